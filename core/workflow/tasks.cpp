// SPDX-License-Identifier: Apache-2.0
#include "workflow/tasks.h"

#include "text/error.h"
#include "workflow/clause_text.h"
#include "workflow/step_facts.h"
#include "workflow/task_effects.h"

#include <algorithm>

namespace renkei {

static Task openTask(const Session &session, TaskId id)
{
    auto task = session.ledger.get<Task>(id);
    if (settledTask(session, task).doneOn.isValid()) {
        throw Error(ErrorCode::Refused, QCoreApplication::translate("Tasks", "This task is done already."),
                    QStringLiteral("task is done"));
    }
    return task;
}

static void finish(Change &change, Task &task, const StepNote &note, const QString &outcome)
{
    task.doneOn = note.on;
    task.doneBy = note.by;
    task.reason = note.reason;
    task.outcome = outcome;
    change.put(task);
}

Task completeTask(Session &session, TaskId id, const StepNote &given)
{
    Task task = openTask(session, id);
    const StepNote note = completed(session, given);
    const QString obstacle = stepObstacle(session, task);
    if (!obstacle.isEmpty()) {
        throw Error(ErrorCode::Refused,
                    obstacle + clauseRemark(session.pack, QLatin1StringView(taskKind(task.kind).clause)),
                    QStringLiteral("the ledger does not show the step as done"));
    }
    const TaskEffect *effect = taskEffect(task.kind);
    if (effect != nullptr && effect->needsReason) {
        requireReason(note.reason);
    }
    session.ledger.change(session.verb(QStringLiteral("task.done")), [&](Change &change) {
        finish(change, task, note, QString::fromUtf16(taskDone));
        if (effect != nullptr) {
            effect->apply(session, change, task, note);
        }
    });
    return session.ledger.get<Task>(id);
}

Task waiveTask(Session &session, TaskId id, const StepNote &given)
{
    Task task = openTask(session, id);
    const StepNote note = completed(session, given);
    requireReason(note.reason);
    session.ledger.change(session.verb(QStringLiteral("task.waive")), [&](Change &change) {
        finish(change, task, note, QString::fromUtf16(taskWaived));
    });
    return task;
}

Task reopenTask(Session &session, TaskId id, const QString &reason)
{
    requireReason(reason);
    auto task = session.ledger.get<Task>(id);
    if (!task.doneOn.isValid()) {
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Tasks", "This task is still open, so there is nothing to "
                                                         "open again."),
                    QStringLiteral("task is open"));
    }
    task.doneOn = {};
    task.doneBy.clear();
    task.outcome.clear();
    task.reason = reason;
    session.ledger.change(session.verb(QStringLiteral("task.reopen")),
                          [&](Change &change) { change.put(task); });
    return task;
}

void assignTasks(Session &session, const QList<TaskId> &ids, const QString &name)
{
    session.ledger.change(session.verb(QStringLiteral("task.assign")), [&](Change &change) {
        for (const TaskId &id : ids) {
            Task task = openTask(session, id);
            task.assignedTo = name;
            change.put(task);
        }
    });
}

void finishTasks(Session &session, Change &change, const QList<std::pair<QByteArray, QVariant>> &where,
                 const QString &kind, const StepNote &note, const QString &outcome)
{
    Selection selection;
    selection.where = where;
    selection.where.append({"kind", kind});
    for (Task &task : session.ledger.all<Task>(selection)) {
        if (!task.doneOn.isValid()) {
            finish(change, task, note, outcome);
        }
    }
}

QList<Task> tasksOf(const Session &session, ProcedureId procedure)
{
    Selection selection;
    selection.where = {{"procedure", QVariant::fromValue(procedure.uuid())}};
    selection.orderBy = "position";
    QList<Task> tasks = session.ledger.all<Task>(selection);
    for (Task &task : tasks) {
        task = settledTask(session, task);
    }
    return tasks;
}

QList<Task> openTasks(const Session &session)
{
    Selection selection;
    selection.where = {{"doneOn", QVariant(QMetaType::fromType<QDate>())}};
    selection.orderBy = "dueOn";
    QList<Task> tasks = session.ledger.all<Task>(selection);
    tasks.removeIf([&](const Task &task) { return settledTask(session, task).doneOn.isValid(); });
    return tasks;
}

} // namespace renkei
