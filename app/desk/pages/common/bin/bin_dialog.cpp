// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/bin/bin_dialog.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/icons.h"
#include "app/desk/shell/theme.h"
#include "text/era.h"
#include "workflow/bin_records.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace renkei::desk {

BinDialog::BinDialog(DeskContext &context, const RegisterSpec &spec, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_spec(spec)
    , m_table(new QTableWidget(0, 2))
    , m_empty(new QLabel(tr("The bin is empty.")))
    , m_restore(named(new QPushButton(icon(QStringLiteral("restore")), tr("Bring back")), "binRestore"))
{
    setObjectName(QStringLiteral("bin"));
    setWindowTitle(tr("Bin — %1").arg(spec.translatedLabel()));
    m_table->setObjectName(QStringLiteral("binList"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels(
        {spec.fields[size_t(std::max(0, nameField()))].translatedLabel(), tr("Deleted on")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *close = named(new QPushButton(tr("Close")), "binClose");
    close->setAutoDefault(false);
    m_restore->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(close);
    buttons->addStretch(1);
    buttons->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    resize(560, 480);
    connect(m_restore, &QPushButton::clicked, this, &BinDialog::restoreChosen);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    read();
}

int BinDialog::nameField() const
{
    const int name = m_spec.indexOf("name");
    return name >= 0 ? name : m_spec.indexOf("title");
}

void BinDialog::read()
{
    Selection selection;
    selection.bin = Selection::Bin::InBin;
    const QList<Record> records = m_context.ledger().select(m_spec, selection);
    m_table->setRowCount(int(records.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Record &record = records.at(row);
        auto *name = new QTableWidgetItem(record.values.value(nameField()).toString());
        name->setData(Qt::UserRole, record.id);
        const QDateTime at = record.deletedAt.toLocalTime();
        m_table->setItem(row, 0, name);
        m_table->setItem(
            row, 1,
            new QTableWidgetItem(displayDate(at.date()) + u' ' + at.toString(QStringLiteral("HH:mm"))));
    }
    m_table->resizeColumnToContents(1);
    m_table->setVisible(!records.isEmpty());
    m_empty->setVisible(records.isEmpty());
    m_restore->setEnabled(!records.isEmpty());
    if (!records.isEmpty()) {
        m_table->selectRow(0);
        m_table->setFocus();
    }
}

void BinDialog::restoreChosen()
{
    QList<QUuid> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        ids.append(index.data(Qt::UserRole).toUuid());
    }
    m_context.guarded(this, [&] {
        if (!ids.isEmpty()) {
            restoreRecords(m_context.session(), m_spec, ids);
            m_context.saved();
            m_context.showStatus(tr("%1 brought back.").arg(ids.size()));
        }
    });
    read();
}

void openBin(DeskContext &context, QWidget *parent, const RegisterSpec &spec)
{
    context.guarded(parent, [&] {
        auto *dialog = new BinDialog(context, spec, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace renkei::desk
