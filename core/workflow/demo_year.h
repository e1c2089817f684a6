// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/session.h"

namespace renkei {

/// Brings an office with groups into the middle of its year, through the verbs that people use, on days
/// counted back from the clock: a periodic review closed half a year ago with its releases done, the next one
/// half decided, a leaver with five days to go, a joiner, a consent withdrawn, an invitation waiting, a group
/// compared with MCS. The number of memberships in use stays what it was. What the ledger is too small for is
/// left out.
void liveDemoYear(const Session &session);

} // namespace renkei
