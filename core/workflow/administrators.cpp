// SPDX-License-Identifier: Apache-2.0
#include "workflow/administrators.h"

#include "domain/office.h"
#include "domain/staff_member.h"
#include "text/error.h"

namespace renkei {

static bool holdsOn(const Appointment &appointment, const QDate &day)
{
    return appointment.from <= day && (!appointment.until.isValid() || appointment.until >= day);
}

QList<Appointment> appointmentsOf(const Ledger &ledger, OfficeId office)
{
    Selection selection;
    selection.where = {{"office", QVariant::fromValue(office.uuid())}};
    selection.orderBy = "from";
    selection.descending = true;
    return ledger.all<Appointment>(selection);
}

QList<Appointment> administratorsOn(const Ledger &ledger, OfficeId office, const QDate &day)
{
    QList<Appointment> appointments = appointmentsOf(ledger, office);
    appointments.removeIf([&](const Appointment &appointment) { return !holdsOn(appointment, day); });
    return appointments;
}

static void requireFit(const Session &session, const Appointment &appointment)
{
    const auto person = session.ledger.get<StaffMember>(appointment.staff);
    const auto refuse = [&](const QString &sentence) {
        throw Error(ErrorCode::Refused, sentence.arg(person.name), QStringLiteral("appointment refused"));
    };
    if (person.office != appointment.office) {
        refuse(QCoreApplication::translate(
            "Administrators", "%1 belongs to another office. The MCS administrator is one of the office."));
    }
    if (person.left.isValid() && person.left < appointment.from) {
        refuse(QCoreApplication::translate("Administrators",
                                           "%1 has left by that day, so cannot be the MCS administrator."));
    }
    for (const Appointment &other : administratorsOn(session.ledger, appointment.office, appointment.from)) {
        if (other.staff == appointment.staff) {
            refuse(QCoreApplication::translate("Administrators", "%1 is the MCS administrator already."));
        }
    }
}

static void fillDefaults(const Session &session, Appointment &appointment)
{
    if (!appointment.from.isValid()) {
        appointment.from = session.clock.today();
    }
    if (appointment.office.isNull()) {
        appointment.office = session.ledger.get<StaffMember>(appointment.staff).office;
    }
    if (appointment.appointedBy.isEmpty()) {
        appointment.appointedBy = session.ledger.get<Office>(appointment.office).manager;
    }
}

Appointment appointAdministrator(Session &session, Appointment appointment)
{
    fillDefaults(session, appointment);
    requireFit(session, appointment);
    session.ledger.change(session.verb(QStringLiteral("administrator.appoint")),
                          [&](Change &change) { change.put(appointment); });
    return appointment;
}

Appointment handOverAdministration(Session &session, AppointmentId id, const QDate &lastDay,
                                   StaffId successor, const QString &handedOver)
{
    auto ending = session.ledger.get<Appointment>(id);
    if (!lastDay.isValid() || lastDay < ending.from) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "Administrators", "The last day lies before the first. Please check both days."),
                    QStringLiteral("days of an appointment"));
    }
    ending.until = lastDay;
    ending.handedOver = handedOver;
    Appointment next;
    if (!successor.isNull()) {
        next.staff = successor;
        next.office = ending.office;
        next.from = lastDay.addDays(1);
        fillDefaults(session, next);
        requireFit(session, next);
    }
    session.ledger.change(session.verb(QStringLiteral("administrator.handOver")), [&](Change &change) {
        change.put(ending);
        if (!successor.isNull()) {
            change.put(next);
        }
    });
    return successor.isNull() ? ending : next;
}

} // namespace renkei
