// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/appointment.h"

class QWidget;

namespace renkei::desk {

class DeskContext;

/// 任命: who, from when, by whom.
void openAppointment(DeskContext &context, QWidget *parent, OfficeId office);
/// 引き継ぎ: the last day, the successor (may be left open), what was handed over.
void openHandOver(DeskContext &context, QWidget *parent, const Appointment &ending);

} // namespace renkei::desk
