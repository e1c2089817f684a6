// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/first_start/recovery_step.h"

#include "app/desk/shell/guarded.h"
#include "app/desk/shell/recovery_sheet.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>

namespace renkei::desk {

RecoveryStep::RecoveryStep(const DeskServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_code(new QLabel(this))
    , m_written(new QCheckBox(tr("I have kept the code in a safe place"), this))
    , m_print(textButton(tr("Print"), QStringLiteral("printCode"), this, QStringLiteral("print")))
    , m_go(primaryButton(tr("Begin"), QStringLiteral("begin"), this))
    , m_state(mutedLabel({}, this))
{
    m_code->setObjectName(QStringLiteral("recoveryCodeText"));
    QFont font(QStringList{QStringLiteral("BIZ UDGothic"), QStringLiteral("monospace")});
    font.setPointSize(QWidget::font().pointSize() + 3);
    m_code->setFont(font);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setWordWrap(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *frame = new QFrame(this);
    frame->setProperty("role", QStringLiteral("note"));
    auto *inFrame = new QVBoxLayout(frame);
    inFrame->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    inFrame->addWidget(m_code);

    m_written->setObjectName(QStringLiteral("codeKept"));
    QPushButton *save =
        textButton(tr("Save as PDF or text"), QStringLiteral("saveCode"), this, QStringLiteral("export"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::normal);
    buttons->addWidget(m_print);
    buttons->addWidget(save);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::normal);
    column->addWidget(headingLabel(tr("Recovery code"), this));
    column->addWidget(proseLabel(tr("If the password is forgotten or the PC breaks, only this code opens the "
                                    "ledger. It is shown only now. Print it or write it down, and keep it "
                                    "away from the PC."),
                                 this));
    column->addWidget(frame);
    column->addLayout(buttons);
    column->addWidget(m_state);
    column->addWidget(m_written);
    column->addWidget(m_go);
    m_go->setEnabled(false);
    setTabOrder(m_print, save);
    setTabOrder(save, m_written);
    setTabOrder(m_written, m_go);
    connect(m_print, &QPushButton::clicked, this, &RecoveryStep::print);
    connect(save, &QPushButton::clicked, this, &RecoveryStep::save);
    connect(m_written, &QCheckBox::toggled, m_go, &QWidget::setEnabled);
    connect(m_go, &QPushButton::clicked, this, &RecoveryStep::finished);
}

void RecoveryStep::setCode(const QString &code)
{
    m_code->setText(code);
    m_written->setChecked(false);
    m_state->clear();
}

void RecoveryStep::takeFocus()
{
    m_print->setFocus();
}

void RecoveryStep::print()
{
    guarded(m_services.dialogs, this, [&] {
        const auto printer = m_services.dialogs.choosePrinter(this, tr("Print the recovery code"));
        if (printer) {
            printRecoverySheet({m_code->text(), m_services.clock.today()}, *printer);
            kept();
        }
    });
}

void RecoveryStep::save()
{
    guarded(m_services.dialogs, this, [&] {
        const QString file =
            m_services.dialogs.saveFile(this, tr("Save the recovery code"), tr("Recovery code.pdf"),
                                        {tr("PDF (*.pdf)"), tr("Text (*.txt)")}, QStringLiteral("recovery"));
        if (!file.isEmpty()) {
            saveRecoverySheet({m_code->text(), m_services.clock.today()}, file);
            m_state->setText(
                tr("Saved. Move the file to a USB stick or print it, then delete it from this PC."));
            kept();
        }
    });
}

void RecoveryStep::kept()
{
    m_written->setChecked(true);
    m_go->setFocus();
}

} // namespace renkei::desk
