// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/key_bar.h"

#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

#include <array>
#include <chrono>

namespace renkei::desk {

static constexpr std::array commands{
    KeyCommand{DeskCommand::Help, Qt::Key_F1, QT_TRANSLATE_NOOP("KeyBar", "Help"), std::nullopt},
    KeyCommand{DeskCommand::New, Qt::Key_F2, QT_TRANSLATE_NOOP("KeyBar", "New"), PageCommand::New},
    KeyCommand{DeskCommand::Find, Qt::Key_F3, QT_TRANSLATE_NOOP("KeyBar", "Find"), std::nullopt},
    KeyCommand{DeskCommand::Print, Qt::Key_F5, QT_TRANSLATE_NOOP("KeyBar", "Print"), PageCommand::Print},
    KeyCommand{DeskCommand::RegisterPaper, Qt::Key_F6, QT_TRANSLATE_NOOP("KeyBar", "File paper"),
               PageCommand::RegisterPaper},
    KeyCommand{DeskCommand::Undo, Qt::Key_F8, QT_TRANSLATE_NOOP("KeyBar", "Undo"), std::nullopt},
    KeyCommand{DeskCommand::Redo, Qt::Key_F9, QT_TRANSLATE_NOOP("KeyBar", "Redo"), std::nullopt},
    KeyCommand{DeskCommand::Lock, Qt::Key_F12, QT_TRANSLATE_NOOP("KeyBar", "Lock"), std::nullopt},
};

QString KeyCommand::translatedLabel() const
{
    return QCoreApplication::translate("KeyBar", label);
}

std::span<const KeyCommand> keyCommands()
{
    return commands;
}

KeyBar::KeyBar(QWidget *parent)
    : QWidget(parent)
    , m_status(mutedLabel({}, this))
    , m_saved(mutedLabel({}, this))
    , m_fade(new QTimer(this))
{
    setObjectName(QStringLiteral("keyBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::normal, 2, space::normal, 2);
    layout->setSpacing(space::tight);
    for (const KeyCommand &command : commands) {
        const QString text =
            QKeySequence(command.key).toString(QKeySequence::NativeText) + u' ' + command.translatedLabel();
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("key_") +
                              QKeySequence(command.key).toString(QKeySequence::PortableText));
        button->setText(text);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::NoFocus); // the keys themselves reach them; Tab stays short
        button->setAutoRaise(true);
        const auto trigger = [this, &command] { Q_EMIT triggered(command.command); };
        connect(button, &QToolButton::clicked, this, trigger);
        auto *shortcut = new QShortcut(QKeySequence(command.key), this);
        connect(shortcut, &QShortcut::activated, this, [button] { button->click(); });
        layout->addWidget(button);
        m_buttons.append(button);
    }
    auto *lock = new QShortcut(QKeySequence(int(Qt::CTRL) | int(Qt::Key_L)), this);
    connect(lock, &QShortcut::activated, this, [this] { Q_EMIT triggered(DeskCommand::Lock); });
    auto *find = new QShortcut(QKeySequence(int(Qt::CTRL) | int(Qt::Key_F)), this);
    connect(find, &QShortcut::activated, this, [this] { Q_EMIT triggered(DeskCommand::Find); });

    m_status->setObjectName(QStringLiteral("status"));
    m_status->setWordWrap(false);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->setWordWrap(false);
    layout->addStretch();
    layout->addWidget(m_status);
    layout->addSpacing(space::wide);
    layout->addWidget(m_saved);
    m_fade->setSingleShot(true);
    connect(m_fade, &QTimer::timeout, m_status, &QLabel::clear);
}

void KeyBar::setEnabled(DeskCommand command, bool enabled)
{
    for (size_t i = 0; i < commands.size(); ++i) {
        if (commands.at(i).command == command) {
            m_buttons.at(int(i))->setEnabled(enabled);
        }
    }
}

bool KeyBar::isEnabled(DeskCommand command) const
{
    for (size_t i = 0; i < commands.size(); ++i) {
        if (commands.at(i).command == command) {
            return m_buttons.at(int(i))->isEnabled();
        }
    }
    return false;
}

void KeyBar::showStatus(const QString &sentence)
{
    m_status->setText(sentence);
    m_fade->start(std::chrono::seconds(12));
}

void KeyBar::showSaved(const QDateTime &at)
{
    m_saved->setText(tr("Saved %1").arg(at.toLocalTime().toString(QStringLiteral("HH:mm"))));
}

} // namespace renkei::desk
