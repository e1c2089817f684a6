// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/paper.h"
#include "regulation/rules/rules.h"

#include <QCoreApplication>

#include <utility>

namespace renkei::regulation {

QList<Finding> findConsentCopies(const LedgerView &view, const RegionPack &pack)
{
    const QString kind = QStringLiteral("consent");
    const QString form = paperName(pack, kind);
    const auto papers = latestPapers(view, kind);
    QList<Finding> findings;
    for (const PaperHolder &holder : paperHolders(view, kind)) {
        const PaperView *paper = papers.value(holder.subject);
        if (paper == nullptr || !isSignedPaper(*paper) || paper->basis != PaperBasis::Signature ||
            paper->copiesHanded > 0) {
            continue;
        }
        Finding finding = holderFinding(holder, kind);
        finding.since = paper->since;
        finding.sentence =
            QCoreApplication::translate("Finding", "%1 has signed %2, but no copy was handed over yet. Hand "
                                                   "one over and note it.")
                .arg(holder.name, form);
        findings.append(std::move(finding));
    }
    return findings;
}

QString consentCopiesHeadline(const RegionPack &pack, const QString &kind, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n signed %1 of which no copy was handed over", nullptr,
                                       count)
        .arg(paperName(pack, kind));
}

QList<Finding> findEmergencyExplanations(const LedgerView &view, const RegionPack &)
{
    const QString kind = QStringLiteral("consent");
    const auto papers = latestPapers(view, kind);
    QList<Finding> findings;
    for (const PaperHolder &holder : paperHolders(view, kind)) {
        const PaperView *paper = papers.value(holder.subject);
        if (paper == nullptr || !isSignedPaper(*paper) || paper->basis != PaperBasis::Emergency ||
            paper->explainedOn.isValid()) {
            continue;
        }
        Finding finding = holderFinding(holder, kind);
        finding.since = paper->since;
        finding.sentence =
            QCoreApplication::translate("Finding", "The consent of %1 was taken in an emergency. Explain it "
                                                   "now and enter the day of the explanation.")
                .arg(holder.name);
        findings.append(std::move(finding));
    }
    return findings;
}

QString emergencyExplanationsHeadline(const RegionPack &, const QString &, FindingAction, int count)
{
    return QCoreApplication::translate(
        "Finding", "%n consent(s) taken in an emergency that are still to be explained", nullptr, count);
}

} // namespace renkei::regulation
