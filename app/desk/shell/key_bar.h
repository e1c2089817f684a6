// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/shell/page.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QTimer;
class QToolButton;

namespace renkei::desk {

/// What a function key does.
enum class DeskCommand { Help, New, Find, Print, RegisterPaper, Undo, Redo, Lock };

struct KeyCommand
{
    DeskCommand command;
    int key;           ///< Qt::Key
    const char *label; ///< English, translated in context "KeyBar"
    std::optional<PageCommand> pageCommand;

    QString translatedLabel() const;
};

/// All function keys, from left to right.
std::span<const KeyCommand> keyCommands();

/// The bar below: function keys as buttons, a passing sentence, and when something was last saved.
class KeyBar : public QWidget
{
    Q_OBJECT
public:
    explicit KeyBar(QWidget *parent = nullptr);
    void setEnabled(DeskCommand command, bool enabled);
    bool isEnabled(DeskCommand command) const;
    void showStatus(const QString &sentence);
    void showSaved(const QDateTime &at);

Q_SIGNALS:
    void triggered(renkei::desk::DeskCommand command);

private:
    QList<QToolButton *> m_buttons; ///< in the order of keyCommands()
    QLabel *m_status;
    QLabel *m_saved;
    QTimer *m_fade;
};

} // namespace renkei::desk
