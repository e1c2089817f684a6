// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/first_start/password_step.h"

#include "app/desk/shell/dialog_seam.h"
#include "app/desk/shell/theme.h"
#include "app/desk/shell/welcome_card.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/password_field.h"
#include "app/desk/widgets/strength_meter.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace renkei::desk {

PasswordStep::PasswordStep(DialogSeam &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_password(new PasswordField(this))
    , m_meter(new StrengthMeter(this))
    , m_repeated(new PasswordField(this))
    , m_keychain(new QCheckBox(tr("Open only on this PC (password and the key store of this PC)"), this))
    , m_noKeychain(mutedLabel(tr("This PC has no key store that answers, so the password alone opens the "
                                 "ledger. Choose a long one."),
                              this))
    , m_folder(new QLineEdit(this))
    , m_problem(problemLabel(QStringLiteral("passwordProblem"), this))
{
    m_password->setObjectName(QStringLiteral("password"));
    m_repeated->setObjectName(QStringLiteral("passwordAgain"));
    m_keychain->setObjectName(QStringLiteral("useKeychain"));
    m_folder->setObjectName(QStringLiteral("ledgerFolder"));
    QPushButton *choose = textButton(tr("Choose"), QStringLiteral("chooseFolder"), this);
    QPushButton *back = textButton(tr("Back"), QStringLiteral("passwordBack"), this);
    QPushButton *next = primaryButton(tr("Make the ledger"), QStringLiteral("passwordNext"), this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::normal);
    column->addWidget(headingLabel(tr("2 / 3  Password"), this));
    column->addWidget(proseLabel(tr("At least 8 characters with letters and digits. 13 or more are better: "
                                    "three or four words that do not belong together, and a number."),
                                 this));
    addLabelled(column, tr("Password"), m_password);
    column->addWidget(m_meter);
    addLabelled(column, tr("The same once more"), m_repeated);
    column->addWidget(m_keychain);
    column->addWidget(m_noKeychain);
    auto *place = new QLabel(tr("Where the ledger lies"), this);
    place->setBuddy(m_folder);
    m_folder->setAccessibleName(place->text());
    column->addWidget(place);
    auto *folderRow = new QHBoxLayout;
    folderRow->setSpacing(space::normal);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(choose);
    column->addLayout(folderRow);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::normal);
    buttons->addWidget(back);
    buttons->addWidget(next, 1);
    column->addLayout(buttons);

    connect(m_password, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_meter->setPassword(text, m_words); });
    connect(m_password, &QLineEdit::returnPressed, m_repeated, [this] { m_repeated->setFocus(); });
    connect(m_repeated, &QLineEdit::returnPressed, this, &PasswordStep::check);
    connect(next, &QPushButton::clicked, this, &PasswordStep::check);
    connect(back, &QPushButton::clicked, this, &PasswordStep::backRequested);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder =
            m_dialogs.chooseFolder(this, tr("An empty folder for the ledger"), QStringLiteral("ledger"));
        if (!folder.isEmpty()) {
            setFolder(folder);
        }
    });
}

void PasswordStep::setHasKeychain(bool available)
{
    m_keychain->setEnabled(available);
    m_keychain->setChecked(available);
    m_noKeychain->setVisible(!available);
}

void PasswordStep::check()
{
    if (!m_meter->isAcceptable()) {
        setProblem(tr("This password is too easy. Use at least 8 characters with letters and digits."));
        m_password->setFocus();
        return;
    }
    if (m_password->text() != m_repeated->text()) {
        setProblem(tr("The two passwords differ. Type the second one again."));
        m_repeated->setFocus();
        m_repeated->selectAll();
        return;
    }
    setProblem({});
    Q_EMIT finished();
}

void PasswordStep::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void PasswordStep::fill(NewDesk &desk) const
{
    desk.password = m_password->text();
    desk.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
}

bool PasswordStep::wantsKeychain() const
{
    return m_keychain->isChecked();
}

void PasswordStep::setProblem(const QString &sentence)
{
    desk::setProblem(m_problem, sentence);
}

void PasswordStep::takeFocus()
{
    m_password->setFocus();
}

void PasswordStep::forget()
{
    m_password->forget();
    m_repeated->forget();
}

} // namespace renkei::desk
