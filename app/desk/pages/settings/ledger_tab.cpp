// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/settings/ledger_tab.h"

#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/first_start/recovery_step.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "ledger/ledger_folder.h"
#include "workflow/operators.h"

#include <QDialog>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace renkei::desk {

LedgerTab::LedgerTab(DeskContext &context, QWidget *parent)
    : SettingsTab(parent)
    , m_context(context)
    , m_state(proseLabel({}, this))
{
    m_state->setObjectName(QStringLiteral("ledgerState"));
    QPushButton *verify =
        textButton(tr("Check the ledger"), QStringLiteral("ledgerVerify"), this, QStringLiteral("check"));
    QPushButton *renew =
        textButton(tr("Make a new recovery code"), QStringLiteral("renewCode"), this, QStringLiteral("key"));
    const RegionPack &pack = context.session().pack;
    auto *form = new QFormLayout(this);
    form->setHorizontalSpacing(space::page);
    form->setVerticalSpacing(space::normal);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    const auto addText = [&](const QString &label, const QString &text) {
        auto *value = new QLabel(text, this);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(label, value);
    };
    form->addRow(headingLabel(tr("Ledger"), this));
    addText(tr("Place"), QDir::toNativeSeparators(context.ledger().folder()));
    addText(tr("Number"), context.ledger().id().toString(QUuid::WithoutBraces));
    form->addRow(verify);
    form->addRow(renew);
    form->addRow(m_state);
    form->addRow(headingLabel(tr("Region"), this));
    addText(tr("Rules of"), pack.name);
    addText(tr("Edition"), pack.version);
    addText(tr("Support centre"), pack.authority.value(QStringLiteral("centre.name")));
    addText(tr("Phone"), pack.authority.value(QStringLiteral("centre.phone")));
    connect(verify, &QPushButton::clicked, this, &LedgerTab::verify);
    connect(renew, &QPushButton::clicked, this, &LedgerTab::renewRecoveryCode);
}

void LedgerTab::refresh() {}

void LedgerTab::verify()
{
    m_context.guarded(this, [this] {
        const QStringList problems = m_context.ledger().verify();
        m_state->setText(problems.isEmpty()
                             ? tr("The ledger is sound: encryption, tables, history and all stored papers.")
                             : problems.join(u'\n'));
    });
}

void LedgerTab::renewRecoveryCode()
{
    const Question question{tr("New recovery code"),
                            tr("The recovery code that was printed before stops working. Backups made before "
                               "keep the old code. Have a printer or paper at hand."),
                            tr("Make a new code"),
                            {},
                            true};
    if (!m_context.seam().ask(this, question)) {
        return;
    }
    m_context.guarded(this, [this] {
        KeyStore keys =
            KeyStore::load(LedgerFolder(m_context.ledger().folder()).keys(), m_context.services().kdfCost);
        const QString code = renkei::renewRecoveryCode(m_context.session(), keys);
        QDialog dialog(this);
        dialog.setObjectName(QStringLiteral("recoveryDialog"));
        dialog.setWindowTitle(tr("New recovery code"));
        auto *step = new RecoveryStep(m_context.services(), &dialog);
        step->setCode(code);
        auto *layout = new QVBoxLayout(&dialog);
        layout->setContentsMargins(space::page, space::page, space::page, space::page);
        layout->addWidget(step);
        connect(step, &RecoveryStep::finished, &dialog, &QDialog::accept);
        step->takeFocus();
        dialog.exec();
    });
}

} // namespace renkei::desk
