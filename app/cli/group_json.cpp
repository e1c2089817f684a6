// SPDX-License-Identifier: Apache-2.0
#include "app/cli/group_json.h"

#include "domain/office.h"
#include "domain/patient.h"
#include "domain/record_json.h"
#include "domain/staff_member.h"

namespace renkei::cli {

GroupNames::GroupNames(const Ledger &ledger)
{
    for (const RegisterSpec *spec : {&Office::spec(), &Patient::spec(), &Group::spec()}) {
        const RowList rows = ledger.rows(*spec, {"name"});
        for (qsizetype row = 0; row < rows.size(); ++row) {
            m_names.insert(rows.id(row), rows.text(row, 0));
        }
    }
    const RowList staff = ledger.rows(StaffMember::spec(), {"name", "profession", "office"});
    for (qsizetype row = 0; row < staff.size(); ++row) {
        m_people.insert(staff.id(row),
                        {staff.text(row, 0), staff.text(row, 1), staff.value(row, 2).toUuid()});
    }
    for (const Membership &membership : ledger.all<Membership>()) {
        if (isOpen(membershipState(membership))) {
            ++m_members[membership.group.uuid()];
        }
    }
}

QJsonObject GroupNames::json(const Group &group) const
{
    QJsonObject object = jsonFromRecord(toRecord(group));
    object[QStringLiteral("patientName")] = m_names.value(group.patient.uuid());
    object[QStringLiteral("hostOfficeName")] = m_names.value(group.hostOffice.uuid());
    object[QStringLiteral("members")] = m_members.value(group.id.uuid());
    return object;
}

QJsonObject GroupNames::json(const Membership &membership) const
{
    const Person person = m_people.value(membership.staff.uuid());
    QJsonObject object = jsonFromRecord(toRecord(membership));
    object[QStringLiteral("groupName")] = m_names.value(membership.group.uuid());
    object[QStringLiteral("name")] = person.name;
    object[QStringLiteral("profession")] = person.profession;
    object[QStringLiteral("officeName")] = m_names.value(person.office);
    object[QStringLiteral("state")] = membershipStateKey(membershipState(membership));
    return object;
}

QString GroupNames::line(const Group &group) const
{
    return QStringList{group.id.toString(),
                       group.name,
                       translatedGroupKind(group.kind),
                       m_names.value(group.patient.uuid()),
                       m_names.value(group.hostOffice.uuid()),
                       QString::number(m_members.value(group.id.uuid())),
                       group.archivedOn.toString(Qt::ISODate)}
        .join(u'\t');
}

QString GroupNames::line(const Membership &membership) const
{
    const Person person = m_people.value(membership.staff.uuid());
    return QStringList{membership.id.toString(), person.name, person.profession, m_names.value(person.office),
                       translatedMembershipState(membershipState(membership))}
        .join(u'\t');
}

} // namespace renkei::cli
