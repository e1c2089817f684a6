// SPDX-License-Identifier: Apache-2.0
#include "domain/procedure.h"
#include "domain/staff_member.h"
#include "text/error.h"
#include "workflow/review_items.h"
#include "workflow/review_report.h"
#include "workflow/reviews.h"

#include <QJsonDocument>

#include <algorithm>

namespace renkei {

static constexpr int daysToCarryOut = 7;

static void requireDecided(const QList<ReviewItem> &items)
{
    const auto undecided = std::count_if(items.cbegin(), items.cend(),
                                         [](const ReviewItem &item) { return item.decision.isEmpty(); });
    if (undecided > 0) {
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Reviews", "%1 members are not decided yet. Decide for "
                                                           "each of them, then close the review.")
                        .arg(undecided),
                    QStringLiteral("%1 undecided items").arg(undecided));
    }
}

/// Memberships that are over, so that nobody has to end them.
static QSet<QUuid> endedMemberships(const Ledger &ledger)
{
    QSet<QUuid> ended;
    const RowList rows = ledger.rows(Membership::spec(), {"releasedOn"});
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (!rows.text(row, 0).isEmpty()) {
            ended += rows.id(row);
        }
    }
    return ended;
}

static Task taskFor(const ReviewItem &item, const char *kind, const QString &assignedTo, const QDate &dueOn)
{
    Task task;
    task.kind = QLatin1StringView(kind);
    task.reviewItem = item.id;
    task.subjectRegister = QLatin1StringView(StaffMember::spec().key);
    task.subject = item.staff.uuid();
    task.subjectName = item.name;
    task.group = item.group;
    task.membership = item.membership;
    task.assignedTo = assignedTo;
    task.dueOn = dueOn;
    return task;
}

static QList<Task> tasksFrom(const Session &session, const QList<ReviewItem> &items, const QString &releaseBy)
{
    const QSet<QUuid> ended = endedMemberships(session.ledger);
    const QDate dueOn = session.clock.today().addDays(daysToCarryOut);
    QList<Task> tasks;
    for (const ReviewItem &item : items) {
        if (ended.contains(item.membership.uuid())) {
            continue;
        }
        if (item.decision == QString::fromUtf16(decisionRelease)) {
            tasks.append(taskFor(item, "release-member", releaseBy, dueOn));
        } else if (item.decision == QString::fromUtf16(decisionUnsure)) {
            tasks.append(taskFor(item, "clarify-member", item.decidedBy, dueOn));
        }
    }
    return tasks;
}

Review closeReview(Session &session, ReviewId id, const QString &releaseBy)
{
    auto review = session.ledger.get<Review>(id);
    requireOpen(review);
    const QList<ReviewItem> items = reviewItems(session.ledger, id);
    requireDecided(items);
    QList<ReviewGroup> groups = reviewGroups(session.ledger, id);
    QList<Task> tasks =
        tasksFrom(session, items, releaseBy.trimmed().isEmpty() ? session.operatorName : releaseBy.trimmed());

    review.closedOn = session.clock.today();
    review.closedBy = session.operatorName;
    review.chainHead = QString::fromLatin1(session.ledger.history().head());
    const QByteArray report =
        QJsonDocument(decidedReport(session, review, groups, items)).toJson(QJsonDocument::Compact);
    const bool looksAtGroups = review.kind != QString::fromUtf16(personReview);
    session.ledger.change(session.verb(QStringLiteral("review.close")), [&](Change &change) {
        review.report = change.putBytes(report);
        change.put(review);
        for (ReviewGroup &group : groups) {
            group.closedOn = looksAtGroups ? review.closedOn : QDate();
            change.put(group);
        }
        for (Task &task : tasks) {
            change.put(task);
        }
    });
    return review;
}

} // namespace renkei
