// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/import_support.h"
#include "domain/patient.h"
#include "support/error_of.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using test::csvTable;
using test::dataTable;
using test::ImportDesk;
using Action = PlannedRow::Action;

TEST_CASE("the list an office has becomes staff, names untouched and the rest canonical", "[tables][import]")
{
    ImportDesk desk;
    const ImportPlan plan = desk.plan(dataTable("staff-cp932.csv"));
    REQUIRE(plan.rows.size() == 5);
    CHECK(plan.count(Action::Add) == 5);
    const QList<Record> records = plan.records();
    const auto first = fromRecord<StaffMember>(records[0]);
    CHECK(first.id.isNull());
    CHECK(first.office == desk.office.id);
    CHECK(first.name == QStringLiteral("髙橋\u3000花子"));
    CHECK(first.kana == QStringLiteral("たかはし はなこ"));
    CHECK(first.profession == QStringLiteral("看護師"));
    CHECK(first.sex == QStringLiteral("女"));
    CHECK(first.email == QStringLiteral("Hanako@example.jp"));
    CHECK(first.joined == QDate(2024, 4, 1));
    CHECK(records[1].text("name") == QStringLiteral("山\uFA11 太郎"));
    CHECK(records[1].text("kana") == QStringLiteral("やまざき たろう"));
    CHECK(records[1].text("email") == QStringLiteral("taro@example.jp"));
    CHECK(records[1].text("profession") == QStringLiteral("ケアマネ")); // what the office wrote
    CHECK(records[1].value("joined").toDate() == QDate(2019, 4, 30));
    CHECK(records[2].text("name") == QStringLiteral("渡邉 \uFA19子"));
    CHECK(records[2].value("joined").toDate() == QDate(2019, 5, 1));
    CHECK(records[3].text("note") == QStringLiteral("名刺の「一郎」は\n通称"));
    CHECK(plan.rows[4].line == 9);
}

TEST_CASE("the readings a workbook keeps become the kana when no column holds them", "[tables][import]")
{
    ImportDesk desk;
    const ImportPlan plan = desk.plan(dataTable("staff.xlsx"));
    REQUIRE(plan.rows.size() == 4);
    REQUIRE(plan.count(Action::Add) == 4);
    const QList<Record> records = plan.records();
    CHECK(records[0].text("kana") == QStringLiteral("たかはし はなこ"));
    CHECK(records[1].text("kana") == QStringLiteral("やまざき たろう"));
    CHECK(records[2].text("name") == QStringLiteral("\U00020BB7田\u3000さくら"));
    CHECK(records[2].text("kana") == QStringLiteral("よしだ さくら"));
    CHECK(records[2].value("joined").toDate() == QDate(2024, 4, 1)); // typed as text: 令和6年4月1日
    CHECK(records[3].text("kana").isEmpty());
    CHECK(records[3].value("joined").toDate() == QDate(2024, 4, 1)); // a bare serial number
    CHECK(records[1].text("postCode") == QStringLiteral("060-0001"));
}

TEST_CASE("every problem stands on its row, and good rows are not touched by it", "[tables][import]")
{
    ImportDesk desk;
    const ImportPlan plan = desk.plan(csvTable(u"氏名,メール,入職日,職種\n"
                                               u"山田 一郎,not a mail,R6.4.1,看護師\n"
                                               u",b@example.jp,,\n"
                                               u"髙橋 花子,,令和99年99月99日,\n"
                                               u"渡邉 三郎,c@example.jp,2026-04-01 09:30,宇宙飛行士\n"));
    REQUIRE(plan.rows.size() == 4);
    CHECK(plan.rows[0].action() == Action::Refuse);
    REQUIRE(plan.rows[0].problems.size() == 1);
    CHECK(plan.rows[0].problems[0].field == "email");
    CHECK(plan.rows[1].action() == Action::Refuse);
    CHECK(plan.rows[1].problems[0].field == "name");
    CHECK(plan.rows[1].line == 3);
    CHECK(plan.rows[2].problems[0].field == "joined");
    CHECK(plan.rows[2].problems[0].sentence.contains(QStringLiteral("令和99年99月99日")));
    CHECK(plan.rows[3].action() == Action::Add);
    CHECK(plan.rows[3].record.value("joined").toDate() == QDate(2026, 4, 1));
    CHECK(plan.rows[3].record.text("profession") == QStringLiteral("宇宙飛行士"));
    CHECK(plan.records().size() == 1);
}

TEST_CASE("somebody who is there already is refused, skipped or brought up to date", "[tables][import]")
{
    ImportDesk desk;
    StaffMember there = desk.ledger.addStaff(desk.office, QStringLiteral("高橋花子"));
    there.phone = QStringLiteral("024-000-0000");
    desk.ledger.change(u"staff.edit", [&](Change &change) { change.put(there); });
    const Table table = csvTable(u"氏名,職種,電話,メール\n髙橋\u3000花子,看護師,,h@example.jp\n山田,PT,,\n");

    const ImportPlan refuse = desk.plan(table);
    CHECK(refuse.rows[0].action() == Action::Refuse);
    CHECK(refuse.rows[0].reasons() == QStringList{QStringLiteral("“高橋花子” is already in the ledger.")});
    CHECK(refuse.rows[1].action() == Action::Add);

    const ImportPlan skip = desk.plan(table, Duplicates::Skip);
    CHECK(skip.rows[0].action() == Action::Skip);
    CHECK(skip.rows[0].reasons().isEmpty());
    CHECK(skip.records().size() == 1);

    const ImportPlan update = desk.plan(table, Duplicates::Update);
    REQUIRE(update.records().size() == 2);
    const Record merged = update.records()[0];
    CHECK(merged.id == there.id.uuid());
    CHECK(merged.text("name") == QStringLiteral("髙橋\u3000花子"));
    CHECK(merged.text("email") == QStringLiteral("h@example.jp"));
    CHECK(merged.text("phone") == QStringLiteral("024-000-0000")); // a blank cell takes nothing away

    ImportPlan another = refuse;
    another.rows[0].decision = Duplicates::Add; // a namesake, says the person
    CHECK(another.records().size() == 2);
    CHECK(another.records()[0].id.isNull());
}

TEST_CASE("whoever is there with just these values needs no update", "[tables][import]")
{
    ImportDesk desk;
    desk.ledger.addStaff(desk.office, QStringLiteral("髙橋 花子"));
    const ImportPlan plan = desk.plan(csvTable(u"氏名,職種\n髙橋 花子,\n"), Duplicates::Update);
    CHECK(plan.rows[0].action() == Action::Skip);
    CHECK(plan.records().isEmpty());
}

TEST_CASE("one mail address for two names is never taken for the same person", "[tables][import]")
{
    ImportDesk desk;
    StaffMember there = desk.ledger.addStaff(desk.office, QStringLiteral("髙橋 花子"));
    there.email = QStringLiteral("office@example.jp");
    desk.ledger.change(u"staff.edit", [&](Change &change) { change.put(there); });
    const Table table =
        csvTable(u"氏名,メール\n山﨑 太郎,OFFICE@example.jp\n高橋花子,ｏｆｆｉｃｅ@example.jp\n");
    for (const Duplicates choice : {Duplicates::Refuse, Duplicates::Skip, Duplicates::Update}) {
        const ImportPlan plan = desk.plan(table, choice);
        REQUIRE(plan.rows[0].duplicate);
        CHECK_FALSE(plan.rows[0].duplicate->samePerson);
        CHECK(plan.rows[0].action() == Action::Refuse);
        CHECK(plan.rows[0].reasons() ==
              QStringList{QStringLiteral("Mail address: “髙橋 花子” in the ledger has the same one.")});
    }
    CHECK(desk.plan(table, Duplicates::Skip).rows[1].action() == Action::Skip);
}

TEST_CASE("a row that stands twice in the file collides with the first", "[tables][import]")
{
    ImportDesk desk;
    const Table table =
        csvTable(u"氏名,職種,メール\n齋藤 "
                 u"次郎,PT,\n山田,OT,y@example.jp\n斉藤次郎,,s@example.jp\n別人,,y@example.jp\n");
    const ImportPlan refuse = desk.plan(table);
    CHECK(refuse.rows[0].action() == Action::Add);
    CHECK(refuse.rows[2].reasons() == QStringList{QStringLiteral("“齋藤 次郎” is already in row 2.")});
    CHECK(refuse.rows[3].reasons() ==
          QStringList{QStringLiteral("Mail address: “山田” in row 3 has the same one.")});
    const QList<Record> records = desk.plan(table, Duplicates::Update).records();
    REQUIRE(records.size() == 2);
    CHECK(records[0].text("name") == QStringLiteral("斉藤次郎"));
    CHECK(records[0].text("profession") == QStringLiteral("PT"));
    CHECK(records[0].text("email") == QStringLiteral("s@example.jp"));
}

TEST_CASE("a list of thousands of one name is planned without comparing each with each", "[tables][import]")
{
    ImportDesk desk;
    QString text = QStringLiteral("氏名\n");
    text += QStringLiteral("佐藤 花子\n").repeated(50000);
    const ImportPlan plan = desk.plan(readTable(text.toUtf8()), Duplicates::Skip);
    CHECK(plan.count(Action::Add) == 1);
    CHECK(plan.count(Action::Skip) == 49999);
    CHECK(plan.rows.last().duplicate->earlierRow == 0);
}

TEST_CASE("patients of one name are told apart by their date of birth", "[tables][import]")
{
    ImportDesk desk;
    Patient there;
    there.name = QStringLiteral("佐藤 花子");
    there.birthDate = QDate(1940, 5, 1);
    desk.ledger.change(u"patient.add", [&](Change &change) { change.put(there); });
    const ImportPlan plan =
        desk.plan(csvTable(u"氏名,生年月日\n佐藤花子,S15.5.1\n佐藤花子,S20.1.1\n佐藤花子,\n"),
                  Duplicates::Refuse, Patient::spec());
    CHECK(plan.rows[0].action() == Action::Refuse);
    CHECK(plan.rows[1].action() == Action::Add);
    CHECK(plan.rows[2].action() == Action::Refuse); // unknown: might be either
}

TEST_CASE("an office column is matched by name, and the only office serves where it is blank",
          "[tables][import]")
{
    ImportDesk desk;
    const Table table = csvTable(u"所属,氏名\nヒマワリ訪問看護,山田\n,鈴木\nさくら薬局,田中\n");
    const ImportPlan plan = desk.plan(table);
    CHECK(plan.rows[0].record.value("office").toUuid() == desk.office.id.uuid());
    CHECK(plan.rows[1].record.value("office").toUuid() == desk.office.id.uuid());
    REQUIRE(plan.rows[2].problems.size() == 1);
    CHECK(plan.rows[2].problems[0].sentence.startsWith(
        QStringLiteral("“さくら薬局” is not in the ledger (Office).")));

    const Office pharmacy = desk.ledger.addOffice(QStringLiteral("さくら薬局"));
    const ImportPlan two = desk.plan(table);
    CHECK(two.rows[1].action() == Action::Refuse); // which of the two?
    CHECK(two.rows[1].problems[0].field == "office");
    CHECK(two.rows[2].record.value("office").toUuid() == pharmacy.id.uuid());
    const ImportPlan chosen =
        planImport(table, guessMapping(table, StaffMember::spec()), *desk.ledger, StaffMember::spec(),
                   {Duplicates::Refuse, pharmacy.id.uuid(), desk.ledger.clock.today()});
    CHECK(chosen.rows[1].record.value("office").toUuid() == pharmacy.id.uuid());
}

TEST_CASE("a table that is no list of people is refused as a whole", "[tables][import][broken]")
{
    ImportDesk desk;
    const auto sentence = [&](const char *name) {
        const auto error = test::errorOf([&] { desk.plan(dataTable(name)); });
        return error ? error->sentence() : QString();
    };
    CHECK(sentence("broken/other-columns.csv") ==
          QStringLiteral(
              "No column was found for: Name. Please say which column it is. Columns without a field: 日付, "
              "金額."));
    CHECK(sentence("broken/only-headings.csv")
              .startsWith(QStringLiteral("There are headings but no rows below them.")));
    CHECK(sentence("broken/no-headings.csv").startsWith(QStringLiteral("No column was found for: Name.")));
    // With columns named by letter, a list without headings is one.
    const ImportPlan plan =
        desk.plan(dataTable("broken/no-headings.csv"), Duplicates::Refuse, StaffMember::spec(),
                  {{QStringLiteral("B"), "name"}, {QStringLiteral("3"), "email"}});
    REQUIRE(plan.rows.size() == 1);
    CHECK(plan.rows[0].record.text("name") == QStringLiteral("髙橋 花子"));
}

TEST_CASE("headings repeated further down are not people", "[tables][import]")
{
    ImportDesk desk;
    const ImportPlan plan = desk.plan(csvTable(u"氏名,職種\n山田,PT\n氏名,職種\n鈴木,OT\n"));
    REQUIRE(plan.rows.size() == 2);
    CHECK(plan.rows[1].line == 4);
}

TEST_CASE("rejected rows stand as they were, with the reasons", "[tables][import]")
{
    ImportDesk desk;
    Table table = dataTable("staff.xlsx");
    table.rows[3].cells[3] = QStringLiteral("no mail");
    const Table rejected = rejectedRows(table, desk.plan(table));
    REQUIRE(rejected.rows.size() == 2);
    CHECK(rejected.format == TableFormat::Xlsx);
    CHECK(rejected.rows[0].cells.first(2) == QStringList{QStringLiteral("職種"), QStringLiteral("氏名")});
    CHECK(rejected.rows[0].cells.last(2) ==
          QStringList{QStringLiteral("Kana"), QStringLiteral("Why it was not imported")});
    CHECK(rejected.rows[1].cell(1) == QStringLiteral("山\uFA11 たろう"));
    CHECK(rejected.rows[1].cell(6) == QStringLiteral("ヤマザキ たろう"));
    CHECK(rejected.rows[1].cell(3) == QStringLiteral("no mail"));
    CHECK(rejected.rows[1].cells.last().contains(QStringLiteral("mail address")));

    // Corrected and imported again, the column of reasons is ignored; rejected again, it is written anew.
    const ImportPlan again = desk.plan(rejected);
    CHECK(again.rows[0].record.text("kana") == QStringLiteral("やまざき たろう"));
    CHECK(rejectedRows(rejected, again).rows[1].cells == rejected.rows[1].cells);
}
