// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

namespace renkei {

using AppointmentId = Id<struct AppointmentTag>;

/// MCS管理者 (`McsAdministrator`): a staff member appointed by the manager of an office, with dates (第7条).
struct Appointment : Row
{
    AppointmentId id;
    StaffId staff;
    OfficeId office;
    QDate from;
    QDate until;         ///< last day; null = in office
    QString appointedBy; ///< the manager
    QString handedOver;  ///< what was handed over to the successor
    QString note;

    static const RegisterSpec &spec();
};

} // namespace renkei
