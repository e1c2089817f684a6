// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/paper.h"
#include "regulation/rules/rules.h"

#include <QCoreApplication>

#include <utility>

namespace renkei::regulation {

QList<Finding> findConsents(const LedgerView &view, const RegionPack &pack)
{
    if (view.ownOffice.isNull()) {
        return {}; // consents stay with the offices; the centre keeps none
    }
    const QString kind = QStringLiteral("consent");
    const QString paper = paperName(pack, kind);
    const QString missing = QCoreApplication::translate(
        "Finding",
        "%1 has not signed %2 yet. Print it and explain it, or record the document that serves instead.");
    const QString printed =
        QCoreApplication::translate("Finding", "%2 for %1 was printed. Register it when it is signed.");
    QList<Finding> findings;
    for (const PatientView &patient : view.patients) {
        const bool hasWithdrawn = view.stateOf(kind, patient.id.uuid()) == DocumentState::Withdrawn;
        if (!isInCare(patient, view.today) || hasWithdrawn) {
            continue; // a patient who said no is not asked again and again
        }
        if (std::optional<Finding> finding = paperFinding(view, kind, patient.id.uuid())) {
            finding->registerKey = QByteArrayLiteral("patient");
            finding->subjectName = patient.name;
            finding->sortKey = sortKey(patient);
            finding->since = patient.careStarted;
            finding->sentence =
                (finding->action == FindingAction::Print ? missing : printed).arg(patient.name, paper);
            findings.append(std::move(*finding));
        }
    }
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
