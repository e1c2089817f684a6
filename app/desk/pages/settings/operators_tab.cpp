// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/settings/operators_tab.h"

#include "app/desk/pages/settings/operator_dialog.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "domain/staff_member.h"
#include "ledger/ledger_folder.h"
#include "workflow/operators.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace renkei::desk {

static KeyStore keysOf(DeskContext &context)
{
    return KeyStore::load(LedgerFolder(context.ledger().folder()).keys(), context.services().kdfCost);
}

OperatorsTab::OperatorsTab(DeskContext &context, QWidget *parent)
    : SettingsTab(parent)
    , m_context(context)
    , m_table(new QTableWidget(0, 2, this))
    , m_edit(textButton(tr("Change"), QStringLiteral("operatorEdit"), this, QStringLiteral("edit")))
    , m_password(
          textButton(tr("New password"), QStringLiteral("operatorPassword"), this, QStringLiteral("key")))
    , m_remove(textButton(tr("Remove"), QStringLiteral("operatorRemove"), this, QStringLiteral("delete")))
{
    QPushButton *add = textButton(tr("Add"), QStringLiteral("operatorAdd"), this, QStringLiteral("add"));
    m_table->setObjectName(QStringLiteral("operatorTable"));
    m_table->setAccessibleName(tr("Operators"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Staff member")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setColumnWidth(0, characterWidth(fontMetrics()) * 30);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::normal);
    for (QPushButton *button : {add, m_edit, m_password, m_remove}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::normal);
    layout->addWidget(
        proseLabel(tr("Everybody who works at this desk has a password of their own. Each entry "
                      "of the history names one of them."),
                   this));
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    connect(add, &QPushButton::clicked, this, &OperatorsTab::add);
    connect(m_edit, &QPushButton::clicked, this, &OperatorsTab::edit);
    connect(m_password, &QPushButton::clicked, this, &OperatorsTab::newPassword);
    connect(m_remove, &QPushButton::clicked, this, &OperatorsTab::remove);
    connect(m_table, &QTableWidget::doubleClicked, this, &OperatorsTab::edit);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        for (QPushButton *button : {m_edit, m_password, m_remove}) {
            button->setEnabled(!current().isNull());
        }
    });
}

void OperatorsTab::refresh()
{
    const int chosen = std::max(0, m_table->currentRow());
    m_table->setRowCount(0);
    for (const Operator &each : m_context.ledger().all<Operator>()) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        auto *name = new QTableWidgetItem(
            each.id == m_context.session().operatorId ? tr("%1 (you)").arg(each.name) : each.name);
        name->setData(Qt::UserRole, each.id.uuid());
        m_table->setItem(row, 0, name);
        QString staff;
        if (!each.staff.isNull()) {
            if (const auto found = m_context.ledger().find(StaffMember::spec(), each.staff.uuid())) {
                staff = found->text("name");
            }
        }
        m_table->setItem(row, 1, new QTableWidgetItem(staff));
    }
    m_table->selectRow(std::min(chosen, m_table->rowCount() - 1));
}

QUuid OperatorsTab::current() const
{
    const QList<QTableWidgetItem *> chosen = m_table->selectedItems();
    return chosen.isEmpty() ? QUuid() : m_table->item(chosen.first()->row(), 0)->data(Qt::UserRole).toUuid();
}

/// A ledger that was made without a keychain stays so: its passwords work alone.
Keychain *OperatorsTab::keychainInUse() const
{
    return keysOf(m_context).needsKeychain() ? &m_context.keychain() : nullptr;
}

void OperatorsTab::add()
{
    OperatorDialog dialog(
        m_context, OperatorDialog::Asks::NameAndPassword, {},
        [this](const Operator &who, const QString &password) {
            KeyStore keys = keysOf(m_context);
            addOperator(m_context.session(), keys, who, password, keychainInUse());
        },
        this);
    if (dialog.exec() == QDialog::Accepted) {
        m_context.saved();
        refresh();
    }
}

void OperatorsTab::edit()
{
    if (current().isNull()) {
        return;
    }
    OperatorDialog dialog(
        m_context, OperatorDialog::Asks::Name, m_context.ledger().get<Operator>(OperatorId(current())),
        [this](const Operator &who, const QString &) { editOperator(m_context.session(), who); }, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_context.saved();
        refresh();
    }
}

void OperatorsTab::newPassword()
{
    if (current().isNull()) {
        return;
    }
    OperatorDialog dialog(
        m_context, OperatorDialog::Asks::Password, m_context.ledger().get<Operator>(OperatorId(current())),
        [this](const Operator &who, const QString &password) {
            KeyStore keys = keysOf(m_context);
            changePassword(m_context.session(), keys, who.id, password, keychainInUse());
        },
        this);
    if (dialog.exec() == QDialog::Accepted) {
        m_context.saved();
        m_context.showStatus(tr("The new password holds from now on."));
    }
}

void OperatorsTab::remove()
{
    const QUuid id = current();
    if (id.isNull()) {
        return;
    }
    const auto who = m_context.ledger().get<Operator>(OperatorId(id));
    const Question question{tr("Remove an operator"),
                            tr("%1 can no longer open the ledger. The history keeps the name. This cannot be "
                               "taken back.")
                                .arg(who.name),
                            tr("Remove"),
                            {},
                            true};
    if (!m_context.seam().ask(this, question)) {
        return;
    }
    const bool removed = m_context.guarded(this, [&] {
        KeyStore keys = keysOf(m_context);
        removeOperator(m_context.session(), keys, who.id);
    });
    if (removed) {
        m_context.saved();
        refresh();
    }
}

} // namespace renkei::desk
