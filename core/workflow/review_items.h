// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/review.h"
#include "workflow/session.h"

namespace renkei {

/// The items, each once. Throws Error(Refused) naming a review that is closed, Error(NotFound).
QList<ReviewItem> itemsOfOpenReviews(const Ledger &ledger, const QList<ReviewItemId> &ids);

/// Throws Error(Refused) when the review is closed.
void requireOpen(const Review &review);

/// Who may decide about whom.
class Deciders
{
public:
    explicit Deciders(const Session &session);

    /// Whether it is about the operator at the desk.
    bool isOwn(const ReviewItem &item) const;
    /// Throws Error(Refused) when another operator has to decide: it is the own membership of this one, or it
    /// was handed to somebody else.
    void requireMayDecide(const ReviewItem &item) const;
    /// Throws Error(Refused) when that operator would decide about the own membership, Error(NotFound).
    void requireMayReceive(OperatorId to, const ReviewItem &item) const;

private:
    bool isAlone() const { return m_all.size() == 1; }

    const Session &m_session;
    QList<Operator> m_all;
};

} // namespace renkei
