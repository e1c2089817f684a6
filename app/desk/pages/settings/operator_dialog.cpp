// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/settings/operator_dialog.h"

#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/guarded.h"
#include "app/desk/shell/theme.h"
#include "app/desk/shell/welcome_card.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/field_choice.h"
#include "app/desk/widgets/password_field.h"
#include "app/desk/widgets/strength_meter.h"
#include "domain/staff_member.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace renkei::desk {

OperatorDialog::OperatorDialog(DeskContext &context, Asks asks, Operator who, Accept accept, QWidget *parent)
    : QDialog(parent)
    , m_who(std::move(who))
    , m_accept(std::move(accept))
    , m_problem(problemLabel(QStringLiteral("operatorProblem"), this))
{
    setObjectName(QStringLiteral("operatorDialog"));
    setWindowTitle(asks == Asks::Password ? tr("New password for %1").arg(m_who.name) : tr("Operator"));
    setMinimumWidth(characterWidth(fontMetrics()) * 56);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::normal);
    if (asks != Asks::Password) {
        m_name = new QLineEdit(m_who.name, this);
        m_name->setObjectName(QStringLiteral("operatorName"));
        addLabelled(column, tr("Name"), m_name);
        m_staff = new ReferenceChoice(context.ledger(), StaffMember::spec(), this);
        m_staff->setObjectName(QStringLiteral("operatorStaff"));
        m_staff->setReference(m_who.staff.uuid());
        addLabelled(column, tr("Staff member (when registered)"), m_staff);
    }
    if (asks != Asks::Name) {
        m_password = new PasswordField(this);
        m_password->setObjectName(QStringLiteral("password"));
        addLabelled(column, tr("Password"), m_password);
        m_meter = new StrengthMeter(this);
        column->addWidget(m_meter);
        m_repeated = new PasswordField(this);
        m_repeated->setObjectName(QStringLiteral("passwordAgain"));
        addLabelled(column, tr("The same once more"), m_repeated);
        connect(m_password, &QLineEdit::textChanged, this, [this](const QString &text) {
            m_meter->setPassword(text, {m_name != nullptr ? m_name->text() : m_who.name});
        });
    }
    column->addWidget(m_problem);
    QPushButton *cancel = textButton(tr("Do not"), QStringLiteral("operatorCancel"), this);
    QPushButton *save = primaryButton(tr("Save"), QStringLiteral("operatorSave"), this);
    cancel->setAutoDefault(false);
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::normal);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &OperatorDialog::finish);
}

void OperatorDialog::finish()
{
    if (m_name != nullptr) {
        m_who.name = m_name->text().trimmed();
        m_who.staff = StaffId(m_staff->reference());
    }
    if (m_password != nullptr && m_password->text() != m_repeated->text()) {
        setProblem(m_problem, tr("The two passwords differ. Type the second one again."));
        m_repeated->setFocus();
        m_repeated->selectAll();
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    QString problem;
    try {
        m_accept(m_who, m_password != nullptr ? m_password->text() : QString());
    } catch (const std::exception &) {
        problem = sentenceOfCurrentException();
    }
    QApplication::restoreOverrideCursor();
    setProblem(m_problem, problem);
    if (problem.isEmpty()) {
        accept();
    }
}

} // namespace renkei::desk
