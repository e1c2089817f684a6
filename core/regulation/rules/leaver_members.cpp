// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/matter.h"
#include "regulation/rules/rules.h"
#include "text/era.h"

#include <QCoreApplication>

#include <utility>

namespace renkei::regulation {

QList<Finding> findLeaverMembers(const LedgerView &view, const RegionPack &)
{
    QHash<StaffId, int> groupsOfLeaver;
    for (const StaffView &staff : view.staff) {
        if (!isInService(staff, view.today)) {
            groupsOfLeaver.insert(staff.id, 0);
        }
    }
    if (groupsOfLeaver.isEmpty()) {
        return {};
    }
    for (const MembershipView &membership : view.memberships) {
        if (const auto leaver = groupsOfLeaver.find(membership.staff); leaver != groupsOfLeaver.end()) {
            ++*leaver;
        }
    }
    QList<Finding> findings;
    for (const StaffView &staff : view.staff) {
        const int groups = groupsOfLeaver.value(staff.id);
        if (groups == 0) {
            continue;
        }
        Finding finding = staffFinding(staff);
        finding.since = staff.left;
        finding.urgency = FindingUrgency::Overdue;
        finding.sentence = QCoreApplication::translate("Finding",
                                                       "%1 left on %2 but is still in %n group(s). Release "
                                                       "the person on MCS and note it.",
                                                       nullptr, groups)
                               .arg(staff.name, eraDate(staff.left));
        findings.append(std::move(finding));
    }
    return findings;
}

QString leaverMembersHeadline(const RegionPack &, const QString &, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n person(s) who left but are still in groups", nullptr,
                                       count);
}

} // namespace renkei::regulation
