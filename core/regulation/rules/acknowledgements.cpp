// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/matter.h"
#include "regulation/rules/paper.h"
#include "regulation/rules/rules.h"

#include <QCoreApplication>

#include <utility>

namespace renkei::regulation {

QList<Finding> findAcknowledgements(const LedgerView &view, const RegionPack &pack)
{
    const QString kind = QStringLiteral("acknowledgement");
    if (pack.formForKind(kind) == nullptr) {
        return {}; // a region without that sheet asks for none
    }
    const QString paper = paperName(pack, kind);
    const QString missing = QCoreApplication::translate(
        "Finding", "%1 has not signed %2 yet. Print it, together with the staff pledge, for signing.");
    const QString printed =
        QCoreApplication::translate("Finding", "%2 for %1 was printed. Register it when it is signed.");
    QList<Finding> findings;
    const auto people = byId(view.staff);
    for (const PaperHolder &holder : paperHolders(view, kind)) {
        if (std::optional<Finding> finding = paperFinding(view, kind, holder.subject)) {
            finding->registerKey = holder.registerKey;
            finding->subjectName = holder.name;
            finding->sortKey = holder.sortKey;
            finding->since = people.value(StaffId(holder.subject))->joined;
            finding->sentence =
                (finding->action == FindingAction::Print ? missing : printed).arg(holder.name, paper);
            findings.append(std::move(*finding));
        }
    }
    return findings;
}

QString acknowledgementsHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count)
{
    return staffPledgesHeadline(pack, kind, action, count); // the same words, with the name of this sheet
}

} // namespace renkei::regulation
