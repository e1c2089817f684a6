// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace renkei::desk {

/// One step of a dialog that is done in order.
class StepPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Short, translated: the line of steps above shows it.
    virtual QString title() const = 0;
    /// Called each time the step is reached from the one before.
    virtual void enter() {}
    virtual bool canGoOn() const { return true; }
    /// What the forward button says on this step; empty = 「次へ」.
    virtual QString forwardLabel() const { return {}; }
    /// Does the work of the step before the next one is shown. Throws Error; then the step stays.
    virtual void finish() {}
    /// After this step nothing can be taken back by 「戻る」.
    virtual bool isLast() const { return false; }

Q_SIGNALS:
    void changed();
};

/// A dialog of steps, made for the keyboard: Alt+Left goes back, Enter or Alt+Right goes on, Esc asks nobody
/// because nothing has happened before the last step. An error is a sentence in the dialog, not another
/// window.
class StepDialog : public QDialog
{
    Q_OBJECT
public:
    explicit StepDialog(const QString &title, QWidget *parent = nullptr);
    void addStep(StepPage *page);
    /// Call when all steps were added.
    void start();
    int currentStep() const;

public Q_SLOTS:
    void goOn();
    void goBack();

private:
    void showStep(int step);
    void refreshButtons();
    void say(const QString &sentence);

    QLabel *m_trail;
    QStackedWidget *m_stack;
    QLabel *m_message;
    QPushButton *m_back;
    QPushButton *m_forward;
    QPushButton *m_cancel;
};

} // namespace renkei::desk
