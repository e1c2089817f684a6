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
                holders.push_back({registerKey, staff.id.uuid(), staff.name, sortKey(staff), staff.joined});
            }
        }
    } else if (registerKey == "patient") {
        for (const PatientView &patient : view.patients) {
            if (isInCare(patient, view.today)) {
                holders.push_back(
                    {registerKey, patient.id.uuid(), patient.name, sortKey(patient), patient.careStarted});
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

/// About a row of that register, to be opened.
template <class View>
static Finding findingAbout(const QByteArray &registerKey, const QUuid &subject, const View &named)
{
    Finding finding;
    finding.registerKey = registerKey;
    finding.subject = subject;
    finding.subjectName = named.name;
    finding.sortKey = sortKey(named);
    finding.action = FindingAction::Open;
    return finding;
}

Finding groupFinding(const GroupView &group)
{
    return findingAbout(QByteArrayLiteral("group"), group.id.uuid(), group);
}

Finding staffFinding(const StaffView &staff, const QByteArray &field)
{
    Finding finding = findingAbout(QByteArrayLiteral("staff"), staff.id.uuid(), staff);
    finding.field = field;
    finding.action = field.isEmpty() ? FindingAction::Open : FindingAction::Edit;
    return finding;
}

Finding membershipFinding(const MembershipView &membership, const StaffView &person)
{
    return findingAbout(QByteArrayLiteral("membership"), membership.id.uuid(), person);
}

bool isSignedPaper(const PaperView &paper)
{
    return !paper.isWaiver && !paper.withdrawnOn.isValid();
}

} // namespace renkei::regulation
