// SPDX-License-Identifier: Apache-2.0
#include "workflow/today.h"

#include "domain/office.h"
#include "domain/patient.h"
#include "domain/staff_member.h"
#include "workflow/document_states.h"
#include "workflow/settings.h"

#include <memory>

namespace renkei {

LedgerView viewOf(const Ledger &ledger, const Clock &clock)
{
    LedgerView view;
    view.today = clock.today();
    view.ownOffice = ownOfficeId(ledger);

    Selection byName;
    byName.orderBy = "name";
    const RowList offices = ledger.rows(Office::spec(), {"name", "shortName"}, byName);
    for (qsizetype row = 0; row < offices.size(); ++row) {
        view.offices.push_back({OfficeId(offices.id(row)), offices.text(row, 0), offices.text(row, 1)});
    }
    const RowList staff = ledger.rows(StaffMember::spec(),
                                      {"office", "name", "email", "displayName", "joined", "left"}, byName);
    for (qsizetype row = 0; row < staff.size(); ++row) {
        view.staff.push_back({StaffId(staff.id(row)), OfficeId(staff.value(row, 0).toUuid()),
                              staff.text(row, 1), staff.text(row, 2), staff.text(row, 3),
                              staff.value(row, 4).toDate(), staff.value(row, 5).toDate()});
    }
    const RowList patients = ledger.rows(Patient::spec(), {"name", "careStarted", "careEnded"}, byName);
    for (qsizetype row = 0; row < patients.size(); ++row) {
        view.patients.push_back({PatientId(patients.id(row)), patients.text(row, 0),
                                 patients.value(row, 1).toDate(), patients.value(row, 2).toDate()});
    }
    const auto states = std::make_shared<const DocumentStates>(DocumentStates::read(ledger));
    view.stateOf = [states](const QString &kind, const QUuid &subject) { return states->of(kind, subject); };
    return view;
}

QList<Finding> findingsToday(const Session &session)
{
    return findFindings(viewOf(session.ledger, session.clock), session.pack);
}

} // namespace renkei
