// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/import_support.h"
#include "domain/document.h"
#include "exchange/export_table.h"
#include "exchange/table_writer.h"
#include "support/error_of.h"
#include "support/text_stream.h"
#include "workflow/import_records.h"
#include "workflow/note_export.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using test::csvTable;
using test::dataTable;
using test::ImportDesk;

TEST_CASE("an import is one entry of the history and one undo", "[tables][import]")
{
    ImportDesk desk;
    const auto before = desk.ledger->history().entries().size();
    const Table table = dataTable("staff-cp932.csv");
    const ImportResult result = importTable(desk.session, table, desk.plan(table));
    CHECK(result.added == 5);
    CHECK(result.rejected == 0);
    CHECK(desk.staff().size() == 5);
    const QList<HistoryEntry> entries = desk.ledger->history().entries();
    REQUIRE(entries.size() == before + 1);
    CHECK(entries.first().verb == QStringLiteral("import.staff"));
    CHECK(entries.first().operatorName == QStringLiteral("佐藤"));
    CHECK(QJsonDocument::fromJson(entries.first().detail.toUtf8())[QStringLiteral("added")].toInt() == 5);

    desk.ledger.reopen();
    CHECK(desk.staff().size() == 5);
    desk.ledger->history().undo(test::undoVerb());
    CHECK(desk.staff().isEmpty());
    CHECK(desk.ledger->verify().isEmpty());
    desk.ledger->history().redo(test::redoVerb());
    CHECK(desk.staff().size() == 5);
    CHECK(desk.staff().first().name == QStringLiteral("髙橋\u3000花子"));
}

TEST_CASE("one bad row refuses the whole file and says which", "[tables][import]")
{
    ImportDesk desk;
    const auto head = desk.ledger->history().head();
    const Table table = csvTable(u"氏名,メール\n山田,a@example.jp\n鈴木,oops\n");
    const auto error = test::errorOf([&] { importTable(desk.session, table, desk.plan(table)); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::Refused);
    CHECK(error->sentence().startsWith(QStringLiteral("Nothing was imported:")));
    CHECK(error->sentence().contains(QStringLiteral("Row 3: ")));
    CHECK(desk.staff().isEmpty());
    CHECK(desk.ledger->history().head() == head);
}

TEST_CASE("with a file for rejected rows the good ones enter and the bad ones are written there",
          "[tables][import]")
{
    ImportDesk desk;
    const QTemporaryDir folder;
    const QString rejects = folder.filePath(QStringLiteral("直す行.csv"));
    Table table = dataTable("staff-cp932.csv");
    table.rows[3].cells[4] = QStringLiteral("no mail");
    const ImportResult result = importTable(desk.session, table, desk.plan(table), rejects);
    CHECK(result.added == 4);
    CHECK(result.rejected == 1);
    CHECK(desk.staff().size() == 4);
    const Table written = readTable(rejects);
    CHECK(written.encoding == Encoding::Cp932); // as the file came
    REQUIRE(written.rows.size() == 2);
    CHECK(written.rows[1].cell(1) == QStringLiteral("山\uFA11 太郎"));
    CHECK(written.rows[1].cells.last().contains(QStringLiteral("mail address")));
}

TEST_CASE("a file for rejected rows is only written when there are any, and in time", "[tables][import]")
{
    ImportDesk desk;
    const QTemporaryDir folder;
    const Table good = csvTable(u"氏名\n山田\n");
    const QString unused = folder.filePath(QStringLiteral("unused.csv"));
    importTable(desk.session, good, desk.plan(good), unused);
    CHECK_FALSE(QFile::exists(unused));

    // The disk refuses the file: then nothing is imported either.
    const Table bad = csvTable(u"氏名,メール\n鈴木,a@example.jp\n田中,oops\n");
    const QString taken = folder.filePath(QStringLiteral("taken.csv"));
    REQUIRE(QDir().mkdir(taken));
    CHECK(test::errorOf([&] { importTable(desk.session, bad, desk.plan(bad), taken); }).has_value());
    CHECK(desk.staff().size() == 1);
}

TEST_CASE("an update that somebody else overtook changes nothing", "[tables][import]")
{
    ImportDesk desk;
    StaffMember there = desk.ledger.addStaff(desk.office, QStringLiteral("髙橋 花子"));
    const Table table = csvTable(u"氏名,職種\n山田,PT\n髙橋 花子,看護師\n");
    const ImportPlan plan = desk.plan(table, Duplicates::Update);
    there.note = QStringLiteral("changed meanwhile");
    desk.ledger.change(u"staff.edit", [&](Change &change) { change.put(there); });
    const auto error = test::errorOf([&] { importTable(desk.session, table, plan); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::Refused);
    CHECK(desk.staff().size() == 1);
    CHECK(desk.staff().first().note == QStringLiteral("changed meanwhile"));
    CHECK(desk.staff().first().profession.isEmpty());
}

TEST_CASE("the mapping of the last import is proposed again, until it is taken back", "[tables][import]")
{
    ImportDesk desk;
    const Table table = csvTable(u"氏名,呼び名\n山田,やまだ\n");
    const ImportPlan plan =
        desk.plan(table, Duplicates::Refuse, StaffMember::spec(), {{QStringLiteral("呼び名"), "kana"}});
    CHECK(rememberedMapping(desk.session, StaffMember::spec()).isEmpty());
    importTable(desk.session, table, plan);
    const RememberedMapping remembered = rememberedMapping(desk.session, StaffMember::spec());
    CHECK(guessMapping(table, StaffMember::spec(), {}, remembered).fields == QByteArrayList{"name", "kana"});
    desk.ledger->history().undo(test::undoVerb());
    CHECK(rememberedMapping(desk.session, StaffMember::spec()).isEmpty());
}

TEST_CASE("importing nothing writes no entry", "[tables][import]")
{
    ImportDesk desk;
    const auto head = desk.ledger->history().head();
    CHECK_FALSE(importRecords(desk.session, StaffMember::spec(), {}).has_value());
    CHECK(desk.ledger->history().head() == head);
}

TEST_CASE("an export says for what, of whom, and can be undone by nothing", "[tables][export]")
{
    ImportDesk desk;
    const StaffMember one = desk.ledger.addStaff(desk.office, QStringLiteral("髙橋 花子"));
    const auto undoable = desk.ledger->history().nextUndo();
    CHECK(lastExportPurpose(desk.session).isEmpty());
    noteExport(desk.session, StaffMember::spec(), {one.id.uuid()}, QStringLiteral("医師会へ提出"),
               QStringLiteral("csv"));
    CHECK(lastExportPurpose(desk.session) == QStringLiteral("医師会へ提出"));
    noteExport(desk.session, Document::spec(), {}, QStringLiteral("Copy of a paper"), QStringLiteral("pdf"));
    CHECK(lastExportPurpose(desk.session) == QStringLiteral("医師会へ提出")); // of a list, not of a paper
    const QList<HistoryEntry> about = desk.ledger->history().entriesAbout(StaffMember::spec(), one.id.uuid());
    REQUIRE_FALSE(about.isEmpty());
    CHECK(about.first().verb == QStringLiteral("export.staff"));
    CHECK(about.first().detail.contains(QStringLiteral("医師会へ提出")));
    CHECK_FALSE(about.first().undoable);
    REQUIRE(desk.ledger->history().nextUndo());
    CHECK(desk.ledger->history().nextUndo()->number == undoable->number);
}
