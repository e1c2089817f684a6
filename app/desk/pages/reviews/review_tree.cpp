// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/reviews/review_tree.h"

#include "app/desk/pages/reviews/review_marks.h"
#include "app/desk/pages/reviews/review_model.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace renkei::desk {

namespace {

struct DecisionKey
{
    int key;
    const char16_t *decision;
};

constexpr std::array decisionKeys{
    DecisionKey{Qt::Key_K, decisionKeep},
    DecisionKey{Qt::Key_1, decisionKeep},
    DecisionKey{Qt::Key_R, decisionRelease},
    DecisionKey{Qt::Key_2, decisionRelease},
    DecisionKey{Qt::Key_U, decisionUnsure},
    DecisionKey{Qt::Key_3, decisionUnsure},
    DecisionKey{Qt::Key_0, u""},
    DecisionKey{Qt::Key_Backspace, u""},
};

/// First widths in half-width characters, in the order of ReviewModel::Column.
constexpr std::array widths{26, 12, 20, 20, 10, 22, 12, 14};

} // namespace

ReviewTree::ReviewTree(ReviewModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new ReviewDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
    setIndentation(space::wide);
    setHorizontalScrollMode(ScrollPerPixel);
    const int character = characterWidth(fontMetrics());
    for (int column = 0; column < int(widths.size()); ++column) {
        header()->resizeSection(column, widths.at(size_t(column)) * character);
    }
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    connect(this, &QTreeView::doubleClicked, this, &ReviewTree::enter);
    connect(model, &QAbstractItemModel::modelReset, this, &ReviewTree::openChanged);
}

void ReviewTree::spanBlocks()
{
    for (int block = 0; block < m_model->rowCount(); ++block) {
        setFirstColumnSpanned(block, {}, true);
    }
}

void ReviewTree::openChanged()
{
    spanBlocks();
    setColumnHidden(ReviewModel::OutcomeColumn, !m_model->contents().closed);
    for (int block = 0; block < m_model->rowCount(); ++block) {
        const QModelIndex index = m_model->index(block, 0);
        setExpanded(index, m_model->blockKind(index) != ReviewModel::BlockKind::Unchanged);
    }
    if (!currentIndex().isValid()) {
        const QModelIndex first = nextUndecided();
        goTo(first.isValid() ? first : m_model->index(0, 0));
    }
}

QList<ReviewItem> ReviewTree::targets() const
{
    QList<ReviewItem> ticked = m_model->ticked();
    if (!ticked.isEmpty()) {
        return ticked;
    }
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    QList<ReviewItem> items = m_model->itemsAt(current);
    if (m_model->isBlock(current)) {
        items.removeIf([](const ReviewItem &item) { return !item.decision.isEmpty(); });
    }
    return items;
}

bool ReviewTree::isOnUnchangedBlock() const
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    return m_model->isBlock(current) && m_model->blockKind(current) == ReviewModel::BlockKind::Unchanged &&
           m_model->ticked().isEmpty();
}

bool ReviewTree::waits(const QModelIndex &index) const
{
    const QList<ReviewItem> items = m_model->itemsAt(index);
    return std::ranges::any_of(items, [](const ReviewItem &item) { return item.decision.isEmpty(); });
}

/// Where a person stops on the way down: members, and closed blocks as one.
QList<QModelIndex> ReviewTree::stops() const
{
    QList<QModelIndex> stops;
    for (int block = 0; block < m_model->rowCount(); ++block) {
        const QModelIndex parent = m_model->index(block, 0);
        if (!isExpanded(parent)) {
            stops.append(parent);
            continue;
        }
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            stops.append(m_model->index(row, 0, parent));
        }
    }
    return stops;
}

QModelIndex ReviewTree::nextUndecided() const
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    const QList<QModelIndex> all = stops();
    // A block that is open is left for its first member.
    qsizetype from = all.indexOf(current) + 1;
    if (from == 0 && current.isValid()) {
        from = std::max(qsizetype(0), all.indexOf(m_model->index(0, 0, current)));
    }
    for (qsizetype step = 0; step < all.size(); ++step) {
        const QModelIndex &index = all.at((from + step) % all.size());
        if (waits(index)) {
            return index;
        }
    }
    return {};
}

void ReviewTree::goTo(const QModelIndex &index)
{
    if (index.isValid()) {
        if (index.parent().isValid()) {
            expand(index.parent());
        }
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void ReviewTree::goToNextUndecided()
{
    goTo(nextUndecided());
}

void ReviewTree::goToUndecided()
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    if (!current.isValid() || !waits(current)) {
        goToNextUndecided();
    }
}

ReviewTree::Place ReviewTree::place() const
{
    Place place;
    const QModelIndex current = currentIndex();
    if (const ReviewItem *item = m_model->itemAt(current)) {
        place.item = item->id;
    }
    place.group = m_model->groupOf(current);
    for (int block = 0; block < m_model->rowCount(); ++block) {
        const QModelIndex index = m_model->index(block, 0);
        if (isExpanded(index) && m_model->blockKind(index) == ReviewModel::BlockKind::Unchanged) {
            place.openUnchanged.insert(m_model->groupOf(index));
        }
    }
    return place;
}

void ReviewTree::restore(const Place &place)
{
    for (int block = 0; block < m_model->rowCount(); ++block) {
        const QModelIndex index = m_model->index(block, 0);
        if (place.openUnchanged.contains(m_model->groupOf(index))) {
            expand(index);
        }
    }
    const QModelIndex item = m_model->indexOf(place.item);
    goTo(item.isValid() ? item : m_model->firstOf(place.group));
}

bool ReviewTree::decideByKey(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier) {
        return false;
    }
    for (const DecisionKey &each : decisionKeys) {
        if (event.key() == each.key) {
            Q_EMIT decisionChosen(QString::fromUtf16(each.decision));
            return true;
        }
    }
    return false;
}

void ReviewTree::tickCurrent()
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    if (current.isValid()) {
        const bool on = current.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model->setData(current, int(on ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    }
}

/// Everybody of the block who is still undecided.
void ReviewTree::tickBlock()
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    QList<ReviewItem> items = m_model->itemsAt(m_model->isBlock(current) ? current : current.parent());
    items.removeIf([](const ReviewItem &item) { return !item.decision.isEmpty(); });
    if (!m_model->contents().closed) {
        m_model->setTicked(items, true);
    }
}

void ReviewTree::enter()
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    if (!m_model->isBlock(current)) {
        Q_EMIT reasonRequested();
    } else if (isOnUnchangedBlock() && waits(current)) {
        Q_EMIT decisionChosen(QString::fromUtf16(decisionKeep));
    } else {
        setExpanded(current, !isExpanded(current));
    }
}

void ReviewTree::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control) {
            Q_EMIT closeRequested();
        } else {
            enter();
        }
        return;
    case Qt::Key_Space:
        tickCurrent();
        return;
    case Qt::Key_Escape:
        m_model->clearTicks();
        return;
    case Qt::Key_J:
        goToNextUndecided();
        return;
    case Qt::Key_N:
        Q_EMIT reasonRequested();
        return;
    case Qt::Key_A:
        if (control) {
            tickBlock();
            return;
        }
        break;
    case Qt::Key_F10:
        if (event->modifiers() == Qt::ShiftModifier) {
            Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
            return;
        }
        break;
    case Qt::Key_Menu:
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
        return;
    default:
        break;
    }
    if (!decideByKey(*event)) {
        QTreeView::keyPressEvent(event);
    }
}

void ReviewTree::contextMenuEvent(QContextMenuEvent *event)
{
    if (indexAt(event->pos()).isValid()) {
        Q_EMIT menuRequested(event->globalPos());
    }
    event->accept();
}

void ReviewTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

} // namespace renkei::desk
