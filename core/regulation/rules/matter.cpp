// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/matter.h"

namespace renkei::regulation {

bool isKept(const LedgerView &view, const GroupView &group)
{
    return view.ownOffice.isNull() || group.hostOffice.isNull() || group.hostOffice == view.ownOffice;
}

FindingUrgency urgencyOf(const QDate &day, const QDate &today)
{
    if (!day.isValid() || day == today) {
        return FindingUrgency::Due;
    }
    return day < today ? FindingUrgency::Overdue : FindingUrgency::Reminder;
}

std::vector<PaperHolder> paperHolders(const LedgerView &view, const QString &documentKind)
{
    std::vector<PaperHolder> holders;
    if (view.ownOffice.isNull()) {
        return holders;
    }
    const QByteArray registerKey(renkei::documentKind(documentKind).subjectRegister);
    if (registerKey == "staff") {
        for (const StaffView &staff : view.staff) {
            if (staff.office == view.ownOffice && isInService(staff, view.today)) {
                holders.push_back({registerKey, staff.id.uuid(), staff.name, sortKey(staff)});
            }
        }
    } else if (registerKey == "patient") {
        for (const PatientView &patient : view.patients) {
            if (isInCare(patient, view.today)) {
                holders.push_back({registerKey, patient.id.uuid(), patient.name, sortKey(patient)});
            }
        }
    } else if (registerKey == "office") {
        for (const OfficeView &office : view.offices) {
            if (office.id == view.ownOffice) {
                holders.push_back({registerKey, office.id.uuid(), office.name, sortKey(office)});
            }
        }
    }
    return holders;
}

Finding groupFinding(const GroupView &group)
{
    Finding finding;
    finding.registerKey = QByteArrayLiteral("group");
    finding.subject = group.id.uuid();
    finding.subjectName = group.name;
    finding.sortKey = sortKey(group);
    finding.action = FindingAction::Open;
    return finding;
}

bool isSignedPaper(const PaperView &paper)
{
    return !paper.isWaiver && !paper.withdrawnOn.isValid();
}

} // namespace renkei::regulation
