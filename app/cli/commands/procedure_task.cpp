// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/procedure_json.h"
#include "app/cli/record_options.h"
#include "workflow/step_facts.h"
#include "workflow/tasks.h"

namespace renkei::cli {

static StepNote noteOf(const Invocation &invocation, const Session &session)
{
    return {dayOption(invocation, session, QStringLiteral("on")), invocation.value(QStringLiteral("by")),
            invocation.value(QStringLiteral("reason"))};
}

static void answer(const Invocation &invocation, const Session &session, const QList<Task> &tasks)
{
    invocation.answerAll(
        tasks, [&](const Task &task) { return taskJson(session, task); }, taskLine);
}

static QList<Task> allTasks(const Session &session)
{
    Selection byDay;
    byDay.orderBy = "dueOn";
    QList<Task> tasks = session.ledger.all<Task>(byDay);
    for (Task &task : tasks) {
        task = settledTask(session, task);
    }
    return tasks;
}

static void list(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    const Session &session = connection.session();
    QList<Task> tasks;
    if (invocation.has(QStringLiteral("procedure"))) {
        tasks = tasksOf(session, procedureNamed(session, invocation.value(QStringLiteral("procedure"))));
    } else {
        tasks = invocation.has(QStringLiteral("open")) ? openTasks(session) : allTasks(session);
    }
    if (invocation.has(QStringLiteral("open"))) {
        tasks.removeIf([](const Task &task) { return task.doneOn.isValid(); });
    }
    answer(invocation, session, tasks);
}

using TaskVerb = Task (*)(Session &session, TaskId id, const StepNote &note);

static void change(const Invocation &invocation, TaskVerb verb)
{
    const QString named = invocation.positional(0, "ID");
    if (invocation.positionals().size() > 1) {
        throw Misuse(CommandLine::tr("Please give one task at a time; each is an entry of its own."));
    }
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    const TaskId id = idNamed<Task>(session.ledger, named);
    verb(session, id, noteOf(invocation, session));
    answer(invocation, session, {settledTask(session, session.ledger.get<Task>(id))});
}

static void assign(const Invocation &invocation)
{
    invocation.positional(0, "ID");
    const QString name = invocation.required(QStringLiteral("to"));
    LedgerConnection connection(invocation);
    const QList<TaskId> ids = idsNamed<Task>(connection.ledger(), invocation.positionals());
    assignTasks(connection.session(), ids, name);
    QList<Task> assigned;
    for (const TaskId &id : ids) {
        assigned += connection.ledger().get<Task>(id);
    }
    answer(invocation, connection.session(), assigned);
}

const Command taskListCommand{
    "task list", "--ledger LEDGER [--open] [--procedure PROCEDURE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Lists tasks by due day, --open without those that are done."), list};
const Command taskDoneCommand{"task done",
                              "ID --ledger LEDGER [--on DATE] [--by NAME] [--reason TEXT] [--json]",
                              QT_TRANSLATE_NOOP("Command", "Records that a task is done."),
                              [](const Invocation &invocation) { change(invocation, completeTask); }};
const Command taskWaiveCommand{"task waive", "ID --ledger LEDGER --reason TEXT [--by NAME] [--json]",
                               QT_TRANSLATE_NOOP("Command", "Marks a task as not needed."),
                               [](const Invocation &invocation) { change(invocation, waiveTask); }};
const Command taskReopenCommand{
    "task reopen", "ID --ledger LEDGER --reason TEXT [--json]",
    QT_TRANSLATE_NOOP("Command", "Opens a task again that was not done after all."),
    [](const Invocation &invocation) {
        change(invocation, [](Session &session, TaskId id, const StepNote &note) {
            return reopenTask(session, id, note.reason);
        });
    }};
const Command taskAssignCommand{"task assign", "ID… --ledger LEDGER --to NAME [--json]",
                                QT_TRANSLATE_NOOP("Command", "Hands tasks to somebody."), assign};

} // namespace renkei::cli
