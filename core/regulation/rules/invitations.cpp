// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/matter.h"
#include "regulation/rules/rules.h"
#include "text/era.h"

#include <QCoreApplication>

#include <utility>

namespace renkei::regulation {

/// An invitation nobody answered for that long is asked about.
static constexpr int answerDays = 14;

/// Invited long ago without an answer, or accepted and waiting for the administrator.
static bool isStuck(const MembershipView &membership, const QDate &today)
{
    return membership.state == MembershipState::Accepted ||
           (membership.state == MembershipState::Invited && membership.invitedOn.isValid() &&
            membership.invitedOn.addDays(answerDays) < today);
}

QList<Finding> findInvitations(const LedgerView &view, const RegionPack &)
{
    QHash<StaffId, const StaffView *> people;
    QHash<GroupId, const GroupView *> groups;
    QList<Finding> findings;
    for (const MembershipView &membership : view.memberships) {
        if (!isStuck(membership, view.today)) {
            continue;
        }
        if (people.isEmpty()) { // most days nobody waits, and nothing needs to be looked up
            people = byId(view.staff);
            groups = byId(view.groups);
        }
        const StaffView *person = people.value(membership.staff);
        const GroupView *group = groups.value(membership.group);
        if (person == nullptr || group == nullptr || !isInUse(*group)) {
            continue;
        }
        Finding finding = membershipFinding(membership, *person);
        if (membership.state == MembershipState::Invited) {
            finding.clauseId = QStringLiteral("N3.2");
            finding.since = membership.invitedOn;
            finding.sentence =
                QCoreApplication::translate("Finding", "%1 was invited to the group \"%2\" on %3 and has not "
                                                       "answered. Ask whether the person will join.")
                    .arg(person->name, group->name, eraDate(membership.invitedOn));
        } else {
            finding.clauseId = QStringLiteral("8.4");
            finding.since = membership.judgedOn;
            finding.sentence =
                QCoreApplication::translate("Finding", "%1 has accepted the invitation to the group \"%2\". "
                                                       "Approve it, or release the person.")
                    .arg(person->name, group->name);
        }
        findings.append(std::move(finding));
    }
    return findings;
}

QString invitationsHeadline(const RegionPack &, const QString &, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n invitation(s) waiting for an answer or an approval",
                                       nullptr, count);
}

} // namespace renkei::regulation
