// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/help_dialog.h"

#include "app/desk/shell/key_bar.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"

#include <QFormLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace renkei::desk {

HelpDialog::HelpDialog(const QString &about, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("helpDialog"));
    setWindowTitle(tr("Help"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::normal);
    if (!about.isEmpty()) {
        column->addWidget(headingLabel(tr("About what is chosen"), this));
        QLabel *words = proseLabel(about, this);
        words->setObjectName(QStringLiteral("helpAbout"));
        words->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
        column->addWidget(words);
        column->addSpacing(space::normal);
    }
    column->addWidget(headingLabel(tr("From nothing to signed papers"), this));
    const QStringList steps{
        tr("1. Enter your office under Offices."),
        tr("2. Take your staff in from the spreadsheet you have: Staff, then Import."),
        tr("3. Enter the patients."),
        tr("4. Today tells what is missing. Enter prints exactly these sheets."),
        tr("5. When a sheet comes back signed, drop its scan on the person, or press F6."),
        tr("6. Changes are saved when you leave a field. F8 takes the last one back."),
    };
    for (const QString &step : steps) {
        column->addWidget(proseLabel(step, this));
    }
    column->addSpacing(space::normal);
    column->addWidget(headingLabel(tr("Keys"), this));
    auto *keys = new QFormLayout;
    keys->setHorizontalSpacing(space::page);
    keys->setVerticalSpacing(space::tight);
    for (const KeyCommand &command : keyCommands()) {
        keys->addRow(QKeySequence(command.key).toString(QKeySequence::NativeText),
                     new QLabel(command.translatedLabel(), this));
    }
    keys->addRow(QStringLiteral("Ctrl+F"), new QLabel(tr("Search everything"), this));
    keys->addRow(QStringLiteral("Ctrl+1 …"), new QLabel(tr("Go to an area"), this));
    keys->addRow(QStringLiteral("Enter"), new QLabel(tr("Next field; in a list: open"), this));
    keys->addRow(QStringLiteral("Ctrl+Enter, Esc"),
                 new QLabel(tr("Back to the list; what was typed is kept"), this));
    keys->addRow(QStringLiteral("Shift+F10"), new QLabel(tr("Menu of a row"), this));
    keys->addRow(QStringLiteral("F4"), new QLabel(tr("Calendar in a date field"), this));
    column->addLayout(keys);
    QPushButton *close = primaryButton(tr("Close"), QStringLiteral("helpClose"), this);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace renkei::desk
