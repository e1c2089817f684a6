// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/appointment.h"
#include "workflow/session.h"

namespace renkei {

/// The manager of an office appoints an MCS administrator (第7条): history "administrator.appoint". A blank
/// `from` is today, a blank `appointedBy` the manager of the office. Throws Error(Refused) when the person
/// has left, belongs to another office, or is appointed already.
Appointment appointAdministrator(Session &session, Appointment appointment);

/// The office goes to a successor from the day after `lastDay`: history "administrator.handOver", one entry
/// for both. A null `successor` ends it without one. Throws Error(InvalidInput) for a last day before the
/// first.
Appointment handOverAdministration(Session &session, AppointmentId id, const QDate &lastDay,
                                   StaffId successor, const QString &handedOver);

/// Every appointment of the office, the newest first.
QList<Appointment> appointmentsOf(const Ledger &ledger, OfficeId office);
/// Who holds the office on that day.
QList<Appointment> administratorsOn(const Ledger &ledger, OfficeId office, const QDate &day);

} // namespace renkei
