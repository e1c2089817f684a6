// SPDX-License-Identifier: Apache-2.0
#include "workflow/review_items.h"

#include "text/error.h"
#include "workflow/reviews.h"

#include <QSet>

#include <algorithm>

namespace renkei {

void requireOpen(const Review &review)
{
    if (review.closedOn.isValid()) {
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Reviews", "The review \"%1\" is closed and stays as it is. "
                                                           "Start a new one to decide anew.")
                        .arg(review.title),
                    QStringLiteral("review is closed"));
    }
}

QList<ReviewItem> itemsOfOpenReviews(const Ledger &ledger, const QList<ReviewItemId> &ids)
{
    QList<ReviewItem> items;
    QSet<ReviewItemId> seen;
    QSet<ReviewId> open;
    for (const ReviewItemId &id : ids) {
        if (seen.contains(id)) {
            continue;
        }
        seen += id;
        items.append(ledger.get<ReviewItem>(id));
        const ReviewId review = items.constLast().review;
        if (!open.contains(review)) {
            requireOpen(ledger.get<Review>(review));
            open += review;
        }
    }
    return items;
}

bool isOwnMembership(const Session &session, const ReviewItem &item)
{
    return Deciders(session).isOwn(item);
}

Deciders::Deciders(const Session &session)
    : m_session(session)
    , m_all(session.ledger.all<Operator>())
{
}

static const Operator *byId(const QList<Operator> &all, OperatorId id)
{
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [id](const Operator &candidate) { return candidate.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

bool Deciders::isOwn(const ReviewItem &item) const
{
    const Operator *self = byId(m_all, m_session.operatorId);
    return self != nullptr && !self->staff.isNull() && self->staff == item.staff;
}

void Deciders::requireMayDecide(const ReviewItem &item) const
{
    if (!isAlone() && isOwn(item)) {
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Reviews", "This is about your own membership (%1), so "
                                                           "another operator decides it.")
                        .arg(item.name),
                    QStringLiteral("own membership"));
    }
    // Somebody who is no operator any more cannot decide, so anybody may.
    const Operator *assigned = byId(m_all, item.assignedTo);
    if (assigned != nullptr && assigned->id != m_session.operatorId) {
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Reviews", "%1 was handed to %2 for the decision. Take it "
                                                           "over first to decide it yourself.")
                        .arg(item.name, assigned->name),
                    QStringLiteral("assigned to another operator"));
    }
}

void Deciders::requireMayReceive(OperatorId to, const ReviewItem &item) const
{
    if (to.isNull()) {
        return;
    }
    const Operator *receiver = byId(m_all, to);
    if (receiver == nullptr) {
        throw Error(ErrorCode::NotFound, QCoreApplication::translate("Reviews", "There is no such operator."),
                    QStringLiteral("no operator"));
    }
    if (!isAlone() && !receiver->staff.isNull() && receiver->staff == item.staff) {
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Reviews", "%1 would decide about the own membership. Please "
                                                           "choose another operator.")
                        .arg(receiver->name),
                    QStringLiteral("own membership"));
    }
}

} // namespace renkei
