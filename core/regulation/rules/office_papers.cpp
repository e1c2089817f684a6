// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/paper.h"
#include "regulation/rules/rules.h"

#include <QCoreApplication>

#include <utility>

namespace renkei::regulation {

QList<Finding> findOfficePapers(const LedgerView &view, const RegionPack &pack)
{
    const QString missing = QCoreApplication::translate(
        "Finding", "%1: %2 has not been submitted yet. Print it, or record that it was waived.");
    const QString printed =
        QCoreApplication::translate("Finding", "%1: %2 was printed. Register when and how it was submitted.");
    QList<Finding> findings;
    for (const QString &kind : {QStringLiteral("usage-application"), QStringLiteral("office-pledge")}) {
        const QString paper = paperName(pack, kind);
        for (const OfficeView &office : view.offices) {
            if (!view.ownOffice.isNull() && office.id != view.ownOffice) {
                continue;
            }
            if (std::optional<Finding> finding = paperFinding(view, kind, office.id.uuid())) {
                const QString name = office.name.isEmpty()
                                         ? QCoreApplication::translate("Finding", "This office (no name yet)")
                                         : office.name;
                finding->registerKey = QByteArrayLiteral("office");
                finding->subjectName = name;
                finding->sortKey = sortKey(office);
                finding->sentence =
                    (finding->action == FindingAction::Print ? missing : printed).arg(name, paper);
                findings.append(std::move(*finding));
            }
        }
    }
    return findings;
}

QString officePapersHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count)
{
    const QString text =
        action == FindingAction::Print
            ? QCoreApplication::translate("Finding", "%n office(s) without %1", nullptr, count)
            : QCoreApplication::translate("Finding", "%n office(s) with %1 printed, not yet submitted",
                                          nullptr, count);
    return text.arg(paperName(pack, kind));
}

} // namespace renkei::regulation
