// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/reviews/review_reading.h"

#include "text/era.h"
#include "workflow/reviews.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace renkei::desk {

static QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

template <class AnyId>
static AnyId idOf(const QJsonObject &object, const char *key)
{
    return AnyId(uuidFromString(text(object, key)).value_or(QUuid()));
}

static void readOutcomes(ReviewContents &contents, const QJsonObject &report)
{
    for (const auto &eachGroup : report.value(u"groups").toArray()) {
        const QJsonObject group = eachGroup.toObject();
        for (const auto &eachItem : group.value(u"items").toArray()) {
            const QJsonObject item = eachItem.toObject();
            if (const QString outcome = text(item, "outcome"); !outcome.isEmpty()) {
                contents.outcomes.insert(idOf<MembershipId>(item, "membership"), outcome);
            }
        }
        for (const auto &each : group.value(u"intruded").toArray()) {
            const QJsonObject person = each.toObject();
            contents.intruders.append({idOf<GroupId>(group, "group"), text(person, "name"),
                                       text(person, "profession"), text(person, "office"),
                                       QDate::fromString(text(person, "since"), Qt::ISODate)});
        }
    }
}

ReviewContents readReview(const Session &session, const Review &review)
{
    ReviewContents contents;
    contents.closed = review.closedOn.isValid();
    contents.groups = reviewGroups(session.ledger, review.id);
    contents.items = reviewItems(session.ledger, review.id);
    for (const Operator &each : session.ledger.all<Operator>()) {
        contents.operators.insert(each.id, each.name);
    }
    if (contents.closed) {
        readOutcomes(contents, reviewReport(session, review.id));
        return contents;
    }
    QHash<StaffId, bool> own; // a person is in many groups
    for (const ReviewItem &item : contents.items) {
        auto known = own.constFind(item.staff);
        if (known == own.cend()) {
            known = own.insert(item.staff, isOwnMembership(session, item));
        }
        if (*known) {
            contents.own.insert(item.id);
        }
    }
    return contents;
}

QString reviewSummary(const QJsonObject &report)
{
    const QJsonObject summary = report.value(u"summary").toObject();
    const QJsonObject since = report.value(u"since").toObject();
    const auto count = [](const QJsonObject &object, const char *key) {
        return QString::number(object.value(QLatin1StringView(key)).toInt());
    };
    return QCoreApplication::translate(
               "ReviewReading", "%1 members in %2 groups: %3 kept, %4 to release, %5 to be clarified; %6 "
                                "percent decided together.")
               .arg(count(summary, "members"), count(summary, "groups"), count(summary, "kept"),
                    count(summary, "released"), count(summary, "unsure"), count(summary, "bulkPercent")) +
           u' ' +
           QCoreApplication::translate("ReviewReading",
                                       "Since then: %1 released, %2 not released yet, %3 came in unforeseen.")
               .arg(count(since, "released"), count(since, "notReleased"), count(since, "intruded"));
}

QStringList lastReasons(const Ledger &ledger, int most)
{
    Selection newest;
    newest.orderBy = "decidedAt";
    newest.descending = true;
    newest.limit = 500;
    const RowList rows = ledger.rows(ReviewItem::spec(), {"reason"}, newest);
    QStringList reasons;
    for (qsizetype row = 0; row < rows.size() && reasons.size() < most; ++row) {
        const QString reason = rows.text(row, 0);
        if (!reason.isEmpty() && !reasons.contains(reason)) {
            reasons.append(reason);
        }
    }
    return reasons;
}

bool isOverdue(const Review &review, const QDate &today)
{
    return !review.closedOn.isValid() && review.dueOn.isValid() && review.dueOn < today;
}

QString dueWords(const Review &review, const QDate &today)
{
    if (review.closedOn.isValid()) {
        return QCoreApplication::translate("ReviewReading", "Closed %1").arg(eraDate(review.closedOn));
    }
    if (!review.dueOn.isValid()) {
        return {};
    }
    const qint64 days = today.daysTo(review.dueOn);
    if (days < 0) {
        return QCoreApplication::translate("ReviewReading", "%1 days overdue").arg(-days);
    }
    return days == 0 ? QCoreApplication::translate("ReviewReading", "Due today")
                     : QCoreApplication::translate("ReviewReading", "%1 days left").arg(days);
}

} // namespace renkei::desk
