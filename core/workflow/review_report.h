// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/reviews.h"

namespace renkei {

/// The part of the report that is stored when a review is closed and never changes: what was frozen, what was
/// decided, and the difference to the last review. reviewReport() adds what became of it. Keys: REVIEWS.md.
QJsonObject decidedReport(const Session &session, const Review &review, const QList<ReviewGroup> &groups,
                          const QList<ReviewItem> &items);

} // namespace renkei
