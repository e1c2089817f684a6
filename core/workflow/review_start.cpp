// SPDX-License-Identifier: Apache-2.0
#include "domain/staff_member.h"
#include "text/era.h"
#include "text/error.h"
#include "workflow/intervals.h"
#include "workflow/review_scope.h"
#include "workflow/review_snapshot.h"

namespace renkei {

static bool isPeriodic(const ReviewRequest &request)
{
    return request.kind == QString::fromUtf16(periodicReview);
}

static bool isAboutPerson(const ReviewRequest &request)
{
    return request.kind == QString::fromUtf16(personReview);
}

/// The kind and the days hang together, whoever asks.
static void requireSound(const Session &session, const ReviewRequest &request)
{
    if (translatedReviewKind(request.kind).isEmpty() || isAboutPerson(request) == request.person.isNull()) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Reviews", "Please say whether this is the periodic review, "
                                                           "or choose the person whose groups are to be "
                                                           "looked through."),
                    QStringLiteral("review of kind \"%1\"").arg(request.kind));
    }
    if (!isPeriodic(request) && request.reason.trimmed().isEmpty()) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Reviews", "Please enter what happened, so that it can be "
                                                           "told later why this review was started."),
                    QStringLiteral("no reason"));
    }
    if (request.dueOn.isValid() && request.dueOn < session.clock.today()) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "Reviews", "The day by which the review is due has passed. Please choose a later "
                                   "one."),
                    QStringLiteral("due day in the past"));
    }
}

static QString titleOf(const Session &session, const ReviewRequest &request, const QList<FrozenGroup> &groups)
{
    if (!request.title.trimmed().isEmpty()) {
        return request.title.trimmed();
    }
    const QString kind = translatedReviewKind(request.kind);
    const QString day = eraDate(session.clock.today());
    if (isAboutPerson(request)) {
        return QCoreApplication::translate("Reviews", "%1: %2 (%3)")
            .arg(kind, session.ledger.get<StaffMember>(request.person).name, day);
    }
    return groups.size() == 1 ? QCoreApplication::translate("Reviews", "%1: %2 (%3)")
                                    .arg(kind, groups.constFirst().group.groupName, day)
                              : QCoreApplication::translate("Reviews", "%1 (%2)").arg(kind, day);
}

static Review reviewOf(const Session &session, const ReviewRequest &request, const QList<FrozenGroup> &groups)
{
    Review review;
    review.kind = request.kind;
    review.title = titleOf(session, request, groups);
    review.reason = request.reason.trimmed();
    review.person = request.person;
    review.startedOn = session.clock.today();
    review.startedBy = session.operatorName;
    review.dueOn = request.dueOn.isValid()
                       ? request.dueOn
                       : review.startedOn.addDays(
                             numberOf(intervalOf(SettingName::reviewDays), session.ledger, session.pack));
    return review;
}

static bool hasMembers(const QList<FrozenGroup> &groups)
{
    return std::any_of(groups.cbegin(), groups.cend(),
                       [](const FrozenGroup &group) { return !group.items.isEmpty(); });
}

/// Rows get their ids in the order they are stored, and lists read them by id.
static void store(Change &change, Review &review, QList<FrozenGroup> &groups)
{
    change.put(review);
    for (FrozenGroup &frozen : groups) {
        frozen.group.review = review.id;
        change.put(frozen.group);
        for (ReviewItem &item : frozen.items) {
            item.review = review.id;
            item.reviewGroup = frozen.group.id;
            change.put(item);
        }
    }
}

static QList<FrozenGroup> snapshot(const Session &session, const ReviewRequest &request, Overlap overlap)
{
    const QList<Group> groups = groupsToReview(session, request, overlap);
    return groups.isEmpty() ? QList<FrozenGroup>() : frozenGroups(session, groups, request.person);
}

Review startReview(Session &session, const ReviewRequest &request)
{
    requireSound(session, request);
    QList<FrozenGroup> groups = snapshot(session, request, Overlap::Refused);
    if (!hasMembers(groups)) {
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Reviews", "Nobody is in these groups, so there is nobody to "
                                                           "look through."),
                    QStringLiteral("no members"));
    }
    Review review = reviewOf(session, request, groups);
    session.ledger.change(session.verb(QStringLiteral("review.start")),
                          [&](Change &change) { store(change, review, groups); });
    return review;
}

std::optional<Review> startReview(Session &session, Change &change, const ReviewRequest &request)
{
    requireSound(session, request);
    QList<FrozenGroup> groups = snapshot(session, request, Overlap::LeftOut);
    if (!hasMembers(groups)) {
        return std::nullopt;
    }
    Review review = reviewOf(session, request, groups);
    store(change, review, groups);
    return review;
}

} // namespace renkei
