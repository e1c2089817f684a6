// SPDX-License-Identifier: Apache-2.0
#include "domain/document_kind.h"
#include "workflow/groups.h"
#include "workflow/review_past.h"
#include "workflow/reviews.h"

#include <algorithm>

namespace renkei {

static Selection ofReview(ReviewId review)
{
    Selection selection;
    selection.where = {{"review", QVariant::fromValue(review.uuid())}};
    return selection;
}

QList<Review> reviewsInOrder(const Ledger &ledger)
{
    QList<Review> reviews = ledger.all<Review>();
    std::stable_sort(reviews.begin(), reviews.end(), [](const Review &a, const Review &b) {
        const bool aIsOpen = !a.closedOn.isValid();
        if (aIsOpen != !b.closedOn.isValid()) {
            return aIsOpen;
        }
        return aIsOpen ? a.dueOn < b.dueOn : a.closedOn > b.closedOn;
    });
    return reviews;
}

// Both were stored in the order of the screen, and ids rise.

QList<ReviewItem> reviewItems(const Ledger &ledger, ReviewId review)
{
    return ledger.all<ReviewItem>(ofReview(review));
}

QList<ReviewGroup> reviewGroups(const Ledger &ledger, ReviewId review)
{
    return ledger.all<ReviewGroup>(ofReview(review));
}

QList<ReviewGroup> inOpenReviews(const Ledger &ledger, GroupId group)
{
    Selection selection;
    selection.where = {{"group", QVariant::fromValue(group.uuid())}};
    QList<ReviewGroup> groups = ledger.all<ReviewGroup>(selection);
    groups.removeIf([&](const ReviewGroup &each) {
        const auto review = ledger.find(Review::spec(), each.review.uuid());
        return !review || review->isInBin() || review->value("closedOn").toDate().isValid();
    });
    return groups;
}

static void count(ReviewProgress &progress, bool isFlagged, const QString &decision, bool inBulk)
{
    ++progress.items;
    progress.flagged += int(isFlagged);
    progress.decided += int(!decision.isEmpty());
    progress.released += int(decision == QString::fromUtf16(decisionRelease));
    progress.unsure += int(decision == QString::fromUtf16(decisionUnsure));
    progress.inBulk += int(inBulk);
}

ReviewProgress reviewProgress(const QList<ReviewItem> &items)
{
    ReviewProgress progress;
    QSet<ReviewGroupId> groups;
    for (const ReviewItem &item : items) {
        groups += item.reviewGroup;
        count(progress, !item.flags.isEmpty(), item.decision, item.inBulk);
    }
    progress.groups = int(groups.size());
    return progress;
}

QHash<ReviewId, ReviewProgress> allReviewProgress(const Ledger &ledger)
{
    QHash<ReviewId, ReviewProgress> all;
    const RowList groups = ledger.rows(ReviewGroup::spec(), {"review"});
    for (qsizetype row = 0; row < groups.size(); ++row) {
        ++all[ReviewId(groups.value(row, 0).toUuid())].groups;
    }
    const RowList items = ledger.rows(ReviewItem::spec(), {"review", "flags", "decision", "inBulk"});
    for (qsizetype row = 0; row < items.size(); ++row) {
        count(all[ReviewId(items.value(row, 0).toUuid())], !items.text(row, 1).isEmpty(), items.text(row, 2),
              items.value(row, 3).toBool());
    }
    return all;
}

static ReviewDates datesOf(const Session &session, const Group &group, const ReviewPast &past,
                           int usualMonths)
{
    const int months = group.reviewMonths > 0 ? int(group.reviewMonths) : usualMonths;
    const QDate last = past.lastClosed(group.id);
    const QDate from = last.isValid() ? last : group.openedOn;
    return {last, from.isValid() ? from.addMonths(months) : session.clock.today()};
}

ReviewDates reviewDates(const Session &session, GroupId group)
{
    return datesOf(session, session.ledger.get<Group>(group), ReviewPast::read(session.ledger),
                   reviewMonths(session, Group()));
}

QHash<GroupId, ReviewDates> allReviewDates(const Session &session)
{
    const ReviewPast past = ReviewPast::read(session.ledger);
    const int usualMonths = reviewMonths(session, Group());
    QHash<GroupId, ReviewDates> dates;
    session.ledger.forEach(Group::spec(), {}, [&](const Record &record) {
        const auto group = fromRecord<Group>(record);
        if (!group.archivedOn.isValid()) {
            dates.insert(group.id, datesOf(session, group, past, usualMonths));
        }
    });
    return dates;
}

std::optional<ReviewPlace> reviewPlaceOfPrintout(const Ledger &ledger, PrintoutId printout)
{
    const std::optional<Record> sheet = ledger.find(Printout::spec(), printout.uuid());
    if (!sheet) {
        return std::nullopt;
    }
    ReviewPlace place;
    const QByteArray registerKey = sheet->text("subjectRegister").toUtf8();
    const QUuid subject = sheet->value("subject").toUuid();
    if (registerKey == ReviewGroup::spec().key) {
        if (const std::optional<Record> group = ledger.find(ReviewGroup::spec(), subject)) {
            place = {ReviewId(group->value("review").toUuid()), ReviewGroupId(group->id)};
        }
    } else if (registerKey == Review::spec().key) {
        place.review = ReviewId(subject);
    }
    const std::optional<Record> review = ledger.find(Review::spec(), place.review.uuid());
    return review && !review->isInBin() ? std::optional(place) : std::nullopt;
}

} // namespace renkei
