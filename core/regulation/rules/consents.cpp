// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/paper.h"
#include "regulation/rules/rules.h"

#include <QCoreApplication>

namespace renkei::regulation {

QList<Finding> findConsents(const LedgerView &view, const RegionPack &pack)
{
    const QString kind = QStringLiteral("consent");
    const PaperWords words{
        QCoreApplication::translate(
            "Finding",
            "%1 has not signed %2 yet. Print it and explain it, or record the document that serves instead."),
        QCoreApplication::translate("Finding", "%2 for %1 was printed. Register it when it is signed.")};
    QList<Finding> findings = paperFindings(view, pack, kind, words);
    findings.removeIf([&](const Finding &finding) { // a patient who said no is not asked again and again
        return view.stateOf(kind, finding.subject) == DocumentState::Withdrawn;
    });
    return findings;
}

QString consentsHeadline(const RegionPack &pack, const QString &kind, FindingAction action, int count)
{
    const QString text =
        action == FindingAction::Print
            ? QCoreApplication::translate("Finding", "%n patient(s) without a signed %1", nullptr, count)
            : QCoreApplication::translate("Finding", "%n patient(s) whose printed %1 is to come back",
                                          nullptr, count);
    return text.arg(paperName(pack, kind));
}

} // namespace renkei::regulation
