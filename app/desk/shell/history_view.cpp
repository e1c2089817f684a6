// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/history_view.h"

#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "ledger/verb_label.h"
#include "text/era.h"
#include "workflow/undo.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace renkei::desk {

static constexpr qint64 entriesAtOnce = 200;

HistoryView::HistoryView(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new QTableWidget(0, 4, this))
    , m_undo(textButton(tr("Undo"), QStringLiteral("historyUndo"), this, QStringLiteral("undo")))
    , m_redo(textButton(tr("Redo"), QStringLiteral("historyRedo"), this, QStringLiteral("redo")))
    , m_more(textButton(tr("Show older entries"), QStringLiteral("historyMore"), this))
    , m_state(proseLabel({}, this))
{
    setObjectName(QStringLiteral("historyView"));
    m_state->setObjectName(QStringLiteral("historyState"));
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("History"));
    m_table->setHorizontalHeaderLabels({tr("No."), tr("When"), tr("Who"), tr("What")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    const int character = characterWidth(fontMetrics());
    m_table->setColumnWidth(0, character * 8);
    m_table->setColumnWidth(1, character * 34);
    m_table->setColumnWidth(2, character * 18);
    QPushButton *verify =
        textButton(tr("Check the history"), QStringLiteral("historyVerify"), this, QStringLiteral("check"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::normal);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_redo);
    buttons->addStretch();
    buttons->addWidget(verify);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    layout->addLayout(buttons);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    setTabOrder(m_undo, m_redo);
    setTabOrder(m_redo, verify);
    setTabOrder(verify, m_table);
    setTabOrder(m_table, m_more);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_context.guarded(this, [this] { undoLast(m_context.session()); })) {
            m_context.saved();
            refresh();
        }
    });
    connect(m_redo, &QPushButton::clicked, this, [this] {
        if (m_context.guarded(this, [this] { redoLast(m_context.session()); })) {
            m_context.saved();
            refresh();
        }
    });
    connect(m_more, &QPushButton::clicked, this, &HistoryView::showMore);
    connect(verify, &QPushButton::clicked, this, &HistoryView::verify);
}

void HistoryView::refresh()
{
    m_table->setRowCount(0);
    showMore();
    const std::optional<HistoryEntry> undo = m_context.ledger().history().nextUndo();
    const std::optional<HistoryEntry> redo = m_context.ledger().history().nextRedo();
    m_undo->setEnabled(undo.has_value());
    m_redo->setEnabled(redo.has_value());
    if (undo) {
        m_state->setText(tr("Undo takes back: %1").arg(entryLabel(*undo)));
    } else {
        m_state->setText(tr("There is nothing to take back."));
    }
}

void HistoryView::showMore()
{
    const QList<HistoryEntry> entries =
        m_context.ledger().history().entries(entriesAtOnce, m_table->rowCount());
    for (const HistoryEntry &entry : entries) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QDateTime at = entry.at.toLocalTime();
        const QStringList cells{QString::number(entry.number),
                                QString(eraDate(at.date()) + u' ' + at.toString(QStringLiteral("HH:mm"))),
                                entry.operatorName, entryLabel(entry)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            if (column == 0) {
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            m_table->setItem(row, column, item);
        }
    }
    m_more->setVisible(entries.size() == entriesAtOnce);
}

void HistoryView::verify()
{
    m_context.guarded(this, [this] {
        const QStringList problems = m_context.ledger().history().verifyChain();
        m_state->setText(problems.isEmpty()
                             ? tr("The history is whole: every entry follows from the one before it.")
                             : problems.join(u'\n'));
    });
}

} // namespace renkei::desk
