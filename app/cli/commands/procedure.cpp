// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/procedure_json.h"
#include "app/cli/record_options.h"
#include "domain/record_json.h"
#include "workflow/procedures.h"
#include "workflow/save_record.h"

#include <QJsonArray>

namespace renkei::cli {

static void declare(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addSwitch(parser, QStringLiteral("json"));
    addSwitch(parser, QStringLiteral("all"));
    addValue(parser, QStringLiteral("subject"), QStringLiteral("ID"));
    addValue(parser, QStringLiteral("on"), QStringLiteral("DATE"));
    addValue(parser, QStringLiteral("reason"), QStringLiteral("TEXT"));
    addValue(parser, QStringLiteral("to-office"), QStringLiteral("ID"));
}

static ProcedureId procedureNamed(const Invocation &invocation)
{
    return ProcedureId(idFromText(invocation.positional(0, "ID")));
}

static void answer(const Invocation &invocation, const Session &session, const Procedure &procedure)
{
    if (invocation.has(QStringLiteral("json"))) {
        invocation.printJson(procedureJson(session, procedure));
    } else {
        invocation.print(procedure.id.toString());
    }
}

static void start(const Invocation &invocation)
{
    Procedure procedure;
    procedure.kind = invocation.positional(0, "KIND");
    procedureKind(procedure.kind); // a kind that exists, before the ledger is opened
    procedure.subject = idFromText(invocation.required(QStringLiteral("subject")));
    procedure.reason = invocation.value(QStringLiteral("reason"));
    if (invocation.has(QStringLiteral("to-office"))) {
        procedure.toOffice = OfficeId(idFromText(invocation.value(QStringLiteral("to-office"))));
    }
    LedgerConnection connection(invocation);
    procedure.plannedOn = dayOption(invocation, connection.session(), QStringLiteral("on"));
    answer(invocation, connection.session(), startProcedure(connection.session(), procedure));
}

static void list(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    Selection everything;
    everything.orderBy = "plannedOn";
    const QList<Procedure> procedures = invocation.has(QStringLiteral("all"))
                                            ? connection.ledger().all<Procedure>(everything)
                                            : openProcedures(connection.ledger());
    QJsonArray rows;
    for (const Procedure &procedure : procedures) {
        if (invocation.has(QStringLiteral("json"))) {
            rows.append(procedureJson(connection.session(), procedure));
        } else {
            invocation.print(procedureLine(connection.session(), procedure));
        }
    }
    if (invocation.has(QStringLiteral("json"))) {
        invocation.printJson(rows);
    }
}

static void show(const Invocation &invocation)
{
    const ProcedureId id = procedureNamed(invocation);
    LedgerConnection connection(invocation);
    const Session &session = connection.session();
    const auto procedure = connection.ledger().get<Procedure>(id);
    const QList<Task> steps = tasksOf(session, id);
    if (!invocation.has(QStringLiteral("json"))) {
        invocation.print(procedureLine(session, procedure));
        for (const Task &step : steps) {
            invocation.print(taskLine(step));
        }
        return;
    }
    QJsonArray tasks;
    for (const Task &step : steps) {
        tasks.append(taskJson(session, step));
    }
    QJsonObject row = procedureJson(session, procedure);
    row[QStringLiteral("tasks")] = tasks;
    invocation.printJson(row);
}

static void move(const Invocation &invocation)
{
    const ProcedureId id = procedureNamed(invocation);
    invocation.required(QStringLiteral("on"));
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    editField(session, Procedure::spec(), id.uuid(), "plannedOn",
              detail::toVariant(dayOption(invocation, session, QStringLiteral("on"))));
    answer(invocation, session, connection.ledger().get<Procedure>(id));
}

static void complete(const Invocation &invocation)
{
    const ProcedureId id = procedureNamed(invocation);
    LedgerConnection connection(invocation);
    answer(invocation, connection.session(), completeProcedure(connection.session(), id));
}

static void cancel(const Invocation &invocation)
{
    const ProcedureId id = procedureNamed(invocation);
    const QString reason = invocation.required(QStringLiteral("reason"));
    LedgerConnection connection(invocation);
    answer(invocation, connection.session(), cancelProcedure(connection.session(), id, reason));
}

const Command procedureStartCommand{
    "procedure start",
    "leaving|joining|name-change|job-change|office-change|end-of-care|consent-withdrawal|host-change "
    "--ledger LEDGER --subject ID [--on DATE] [--reason TEXT] [--to-office ID] [--json]",
    QT_TRANSLATE_NOOP("Command", "Starts a procedure with all its steps and prints its id."), declare, start};
const Command procedureListCommand{
    "procedure list", "--ledger LEDGER [--all] [--json]",
    QT_TRANSLATE_NOOP("Command", "Lists the open procedures, --all with those that are over."), declare,
    list};
const Command procedureShowCommand{
    "procedure show", "ID --ledger LEDGER [--json]",
    QT_TRANSLATE_NOOP("Command", "Shows a procedure and where each step stands."), declare, show};
const Command procedureMoveCommand{
    "procedure move", "ID --ledger LEDGER --on DATE [--json]",
    QT_TRANSLATE_NOOP("Command", "Moves the planned day of a procedure, and its steps with it."), declare,
    move};
const Command procedureCompleteCommand{
    "procedure complete", "ID --ledger LEDGER [--json]",
    QT_TRANSLATE_NOOP("Command", "Completes a procedure, when every step is done or waived."), declare,
    complete};
const Command procedureCancelCommand{"procedure cancel", "ID --ledger LEDGER --reason TEXT [--json]",
                                     QT_TRANSLATE_NOOP("Command", "Calls a procedure off."), declare, cancel};

} // namespace renkei::cli
