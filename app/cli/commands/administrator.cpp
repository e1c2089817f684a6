// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "domain/office.h"
#include "domain/record_json.h"
#include "domain/staff_member.h"
#include "workflow/administrators.h"
#include "workflow/settings.h"

#include <QJsonArray>

namespace renkei::cli {

static QJsonObject appointmentJson(const Ledger &ledger, const Appointment &appointment)
{
    QJsonObject row = jsonFromRecord(toRecord(appointment));
    row[QStringLiteral("name")] = ledger.get<StaffMember>(appointment.staff).name;
    return row;
}

static void answer(const Invocation &invocation, const Ledger &ledger, const Appointment &appointment)
{
    invocation.answer([&] { return appointmentJson(ledger, appointment); },
                      [&] { return appointment.id.toString(); });
}

static void appoint(const Invocation &invocation)
{
    const QString person = invocation.required(QStringLiteral("staff"));
    LedgerConnection connection(invocation);
    Appointment appointment;
    appointment.staff = idNamed<StaffMember>(connection.ledger(), person);
    appointment.appointedBy = invocation.value(QStringLiteral("by"));
    appointment.from = dayOption(invocation, connection.session(), QStringLiteral("on"));
    answer(invocation, connection.ledger(), appointAdministrator(connection.session(), appointment));
}

static OfficeId officeOf(const Invocation &invocation, const Ledger &ledger)
{
    return invocation.has(QStringLiteral("office"))
               ? optionNamed<Office>(invocation, ledger, QStringLiteral("office"))
               : ownOfficeId(ledger);
}

/// By its id, or by the name of who is administrator.
static AppointmentId appointmentNamed(const Invocation &invocation, const Session &session,
                                      const QString &text)
{
    if (const std::optional<QUuid> id = uuidFromString(text)) {
        return AppointmentId(*id);
    }
    QList<NamedRow> inOffice;
    for (const Appointment &appointment :
         administratorsOn(session.ledger, officeOf(invocation, session.ledger), session.clock.today())) {
        inOffice.append({appointment.id.uuid(), {session.ledger.get<StaffMember>(appointment.staff).name}});
    }
    return AppointmentId(oneNamed(text, Appointment::spec().translatedLabel(), inOffice));
}

static void handOver(const Invocation &invocation)
{
    const QString appointment = invocation.positional(0, "APPOINTMENT");
    invocation.required(QStringLiteral("on"));
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    answer(invocation, session.ledger,
           handOverAdministration(session, appointmentNamed(invocation, session, appointment),
                                  dayOption(invocation, session, QStringLiteral("on")),
                                  optionNamed<StaffMember>(invocation, session.ledger, QStringLiteral("to")),
                                  invocation.value(QStringLiteral("note"))));
}

static void list(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    const Session &session = connection.session();
    const OfficeId office = officeOf(invocation, session.ledger);
    const QList<Appointment> appointments =
        invocation.has(QStringLiteral("all"))
            ? appointmentsOf(session.ledger, office)
            : administratorsOn(session.ledger, office, session.clock.today());
    invocation.answerAll(
        appointments,
        [&](const Appointment &appointment) { return appointmentJson(session.ledger, appointment); },
        [&](const Appointment &appointment) {
            return QStringList{
                appointment.id.toString(), session.ledger.get<StaffMember>(appointment.staff).name,
                appointment.from.toString(Qt::ISODate), appointment.until.toString(Qt::ISODate)}
                .join(u'\t');
        });
}

const Command administratorAppointCommand{
    "administrator appoint", "--ledger LEDGER --staff STAFF [--on DATE] [--by NAME] [--json]",
    QT_TRANSLATE_NOOP("Command", "Appoints a staff member as MCS administrator."), appoint,
    "--staff \"髙橋 日出男\" --on R8.4.1"};
const Command administratorHandOverCommand{
    "administrator hand-over", "APPOINTMENT --ledger LEDGER --on DATE [--to STAFF] [--note TEXT] [--json]",
    QT_TRANSLATE_NOOP("Command", "Ends an appointment with its last day, --to with a successor."), handOver};
const Command administratorListCommand{
    "administrator list", "--ledger LEDGER [--office OFFICE] [--all] [--json]",
    QT_TRANSLATE_NOOP("Command", "Lists who is MCS administrator today, --all with those who were."), list};

} // namespace renkei::cli
