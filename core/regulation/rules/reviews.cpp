// SPDX-License-Identifier: Apache-2.0
#include "regulation/review_due.h"
#include "regulation/rules/matter.h"
#include "regulation/rules/rules.h"
#include "text/era.h"

#include <QCoreApplication>
#include <QSet>

#include <utility>

namespace renkei::regulation {

/// How long before the day a review is reminded of.
static constexpr int remindDays = 30;
/// How long before its end an open review is reminded of.
static constexpr int openRemindDays = 7;

QList<Finding> findReviewsDue(const LedgerView &view, const RegionPack &pack)
{
    QSet<GroupId> withMembers;
    for (const MembershipView &membership : view.memberships) {
        withMembers += membership.group;
    }
    QList<Finding> findings;
    for (const GroupView &group : view.groups) {
        if (!isInUse(group) || !isKept(view, group) || !group.openReview.isNull() ||
            !withMembers.contains(group.id)) {
            continue;
        }
        const std::optional<QDate> due = reviewDue(group, pack);
        if (!due || *due > view.today.addDays(remindDays)) {
            continue;
        }
        Finding finding = groupFinding(group);
        finding.since = *due;
        finding.urgency = urgencyOf(*due, view.today);
        finding.sentence =
            group.reviewedOn.isValid()
                ? QCoreApplication::translate("Finding", "The group \"%1\" was reviewed last on %2; the next "
                                                         "review is due on %3. Start it.")
                      .arg(group.name, eraDate(group.reviewedOn), eraDate(*due))
            : group.openedOn.isValid()
                ? QCoreApplication::translate("Finding",
                                              "The group \"%1\" has never been reviewed; the first "
                                              "review is due on %2. Start it.")
                      .arg(group.name, eraDate(*due))
                : QCoreApplication::translate("Finding", "The group \"%1\" has never been reviewed. Start a "
                                                         "review.")
                      .arg(group.name);
        findings.append(std::move(finding));
    }
    return findings;
}

QString reviewsDueHeadline(const RegionPack &, const QString &, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n group(s) whose review is due", nullptr, count);
}

QList<Finding> findOpenReviews(const LedgerView &view, const RegionPack &)
{
    QList<Finding> findings;
    for (const ReviewView &review : view.reviews) {
        if (!review.dueOn.isValid() || review.dueOn > view.today.addDays(openRemindDays)) {
            continue;
        }
        Finding finding;
        finding.registerKey = QByteArrayLiteral("review");
        finding.subject = review.id.uuid();
        finding.subjectName = review.title;
        finding.sortKey = isoDate(review.dueOn);
        finding.action = FindingAction::Open;
        finding.since = review.startedOn;
        finding.urgency = urgencyOf(review.dueOn, view.today);
        finding.sentence =
            review.undecided > 0
                ? QCoreApplication::translate("Finding",
                                              "The review \"%1\" is to be closed by %2; %n member(s) are "
                                              "still undecided. Decide about them.",
                                              nullptr, review.undecided)
                      .arg(review.title, eraDate(review.dueOn))
                : QCoreApplication::translate("Finding",
                                              "Everybody in the review \"%1\" is decided; it is to "
                                              "be closed by %2. Close it.")
                      .arg(review.title, eraDate(review.dueOn));
        findings.append(std::move(finding));
    }
    return findings;
}

QString openReviewsHeadline(const RegionPack &, const QString &, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n open review(s) to be finished", nullptr, count);
}

} // namespace renkei::regulation
