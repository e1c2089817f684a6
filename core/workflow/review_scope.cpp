// SPDX-License-Identifier: Apache-2.0
#include "workflow/review_scope.h"

#include "text/error.h"
#include "workflow/members.h"

namespace renkei {

static QList<Group> groupsOfPerson(const Ledger &ledger, StaffId person)
{
    QSet<GroupId> seen;
    QList<Group> groups;
    for (const Membership &membership : openMemberships(ledger, person)) {
        if (!seen.contains(membership.group)) {
            seen += membership.group;
            groups.append(ledger.get<Group>(membership.group));
        }
    }
    return groups;
}

static QList<Group> chosenGroups(const Ledger &ledger, const ReviewRequest &request)
{
    if (!request.groups.isEmpty()) {
        QList<Group> groups;
        for (const GroupId &id : request.groups) {
            const bool isThere = std::any_of(groups.cbegin(), groups.cend(),
                                             [&id](const Group &group) { return group.id == id; });
            if (!isThere) {
                groups.append(ledger.get<Group>(id));
            }
        }
        return groups;
    }
    return request.person.isNull() ? ledger.all<Group>() : groupsOfPerson(ledger, request.person);
}

/// Groups in open reviews of the same kind (of the same person), with the title of the review.
static QHash<GroupId, QString> groupsUnderReview(const Ledger &ledger, const ReviewRequest &request)
{
    QHash<GroupId, QString> titles;
    Selection sameKind;
    sameKind.where = {{"kind", request.kind}};
    for (const Review &review : ledger.all<Review>(sameKind)) {
        if (!review.closedOn.isValid() && review.person == request.person) {
            for (const ReviewGroup &group : reviewGroups(ledger, review.id)) {
                titles.insert(group.group, review.title);
            }
        }
    }
    return titles;
}

static void refuseArchived(const Group &group)
{
    throw Error(ErrorCode::Refused,
                QCoreApplication::translate("Reviews", "The group \"%1\" is in the archive, so nobody is in "
                                                       "it. Please choose groups in use.")
                    .arg(group.name),
                QStringLiteral("group is archived"));
}

static void refuseOverlap(const Group &group, const QString &review)
{
    throw Error(ErrorCode::Refused,
                QCoreApplication::translate("Reviews",
                                            "The group \"%1\" is in the review \"%2\" already, which is "
                                            "open. Please close that one first, or choose other groups.")
                    .arg(group.name, review),
                QStringLiteral("group is under review"));
}

QList<Group> groupsToReview(const Session &session, const ReviewRequest &request, Overlap overlap)
{
    const bool areNamed = !request.groups.isEmpty() && overlap == Overlap::Refused;
    const QHash<GroupId, QString> underReview = groupsUnderReview(session.ledger, request);
    QList<Group> groups;
    for (const Group &group : chosenGroups(session.ledger, request)) {
        if (group.archivedOn.isValid() || group.deletedAt.isValid()) {
            if (areNamed) {
                refuseArchived(group);
            }
            continue;
        }
        const auto open = underReview.constFind(group.id);
        if (open == underReview.constEnd()) {
            groups.append(group);
        } else if (overlap == Overlap::Refused) {
            refuseOverlap(group, *open);
        }
    }
    return groups;
}

} // namespace renkei
