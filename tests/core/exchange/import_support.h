// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/staff_member.h"
#include "exchange/import_table.h"
#include "exchange/table_reader.h"
#include "support/test_ledger.h"

namespace renkei::test {

/// A ledger with one office and somebody at work in it.
struct ImportDesk
{
    TestLedger ledger;
    RegionPack pack;
    Office office = ledger.addOffice(QStringLiteral("ひまわり訪問看護"));
    Session session{*ledger, pack, ledger.clock, OperatorId(), QStringLiteral("佐藤")};

    ImportPlan plan(const Table &table, Duplicates duplicates = Duplicates::Refuse,
                    const RegisterSpec &spec = StaffMember::spec(), const QList<MappingChoice> &choices = {})
    {
        return planImport(table, guessMapping(table, spec, choices), *ledger, spec,
                          {duplicates, {}, ledger.clock.today()});
    }
    QList<StaffMember> staff() { return ledger->all<StaffMember>(); }
};

inline Table csvTable(const char16_t *text)
{
    return readTable(QString::fromUtf16(text).toUtf8());
}

inline Table dataTable(const char *name)
{
    return readTable(QStringLiteral(RENKEI_TEST_DATA "/tables/") + QString::fromUtf8(name));
}

} // namespace renkei::test
