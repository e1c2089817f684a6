// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/matter.h"
#include "regulation/rules/rules.h"
#include "text/era.h"

#include <QCoreApplication>

#include <utility>

namespace renkei::regulation {

/// 「速やかに」 has no number; after a week a group that is still open counts as overdue.
static constexpr int promptDays = 7;

QList<Finding> findArchives(const LedgerView &view, const RegionPack &)
{
    const auto patients = byId(view.patients);
    const auto consents = latestPapers(view, QStringLiteral("consent"));
    QList<Finding> findings;
    for (const GroupView &group : view.groups) {
        const PatientView *patient = patients.value(group.patient);
        if (patient == nullptr || !isInUse(group) || !isKept(view, group)) {
            continue;
        }
        const bool careEnded = !isInCare(*patient, view.today);
        const PaperView *consent = consents.value(patient->id.uuid());
        const bool withdrawn =
            view.stateOf(QStringLiteral("consent"), patient->id.uuid()) == DocumentState::Withdrawn;
        if (!careEnded && !withdrawn) {
            continue;
        }
        Finding finding = groupFinding(group);
        finding.since = careEnded ? patient->careEnded : consent == nullptr ? QDate() : consent->withdrawnOn;
        finding.urgency = finding.since.isValid() && finding.since.addDays(promptDays) < view.today
                              ? FindingUrgency::Overdue
                              : FindingUrgency::Due;
        finding.sentence =
            careEnded ? QCoreApplication::translate("Finding", "The care of %1 ended on %2. Move the group "
                                                               "\"%3\" to the archive of MCS.")
                            .arg(patient->name, eraDate(patient->careEnded), group.name)
                      : QCoreApplication::translate("Finding", "%1 has withdrawn the consent. Move the group "
                                                               "\"%2\" to the archive of MCS.")
                            .arg(patient->name, group.name);
        findings.append(std::move(finding));
    }
    return findings;
}

QString archivesHeadline(const RegionPack &, const QString &, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n group(s) to be moved to the archive", nullptr, count);
}

} // namespace renkei::regulation
