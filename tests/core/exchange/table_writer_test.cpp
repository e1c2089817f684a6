// SPDX-License-Identifier: Apache-2.0
#include "exchange/formula_guard.h"
#include "exchange/table_limits.h"
#include "exchange/table_reader.h"
#include "exchange/table_writer.h"
#include "exchange/zip_archive.h"
#include "support/error_of.h"
#include "support/text_stream.h"
#include "text/error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

static Table namesThatHurt()
{
    Table table = tableWithHeadings({QStringLiteral("氏名"), QStringLiteral("電話"), QStringLiteral("備考")});
    const auto append = [&](const QStringList &cells) {
        table.rows.append({cells, {}, table.rows.size() + 1});
    };
    append({QStringLiteral("髙橋 \uFA19子"), QStringLiteral("024-572-6671"), QStringLiteral("〜−①㈱")});
    append(
        {QStringLiteral("山\uFA11 \"太郎\""), QStringLiteral("0245726671"), QStringLiteral("a,b\n二行目")});
    append({QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("+81-24"), QStringLiteral("-")});
    append({QStringLiteral("@SUM(A1)"), QStringLiteral("'=1"), QStringLiteral(" blanks ")});
    return table;
}

static QList<QStringList> cells(const Table &table)
{
    QList<QStringList> result;
    for (const TableRow &row : table.rows) {
        result.append(row.cells);
    }
    return result;
}

TEST_CASE("a CSV file has a byte order mark and CRLF, and no cell that Excel would run", "[tables]")
{
    const QByteArray bytes = csvBytes(namesThatHurt());
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(bytes.count("\r\n") == 5);
    const QString text = QString::fromUtf8(bytes);
    CHECK(text.contains(QStringLiteral("\r\n'=cmd|' /C calc'!A0,'+81-24,'-\r\n")));
    CHECK(text.contains(QStringLiteral("\r\n'@SUM(A1),''=1,\" blanks \"\r\n")));
    CHECK(text.contains(QStringLiteral("\"山\uFA11 \"\"太郎\"\"\",0245726671,\"a,b\n二行目\"")));
}

TEST_CASE("what is written is read back the same, in every format", "[tables]")
{
    const Table table = namesThatHurt();
    CHECK(cells(readTable(csvBytes(table))) == cells(table));
    CHECK(cells(readTable(xlsxBytes(table))) == cells(table));
    CHECK(cells(tableFromClipboardText(clipboardText(table))) == cells(table));
    Table semicolons = table;
    semicolons.separator = u';';
    CHECK(cells(readTable(csvBytes(semicolons))) == cells(table));
}

TEST_CASE("guarding a cell against formulas can be taken back exactly", "[tables]")
{
    for (const char16_t *text : {u"=1", u"+1", u"-1", u"@a", u"\tx", u"'=1", u"''=1", u"'name'", u"", u"'",
                                 u"a=1", u"＝1", u"－", u"＋81", u"＠a", u"ー"}) {
        const QString cell = QString::fromUtf16(text);
        CHECK(withoutFormulaGuard(withFormulaGuard(cell)) == cell);
    }
    CHECK(withFormulaGuard(QStringLiteral("＝1+1")) == QStringLiteral("'＝1+1"));
    CHECK(withFormulaGuard(QStringLiteral("ー")) == QStringLiteral("ー"));
}

TEST_CASE("CP932 is written as Windows reads it, and what it lacks is listed before", "[tables]")
{
    Table table = namesThatHurt();
    table.encoding = Encoding::Cp932;
    CHECK(charactersLackingInCp932(table).isEmpty());
    const QByteArray bytes = csvBytes(table);
    CHECK(bytes.startsWith("\x8E\x81\x96\xBC,")); // 氏名
    CHECK(bytes.contains("\xFB\xFC\x8B\xB4"));    // 髙橋
    CHECK(readTable(bytes).encoding == Encoding::Cp932);

    table.rows.append({{QStringLiteral("\U00020BB7田 花子"), QString(), QStringLiteral("㋿")}, {}, 6});
    const QList<LackingCharacter> lacking = charactersLackingInCp932(table);
    REQUIRE(lacking.size() == 2);
    CHECK(lacking[0].row == 5);
    CHECK(lacking[0].column == 0);
    CHECK(lacking[0].character == QStringLiteral("\U00020BB7"));
    CHECK(lacking[0].cell == QStringLiteral("\U00020BB7田 花子"));
    CHECK(lacking[1].column == 2);

    const auto refused = test::errorOf([&] { csvBytes(table); });
    REQUIRE(refused);
    CHECK(refused->code() == ErrorCode::InvalidInput);
    CHECK(refused->sentence().contains(QStringLiteral("row 6: \U00020BB7 in “\U00020BB7田 花子”")));
    const QByteArray substituted = csvBytes(table, Lacking::Substitute);
    CHECK(readTable(substituted).rows.last().cell(0) == QStringLiteral("〓田 花子"));
}

TEST_CASE("an Excel file holds texts only, and its headings are bold and stay in sight", "[tables]")
{
    const QByteArray bytes = xlsxBytes(namesThatHurt());
    const Table table = readTable(bytes);
    CHECK(table.rows[2].cell(1) == QStringLiteral("0245726671"));
    CHECK(table.rows[3].cell(0) == QStringLiteral("=cmd|' /C calc'!A0"));

    const ZipArchive archive(bytes);
    const QByteArray sheet = archive.read(QStringLiteral("xl/worksheets/sheet1.xml"));
    const QByteArray styles = archive.read(QStringLiteral("xl/styles.xml"));
    CHECK_FALSE(sheet.contains("<f>"));
    CHECK(sheet.count("<c ") == sheet.count(" t=\"s\""));
    CHECK(sheet.contains("state=\"frozen\""));
    CHECK(styles.contains("<b/>"));
    CHECK(styles.contains("numFmtId=\"49\"")); // text

    Table tooLong = tableWithHeadings({QStringLiteral("x")});
    tooLong.rows.append({{QString(table_limits::cellLength + 1, u'x')}, {}, 2});
    const auto error = test::errorOf([&] { xlsxBytes(tooLong); });
    REQUIRE(error);
    CHECK(error->sentence().contains(QStringLiteral("more characters than Excel can hold")));
}

TEST_CASE("many rows are written too", "[tables]")
{
    Table table = tableWithHeadings({QStringLiteral("a"), QStringLiteral("b")});
    for (int i = 0; i < 120'000; ++i) {
        table.rows.append({{QString::number(i), QStringLiteral("髙")}, {}, i + 2});
    }
    const Table back = readTable(xlsxBytes(table));
    REQUIRE(back.rows.size() == table.rows.size());
    CHECK(back.rows.last().cells == table.rows.last().cells);
}

TEST_CASE("a failed write leaves the old file whole and says so", "[tables]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("職員.csv"));
    writeTable(path, namesThatHurt());
    CHECK(cells(readTable(path)) == cells(namesThatHurt()));

    const QString tabs = folder.filePath(QStringLiteral("職員.tsv"));
    writeTable(tabs, namesThatHurt());
    CHECK(readTable(tabs).separator == u'\t');
    CHECK(cells(readTable(tabs)) == cells(namesThatHurt()));

    // A folder of that name: nothing can be written there, whoever runs the test.
    const QString taken = folder.filePath(QStringLiteral("taken.csv"));
    REQUIRE(QDir().mkdir(taken));
    const auto error = test::errorOf([&] { writeTable(taken, namesThatHurt()); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::DeviceFailed);
    CHECK(error->sentence().contains(QStringLiteral("is unchanged")));
    CHECK(QDir(taken).exists());

    Table lacking = namesThatHurt();
    lacking.encoding = Encoding::Cp932;
    lacking.rows.append({{QStringLiteral("\U00020BB7")}, {}, 6});
    CHECK(test::errorOf([&] { writeTable(path, lacking); }).has_value());
    CHECK(cells(readTable(path)) == cells(namesThatHurt()));
}

TEST_CASE("the format goes by the ending of the name", "[tables]")
{
    CHECK(formatByEnding(QStringLiteral("/a/b.XLSX")) == TableFormat::Xlsx);
    CHECK(formatByEnding(QStringLiteral("職員.csv")) == TableFormat::Csv);
    const auto error = test::errorOf([] { formatByEnding(QStringLiteral("staff.pdf")); });
    REQUIRE(error);
    CHECK(error->sentence().contains(QStringLiteral(".csv or .xlsx")));
}
