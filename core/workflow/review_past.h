// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "workflow/review_flags.h"

#include <QHash>

namespace renkei {

/// What the closed reviews say: when each group was looked through last, and each member as it was then. What
/// lies in the bin does not count.
class ReviewPast
{
public:
    static ReviewPast read(const Ledger &ledger);

    /// Null = never.
    QDate lastClosed(GroupId group) const { return m_lastClosed.value(group); }
    /// The member in the newest closed review that had it.
    std::optional<EarlierMember> member(MembershipId membership) const;

private:
    QHash<GroupId, QDate> m_lastClosed;
    QHash<MembershipId, EarlierMember> m_members;
};

} // namespace renkei
