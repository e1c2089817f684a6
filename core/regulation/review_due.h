// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/ledger_view.h"
#include "regulation/region_pack.h"

#include <optional>

namespace renkei {

/// Months between two reviews of the group: its own or its office's, else those of the pack (留意事項(1) says
/// only 定期的); 0 = none are asked for.
int reviewInterval(const GroupView &group, const RegionPack &pack);

/// The day of the next review, counted from the last one, else from the opening. Nothing when none is asked
/// for; the first day of all when neither day is known.
std::optional<QDate> reviewDue(const GroupView &group, const RegionPack &pack);

} // namespace renkei
