// SPDX-License-Identifier: Apache-2.0
#include "workflow/review_past.h"

#include <QSet>

namespace renkei {

ReviewPast ReviewPast::read(const Ledger &ledger)
{
    QSet<QUuid> closed;
    const RowList reviews = ledger.rows(Review::spec(), {"closedOn"});
    for (qsizetype row = 0; row < reviews.size(); ++row) {
        if (!reviews.text(row, 0).isEmpty()) {
            closed += reviews.id(row);
        }
    }
    ReviewPast past;
    if (closed.isEmpty()) {
        return past;
    }
    const RowList groups = ledger.rows(ReviewGroup::spec(), {"review", "group", "closedOn"});
    for (qsizetype row = 0; row < groups.size(); ++row) {
        if (!groups.text(row, 2).isEmpty() && closed.contains(groups.value(row, 0).toUuid())) {
            QDate &last = past.m_lastClosed[GroupId(groups.value(row, 1).toUuid())];
            last = std::max(last, groups.value(row, 2).toDate());
        }
    }
    // Oldest first, so that the newest stays.
    const RowList items = ledger.rows(ReviewItem::spec(), {"review", "membership", "profession", "office"});
    for (qsizetype row = 0; row < items.size(); ++row) {
        if (closed.contains(items.value(row, 0).toUuid())) {
            past.m_members.insert(MembershipId(items.value(row, 1).toUuid()),
                                  {items.text(row, 2), OfficeId(items.value(row, 3).toUuid())});
        }
    }
    return past;
}

std::optional<EarlierMember> ReviewPast::member(MembershipId membership) const
{
    const auto found = m_members.constFind(membership);
    return found == m_members.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace renkei
