// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/procedures/task_dialog.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/date_field.h"
#include "workflow/procedures.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace renkei::desk {

TaskDialog::TaskDialog(DeskContext &context, TaskQuestion question, QWidget *parent)
    : ActionDialog(context, question.name, question.title, question.accept, parent)
    , m_question(std::move(question))
{
    content()->addWidget(proseLabel(m_question.text, this));
    auto *form = new QFormLayout;
    if (m_question.asksDay) {
        m_day = new DateField(context.clock());
        m_day->setDate(context.clock().today());
        addLabelled(form, tr("Day"), m_day, "taskDay");
    }
    if (!m_question.nameLabel.isEmpty()) {
        m_name = new QLineEdit(m_question.name0);
        addLabelled(form, m_question.nameLabel, m_name, "taskName");
    }
    if (!m_question.reasonLabel.isEmpty()) {
        m_reason = new QLineEdit;
        addLabelled(form, m_question.reasonLabel, m_reason, "taskReason");
    }
    content()->addLayout(form);
    setMinimumWidth(60 * fontMetrics().averageCharWidth());
    (m_reason != nullptr ? m_reason : m_name)->setFocus();
}

bool TaskDialog::carryOut()
{
    if (m_day != nullptr && (m_day->isWrong() || !m_day->date().isValid())) {
        say(tr("Please enter the day on which it was done."));
        m_day->setFocus();
        return false;
    }
    m_question.work({m_day != nullptr ? m_day->date() : QDate(),
                     m_name != nullptr ? m_name->text() : QString(),
                     m_reason != nullptr ? m_reason->text() : QString()});
    context().saved();
    return true;
}

static void open(DeskContext &context, QWidget *parent, const TaskQuestion &question)
{
    auto *dialog = new TaskDialog(context, question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

static QString about(const Task &task)
{
    return TaskDialog::tr("%1: %2").arg(task.subjectName, taskKind(task.kind).translatedLabel());
}

void openTaskDone(DeskContext &context, QWidget *parent, const Task &task, const QString &sentence)
{
    const QString hint = sentence.isEmpty() ? stepHint(context.session(), task) : sentence;
    TaskQuestion question;
    question.name = QStringLiteral("taskDone");
    question.title = TaskDialog::tr("Done");
    question.text = hint.isEmpty() ? about(task) : about(task) + u'\n' + hint;
    question.accept = TaskDialog::tr("Mark as done");
    question.asksDay = true;
    question.nameLabel = TaskDialog::tr("Done by");
    question.reasonLabel = TaskDialog::tr("Reason or remark");
    question.name0 = context.session().operatorName;
    question.work = [&context, id = task.id](const StepNote &note) {
        completeTask(context.session(), id, note);
    };
    open(context, parent, question);
}

void openTaskWaive(DeskContext &context, QWidget *parent, const Task &task)
{
    TaskQuestion question;
    question.name = QStringLiteral("taskWaive");
    question.title = TaskDialog::tr("Not needed");
    question.text = about(task);
    question.accept = TaskDialog::tr("Mark as not needed");
    question.reasonLabel = TaskDialog::tr("Why it is not needed");
    question.work = [&context, id = task.id](const StepNote &note) {
        waiveTask(context.session(), id, note);
    };
    open(context, parent, question);
}

void openTaskReopen(DeskContext &context, QWidget *parent, const Task &task)
{
    TaskQuestion question;
    question.name = QStringLiteral("taskReopen");
    question.title = TaskDialog::tr("Open again");
    question.text = about(task);
    question.accept = TaskDialog::tr("Open it again");
    question.reasonLabel = TaskDialog::tr("Why it is open again");
    question.work = [&context, id = task.id](const StepNote &note) {
        reopenTask(context.session(), id, note.reason);
    };
    open(context, parent, question);
}

void openTaskAssign(DeskContext &context, QWidget *parent, const QList<Task> &tasks)
{
    TaskQuestion question;
    question.name = QStringLiteral("taskAssign");
    question.title = TaskDialog::tr("Who does it");
    question.text = tasks.size() == 1 ? about(tasks.first())
                                      : TaskDialog::tr("%1 tasks are handed over.").arg(tasks.size());
    question.accept = TaskDialog::tr("Hand over");
    question.nameLabel = TaskDialog::tr("Name");
    question.name0 = tasks.first().assignedTo;
    question.work = [&context, tasks](const StepNote &note) {
        QList<TaskId> ids;
        for (const Task &task : tasks) {
            ids += task.id;
        }
        assignTasks(context.session(), ids, note.by.trimmed());
    };
    open(context, parent, question);
}

} // namespace renkei::desk
