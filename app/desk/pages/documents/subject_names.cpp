// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/documents/subject_names.h"

#include "domain/office.h"
#include "domain/patient.h"
#include "domain/record_title.h"
#include "domain/review.h"
#include "domain/staff_member.h"

namespace renkei::desk {

void SubjectNames::read(const Ledger &ledger)
{
    m_names.clear();
    Selection all;
    all.bin = Selection::Bin::Both;
    for (const RegisterSpec *spec : {&Office::spec(), &StaffMember::spec(), &Patient::spec(), &Group::spec(),
                                     &Review::spec(), &ReviewGroup::spec()}) {
        ledger.forEach(*spec, all,
                       [&](const Record &record) { m_names.insert(record.id, recordTitle(record)); });
    }
}

} // namespace renkei::desk
