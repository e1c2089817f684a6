// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/record_table.h"

#include "app/desk/shell/theme.h"
#include "app/desk/widgets/state_badge.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>

namespace renkei::desk {

RecordTable::RecordTable(RecordListModel *model, QWidget *parent)
    : QTableView(parent)
    , m_records(model)
{
    setModel(model);
    setItemDelegate(new StateDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the list: no trap
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setAttribute(Qt::WA_InputMethodEnabled);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(desk::rowHeight);
    verticalHeader()->setDefaultSectionSize(
        std::max(desk::rowHeight, fontMetrics().height() + space::normal));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &RecordTable::chosen);
}

void RecordTable::setAcceptFiles(bool accept)
{
    m_acceptFiles = accept;
    setAcceptDrops(accept);
    viewport()->setAcceptDrops(accept);
    setDragDropMode(accept ? DropOnly : NoDragDrop);
    setDropIndicatorShown(false);
}

void RecordTable::keyboardSearch(const QString &typed)
{
    if (!m_lastTyped.isValid() || m_lastTyped.elapsed() > 1000) {
        m_typed.clear();
    }
    m_lastTyped.start();
    const bool again = m_typed.isEmpty();
    m_typed += typed;
    const int from = currentIndex().isValid() ? currentIndex().row() + (again ? 1 : 0) : 0;
    const int row = m_records->findPrefix(m_typed, from);
    if (row >= 0) {
        const int column = std::max(0, currentIndex().column());
        setCurrentIndex(m_records->index(row, column));
    }
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
            Q_EMIT chosen(currentIndex());
            return;
        }
        break;
    case Qt::Key_Space:
        if (currentIndex().isValid()) {
            selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
            return;
        }
        break;
    case Qt::Key_F10:
        if (event->modifiers() == Qt::ShiftModifier) {
            openMenu();
            return;
        }
        break;
    case Qt::Key_Menu:
        openMenu();
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty()) {
        keyboardSearch(event->commitString());
        event->accept();
        return;
    }
    QTableView::inputMethodEvent(event);
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        openMenu();
    } else if (indexAt(event->pos()).isValid()) {
        Q_EMIT menuRequested(event->globalPos());
    }
    event->accept();
}

void RecordTable::openMenu()
{
    if (currentIndex().isValid()) {
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    }
}

void RecordTable::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(m_acceptFiles && event->mimeData()->hasUrls());
}

void RecordTable::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_acceptFiles || !event->mimeData()->hasUrls()) {
        event->ignore();
        return;
    }
    const QModelIndex under = indexAt(event->position().toPoint());
    if (under.isValid()) {
        setCurrentIndex(under);
    }
    event->acceptProposedAction();
}

void RecordTable::dropEvent(QDropEvent *event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    event->acceptProposedAction();
    Q_EMIT filesDropped(under.isValid() ? m_records->idAt(under.row()) : QUuid(), event->mimeData()->urls());
}

} // namespace renkei::desk
