// SPDX-License-Identifier: Apache-2.0
#include "app/cli/procedure_json.h"

#include "domain/procedure_kind.h"
#include "domain/record_json.h"
#include "workflow/procedures.h"

#include <algorithm>

namespace renkei::cli {

ProcedureId procedureNamed(const Session &session, const QString &text)
{
    if (const std::optional<QUuid> id = uuidFromString(text)) {
        return ProcedureId(*id);
    }
    QList<NamedRow> open;
    for (const Procedure &procedure : openProcedures(session.ledger)) {
        open.append({procedure.id.uuid(), {procedure.subjectName}});
    }
    return ProcedureId(oneNamed(text, Procedure::spec().translatedLabel(), open));
}

static qsizetype doneAmong(const QList<Task> &steps)
{
    return std::count_if(steps.begin(), steps.end(), [](const Task &step) { return step.doneOn.isValid(); });
}

static QString stateOf(const Procedure &procedure)
{
    if (!procedure.doneOn.isValid()) {
        return QStringLiteral("open");
    }
    return procedure.cancelReason.isEmpty() ? QStringLiteral("done") : QStringLiteral("cancelled");
}

static QJsonValue daysLeft(const Session &session, const QDate &due, bool isOver)
{
    return isOver || !due.isValid() ? QJsonValue() : QJsonValue(session.clock.today().daysTo(due));
}

QJsonObject procedureJson(const Session &session, const Procedure &procedure)
{
    const QList<Task> steps = tasksOf(session, procedure.id);
    QJsonObject row = jsonFromRecord(toRecord(procedure));
    row[QStringLiteral("label")] = procedureKind(procedure.kind).translatedLabel();
    row[QStringLiteral("daysLeft")] = daysLeft(session, procedure.plannedOn, procedure.doneOn.isValid());
    row[QStringLiteral("state")] = stateOf(procedure);
    row[QStringLiteral("steps")] = steps.size();
    row[QStringLiteral("done")] = doneAmong(steps);
    return row;
}

QJsonObject taskJson(const Session &session, const Task &task)
{
    const TaskKind &kind = taskKind(task.kind);
    QJsonObject row = jsonFromRecord(toRecord(task));
    row[QStringLiteral("label")] = kind.translatedLabel();
    row[QStringLiteral("hint")] = stepHint(session, task);
    row[QStringLiteral("form")] = QLatin1StringView(kind.formId);
    row[QStringLiteral("daysLeft")] = daysLeft(session, task.dueOn, task.doneOn.isValid());
    return row;
}

QString procedureLine(const Session &session, const Procedure &procedure)
{
    const QList<Task> steps = tasksOf(session, procedure.id);
    return QStringList{
        procedure.id.toString(), procedureKind(procedure.kind).translatedLabel(),
        procedure.subjectName,   procedure.plannedOn.toString(Qt::ISODate),
        stateOf(procedure),      QStringLiteral("%1/%2").arg(doneAmong(steps)).arg(steps.size())}
        .join(u'\t');
}

QString taskLine(const Task &task)
{
    const bool isDone = task.doneOn.isValid();
    return QStringList{task.id.toString(),
                       taskKind(task.kind).translatedLabel(),
                       task.subjectName,
                       isDone ? task.doneBy : task.assignedTo,
                       (isDone ? task.doneOn : task.dueOn).toString(Qt::ISODate),
                       translatedOutcome(task.outcome)}
        .join(u'\t');
}

} // namespace renkei::cli
