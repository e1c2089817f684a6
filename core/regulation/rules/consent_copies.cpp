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
    QList<Finding> findings;
    for (const HeldPaper &consent : heldPapers(view, kind)) {
        if (consent.paper->basis != PaperBasis::Signature || consent.paper->copiesHanded > 0) {
            continue;
        }
        Finding finding = heldPaperFinding(consent);
        finding.sentence =
            QCoreApplication::translate("Finding", "%1 has signed %2, but no copy was handed over yet. Hand "
                                                   "one over and note it.")
                .arg(consent.holder.name, form);
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
    QList<Finding> findings;
    for (const HeldPaper &consent : heldPapers(view, QStringLiteral("consent"))) {
        if (consent.paper->basis != PaperBasis::Emergency || consent.paper->explainedOn.isValid()) {
            continue;
        }
        Finding finding = heldPaperFinding(consent);
        finding.sentence =
            QCoreApplication::translate("Finding", "The consent of %1 was taken in an emergency. Explain it "
                                                   "now and enter the day of the explanation.")
                .arg(consent.holder.name);
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
