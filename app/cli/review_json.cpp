// SPDX-License-Identifier: Apache-2.0
#include "app/cli/review_json.h"

#include "app/cli/command.h"
#include "domain/record_json.h"
#include "text/era.h"

#include <QJsonArray>

namespace renkei::cli {

using namespace Qt::StringLiterals;

static bool isOverdue(const Review &review, const QDate &today)
{
    return !review.closedOn.isValid() && review.dueOn.isValid() && review.dueOn < today;
}

QJsonObject jsonOf(const Review &review, const ReviewProgress &progress, const QDate &today)
{
    QJsonObject object = jsonFromRecord(toRecord(review));
    object[u"open"_s] = !review.closedOn.isValid();
    object[u"overdue"_s] = isOverdue(review, today);
    object[u"progress"_s] = QJsonObject{{u"groups"_s, progress.groups},
                                        {u"items"_s, progress.items},
                                        {u"flagged"_s, progress.flagged},
                                        {u"decided"_s, progress.decided},
                                        {u"undecided"_s, progress.items - progress.decided},
                                        {u"released"_s, progress.released},
                                        {u"unsure"_s, progress.unsure},
                                        {u"inBulk"_s, progress.inBulk}};
    return object;
}

static QHash<ReviewGroupId, QList<ReviewItem>> byGroup(const QList<ReviewItem> &items)
{
    QHash<ReviewGroupId, QList<ReviewItem>> groups;
    for (const ReviewItem &item : items) {
        groups[item.reviewGroup].append(item);
    }
    return groups;
}

QJsonObject wholeReview(const Session &session, const Review &review)
{
    const QList<ReviewItem> items = reviewItems(session.ledger, review.id);
    const QList<ReviewGroup> frozen = reviewGroups(session.ledger, review.id);
    const QHash<ReviewGroupId, QList<ReviewItem>> members = byGroup(items);
    QJsonArray groups;
    for (const ReviewGroup &group : frozen) {
        QJsonArray rows;
        const QList<ReviewItem> inside = members.value(group.id);
        for (const ReviewItem &item : inside) {
            QJsonObject row = jsonFromRecord(toRecord(item));
            row[u"flags"_s] = QJsonArray::fromStringList(item.flags.split(u' ', Qt::SkipEmptyParts));
            rows.append(row);
        }
        QJsonObject part = jsonFromRecord(toRecord(group));
        part[u"items"_s] = rows;
        groups.append(part);
    }
    ReviewProgress progress = reviewProgress(items);
    progress.groups = int(frozen.size()); // also those nobody is in
    QJsonObject object = jsonOf(review, progress, session.clock.today());
    object[u"groups"_s] = groups;
    return object;
}

static QString stateOf(const Review &review, const QDate &today)
{
    if (review.closedOn.isValid()) {
        return CommandLine::tr("closed on %1").arg(displayDate(review.closedOn));
    }
    return isOverdue(review, today) ? CommandLine::tr("overdue since %1").arg(displayDate(review.dueOn))
                                    : CommandLine::tr("due on %1").arg(displayDate(review.dueOn));
}

QString lineOf(const Review &review, const ReviewProgress &progress, const QDate &today)
{
    return QStringList{review.id.toString(), stateOf(review, today),
                       u"%1/%2"_s.arg(progress.decided).arg(progress.items), review.title}
        .join(u'\t');
}

QStringList linesOf(const Session &session, const Review &review)
{
    const QList<ReviewItem> items = reviewItems(session.ledger, review.id);
    const QHash<ReviewGroupId, QList<ReviewItem>> members = byGroup(items);
    QStringList lines{lineOf(review, reviewProgress(items), session.clock.today())};
    for (const ReviewGroup &group : reviewGroups(session.ledger, review.id)) {
        lines += QStringList{group.id.toString(), group.groupName,
                             CommandLine::tr("%1 members").arg(group.members)}
                     .join(u'\t');
        const QList<ReviewItem> inside = members.value(group.id);
        for (const ReviewItem &item : inside) {
            lines += QStringList{u"  "_s + item.id.toString(),
                                 item.name,
                                 item.profession,
                                 item.officeName,
                                 translatedFlags(item.flags).join(u'・'),
                                 translatedDecision(item.decision),
                                 item.reason}
                         .join(u'\t');
        }
    }
    return lines;
}

static QString daysText(const QString &iso)
{
    return displayDate(QDate::fromString(iso, Qt::ISODate));
}

static QStringList linesOfGroup(const QJsonObject &group)
{
    QStringList lines{group.value(u"name"_s).toString()};
    const QJsonArray items = group.value(u"items"_s).toArray();
    for (const auto &value : items) {
        const QJsonObject item = value.toObject();
        QStringList cells;
        for (const char16_t *key : {u"name", u"profession", u"office", u"flagText", u"decisionText",
                                    u"reason", u"decidedBy", u"outcomeText"}) {
            cells += item.value(QStringView(key)).toString();
        }
        lines += u"  "_s + cells.join(u'\t');
    }
    const QJsonArray intruded = group.value(u"intruded"_s).toArray();
    for (const auto &value : intruded) {
        const QJsonObject person = value.toObject();
        lines += u"  "_s +
                 CommandLine::tr("In the group since %1 without approval: %2")
                     .arg(daysText(person.value(u"since"_s).toString()), person.value(u"name"_s).toString());
    }
    return lines;
}

QStringList linesOfReport(const QJsonObject &report)
{
    const QJsonObject review = report.value(u"review"_s).toObject();
    const QJsonObject summary = report.value(u"summary"_s).toObject();
    const QJsonObject since = report.value(u"since"_s).toObject();
    const auto count = [](const QJsonObject &of, const char16_t *key) {
        return of.value(QStringView(key)).toInt();
    };
    QStringList lines{review.value(u"title"_s).toString()};
    lines +=
        CommandLine::tr("Groups: %1, members: %2, keep: %3, release: %4, to be clarified: %5, undecided: "
                        "%6")
            .arg(count(summary, u"groups"))
            .arg(count(summary, u"members"))
            .arg(count(summary, u"kept"))
            .arg(count(summary, u"released"))
            .arg(count(summary, u"unsure"))
            .arg(count(summary, u"undecided"));
    lines += CommandLine::tr("Decided together: %1 (%2%)")
                 .arg(count(summary, u"bulk"))
                 .arg(count(summary, u"bulkPercent"));
    lines += CommandLine::tr("Since then: released %1, not released yet %2, came in without approval %3")
                 .arg(count(since, u"released"))
                 .arg(count(since, u"notReleased"))
                 .arg(count(since, u"intruded"));
    const QJsonArray groups = report.value(u"groups"_s).toArray();
    for (const auto &group : groups) {
        lines += linesOfGroup(group.toObject());
    }
    if (const QString head = report.value(u"chainHead"_s).toString(); !head.isEmpty()) {
        lines += CommandLine::tr("Head of the history: %1").arg(head);
    }
    return lines;
}

} // namespace renkei::cli
