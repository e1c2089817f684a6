// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/reviews.h"

namespace renkei {

/// What changed in each group of a review since the review of the group before it.
class ReviewDifferences
{
public:
    ReviewDifferences(const Ledger &ledger, const Review &review, const QList<ReviewGroup> &groups);

    /// `since`, `added`, `removed`, `changed`, as REVIEWS.md says. `members` are the items of the group.
    QJsonObject of(const ReviewGroup &group, const QList<ReviewItem> &members) const;

private:
    QList<ReviewItem> membersBefore(const ReviewGroup &group) const;

    const Ledger &m_ledger;
    StaffId m_person;                                       ///< only this person counts; null = everybody
    QHash<ReviewGroupId, ReviewGroupId> m_earlierGroup;     ///< of this review → of the one before
    QHash<ReviewGroupId, QList<ReviewItem>> m_earlierItems; ///< of the one before
};

} // namespace renkei
