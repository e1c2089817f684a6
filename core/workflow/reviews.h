// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/review.h"
#include "workflow/session.h"

#include <QJsonObject>

namespace renkei {

/// 精査 (留意事項(1)): who is in which group is looked through from a frozen snapshot. A review never
/// releases anybody by itself because nobody answered: only a decision makes a task, only the task ends a
/// membership.

struct ReviewRequest
{
    QString kind = QString::fromUtf16(periodicReview);
    QList<GroupId> groups; ///< empty = every group in use
    StaffId person;        ///< personReview: only the memberships of this person are items
    QString title;         ///< blank = made from kind and day
    QString reason;
    QDate dueOn; ///< null = a month from today (setting "review.days", 30)
};

/// Freezes the members of the groups as they are: history "review.start". Throws Error(Refused) when a group
/// is in an open review of the same kind already (naming group and review) or there is nobody to look
/// through.
Review startReview(Session &session, const ReviewRequest &request);
/// Inside a change that brought it about (somebody leaves, a consent is withdrawn). Nothing, when there is
/// nobody to look through.
std::optional<Review> startReview(Session &session, Change &change, const ReviewRequest &request);

/// One decision for one or several members of an open review: history "review.decide". More than one at once
/// is a bulk decision and needs a reason, as release and the keeping of a flagged member do. An operator's
/// own membership is decided by another operator; where there is only one, it needs a reason and is printed
/// for the manager to sign. Throws Error(InvalidInput), Error(Refused) with a sentence that names the member.
/// `decision` empty takes the decision back.
void decide(Session &session, const QList<ReviewItemId> &items, const QString &decision,
            const QString &reason);
/// Hands items to another operator: history "review.assign". A null operator = anybody.
void assignItems(Session &session, const QList<ReviewItemId> &items, OperatorId to, const QString &reason);

/// Makes it read-only: history "review.close". Every item must be decided; "unsure" stays as a task to
/// clarify. Each release becomes a task for `releaseBy` (a name; blank = the operator), due a week later; the
/// report is stored with it. Throws Error(Refused) saying how many items are undecided.
Review closeReview(Session &session, ReviewId id, const QString &releaseBy = {});

/// Items in the order of the screen: by group (kana), flagged first (most pressing flag first), then by kana.
QList<ReviewItem> reviewItems(const Ledger &ledger, ReviewId review);
QList<ReviewGroup> reviewGroups(const Ledger &ledger, ReviewId review);

struct ReviewProgress
{
    int groups = 0;
    int items = 0;
    int flagged = 0;
    int decided = 0;
    int released = 0;
    int unsure = 0;
};
ReviewProgress reviewProgress(const QList<ReviewItem> &items);

/// Whether this operator is the person the item is about.
bool isOwnMembership(const Session &session, const ReviewItem &item);

/// The report: as stored when the review was closed, with what became of each release since then
/// ("released", "not-released") and who is new in the group ("intruded": seen on MCS or entered since,
/// without having been in the review). Of an open review what would be reported now. Keys: see
/// core/workflow/REVIEWS.md.
QJsonObject reviewReport(const Session &session, ReviewId review);

/// When the group was reviewed last and is to be reviewed next (from its opening when it never was).
struct ReviewDates
{
    QDate last;
    QDate next;
};
ReviewDates reviewDates(const Session &session, GroupId group);

} // namespace renkei
