// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/paper.h"
#include "regulation/rules/rules.h"

#include <QCoreApplication>

#include <utility>

namespace renkei::regulation {

QList<Finding> findStaffPledges(const LedgerView &view, const RegionPack &pack)
{
    if (view.ownOffice.isNull()) {
        return {}; // each office takes the pledges of its own people
    }
    const QString kind = QStringLiteral("staff-pledge");
    const QString paper = paperName(pack, kind);
    const QString missing = QCoreApplication::translate(
        "Finding", "%1 has not signed %2 yet. Print it for signing, or record an earlier pledge.");
    const QString printed =
        QCoreApplication::translate("Finding", "%2 for %1 was printed. Register it when it is signed.");
    QList<Finding> findings;
    for (const StaffView &staff : view.staff) {
        if (staff.office != view.ownOffice || !isInService(staff, view.today)) {
            continue;
        }
        if (std::optional<Finding> finding = paperFinding(view, kind, staff.id.uuid())) {
            finding->registerKey = QByteArrayLiteral("staff");
            finding->subjectName = staff.name;
            finding->sortKey = sortKey(staff);
            finding->since = staff.joined;
            finding->sentence =
                (finding->action == FindingAction::Print ? missing : printed).arg(staff.name, paper);
            findings.append(std::move(*finding));
        }
    }
    return findings;
}

QString staffPledgesHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count)
{
    const QString text =
        action == FindingAction::Print
            ? QCoreApplication::translate("Finding", "%n staff member(s) without a signed %1", nullptr, count)
            : QCoreApplication::translate("Finding", "%n staff member(s) whose printed %1 is to come back",
                                          nullptr, count);
    return text.arg(paperName(pack, kind));
}

} // namespace renkei::regulation
