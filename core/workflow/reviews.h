// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/printout.h"
#include "domain/review.h"
#include "workflow/session.h"

#include <QHash>
#include <QJsonObject>

namespace renkei {

/// 精査 (留意事項(1)): who is in which group is looked through from a frozen snapshot. A review never
/// releases anybody by itself because nobody answered: only a decision makes a task, only the task ends a
/// membership. Which member is conspicuous is told by review_flags.h, the report by review_report.h.

struct ReviewRequest
{
    QString kind = QString::fromUtf16(periodicReview);
    QList<GroupId> groups = {}; ///< empty = every group in use; of a personReview every group of the person
    StaffId person = {};        ///< personReview: only the memberships of this person are items
    QString title = {};         ///< blank = made from kind and day
    QString reason = {};        ///< what happened; asked for unless it is the periodic review
    QDate dueOn = {};           ///< null = as many days from today as the setting "review.days" says (30)
};

/// Freezes the members of the groups as they are, invited ones with them: history "review.start". Groups and
/// items are stored in the order of the screen. Throws Error(Refused) when a group (for a personReview: the
/// person) is in an open review of the same kind already, naming group and review; when a chosen group is in
/// the archive; when there is nobody to look through. Error(InvalidInput) without a reason, where it needs
/// one, and for a due day in the past.
Review startReview(Session &session, const ReviewRequest &request);
/// Inside a change that brought it about (somebody leaves, a consent is withdrawn). Groups that are in an
/// open review of the same kind (and the same person) already are left out there. Nothing, when there is
/// nobody to look through.
std::optional<Review> startReview(Session &session, Change &change, const ReviewRequest &request);

/// One decision for one or several members of an open review: history "review.decide". More than one at once
/// is a bulk decision and needs a reason, as release and the keeping of a flagged member do. An operator's
/// own membership is decided by another operator; where there is only one, it needs a reason and is printed
/// for the manager to sign. What is handed to another operator is decided by that one. Throws
/// Error(InvalidInput), Error(Refused) with a sentence that names the member. `decision` empty takes the
/// decision back.
void decide(Session &session, const QList<ReviewItemId> &items, const QString &decision,
            const QString &reason);
/// Hands items to another operator: history "review.assign". A null operator = anybody. Throws Error(Refused)
/// for a closed review, and where somebody would decide about the own membership though others could.
void assignItems(Session &session, const QList<ReviewItemId> &items, OperatorId to, const QString &reason);

/// Makes it read-only: history "review.close". Every item must be decided; "unsure" stays as a task to
/// clarify for whoever decided so. Each release becomes a task for `releaseBy` (a name; blank = the
/// operator), due a week later; whoever has been released meanwhile needs none. The report is stored with it.
/// Throws Error(Refused) saying how many items are undecided, or that it is closed.
Review closeReview(Session &session, ReviewId id, const QString &releaseBy = {});

/// Open ones first by due day, then closed ones, newest first.
QList<Review> reviewsInOrder(const Ledger &ledger);
/// Items in the order of the screen: by group (kana), flagged first (most pressing flag first), then by kana.
QList<ReviewItem> reviewItems(const Ledger &ledger, ReviewId review);
QList<ReviewGroup> reviewGroups(const Ledger &ledger, ReviewId review);
/// The group as it stands in each open review.
QList<ReviewGroup> inOpenReviews(const Ledger &ledger, GroupId group);

struct ReviewProgress
{
    int groups = 0;
    int items = 0;
    int flagged = 0;
    int decided = 0;
    int released = 0;
    int unsure = 0;
    int inBulk = 0;
};
ReviewProgress reviewProgress(const QList<ReviewItem> &items);
/// Of every review at once, in one pass.
QHash<ReviewId, ReviewProgress> allReviewProgress(const Ledger &ledger);

/// Whether this operator is the person the item is about.
bool isOwnMembership(const Session &session, const ReviewItem &item);

/// When the group was reviewed last and is to be reviewed next (from its opening when it never was).
struct ReviewDates
{
    QDate last;
    QDate next;
};
ReviewDates reviewDates(const Session &session, GroupId group);
/// Of every group in use, in one pass.
QHash<GroupId, ReviewDates> allReviewDates(const Session &session);

/// Where a sheet that comes back belongs: the review, and the group in it (null for a sheet about the whole
/// review).
struct ReviewPlace
{
    ReviewId review;
    ReviewGroupId group;
};
/// Nothing when the printout is no sheet of a review, or the review is gone.
std::optional<ReviewPlace> reviewPlaceOfPrintout(const Ledger &ledger, PrintoutId printout);

/// The report; see review_report.h.
QJsonObject reviewReport(const Session &session, ReviewId review);

} // namespace renkei
