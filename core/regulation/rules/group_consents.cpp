// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/matter.h"
#include "regulation/rules/paper.h"
#include "regulation/rules/rules.h"
#include "text/era.h"

#include <QCoreApplication>
#include <QSet>

#include <utility>

namespace renkei::regulation {

static QString withdrawnSentence(const GroupView &group, const QString &patient, const QDate &since)
{
    return since.isValid()
               ? QCoreApplication::translate(
                     "Finding", "%1 withdrew the consent on %2, but the group \"%3\" is still in use. "
                                "Release the members and move the group to the archive.")
                     .arg(patient, eraDate(since), group.name)
               : QCoreApplication::translate(
                     "Finding", "%1 withdrew the consent, but the group \"%2\" is still in use. Release the "
                                "members and move the group to the archive.")
                     .arg(patient, group.name);
}

static Finding unconsented(const GroupView &group, const PatientView &patient, DocumentState state,
                           const PaperView *paper, const QString &form)
{
    Finding finding = groupFinding(group);
    if (state == DocumentState::Withdrawn) {
        finding.urgency = FindingUrgency::Overdue; // comes first and at once
        finding.since = paper == nullptr ? QDate() : paper->withdrawnOn;
        finding.sentence = withdrawnSentence(group, patient.name, finding.since);
    } else if (state == DocumentState::Expired) {
        finding.since = paper == nullptr ? QDate() : paper->expiresOn;
        finding.sentence =
            QCoreApplication::translate("Finding", "%2 of %1 has run out, but there are members in the group "
                                                   "\"%3\". Have it renewed.")
                .arg(patient.name, form, group.name);
    } else {
        finding.since = group.openedOn;
        finding.sentence =
            QCoreApplication::translate("Finding", "There are members in the group \"%3\", but %1 has not "
                                                   "signed %2 yet. Obtain the consent first.")
                .arg(patient.name, form, group.name);
    }
    return finding;
}

QList<Finding> findGroupConsents(const LedgerView &view, const RegionPack &pack)
{
    if (view.ownOffice.isNull()) {
        return {}; // consents stay with the offices; the centre keeps none
    }
    const QString kind = QStringLiteral("consent");
    const QString form = paperName(pack, kind);
    const auto patients = byId(view.patients);
    const auto papers = latestPapers(view, kind);
    QSet<GroupId> withMembers;
    for (const MembershipView &membership : view.memberships) {
        withMembers += membership.group;
    }
    QList<Finding> findings;
    for (const GroupView &group : view.groups) {
        const PatientView *patient = patients.value(group.patient);
        if (patient == nullptr || !isInUse(group) || !isKept(view, group)) {
            continue;
        }
        const DocumentState state = view.stateOf(kind, patient->id.uuid());
        const bool concerns = state == DocumentState::Withdrawn || withMembers.contains(group.id);
        if (!isSettled(state) && concerns) {
            findings.append(unconsented(group, *patient, state, papers.value(patient->id.uuid()), form));
        }
    }
    return findings;
}

QString groupConsentsHeadline(const RegionPack &, const QString &, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n group(s) in use without a consent that holds", nullptr,
                                       count);
}

} // namespace renkei::regulation
