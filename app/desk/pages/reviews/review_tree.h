// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/review.h"

#include <QTreeView>

namespace renkei::desk {

class ReviewModel;

/// The members of a review, decided by single keys: K 1 継続, R 2 解除, U 3 要確認, 0 Backspace 取消, N 理由,
/// J next undecided, Space tick, Ctrl+A tick the block, Enter on a block.
class ReviewTree : public QTreeView
{
    Q_OBJECT
public:
    ReviewTree(ReviewModel *model, QWidget *parent = nullptr);

    /// What a decision would be about: the ticked members, else the current one, else the undecided ones of
    /// the current block.
    QList<ReviewItem> targets() const;
    /// The current row is the block of unchanged members, and nothing is ticked.
    bool isOnUnchangedBlock() const;
    /// The next row that waits for a decision, from the top again after the last; invalid when there is none.
    QModelIndex nextUndecided() const;
    void goTo(const QModelIndex &index);
    void goToNextUndecided();
    /// Stays where it is when the current row still waits for a decision.
    void goToUndecided();
    /// After a reset: groups with changes open, the unchanged ones closed.
    void openChanged();
    /// Remembers what is open and current, and brings it back after the model was filled again.
    struct Place
    {
        ReviewItemId item;
        ReviewGroupId group;
        QSet<ReviewGroupId> openUnchanged;
    };
    Place place() const;
    void restore(const Place &place);

Q_SIGNALS:
    /// A value of ReviewItem::decision; empty = take it back.
    void decisionChosen(const QString &decision);
    void reasonRequested();
    void closeRequested();
    void menuRequested(const QPoint &globalPosition);
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool decideByKey(const QKeyEvent &event);
    void tickCurrent();
    void tickBlock();
    void enter();
    bool waits(const QModelIndex &index) const;
    QList<QModelIndex> stops() const;
    void spanBlocks();

    ReviewModel *m_model;
};

} // namespace renkei::desk
