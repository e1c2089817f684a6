// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/session.h"

namespace renkei {

/// Takes back the newest undoable entry; also after a restart. Throws Error(Refused) when there is none.
HistoryEntry undoLast(Session &session);
/// Does again what was taken back last, unless something was changed since.
HistoryEntry redoLast(Session &session);

} // namespace renkei
