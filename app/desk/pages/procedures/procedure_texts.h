// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/widgets/badge.h"
#include "domain/procedure.h"

namespace renkei::desk {

/// 「あと5日」「今日まで」「3日過ぎています」; empty without a day.
QString daysText(const QDate &due, const QDate &today);

/// 済 or 不要, waiting, or late.
Badge taskBadge(const Task &task, const QDate &today);
/// 完了, 取りやめ, or how many days are left.
Badge procedureBadge(const Procedure &procedure, const QDate &today);

} // namespace renkei::desk
