// SPDX-License-Identifier: Apache-2.0
#include "exchange/table_reader.h"
#include "support/error_of.h"
#include "support/text_stream.h"
#include "text/error.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

static QString data(const char *name)
{
    return QStringLiteral(RENKEI_TEST_DATA "/tables/") + QString::fromUtf8(name);
}

TEST_CASE("a CP932 list as offices have it is read without loss", "[tables]")
{
    const Table table = readTable(data("staff-cp932.csv"));
    CHECK(table.encoding == Encoding::Cp932);
    REQUIRE(table.rows.size() == 7);
    CHECK(table.rows[0].line == 1);
    CHECK(table.rows[1].line == 3);
    CHECK(table.rows[1].cell(4) == QStringLiteral("E-mail"));
    CHECK(table.rows[2].cell(1) == QStringLiteral("髙橋\u3000花子"));
    CHECK(table.rows[2].cell(2) == QStringLiteral("ﾀｶﾊｼ ﾊﾅｺ"));
    CHECK(table.rows[2].cell(5) == QStringLiteral("R6.4.1"));
    CHECK(table.rows[3].cell(1) == QStringLiteral("山\uFA11 太郎"));
    CHECK(table.rows[3].cell(6) == QStringLiteral("主任, 土曜は不在"));
    CHECK(table.rows[4].cell(1) == QStringLiteral("渡邉 \uFA19子"));
    CHECK(table.rows[5].cell(6) == QStringLiteral("名刺の「一郎」は\n通称"));
    CHECK(table.rows[6].cell(1) == QStringLiteral("①㈱ 試"));
    CHECK(table.rows[6].line == 9);
}

TEST_CASE("UTF-8 with byte order mark and Excel's Unicode text keep names outside the BMP", "[tables]")
{
    const Table utf8 = readTable(data("staff-utf8-bom.csv"));
    CHECK(utf8.encoding == Encoding::Utf8);
    CHECK(utf8.rows.first().cell(0) == QStringLiteral("職種"));
    CHECK(utf8.rows.last().cell(1) == QStringLiteral("\U00020BB7田\u3000さくら"));
    const Table utf16 = readTable(data("staff-utf16.txt"));
    CHECK(utf16.encoding == Encoding::Utf16);
    CHECK(utf16.separator == u'\t');
    CHECK(utf16.rows.last().cell(1) == QStringLiteral("\U00020BB7田\u3000さくら"));
}

TEST_CASE("the encoding can be chosen, and a wrong one is refused rather than guessed", "[tables]")
{
    CHECK(readTable(data("staff-cp932.csv"), {Encoding::Cp932, {}}).rows.size() == 7);
    const auto error = test::errorOf([] { readTable(data("staff-cp932.csv"), {Encoding::Utf8, {}}); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::InvalidInput);
}

TEST_CASE("a workbook is known by its content and read with dates, codes and readings", "[tables]")
{
    const Table table = readTable(data("staff.xlsx"));
    CHECK(table.format == TableFormat::Xlsx);
    CHECK(table.sheets == QStringList{QStringLiteral("職員"), QStringLiteral("退職者")});
    REQUIRE(table.rows.size() == 6);
    CHECK(table.rows[2].cells == QStringList{QStringLiteral("看護師"), QStringLiteral("髙橋\u3000花子"),
                                             QStringLiteral("女"), QStringLiteral("Hanako@Example.JP"),
                                             QStringLiteral("2024-04-01"), QStringLiteral("960-8002")});
    CHECK(table.rows[2].furigana.value(1) == QStringLiteral("タカハシ\u3000ハナコ"));
    CHECK(table.rows[3].cell(4) == QStringLiteral("2019-04-30"));
    CHECK(table.rows[3].cell(5) == QStringLiteral("060-0001"));
    CHECK(table.rows[4].cell(1) == QStringLiteral("\U00020BB7田\u3000さくら"));
    CHECK(table.rows[4].cell(3) == QStringLiteral("yoshida@example.jp"));
    CHECK(readTable(data("staff.xlsx"), {Encoding::Auto, QStringLiteral("退職者")}).rows.size() == 2);
}

TEST_CASE("cells copied in Excel are a table", "[tables]")
{
    const Table table =
        tableFromClipboardText(QStringLiteral("氏名\tメール\n髙橋 花子\ta@example.jp\n\"two\nlines\"\t\n"));
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1].cells == QStringList{QStringLiteral("髙橋 花子"), QStringLiteral("a@example.jp")});
    CHECK(table.rows[2].cell(0) == QStringLiteral("two\nlines"));
    // Excel does not quote a cell that merely begins with a quotation mark.
    const Table marks = tableFromClipboardText(QStringLiteral("a\t\"b\r\nc\td\r\n"));
    REQUIRE(marks.rows.size() == 2);
    CHECK(marks.rows[0].cells == QStringList{QStringLiteral("a"), QStringLiteral("\"b")});
    CHECK(marks.rows[1].line == 2);
    CHECK(test::errorOf([] { tableFromClipboardText(QStringLiteral(" \n")); }).has_value());
}
