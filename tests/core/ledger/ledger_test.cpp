// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledger.h"

#include "domain/document.h"
#include "domain/printout.h"
#include "support/test_ledger.h"
#include "support/text_stream.h"
#include "support/thrown.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::codeOf;
using renkei::test::TestLedger;

TEST_CASE("what is put comes back after closing and opening, names exactly as entered", "[ledger]")
{
    TestLedger ledger;
    const QStringList names{QStringLiteral("髙橋 日出男"), QStringLiteral("山﨑"),
                            QStringLiteral("渡邉"),        QStringLiteral("\U00020BB7田"),
                            QStringLiteral("ﾊﾝｶｸ"),        QStringLiteral("\uFA19\uFA1B\uFA26")};
    const Office office = ledger.addOffice(QStringLiteral("訪問看護ステーション"));
    QList<StaffMember> stored;
    for (const QString &name : names) {
        stored.append(ledger.addStaff(office, name));
    }
    ledger.reopen();
    const QList<StaffMember> read = ledger->all<StaffMember>();
    REQUIRE(read.size() == names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        CHECK(read.at(i).name == names.at(i));
        CHECK(read.at(i).office == office.id);
        CHECK(toRecord(read.at(i)) == toRecord(stored.at(i)));
    }
}

TEST_CASE("every kind of field survives the database", "[ledger]")
{
    TestLedger ledger;
    Printout printout;
    printout.formId = QStringLiteral("form3");
    printout.printedAt = ledger.clock.now().addMSecs(123);
    printout.copies = 2;
    Document document;
    document.kind = QStringLiteral("staff-pledge");
    document.subject = newUuid(ledger.clock);
    document.signedOn = QDate(2026, 11, 22);
    ledger.change(u"document.attach", [&](Change &change) {
        printout.textHash = change.putBytes("template");
        change.put(printout);
        document.printout = printout.id.uuid();
        document.content = change.putBytes("scan");
        change.put(document);
    });
    CHECK(toRecord(ledger->get<Printout>(printout.id)) == toRecord(printout));
    CHECK(toRecord(ledger->get<Document>(document.id)) == toRecord(document));
    CHECK(ledger->bytes(document.content) == "scan");
    CHECK(codeOf([&] { ledger->bytes(QByteArray(32, 'x')); }) == ErrorCode::NotFound);
}

TEST_CASE("a save against an older revision is refused and changes nothing", "[ledger]")
{
    TestLedger ledger;
    Office first = ledger.addOffice(QStringLiteral("一"));
    Office second = first;
    first.name = QStringLiteral("二");
    ledger.change(u"office.edit", [&](Change &change) { change.put(first); });
    CHECK(first.revision == 1);
    second.name = QStringLiteral("三");
    CHECK(codeOf([&] { ledger.change(u"office.edit", [&](Change &change) { change.put(second); }); }) ==
          ErrorCode::Refused);
    CHECK(ledger->get<Office>(first.id).name == QStringLiteral("二"));
}

TEST_CASE("a change that throws leaves no trace", "[ledger]")
{
    TestLedger ledger;
    ledger.addOffice(QStringLiteral("一"));
    const QByteArray head = ledger->history().head();
    CHECK_THROWS_AS(ledger.change(u"office.add",
                                  [&](Change &change) {
                                      Office office;
                                      office.name = QStringLiteral("二");
                                      change.put(office);
                                      change.putBytes("lost");
                                      throw Error(ErrorCode::Cancelled, QStringLiteral("x"));
                                  }),
                    Error);
    CHECK(ledger->count(Office::spec()) == 1);
    CHECK(ledger->history().head() == head);
    CHECK(ledger->verify() == QStringList());
    ledger.addOffice(QStringLiteral("三")); // and the next change works
    CHECK(ledger->history().entries().size() == 2);
}

TEST_CASE("a change that changed nothing writes no entry", "[ledger]")
{
    TestLedger ledger;
    Office office = ledger.addOffice(QStringLiteral("一"));
    CHECK_FALSE(ledger.change(u"office.edit", [&](Change &change) { change.put(office); }).has_value());
    CHECK(office.revision == 0);
    CHECK(ledger->history().entries().size() == 1);
    CHECK(ledger->changeCount() == 1);
}

TEST_CASE("a change inside a change is a defect, and is said so", "[ledger]")
{
    TestLedger ledger;
    CHECK(codeOf([&] {
              ledger.change(u"office.add", [&](Change &) { ledger.addOffice(QStringLiteral("一")); });
          }) == ErrorCode::Internal);
    CHECK(ledger->count(Office::spec()) == 0);
}

TEST_CASE("the bin takes and gives back", "[ledger]")
{
    TestLedger ledger;
    const Office office = ledger.addOffice(QStringLiteral("一"));
    const auto bin = [&] {
        return ledger.change(u"office.bin",
                             [&](Change &change) { change.bin(Office::spec(), office.id.uuid()); });
    };
    CHECK(bin().has_value());
    CHECK_FALSE(bin().has_value()); // it is there already
    CHECK(ledger->count(Office::spec()) == 0);
    Selection inBin;
    inBin.bin = Selection::Bin::InBin;
    REQUIRE(ledger->all<Office>(inBin).size() == 1);
    CHECK(ledger->all<Office>(inBin).first().deletedAt == ledger.clock.now());
    ledger.change(u"office.restore",
                  [&](Change &change) { change.restore(Office::spec(), office.id.uuid()); });
    CHECK(ledger->count(Office::spec()) == 1);
    CHECK(codeOf([&] {
              ledger.change(u"office.bin",
                            [&](Change &change) { change.bin(Office::spec(), newUuid(ledger.clock)); });
          }) == ErrorCode::NotFound);
}

TEST_CASE("rows are chosen by value, ordered by kana, limited", "[ledger]")
{
    TestLedger ledger;
    const Office here = ledger.addOffice(QStringLiteral("此処"));
    const Office there = ledger.addOffice(QStringLiteral("彼処"));
    ledger.addStaff(here, QStringLiteral("渡邉"), QStringLiteral("わたなべ"));
    ledger.addStaff(here, QStringLiteral("青木"), QStringLiteral("あおき"));
    ledger.addStaff(there, QStringLiteral("佐藤"), QStringLiteral("さとう"));
    ledger.addStaff(here, QStringLiteral("髙橋"), QStringLiteral("たかはし"));

    Selection selection;
    selection.where = {{"office", QVariant::fromValue(here.id.uuid())}};
    selection.orderBy = "name";
    const auto names = [&] {
        QStringList list;
        for (const StaffMember &staff : ledger->all<StaffMember>(selection)) {
            list += staff.name;
        }
        return list.join(u' ');
    };
    CHECK(names() == QStringLiteral("青木 髙橋 渡邉"));
    selection.descending = true;
    selection.limit = 1;
    selection.offset = 1;
    CHECK(names() == QStringLiteral("髙橋"));
    selection.limit = -1;
    CHECK(names() == QStringLiteral("髙橋 青木"));
    CHECK(ledger->count(StaffMember::spec(), {.where = {{"left", QVariant(QDate())}}}) == 4);
    CHECK(ledger->count(StaffMember::spec(), {.where = {{"name", QStringLiteral("佐藤")}}}) == 1);
}

TEST_CASE("a packed list gives the same values as the records", "[ledger]")
{
    TestLedger ledger;
    const Office office = ledger.addOffice(QStringLiteral("此処"));
    StaffMember staff = ledger.addStaff(office, QStringLiteral("\U00020BB7田"), QStringLiteral("よしだ"));
    staff.joined = QDate(2024, 4, 1);
    ledger.change(u"staff.edit", [&](Change &change) { change.put(staff); });
    ledger.addStaff(office, QStringLiteral("青木"));
    const QList<QByteArray> keys{"name", "office", "joined", "left"};
    const RowList rows = ledger->rows(StaffMember::spec(), keys);
    const QList<Record> records = ledger->select(StaffMember::spec());
    REQUIRE(rows.size() == records.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        CHECK(rows.id(row) == records.at(row).id);
        CHECK(rows.revision(row) == records.at(row).revision);
        for (qsizetype column = 0; column < keys.size(); ++column) {
            CHECK(rows.value(row, column) == records.at(row).value(keys.at(column)));
        }
    }
    CHECK(rows.text(0, 2) == QStringLiteral("2024-04-01"));
    CHECK(rows.text(1, 2) == QString());
    CHECK(rows.text(0, 1) == office.id.toString());
}

TEST_CASE("a reference to nobody is refused when the change ends", "[ledger]")
{
    TestLedger ledger;
    StaffMember staff;
    staff.office = OfficeId(newUuid(ledger.clock));
    staff.name = QStringLiteral("青木");
    CHECK_THROWS_AS(ledger.change(u"staff.add", [&](Change &change) { change.put(staff); }), Error);
    CHECK(ledger->count(StaffMember::spec()) == 0);
    ledger.addOffice(QStringLiteral("此処")); // the ledger still works
}

TEST_CASE("listeners hear what changed until they are removed", "[ledger]")
{
    TestLedger ledger;
    QList<QUuid> heard;
    const int token = ledger->addListener(
        [&](const QHash<QByteArray, QList<QUuid>> &changed) { heard += changed.value("office"); });
    const Office office = ledger.addOffice(QStringLiteral("一"));
    CHECK(heard == QList<QUuid>{office.id.uuid()});
    ledger->history().undo(test::undoVerb());
    CHECK(heard.size() == 2);
    ledger->removeListener(token);
    ledger.addOffice(QStringLiteral("二"));
    CHECK(heard.size() == 2);
}

TEST_CASE("a folder that holds a ledger is not made into another one, and an open one is not opened twice",
          "[ledger]")
{
    TestLedger ledger;
    ledger.addOffice(QStringLiteral("一"));
    CHECK(codeOf([&] { Ledger::open(ledger.path(), ledger.key().clone(), ledger.clock); }) ==
          ErrorCode::InUse);
    ledger.close();
    CHECK(codeOf([&] { Ledger::create(ledger.path(), SecretBytes::random(32), ledger.clock); }) ==
          ErrorCode::Refused);
    CHECK(codeOf([&] { Ledger::open(ledger.path(), SecretBytes::random(32), ledger.clock); }) ==
          ErrorCode::Damaged);
    ledger.reopen();
    CHECK(ledger->count(Office::spec()) == 1);
}
