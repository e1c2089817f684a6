// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace renkei::desk {

class DeskContext;

/// A dialog that does one thing when its button is pressed. What cannot be done is a sentence in the dialog,
/// and everything typed stays. Enter goes to the next field, behind the last one to the button; it never
/// presses the button while somebody is still filling in. Ctrl+Enter presses it from everywhere.
class ActionDialog : public QDialog
{
    Q_OBJECT
public:
    /// `name` (ASCII) is the object name; the buttons are "<name>Accept" and "<name>Cancel".
    ActionDialog(DeskContext &context, const QString &name, const QString &title, const QString &acceptLabel,
                 QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Does the work. False keeps the dialog open (the fields say why); throws Error.
    virtual bool carryOut() = 0;

    DeskContext &context() const { return m_context; }
    /// Above the buttons; the content goes here.
    QVBoxLayout *content() const { return m_content; }
    /// Between the two buttons.
    QHBoxLayout *buttonRow() const { return m_buttons; }
    QPushButton *acceptButton() const { return m_accept; }
    void say(const QString &sentence);

private:
    void tryIt();

    DeskContext &m_context;
    QVBoxLayout *m_content;
    QLabel *m_message;
    QHBoxLayout *m_buttons;
    QPushButton *m_accept;
};

} // namespace renkei::desk
