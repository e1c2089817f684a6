// SPDX-License-Identifier: Apache-2.0
#include "exchange/xlsx_reader.h"
#include "support/error_of.h"
#include "support/text_stream.h"
#include "support/workbook_bytes.h"
#include "text/error.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using test::Workbook;

static QByteArray utf8(const char16_t *text)
{
    return QString::fromUtf16(text).toUtf8();
}

TEST_CASE("furigana stays out of the value and is kept beside it", "[tables]")
{
    Workbook workbook;
    workbook.texts = utf8(u"<si><t>髙橋\u3000花子</t><rPh sb=\"0\" eb=\"2\"><t>タカハシ</t></rPh>"
                          u"<rPh sb=\"3\" eb=\"5\"><t>ハナコ</t></rPh><phoneticPr fontId=\"1\"/></si>"
                          u"<si><r><rPr><b/></rPr><t>山﨑</t></r><r><t xml:space=\"preserve\"> たろう</t></r>"
                          u"<rPh sb=\"0\" eb=\"2\"><t>ヤマザキ</t></rPh></si>"
                          u"<si><t>渡邉 一郎</t><rPh sb=\"0\" eb=\"2\"><t>ワタナベ</t></rPh></si>"
                          u"<si><t>短</t><rPh sb=\"0\" eb=\"9\"><t>ミジカイ</t></rPh></si>");
    workbook.rows = "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c>"
                    "<c r=\"D2\" t=\"s\"><v>2</v></c><c r=\"E2\" t=\"s\"><v>3</v></c></row>";
    const Table table = readXlsx(workbook.bytes());
    REQUIRE(table.rows.size() == 1);
    const TableRow &row = table.rows[0];
    CHECK(row.line == 2);
    CHECK(row.cells == QStringList{QString(), QStringLiteral("髙橋\u3000花子"), QStringLiteral("山﨑 たろう"),
                                   QStringLiteral("渡邉 一郎"), QStringLiteral("短")});
    CHECK(row.furigana.value(1) == QStringLiteral("タカハシ\u3000ハナコ"));
    CHECK(row.furigana.value(2) == QStringLiteral("ヤマザキ たろう"));
    CHECK_FALSE(row.furigana.contains(3)); // 一郎 has none: half a reading is none
    CHECK_FALSE(row.furigana.contains(4)); // made for a longer text that was edited since
}

TEST_CASE("every kind of cell becomes its text", "[tables]")
{
    Workbook workbook;
    workbook.texts = "<si><t>shared_x000D_\nline</t></si>";
    workbook.formats = "<numFmt numFmtId=\"176\" formatCode=\"[$-411]ge.m.d;@\"/>";
    workbook.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"176\"/>";
    workbook.rows =
        "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>inline</t></is></c>"
        "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>"
        "<c t=\"str\"><f>CONCAT(\"a\")</f><v>formula</v></c><c s=\"1\"><v>45383</v></c>"
        "<c t=\"d\"><v>2024-04-01T00:00:00</v></c><c><v>007</v></c><c s=\"99\"><v>1.5</v></c></row>";
    const Table table = readXlsx(workbook.bytes());
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells ==
          QStringList{QStringLiteral("shared\nline"), QStringLiteral("inline"), QStringLiteral("TRUE"),
                      QStringLiteral("#N/A"), QStringLiteral("formula"), QStringLiteral("2024-04-01"),
                      QStringLiteral("2024-04-01"), QStringLiteral("7"), QStringLiteral("1.5")});
}

TEST_CASE("gaps, blank rows and merged cells leave the columns where they are", "[tables]")
{
    Workbook workbook;
    workbook.rows = "<row r=\"1\"><c r=\"C1\"><v>1</v></c></row><row r=\"5\"><c r=\"A5\" s=\"0\"/></row>"
                    "<row r=\"1048576\"><c r=\"A1048576\"><v>2</v></c><c r=\"B1048576\"/></row>";
    const Table table = readXlsx(workbook.bytes());
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells == QStringList{QString(), QString(), QStringLiteral("1")});
    CHECK(table.rows[1].line == 1048576);
    CHECK(table.rows[1].cells == QStringList{QStringLiteral("2")});
}

TEST_CASE("the first visible sheet is read, or the one that is named", "[tables]")
{
    Workbook workbook;
    workbook.rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    workbook.sheets =
        utf8(u"<sheet name=\"隠し\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"職員\" r:id=\"rId2\"/>");
    const Table first = readXlsx(workbook.bytes());
    CHECK(first.sheet == QStringLiteral("職員"));
    CHECK(first.sheets == QStringList{QStringLiteral("職員")});
    CHECK(first.rows[0].cell(0) == QStringLiteral("second"));
    CHECK(readXlsx(workbook.bytes(), QStringLiteral("隠し")).rows[0].cell(0) == QStringLiteral("1"));
    const auto error = test::errorOf([&] { readXlsx(workbook.bytes(), QStringLiteral("患者")); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::NotFound);
    CHECK(error->sentence() ==
          QStringLiteral("The workbook has no sheet named “患者”. Its sheets are: 職員."));
}

TEST_CASE("workbooks that count from 1904 give the same days", "[tables]")
{
    Workbook workbook;
    workbook.styles = "<xf numFmtId=\"14\"/>";
    workbook.properties = "<workbookPr date1904=\"1\"/>";
    workbook.rows = "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>42124</v></c></row>";
    CHECK(readXlsx(workbook.bytes()).rows[0].cell(0) == QStringLiteral("2019-05-01"));
}
