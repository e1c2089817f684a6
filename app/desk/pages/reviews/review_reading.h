// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/reviews/review_model.h"
#include "workflow/session.h"

#include <QJsonObject>

namespace renkei::desk {

/// All that the screen of a review shows; what became of the releases is read when it is closed.
ReviewContents readReview(const Session &session, const Review &review);

/// What a closed review came to, in words: decided, kept, released, still in the group, came in since.
QString reviewSummary(const QJsonObject &report);

/// Reasons that were typed before, the last one first, each once.
QStringList lastReasons(const Ledger &ledger, int most = 30);

/// 「あと12日」, 「3日超過」, 「終了 令和8年11月22日」.
QString dueWords(const Review &review, const QDate &today);
bool isOverdue(const Review &review, const QDate &today);

} // namespace renkei::desk
