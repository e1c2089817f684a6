// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/matter.h"
#include "regulation/rules/rules.h"
#include "text/era.h"

#include <QCoreApplication>

#include <utility>

namespace renkei::regulation {

QList<Finding> findOutsideChecks(const LedgerView &view, const RegionPack &)
{
    QHash<StaffId, const StaffView *> people;
    QHash<GroupId, const GroupView *> groups;
    QList<Finding> findings;
    for (const MembershipView &membership : view.memberships) {
        if (!membership.nextCheckOn.isValid() || membership.nextCheckOn > view.today) {
            continue;
        }
        if (people.isEmpty()) {
            people = byId(view.staff);
            groups = byId(view.groups);
        }
        const StaffView *person = people.value(membership.staff);
        const GroupView *group = groups.value(membership.group);
        if (person == nullptr || group == nullptr || !isInUse(*group) || !isKept(view, *group)) {
            continue;
        }
        Finding finding = membershipFinding(membership, *person);
        finding.since = membership.nextCheckOn;
        finding.urgency = urgencyOf(membership.nextCheckOn, view.today);
        finding.sentence =
            QCoreApplication::translate("Finding", "Whether %1 is still needed in the group \"%2\" was to be "
                                                   "checked by %3. Check it, and set the next day or release "
                                                   "the person.")
                .arg(person->name, group->name, eraDate(membership.nextCheckOn));
        findings.append(std::move(finding));
    }
    return findings;
}

QString outsideChecksHeadline(const RegionPack &, const QString &, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n member(s) of other offices to be checked", nullptr,
                                       count);
}

} // namespace renkei::regulation
