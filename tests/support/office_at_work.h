// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/record_json.h"
#include "support/test_session.h"
#include "workflow/groups.h"
#include "workflow/members.h"

namespace renkei::test {

/// An office in the middle of its year: two patients with a group each, three people of its own and one of
/// another office, who are in both groups.
struct OfficeAtWork : TestSession
{
    OfficeAtWork()
        : patient(addPatient(QStringLiteral("渡邉 彩")))
        , secondPatient(addPatient(QStringLiteral("\U00020BB7田 一郎")))
        , nurse(addStaff(QStringLiteral("髙橋 日出男")))
        , therapist(addStaff(QStringLiteral("山﨑 月子")))
        , helper(addStaff(QStringLiteral("ﾊﾝｶｸ 花子")))
        , otherOffice(ledger.addOffice(QStringLiteral("もり薬局")))
        , pharmacist(ledger.addStaff(otherOffice, QStringLiteral("佐藤 薫")))
        , group(openGroupOf(patient))
        , secondGroup(openGroupOf(secondPatient))
    {
        for (const Group &each : {group, secondGroup}) {
            const QList<Membership> entered = enterMembers(
                session, each.id, {nurse.id, therapist.id, pharmacist.id}, {{}, {}, QStringLiteral("担当")});
            members += entered;
        }
    }

    Group openGroupOf(const Patient &whose)
    {
        Group fresh;
        fresh.patient = whose.id;
        return openGroup(session, fresh);
    }
    /// Every row of every register, in the bin or not, as text; revisions do not count, because undo is a
    /// change as well.
    QStringList contents()
    {
        QStringList lines;
        for (const RegisterSpec *spec : allRegisters()) {
            Selection everything;
            everything.bin = Selection::Bin::Both;
            for (const Record &record : ledger->select(*spec, everything)) {
                lines += QString::fromLatin1(spec->key) + u' ' + record.id.toString() + u' ' +
                         QString::fromUtf8(jsonTextFromRecord(record));
            }
        }
        return lines;
    }

    Patient patient;
    Patient secondPatient;
    StaffMember nurse;
    StaffMember therapist;
    StaffMember helper;
    Office otherOffice;
    StaffMember pharmacist;
    Group group;
    Group secondGroup;
    QList<Membership> members; ///< nurse, therapist, pharmacist of the first group, then of the second
};

} // namespace renkei::test
