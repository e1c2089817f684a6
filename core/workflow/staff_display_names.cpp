// SPDX-License-Identifier: Apache-2.0
#include "workflow/staff_display_names.h"

#include "domain/office.h"
#include "text/display_name.h"

namespace renkei {

StaffDisplayNames::StaffDisplayNames(const Ledger &ledger)
{
    ledger.forEach(Office::spec(), {}, [this](const Record &office) {
        m_offices.insert(office.id, {office.text("shortName"), office.text("name")});
    });
}

QString StaffDisplayNames::of(const Record &staff) const
{
    const QString entered = staff.text("displayName");
    return entered.isEmpty() ? generated(staff) : entered;
}

QString StaffDisplayNames::generated(const Record &staff) const
{
    const QString name = staff.text("name");
    if (name.isEmpty()) {
        return {};
    }
    const OfficeName office = m_offices.value(staff.value("office").toUuid());
    return displayName(name, office.shortName, office.name);
}

} // namespace renkei
