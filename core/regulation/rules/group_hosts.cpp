// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/matter.h"
#include "regulation/rules/rules.h"

#include <QCoreApplication>

#include <utility>

namespace renkei::regulation {

QList<Finding> findGroupHosts(const LedgerView &view, const RegionPack &)
{
    QList<Finding> findings;
    for (const GroupView &group : view.groups) {
        if (!isInUse(group) || !group.hostOffice.isNull()) {
            continue;
        }
        Finding finding = groupFinding(group);
        finding.action = FindingAction::Edit;
        finding.field = QByteArrayLiteral("hostOffice");
        finding.since = group.openedOn;
        finding.sentence =
            QCoreApplication::translate(
                "Finding", "The group \"%1\" has no host office. Enter the office that looks after it.")
                .arg(group.name);
        findings.append(std::move(finding));
    }
    return findings;
}

QString groupHostsHeadline(const RegionPack &, const QString &, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n group(s) without a host office", nullptr, count);
}

} // namespace renkei::regulation
