// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/reviews.h"

/// Reviews as the command line shows them.
namespace renkei::cli {

/// Every field, `open`, `overdue`, and `progress` (groups, items, flagged, decided, undecided, released,
/// unsure, inBulk).
QJsonObject jsonOf(const Review &review, const ReviewProgress &progress, const QDate &today);
/// The same with `groups`, each with `items`: every field, the flags as a list.
QJsonObject wholeReview(const Session &session, const Review &review);

/// id, state, due day, progress and title, separated by tabs.
QString lineOf(const Review &review, const ReviewProgress &progress, const QDate &today);
/// The groups with their members, one a line, those who are conspicuous or decided with what and why.
QStringList linesOf(const Session &session, const Review &review);
/// The report for people.
QStringList linesOfReport(const QJsonObject &report);

} // namespace renkei::cli
