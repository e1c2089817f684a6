// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/desk_operator.h"
#include "domain/review.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

namespace renkei::desk {

/// Somebody who is in a reviewed group now without having been in the review.
struct ReviewIntruder
{
    GroupId group;
    QString name;
    QString profession;
    QString officeName;
    QDate since;
};

/// What the screen of a review shows.
struct ReviewContents
{
    bool closed = false;
    QList<ReviewGroup> groups;
    QList<ReviewItem> items; ///< in the order of reviewItems()
    QSet<ReviewItemId> own;  ///< memberships of whoever sits at the desk
    QHash<OperatorId, QString> operators;
    QHash<MembershipId, QString> outcomes; ///< of a closed review: what became of each release
    QList<ReviewIntruder> intruders;
};

/// The members of a review as two levels: first the groups with their conspicuous members, the most pressing
/// first, then a block of unchanged members for each group, then whoever came in since. Rows are indices into
/// the items: 6,000 of them cost no object each.
class ReviewModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        ProfessionColumn,
        OfficeColumn,
        FlagsColumn,
        DecisionColumn,
        ReasonColumn,
        ByColumn,
        OutcomeColumn,
        ColumnCount
    };
    enum Role { BadgesRole = Qt::UserRole + 1 }; ///< several badges in one cell; one has badgeRole
    enum class BlockKind { Changed, Unchanged, Intruded };

    using QAbstractItemModel::QAbstractItemModel;

    void setContents(ReviewContents contents);
    /// Only this group; null = all.
    void showGroup(ReviewGroupId group);
    ReviewGroupId shownGroup() const { return m_shown; }
    /// Takes over rows that were decided or handed on.
    void update(const QList<ReviewItem> &items);

    const ReviewContents &contents() const { return m_contents; }
    const QList<ReviewItem> &items() const { return m_contents.items; }
    /// Not yet decided in this group; null = in the whole review.
    int undecided(ReviewGroupId group = {}) const;
    bool isOwn(const ReviewItem &item) const { return m_contents.own.contains(item.id); }

    /// A block row, or the block of a member's row.
    BlockKind blockKind(const QModelIndex &index) const;
    ReviewGroupId groupOf(const QModelIndex &index) const;
    QString groupTitle(ReviewGroupId group) const;
    /// nullptr for rows of blocks and intruders.
    const ReviewItem *itemAt(const QModelIndex &index) const;
    /// The member of the row, or all members of the block.
    QList<ReviewItem> itemsAt(const QModelIndex &index) const;
    QModelIndex indexOf(ReviewItemId id) const;
    QModelIndex firstOf(ReviewGroupId group) const;
    bool isBlock(const QModelIndex &index) const { return index.isValid() && index.internalId() == 0; }

    /// Members ticked to be decided together, in the order shown.
    QList<ReviewItem> ticked() const;
    void setTicked(const QList<ReviewItem> &items, bool on);
    void clearTicks();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Block
    {
        BlockKind kind = BlockKind::Changed;
        qsizetype group = 0;      ///< in the contents
        QList<qsizetype> members; ///< in the items, or in the intruders
    };
    void arrange();
    void rowsChanged(const QList<ReviewItem> &items);
    QString blockText(const Block &block) const;
    QString cellText(const ReviewItem &item, int column) const;
    QVariant memberData(const ReviewItem &item, int column, int role) const;
    QVariant intruderData(const ReviewIntruder &intruder, int column, int role) const;
    QVariant blockData(const Block &block, int column, int role) const;
    Qt::CheckState tickState(const Block &block) const;

    ReviewContents m_contents;
    QList<Block> m_blocks;
    QHash<ReviewItemId, qsizetype> m_places;         ///< id → place in the items
    QHash<ReviewItemId, std::pair<int, int>> m_rows; ///< id → block, row
    QHash<ReviewGroupId, int> m_undecided;
    QSet<ReviewItemId> m_ticked;
    ReviewGroupId m_shown;
};

} // namespace renkei::desk
