// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/desk_operator.h"
#include "domain/patient.h"
#include "support/test_ledger.h"
#include "workflow/settings.h"

namespace renkei::test {

/// An office desk at work: a real ledger with its own office, one operator, and Fukushima's rules.
class TestSession
{
public:
    TestSession()
        : pack(RegionPack::load(QStringLiteral(":/packs/fukushima")))
        , session{*ledger, pack, ledger.clock, OperatorId(), QStringLiteral("佐藤")}
    {
        Operator operatorRow;
        operatorRow.name = QStringLiteral("佐藤");
        office.name = QStringLiteral("つむぎ訪問看護ステーション");
        office.shortName = QStringLiteral("つむぎ訪看");
        ledger->change({QStringLiteral("ledger.create"), OperatorId(), QStringLiteral("佐藤"), false, {}},
                       [&](Change &change) {
                           change.put(operatorRow);
                           change.put(office);
                           putSetting(change, *ledger, SettingName::ownOffice, office.id.toString());
                       });
        session.operatorId = operatorRow.id;
    }

    StaffMember addStaff(const QString &name)
    {
        StaffMember staff;
        staff.office = office.id;
        staff.name = name;
        ledger->change(session.verb(QStringLiteral("staff.add")), [&](Change &change) { change.put(staff); });
        return staff;
    }
    Patient addPatient(const QString &name)
    {
        Patient patient;
        patient.name = name;
        ledger->change(session.verb(QStringLiteral("patient.add")),
                       [&](Change &change) { change.put(patient); });
        return patient;
    }
    HistoryEntry newestEntry() { return ledger->history().entries(1).first(); }

    TestLedger ledger;
    Office office;
    RegionPack pack;
    Session session;
};

} // namespace renkei::test
