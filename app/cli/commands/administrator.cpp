// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "domain/record_json.h"
#include "domain/staff_member.h"
#include "workflow/administrators.h"
#include "workflow/settings.h"

#include <QJsonArray>

namespace renkei::cli {

static void declare(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addSwitch(parser, QStringLiteral("json"));
    addSwitch(parser, QStringLiteral("all"));
    for (const char *option : {"staff", "office", "to"}) {
        addValue(parser, QLatin1StringView(option), QStringLiteral("ID"));
    }
    addValue(parser, QStringLiteral("on"), QStringLiteral("DATE"));
    addValue(parser, QStringLiteral("by"), QStringLiteral("NAME"));
    addValue(parser, QStringLiteral("note"), QStringLiteral("TEXT"));
}

static QJsonObject appointmentJson(const Ledger &ledger, const Appointment &appointment)
{
    QJsonObject row = jsonFromRecord(toRecord(appointment));
    row[QStringLiteral("name")] = ledger.get<StaffMember>(appointment.staff).name;
    return row;
}

static void answer(const Invocation &invocation, const Ledger &ledger, const Appointment &appointment)
{
    if (invocation.has(QStringLiteral("json"))) {
        invocation.printJson(appointmentJson(ledger, appointment));
    } else {
        invocation.print(appointment.id.toString());
    }
}

static void appoint(const Invocation &invocation)
{
    Appointment appointment;
    appointment.staff = StaffId(idFromText(invocation.required(QStringLiteral("staff"))));
    appointment.appointedBy = invocation.value(QStringLiteral("by"));
    LedgerConnection connection(invocation);
    appointment.from = dayOption(invocation, connection.session(), QStringLiteral("on"));
    answer(invocation, connection.ledger(), appointAdministrator(connection.session(), appointment));
}

static void handOver(const Invocation &invocation)
{
    const AppointmentId id(idFromText(invocation.positional(0, "ID")));
    invocation.required(QStringLiteral("on"));
    const StaffId successor = invocation.has(QStringLiteral("to"))
                                  ? StaffId(idFromText(invocation.value(QStringLiteral("to"))))
                                  : StaffId();
    LedgerConnection connection(invocation);
    answer(invocation, connection.ledger(),
           handOverAdministration(connection.session(), id,
                                  dayOption(invocation, connection.session(), QStringLiteral("on")),
                                  successor, invocation.value(QStringLiteral("note"))));
}

static QList<Appointment> appointmentsToShow(const Invocation &invocation, const Session &session)
{
    const OfficeId office = invocation.has(QStringLiteral("office"))
                                ? OfficeId(idFromText(invocation.value(QStringLiteral("office"))))
                                : ownOfficeId(session.ledger);
    return invocation.has(QStringLiteral("all"))
               ? appointmentsOf(session.ledger, office)
               : administratorsOn(session.ledger, office, session.clock.today());
}

static void list(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    QJsonArray rows;
    for (const Appointment &appointment : appointmentsToShow(invocation, connection.session())) {
        const QJsonObject row = appointmentJson(connection.ledger(), appointment);
        if (invocation.has(QStringLiteral("json"))) {
            rows.append(row);
        } else {
            invocation.print(QStringList{appointment.id.toString(), row[QStringLiteral("name")].toString(),
                                         appointment.from.toString(Qt::ISODate),
                                         appointment.until.toString(Qt::ISODate)}
                                 .join(u'\t'));
        }
    }
    if (invocation.has(QStringLiteral("json"))) {
        invocation.printJson(rows);
    }
}

const Command administratorAppointCommand{
    "administrator appoint", "--ledger LEDGER --staff ID [--on DATE] [--by NAME] [--json]",
    QT_TRANSLATE_NOOP("Command", "Appoints a staff member as MCS administrator."), declare, appoint};
const Command administratorHandOverCommand{
    "administrator hand-over", "ID --ledger LEDGER --on DATE [--to ID] [--note TEXT] [--json]",
    QT_TRANSLATE_NOOP("Command", "Ends an appointment with its last day, --to with a successor."), declare,
    handOver};
const Command administratorListCommand{
    "administrator list", "--ledger LEDGER [--office ID] [--all] [--json]",
    QT_TRANSLATE_NOOP("Command", "Lists who is MCS administrator today, --all with those who were."), declare,
    list};

} // namespace renkei::cli
