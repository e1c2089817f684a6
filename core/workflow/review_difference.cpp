// SPDX-License-Identifier: Apache-2.0
#include "workflow/review_difference.h"

#include "domain/membership.h"
#include "text/era.h"

#include <QJsonArray>
#include <QSet>

namespace renkei {

using namespace Qt::StringLiterals;

ReviewDifferences::ReviewDifferences(const Ledger &ledger, const Review &review,
                                     const QList<ReviewGroup> &groups)
    : m_ledger(ledger)
    , m_person(review.person)
{
    QHash<QUuid, const ReviewGroup *> byGroup;
    for (const ReviewGroup &group : groups) {
        if (group.previousOn.isValid()) {
            byGroup.insert(group.group.uuid(), &group);
        }
    }
    if (byGroup.isEmpty()) {
        return;
    }
    // Rows come oldest first, so that the newest of a day stays.
    QHash<ReviewGroupId, ReviewId> reviewOf;
    const RowList earlier = ledger.rows(ReviewGroup::spec(), {"group", "closedOn", "review"});
    for (qsizetype row = 0; row < earlier.size(); ++row) {
        const ReviewGroup *now = byGroup.value(earlier.value(row, 0).toUuid());
        if (now != nullptr && earlier.id(row) < now->id.uuid() &&
            earlier.text(row, 1) == isoDate(now->previousOn)) {
            m_earlierGroup.insert(now->id, ReviewGroupId(earlier.id(row)));
            reviewOf.insert(ReviewGroupId(earlier.id(row)), ReviewId(earlier.value(row, 2).toUuid()));
        }
    }
    QSet<ReviewId> reviews;
    QSet<ReviewGroupId> wanted;
    for (const ReviewGroupId &group : std::as_const(m_earlierGroup)) {
        wanted += group;
        reviews += reviewOf.value(group);
    }
    for (const ReviewId &id : std::as_const(reviews)) {
        for (const ReviewItem &item : reviewItems(ledger, id)) {
            if (wanted.contains(item.reviewGroup)) {
                m_earlierItems[item.reviewGroup].append(item);
            }
        }
    }
}

QList<ReviewItem> ReviewDifferences::membersBefore(const ReviewGroup &group) const
{
    QList<ReviewItem> members = m_earlierItems.value(m_earlierGroup.value(group.id));
    if (!m_person.isNull()) {
        members.removeIf([this](const ReviewItem &item) { return item.staff != m_person; });
    }
    return members;
}

static QJsonObject person(const ReviewItem &item)
{
    return {{u"name"_s, item.name}, {u"profession"_s, item.profession}, {u"office"_s, item.officeName}};
}

static bool isChanged(const ReviewItem &before, const ReviewItem &now)
{
    return before.profession.trimmed() != now.profession.trimmed() || before.office != now.office;
}

/// Why somebody who was there is not there any more.
static QJsonObject removedPerson(const Ledger &ledger, const ReviewItem &item)
{
    QJsonObject part = person(item);
    const std::optional<Record> membership = ledger.find(Membership::spec(), item.membership.uuid());
    part.insert(u"releasedOn"_s, membership ? isoDate(membership->value("releasedOn").toDate()) : QString());
    part.insert(u"reason"_s, membership ? membership->text("releasedReason") : QString());
    return part;
}

QJsonObject ReviewDifferences::of(const ReviewGroup &group, const QList<ReviewItem> &members) const
{
    QJsonArray added;
    QJsonArray removed;
    QJsonArray changed;
    if (m_earlierGroup.contains(group.id)) {
        QHash<MembershipId, ReviewItem> before;
        const QList<ReviewItem> earlier = membersBefore(group);
        for (const ReviewItem &item : earlier) {
            before.insert(item.membership, item);
        }
        QSet<MembershipId> now;
        for (const ReviewItem &item : members) {
            now += item.membership;
            const auto then = before.constFind(item.membership);
            if (then == before.constEnd()) {
                added.append(person(item));
            } else if (isChanged(*then, item)) {
                QJsonObject part = person(item);
                part.insert(u"before"_s, QStringList{then->profession, then->officeName}.join(u'／'));
                changed.append(part);
            }
        }
        for (const ReviewItem &item : earlier) {
            if (!now.contains(item.membership)) {
                removed.append(removedPerson(m_ledger, item));
            }
        }
    }
    return {{u"since"_s, isoDate(group.previousOn)},
            {u"added"_s, added},
            {u"removed"_s, removed},
            {u"changed"_s, changed}};
}

} // namespace renkei
