// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/action_dialog.h"
#include "workflow/tasks.h"

#include <functional>

class QLineEdit;

namespace renkei::desk {

class DateField;

/// What is asked before a task is ended, opened again, or handed on.
struct TaskQuestion
{
    QString name; ///< ASCII, object name of the dialog
    QString title;
    QString text; ///< what it is about, and what to know
    QString accept;
    bool asksDay = false;
    QString nameLabel = QString();   ///< empty = no name is asked
    QString reasonLabel = QString(); ///< empty = no reason is asked
    QString name0 = QString();       ///< name that stands there at first
    std::function<void(const StepNote &note)> work;
};

class TaskDialog : public ActionDialog
{
    Q_OBJECT
public:
    TaskDialog(DeskContext &context, TaskQuestion question, QWidget *parent);

protected:
    bool carryOut() override;

private:
    TaskQuestion m_question;
    DateField *m_day = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_reason = nullptr;
};

/// 済みにする: day, by whom, and a reason where one is asked. `sentence` says why the dialog is needed.
void openTaskDone(DeskContext &context, QWidget *parent, const Task &task, const QString &sentence = {});
/// 不要にする, with a reason.
void openTaskWaive(DeskContext &context, QWidget *parent, const Task &task);
/// もう一度開く, with a reason.
void openTaskReopen(DeskContext &context, QWidget *parent, const Task &task);
/// 担当を決める.
void openTaskAssign(DeskContext &context, QWidget *parent, const QList<Task> &tasks);

} // namespace renkei::desk
