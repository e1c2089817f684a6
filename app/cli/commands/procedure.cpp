// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/procedure_json.h"
#include "app/cli/record_options.h"
#include "domain/office.h"
#include "workflow/procedures.h"
#include "workflow/save_record.h"

#include <QJsonArray>

namespace renkei::cli {

static ProcedureId named(const Invocation &invocation, const Session &session)
{
    return procedureNamed(session, invocation.positional(0, "PROCEDURE"));
}

static void answer(const Invocation &invocation, const Session &session, const Procedure &procedure)
{
    invocation.answer([&] { return procedureJson(session, procedure); },
                      [&] { return procedure.id.toString(); });
}

static void start(const Invocation &invocation)
{
    Procedure procedure;
    procedure.kind = invocation.positional(0, "KIND");
    // A kind that exists, before the ledger is opened.
    const RegisterSpec &about = registerByKey(procedureKind(procedure.kind).subjectRegister);
    const QString subject = invocation.required(QStringLiteral("subject"));
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    procedure.subject = rowNamed(session.ledger, about, subject);
    procedure.reason = invocation.value(QStringLiteral("reason"));
    procedure.toOffice = optionNamed<Office>(invocation, session.ledger, QStringLiteral("to-office"));
    procedure.plannedOn = dayOption(invocation, session, QStringLiteral("on"));
    answer(invocation, session, startProcedure(session, procedure));
}

static void list(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    const Session &session = connection.session();
    Selection everything;
    everything.orderBy = "plannedOn";
    const QList<Procedure> procedures = invocation.has(QStringLiteral("all"))
                                            ? session.ledger.all<Procedure>(everything)
                                            : openProcedures(session.ledger);
    invocation.answerAll(
        procedures, [&](const Procedure &procedure) { return procedureJson(session, procedure); },
        [&](const Procedure &procedure) { return procedureLine(session, procedure); });
}

static void show(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    const Session &session = connection.session();
    const ProcedureId id = named(invocation, session);
    const auto procedure = session.ledger.get<Procedure>(id);
    QJsonArray tasks;
    QStringList lines{procedureLine(session, procedure)};
    for (const Task &step : tasksOf(session, id)) {
        tasks.append(taskJson(session, step));
        lines += taskLine(step);
    }
    QJsonObject row = procedureJson(session, procedure);
    row[QStringLiteral("tasks")] = tasks;
    invocation.answer([&] { return row; }, [&] { return lines.join(u'\n'); });
}

static void move(const Invocation &invocation)
{
    invocation.required(QStringLiteral("on"));
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    const ProcedureId id = named(invocation, session);
    editField(session, Procedure::spec(), id.uuid(), "plannedOn",
              detail::toVariant(dayOption(invocation, session, QStringLiteral("on"))));
    answer(invocation, session, session.ledger.get<Procedure>(id));
}

static void complete(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    answer(invocation, session, completeProcedure(session, named(invocation, session)));
}

static void cancel(const Invocation &invocation)
{
    const QString reason = invocation.required(QStringLiteral("reason"));
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    answer(invocation, session, cancelProcedure(session, named(invocation, session), reason));
}

const Command procedureStartCommand{
    "procedure start",
    "leaving|joining|name-change|job-change|office-change|incident|end-of-care|consent-withdrawal|"
    "host-change --ledger LEDGER --subject NAME|ID [--on DATE] [--reason TEXT] [--to-office OFFICE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Starts a procedure with all its steps and prints its id."), start};
const Command procedureListCommand{
    "procedure list", "--ledger LEDGER [--all] [--json]",
    QT_TRANSLATE_NOOP("Command", "Lists the open procedures, --all with those that are over."), list};
const Command procedureShowCommand{
    "procedure show", "PROCEDURE --ledger LEDGER [--json]",
    QT_TRANSLATE_NOOP("Command", "Shows a procedure and where each step stands."), show};
const Command procedureMoveCommand{
    "procedure move", "PROCEDURE --ledger LEDGER --on DATE [--json]",
    QT_TRANSLATE_NOOP("Command", "Moves the planned day of a procedure, and its steps with it."), move};
const Command procedureCompleteCommand{
    "procedure complete", "PROCEDURE --ledger LEDGER [--json]",
    QT_TRANSLATE_NOOP("Command", "Completes a procedure, when every step is done or waived."), complete};
const Command procedureCancelCommand{"procedure cancel", "PROCEDURE --ledger LEDGER --reason TEXT [--json]",
                                     QT_TRANSLATE_NOOP("Command", "Calls a procedure off."), cancel};

} // namespace renkei::cli
