// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/session.h"

namespace renkei {

/// Puts rows into the bin, one history entry for all. Refuses the desk's own office, and an office that has
/// staff in use. Throws Error(NotFound).
void binRecords(Session &session, const RegisterSpec &spec, const QList<QUuid> &ids);
/// Takes rows out of the bin.
void restoreRecords(Session &session, const RegisterSpec &spec, const QList<QUuid> &ids);

} // namespace renkei
