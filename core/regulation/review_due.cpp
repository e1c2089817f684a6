// SPDX-License-Identifier: Apache-2.0
#include "regulation/review_due.h"

namespace renkei {

int reviewInterval(const GroupView &group, const RegionPack &pack)
{
    return group.reviewMonths > 0 ? group.reviewMonths
                                  : pack.policyNumber(QStringLiteral("reviewIntervalMonths"), 0);
}

std::optional<QDate> reviewDue(const GroupView &group, const RegionPack &pack)
{
    const int months = reviewInterval(group, pack);
    if (months == 0) {
        return std::nullopt;
    }
    const QDate counted = group.reviewedOn.isValid() ? group.reviewedOn : group.openedOn;
    return counted.isValid() ? counted.addMonths(months) : QDate();
}

} // namespace renkei
