// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/paper.h"
#include "regulation/rules/rules.h"

#include <QCoreApplication>

namespace renkei::regulation {

QList<Finding> findStaffPledges(const LedgerView &view, const RegionPack &pack)
{
    const QString kind = QStringLiteral("staff-pledge");
    const PaperWords words{
        QCoreApplication::translate(
            "Finding", "%1 has not signed %2 yet. Print it for signing, or record an earlier pledge."),
        QCoreApplication::translate("Finding", "%2 for %1 was printed. Register it when it is signed.")};
    return paperFindings(view, pack, kind, words);
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
