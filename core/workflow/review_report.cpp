// SPDX-License-Identifier: Apache-2.0
#include "workflow/review_report.h"

#include "domain/office.h"
#include "domain/record_json.h"
#include "domain/staff_member.h"
#include "text/era.h"
#include "text/error.h"
#include "workflow/review_difference.h"
#include "workflow/review_outcomes.h"
#include "workflow/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace renkei {

using namespace Qt::StringLiterals;

namespace {

/// What is counted over a group and over the whole review.
struct Counts
{
    int members = 0;
    int flagged = 0;
    int kept = 0;
    int released = 0;
    int unsure = 0;
    int bulk = 0;
    int own = 0;
    qsizetype added = 0;
    qsizetype removed = 0;
    qsizetype changed = 0;

    void add(const ReviewItem &item)
    {
        ++members;
        flagged += int(!item.flags.isEmpty());
        kept += int(item.decision == QString::fromUtf16(decisionKeep));
        released += int(item.decision == QString::fromUtf16(decisionRelease));
        unsure += int(item.decision == QString::fromUtf16(decisionUnsure));
        bulk += int(item.inBulk);
        own += int(item.ownMembership);
    }
    void add(const QJsonObject &difference)
    {
        added += difference.value(u"added"_s).toArray().size();
        removed += difference.value(u"removed"_s).toArray().size();
        changed += difference.value(u"changed"_s).toArray().size();
    }
    void add(const Counts &other)
    {
        members += other.members;
        flagged += other.flagged;
        kept += other.kept;
        released += other.released;
        unsure += other.unsure;
        bulk += other.bulk;
        own += other.own;
        added += other.added;
        removed += other.removed;
        changed += other.changed;
    }
    QJsonObject toJson() const
    {
        const int decided = kept + released + unsure;
        const int percent = decided == 0 ? 0 : int(std::lround(100.0 * bulk / decided));
        return {{u"members"_s, members},     {u"flagged"_s, flagged},
                {u"decided"_s, decided},     {u"undecided"_s, members - decided},
                {u"kept"_s, kept},           {u"released"_s, released},
                {u"unsure"_s, unsure},       {u"bulk"_s, bulk},
                {u"bulkPercent"_s, percent}, {u"own"_s, own},
                {u"added"_s, added},         {u"removed"_s, removed},
                {u"changed"_s, changed}};
    }
};

QString nameOf(const Ledger &ledger, const RegisterSpec &spec, const QUuid &id)
{
    const std::optional<Record> row = id.isNull() ? std::nullopt : ledger.find(spec, id);
    return row ? row->text("name") : QString();
}

QJsonObject reviewPart(const Session &session, const Review &review)
{
    return {{u"id"_s, review.id.toString()},
            {u"kind"_s, review.kind},
            {u"kindText"_s, translatedReviewKind(review.kind)},
            {u"title"_s, review.title},
            {u"reason"_s, review.reason},
            {u"person"_s, nameOf(session.ledger, StaffMember::spec(), review.person.uuid())},
            {u"startedOn"_s, isoDate(review.startedOn)},
            {u"startedBy"_s, review.startedBy},
            {u"dueOn"_s, isoDate(review.dueOn)},
            {u"closedOn"_s, isoDate(review.closedOn)},
            {u"closedBy"_s, review.closedBy},
            {u"closed"_s, review.closedOn.isValid()},
            {u"note"_s, review.note}};
}

QJsonObject itemPart(const ReviewItem &item)
{
    return {{u"id"_s, item.id.toString()},
            {u"membership"_s, item.membership.toString()},
            {u"staff"_s, item.staff.toString()},
            {u"name"_s, item.name},
            {u"kana"_s, item.kana},
            {u"profession"_s, item.profession},
            {u"office"_s, item.officeName},
            {u"flags"_s, QJsonArray::fromStringList(item.flags.split(u' ', Qt::SkipEmptyParts))},
            {u"flagText"_s, translatedFlags(item.flags).join(QCoreApplication::translate("Reviews", ", "))},
            {u"decision"_s, item.decision},
            {u"decisionText"_s, translatedDecision(item.decision)},
            {u"reason"_s, item.reason},
            {u"decidedBy"_s, item.decidedBy},
            {u"decidedAt"_s, item.decidedAt.isValid() ? item.decidedAt.toUTC().toString(Qt::ISODate) : u""_s},
            {u"bulk"_s, item.inBulk},
            {u"own"_s, item.ownMembership}};
}

QJsonObject groupPart(const ReviewGroup &group, const QList<ReviewItem> &items, const QJsonObject &difference,
                      Counts &total)
{
    Counts counts;
    QJsonArray members;
    for (const ReviewItem &item : items) {
        counts.add(item);
        members.append(itemPart(item));
    }
    counts.add(difference);
    total.add(counts);
    return {{u"id"_s, group.id.toString()},
            {u"group"_s, group.group.toString()},
            {u"name"_s, group.groupName},
            {u"patient"_s, group.patientName},
            {u"hostOffice"_s, group.hostOfficeName},
            {u"previousOn"_s, isoDate(group.previousOn)},
            {u"members"_s, group.members},
            {u"note"_s, group.note},
            {u"summary"_s, counts.toJson()},
            {u"difference"_s, difference},
            {u"items"_s, members}};
}

} // namespace

QJsonObject decidedReport(const Session &session, const Review &review, const QList<ReviewGroup> &groups,
                          const QList<ReviewItem> &items)
{
    QHash<ReviewGroupId, QList<ReviewItem>> byGroup;
    QHash<ReviewGroupId, QString> groupNames;
    for (const ReviewItem &item : items) {
        byGroup[item.reviewGroup].append(item);
    }
    const ReviewDifferences differences(session.ledger, review, groups);
    Counts total;
    QJsonArray groupParts;
    for (const ReviewGroup &group : groups) {
        const QList<ReviewItem> members = byGroup.value(group.id);
        groupNames.insert(group.id, group.groupName);
        groupParts.append(groupPart(group, members, differences.of(group, members), total));
    }
    QJsonArray own;
    for (const ReviewItem &item : items) {
        if (item.ownMembership) {
            QJsonObject part = itemPart(item);
            part.insert(u"groupName"_s, groupNames.value(item.reviewGroup));
            own.append(part);
        }
    }
    QJsonObject summary = total.toJson();
    summary.insert(u"groups"_s, groups.size());
    return {{u"format"_s, 1},
            {u"review"_s, reviewPart(session, review)},
            {u"office"_s, nameOf(session.ledger, Office::spec(), ownOfficeId(session.ledger).uuid())},
            {u"chainHead"_s, review.chainHead},
            {u"summary"_s, summary},
            {u"groups"_s, groupParts},
            {u"ownMemberships"_s, own}};
}

QJsonObject reviewReport(const Session &session, ReviewId id)
{
    const auto review = session.ledger.get<Review>(id);
    const QJsonObject decided = review.report.isEmpty()
                                    ? decidedReport(session, review, reviewGroups(session.ledger, id),
                                                    reviewItems(session.ledger, id))
                                    : jsonFromText(session.ledger.bytes(review.report));
    return withOutcomes(session, review, decided);
}

} // namespace renkei
