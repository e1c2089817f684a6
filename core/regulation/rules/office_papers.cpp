// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/paper.h"
#include "regulation/rules/rules.h"

#include <QCoreApplication>

#include <utility>

namespace renkei::regulation {

QList<Finding> findOfficePapers(const LedgerView &view, const RegionPack &pack)
{
    const PaperWords words{
        QCoreApplication::translate(
            "Finding", "%1: %2 has not been submitted yet. Print it, or record that it was waived."),
        QCoreApplication::translate("Finding",
                                    "%1: %2 was printed. Register when and how it was submitted.")};
    QList<Finding> findings;
    for (const QString &kind : {QStringLiteral("usage-application"), QStringLiteral("office-pledge")}) {
        for (const OfficeView &office : view.offices) {
            if (!view.ownOffice.isNull() && office.id != view.ownOffice) {
                continue;
            }
            const QString name = office.name.isEmpty()
                                     ? QCoreApplication::translate("Finding", "This office (no name yet)")
                                     : office.name;
            const PaperHolder holder{QByteArrayLiteral("office"), office.id.uuid(), name, sortKey(office)};
            if (std::optional<Finding> finding = paperFinding(view, pack, holder, kind, words)) {
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
