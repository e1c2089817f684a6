// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/reviews/review_model.h"

#include "app/desk/pages/reviews/review_marks.h"

#include <algorithm>

namespace renkei::desk {

void ReviewModel::setContents(ReviewContents contents)
{
    beginResetModel();
    m_contents = std::move(contents);
    m_places.clear();
    m_undecided.clear();
    for (qsizetype i = 0; i < m_contents.items.size(); ++i) {
        const ReviewItem &item = m_contents.items.at(i);
        m_places.insert(item.id, i);
        if (item.decision.isEmpty()) {
            ++m_undecided[item.reviewGroup];
        }
    }
    const bool known = std::ranges::any_of(m_contents.groups,
                                           [this](const ReviewGroup &group) { return group.id == m_shown; });
    if (!known) {
        m_shown = {};
    }
    m_ticked.removeIf([this](const ReviewItemId &id) { return !m_places.contains(id); });
    arrange();
    endResetModel();
    Q_EMIT ticksChanged();
}

void ReviewModel::showGroup(ReviewGroupId group)
{
    beginResetModel();
    m_shown = group;
    m_ticked.clear();
    arrange();
    endResetModel();
    Q_EMIT ticksChanged();
}

/// Blocks and the place of each member in them.
void ReviewModel::arrange()
{
    QHash<ReviewGroupId, qsizetype> groups;
    QHash<GroupId, qsizetype> groupsOnMcs;
    for (qsizetype i = 0; i < m_contents.groups.size(); ++i) {
        groups.insert(m_contents.groups.at(i).id, i);
        groupsOnMcs.insert(m_contents.groups.at(i).group, i);
    }
    QList<Block> changed(m_contents.groups.size());
    QList<Block> unchanged(m_contents.groups.size());
    QList<Block> intruded(m_contents.groups.size());
    for (qsizetype i = 0; i < m_contents.groups.size(); ++i) {
        changed[i] = {BlockKind::Changed, i, {}};
        unchanged[i] = {BlockKind::Unchanged, i, {}};
        intruded[i] = {BlockKind::Intruded, i, {}};
    }
    for (qsizetype i = 0; i < m_contents.items.size(); ++i) {
        const ReviewItem &item = m_contents.items.at(i);
        const auto group = groups.constFind(item.reviewGroup);
        if (group == groups.cend()) {
            continue;
        }
        // One's own membership is never confirmed along with the rest.
        const bool conspicuous = !item.flags.isEmpty() || isOwn(item);
        (conspicuous ? changed : unchanged)[*group].members.append(i);
    }
    for (qsizetype i = 0; i < m_contents.intruders.size(); ++i) {
        const auto group = groupsOnMcs.constFind(m_contents.intruders.at(i).group);
        if (group != groupsOnMcs.cend()) {
            intruded[*group].members.append(i);
        }
    }
    const auto rank = [this](const Block &block) {
        int best = int(reviewFlags().size()) + 1;
        for (const qsizetype member : block.members) {
            best = std::min(best, flagRank(m_contents.items.at(member).flags));
        }
        return best;
    };
    std::ranges::stable_sort(changed, {}, rank);
    m_blocks.clear();
    for (const QList<Block> &blocks : {changed, unchanged, intruded}) {
        for (const Block &block : blocks) {
            const bool shown = m_shown.isNull() || m_contents.groups.at(block.group).id == m_shown;
            if (shown && !block.members.isEmpty()) {
                m_blocks.append(block);
            }
        }
    }
    m_rows.clear();
    for (qsizetype block = 0; block < m_blocks.size(); ++block) {
        if (m_blocks.at(block).kind == BlockKind::Intruded) {
            continue;
        }
        const QList<qsizetype> &members = m_blocks.at(block).members;
        for (qsizetype row = 0; row < members.size(); ++row) {
            m_rows.insert(m_contents.items.at(members.at(row)).id, {int(block), int(row)});
        }
    }
}

void ReviewModel::update(const QList<ReviewItem> &items)
{
    for (const ReviewItem &item : items) {
        const auto place = m_places.constFind(item.id);
        if (place == m_places.cend()) {
            continue;
        }
        ReviewItem &before = m_contents.items[*place];
        m_undecided[item.reviewGroup] += int(item.decision.isEmpty()) - int(before.decision.isEmpty());
        before = item;
    }
    rowsChanged(items);
}

/// Their rows and the blocks above them.
void ReviewModel::rowsChanged(const QList<ReviewItem> &items)
{
    QSet<int> blocks;
    for (const ReviewItem &item : items) {
        const auto place = m_rows.constFind(item.id);
        if (place == m_rows.cend()) {
            continue;
        }
        const QModelIndex parent = index(place->first, 0);
        blocks.insert(place->first);
        Q_EMIT dataChanged(index(place->second, 0, parent), index(place->second, ColumnCount - 1, parent));
    }
    for (const int block : blocks) {
        Q_EMIT dataChanged(index(block, 0), index(block, ColumnCount - 1));
    }
}

int ReviewModel::undecided(ReviewGroupId group) const
{
    if (!group.isNull()) {
        return m_undecided.value(group);
    }
    int sum = 0;
    for (const int count : m_undecided) {
        sum += count;
    }
    return sum;
}

static qsizetype blockOf(const QModelIndex &index)
{
    return index.internalId() == 0 ? qsizetype(index.row()) : qsizetype(index.internalId()) - 1;
}

ReviewModel::BlockKind ReviewModel::blockKind(const QModelIndex &index) const
{
    return m_blocks.at(blockOf(index)).kind;
}

ReviewGroupId ReviewModel::groupOf(const QModelIndex &index) const
{
    return index.isValid() ? m_contents.groups.at(m_blocks.at(blockOf(index)).group).id : ReviewGroupId();
}

QString ReviewModel::groupTitle(ReviewGroupId group) const
{
    for (const ReviewGroup &each : m_contents.groups) {
        if (each.id == group) {
            return each.groupName;
        }
    }
    return {};
}

const ReviewItem *ReviewModel::itemAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0 || blockKind(index) == BlockKind::Intruded) {
        return nullptr;
    }
    return &m_contents.items.at(m_blocks.at(blockOf(index)).members.at(index.row()));
}

QList<ReviewItem> ReviewModel::itemsAt(const QModelIndex &index) const
{
    if (const ReviewItem *item = itemAt(index)) {
        return {*item};
    }
    QList<ReviewItem> items;
    if (isBlock(index) && blockKind(index) != BlockKind::Intruded) {
        for (const qsizetype member : m_blocks.at(index.row()).members) {
            items.append(m_contents.items.at(member));
        }
    }
    return items;
}

QModelIndex ReviewModel::indexOf(ReviewItemId id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? QModelIndex() : index(found->second, 0, index(found->first, 0));
}

QModelIndex ReviewModel::firstOf(ReviewGroupId group) const
{
    for (int block = 0; block < int(m_blocks.size()); ++block) {
        if (m_contents.groups.at(m_blocks.at(block).group).id == group) {
            return index(block, 0);
        }
    }
    return {};
}

QList<ReviewItem> ReviewModel::ticked() const
{
    QList<ReviewItem> items;
    for (const Block &block : m_blocks) {
        if (block.kind == BlockKind::Intruded) {
            continue;
        }
        for (const qsizetype member : block.members) {
            if (m_ticked.contains(m_contents.items.at(member).id)) {
                items.append(m_contents.items.at(member));
            }
        }
    }
    return items;
}

void ReviewModel::setTicked(const QList<ReviewItem> &items, bool on)
{
    for (const ReviewItem &item : items) {
        if (on) {
            m_ticked.insert(item.id);
        } else {
            m_ticked.remove(item.id);
        }
    }
    rowsChanged(items);
    Q_EMIT ticksChanged();
}

void ReviewModel::clearTicks()
{
    const QList<ReviewItem> items = ticked();
    m_ticked.clear();
    if (!items.isEmpty()) {
        rowsChanged(items);
        Q_EMIT ticksChanged();
    }
}

QModelIndex ReviewModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex ReviewModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_blocks.size());
    }
    return isBlock(parent) && parent.column() == 0 ? int(m_blocks.at(parent.row()).members.size()) : 0;
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool mayTick = !m_contents.closed && blockKind(index) != BlockKind::Intruded;
    flags.setFlag(Qt::ItemIsUserCheckable, mayTick && index.column() == NameColumn);
    return flags;
}

bool ReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) {
        return false;
    }
    setTicked(itemsAt(index), value.toInt() == Qt::Checked);
    return true;
}

} // namespace renkei::desk
