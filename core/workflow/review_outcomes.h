// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/reviews.h"

namespace renkei {

/// The report with what became of the decisions since: `madeOn`, `since`, the `outcome…` keys of each item,
/// `intruded` and `joined` of each group (REVIEWS.md), as the memberships and tasks stand now.
QJsonObject withOutcomes(const Session &session, const Review &review, QJsonObject report);

} // namespace renkei
