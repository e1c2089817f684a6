// SPDX-License-Identifier: Apache-2.0
#include "domain/membership.h"
#include "text/error.h"
#include "workflow/clause_text.h"
#include "workflow/review_items.h"
#include "workflow/reviews.h"

namespace renkei {

static void askForReason(const QString &sentence)
{
    throw Error(ErrorCode::InvalidInput, sentence, QStringLiteral("no reason"));
}

/// Which decisions cannot stand without a word.
static void requireReason(const Session &session, const ReviewItem &item, const QString &decision, bool isOwn)
{
    if (decision == QString::fromUtf16(decisionRelease)) {
        askForReason(
            QCoreApplication::translate("Reviews", "Please enter why %1 is to be released.").arg(item.name));
    }
    if (isOwn) {
        askForReason(QCoreApplication::translate(
                         "Reviews", "This is about your own membership (%1), and there is no other operator. "
                                    "Please enter the reason; the manager of the office signs it.")
                         .arg(item.name));
    }
    if (!item.flags.isEmpty() && decision == QString::fromUtf16(decisionKeep)) {
        askForReason(
            QCoreApplication::translate("Reviews", "%1 is conspicuous (%2). Please enter why the "
                                                   "membership goes on.")
                .arg(item.name,
                     translatedFlags(item.flags).join(QCoreApplication::translate("Reviews", ", "))) +
            clauseRemark(session.pack, QStringLiteral("N1.3")));
    }
}

static void refuseReleased(const ReviewItem &item)
{
    throw Error(ErrorCode::Refused,
                QCoreApplication::translate("Reviews", "%1 was released from the group in the meantime and "
                                                       "cannot be kept. Please decide for the release.")
                    .arg(item.name),
                QStringLiteral("member is released"));
}

/// Whether the person is in the group no more; asked only where it matters.
static bool wasReleased(const Ledger &ledger, const ReviewItem &item)
{
    const std::optional<Record> membership = ledger.find(Membership::spec(), item.membership.uuid());
    return membership && membershipState(fromRecord<Membership>(*membership)) == MembershipState::Released;
}

static void decideOne(const Session &session, const Deciders &deciders, ReviewItem &item,
                      const QString &decision, const QString &reason)
{
    const bool isOwn = deciders.isOwn(item);
    deciders.requireMayDecide(item);
    if (reason.isEmpty()) {
        requireReason(session, item, decision, isOwn);
    }
    if (decision == QString::fromUtf16(decisionKeep) && wasReleased(session.ledger, item)) {
        refuseReleased(item);
    }
    item.decision = decision;
    item.reason = reason;
    item.decidedBy = session.operatorName;
    item.decidedByOperator = session.operatorId;
    item.decidedAt = session.clock.now();
    item.ownMembership = isOwn;
}

static void takeBack(const Deciders &deciders, ReviewItem &item)
{
    deciders.requireMayDecide(item);
    item.decision.clear();
    item.reason.clear();
    item.decidedBy.clear();
    item.decidedByOperator = {};
    item.decidedAt = {};
    item.inBulk = false;
    item.ownMembership = false;
}

static void requireKnown(const QString &decision)
{
    if (!decision.isEmpty() && translatedDecision(decision).isEmpty()) {
        throw Error(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Reviews", "Please choose one of: %1.")
                .arg(QStringList{QString::fromUtf16(decisionKeep), QString::fromUtf16(decisionRelease),
                                 QString::fromUtf16(decisionUnsure)}
                         .join(QStringLiteral(", "))),
            QStringLiteral("unknown decision"));
    }
}

void decide(Session &session, const QList<ReviewItemId> &ids, const QString &decision, const QString &given)
{
    requireKnown(decision);
    const QString reason = given.trimmed();
    QList<ReviewItem> items = itemsOfOpenReviews(session.ledger, ids);
    const bool isBulk = items.size() > 1;
    if (isBulk && reason.isEmpty() && !decision.isEmpty()) {
        askForReason(QCoreApplication::translate("Reviews", "You are deciding about %1 members at once. "
                                                            "Please enter a note that holds for all of them.")
                         .arg(items.size()));
    }
    const Deciders deciders(session);
    for (ReviewItem &item : items) {
        if (decision.isEmpty()) {
            takeBack(deciders, item);
        } else {
            decideOne(session, deciders, item, decision, reason);
            item.inBulk = isBulk;
        }
    }
    session.ledger.change(session.verb(QStringLiteral("review.decide")), [&](Change &change) {
        for (ReviewItem &item : items) {
            change.put(item);
        }
    });
}

void assignItems(Session &session, const QList<ReviewItemId> &ids, OperatorId to, const QString &reason)
{
    QList<ReviewItem> items = itemsOfOpenReviews(session.ledger, ids);
    const Deciders deciders(session);
    for (ReviewItem &item : items) {
        deciders.requireMayReceive(to, item);
        item.assignedTo = to;
    }
    session.ledger.change(session.verb(QStringLiteral("review.assign"), reason.trimmed()),
                          [&](Change &change) {
                              for (ReviewItem &item : items) {
                                  change.put(item);
                              }
                          });
}

} // namespace renkei
