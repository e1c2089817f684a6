// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/session.h"

namespace renkei {

/// A patient group has exactly one patient and keeps it, a free group has none (留意事項(1)).
void requireSoundGroup(const Session &session, const Record *before, const Record &after);

} // namespace renkei
