// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/paper.h"
#include "regulation/rules/rules.h"

#include <QCoreApplication>

namespace renkei::regulation {

QList<Finding> findAcknowledgements(const LedgerView &view, const RegionPack &pack)
{
    const QString kind = QStringLiteral("acknowledgement");
    if (pack.formForKind(kind) == nullptr) {
        return {}; // a region without that sheet asks for none
    }
    const PaperWords words{
        QCoreApplication::translate(
            "Finding", "%1 has not signed %2 yet. Print it, together with the staff pledge, for signing."),
        QCoreApplication::translate("Finding", "%2 for %1 was printed. Register it when it is signed.")};
    return paperFindings(view, pack, kind, words);
}

QString acknowledgementsHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count)
{
    return staffPledgesHeadline(pack, kind, action, count); // the same words, with the name of this sheet
}

} // namespace renkei::regulation
