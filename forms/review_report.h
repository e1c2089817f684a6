// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/review.h"
#include "workflow/session.h"

namespace renkei::forms {

/// The report of a review as PDF: summary, every decision with its reason, what became of the releases, the
/// head of the history; the same as report.json attached. Remembered as a printout of the review. Throws
/// Error(NotFound) for an unknown review or a region without the form "review-report", Error(DeviceFailed).
void writeReviewReport(Session &session, ReviewId review, const QString &path);

} // namespace renkei::forms
