// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv_reader.h"
#include "exchange/table_limits.h"
#include "support/error_of.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

static QList<QStringList> cells(const QList<TableRow> &rows)
{
    QList<QStringList> result;
    for (const TableRow &row : rows) {
        result.append(row.cells);
    }
    return result;
}

static QList<QStringList> parsed(const QString &text)
{
    return cells(parseCsv(text, detectSeparator(text)));
}

TEST_CASE("every line ending ends a row", "[tables]")
{
    const QList<QStringList> wanted{{QStringLiteral("a"), QStringLiteral("b")},
                                    {QStringLiteral("c"), QStringLiteral("d")}};
    CHECK(parsed(QStringLiteral("a,b\r\nc,d\r\n")) == wanted);
    CHECK(parsed(QStringLiteral("a,b\nc,d")) == wanted);
    CHECK(parsed(QStringLiteral("a,b\rc,d\r")) == wanted);
}

TEST_CASE("quoted cells keep separators, quotation marks and line breaks", "[tables]")
{
    const QList<QStringList> rows =
        parsed(QStringLiteral("\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\",\"\"\r\n"));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0] == QStringList{QStringLiteral("a,b"), QStringLiteral("say \"hi\""),
                                 QStringLiteral("two\nlines"), QString()});
    // Marks inside an unquoted cell, and text after a closing mark, as some programs write them.
    CHECK(parsed(QStringLiteral("5\" x 3\",\"a\"b,c"))[0] ==
          QStringList{QStringLiteral("5\" x 3\""), QStringLiteral("ab"), QStringLiteral("c")});
}

TEST_CASE("the separator is found, also where another one stands inside cells", "[tables]")
{
    CHECK(detectSeparator(u"氏名\tメール\n山田, 花子\ta@example.jp\n") == u'\t');
    CHECK(detectSeparator(u"氏名;メール;備考\n山田;a@example.jp;\"1,2,3,4\"\n") == u';');
    CHECK(detectSeparator(u"氏名,メール\n\"a;b;c;d\",a@example.jp\n") == u',');
    CHECK(detectSeparator(u"氏名\n山田\n") == u',');
    CHECK(detectSeparator(u"sep=;\nname;mail\n") == u';');
    CHECK(parsed(QStringLiteral("sep=;\r\nname;mail\r\n")) ==
          QList<QStringList>{{QStringLiteral("name"), QStringLiteral("mail")}});
}

TEST_CASE("rows remember the line of the file they began on, and blank rows are left out", "[tables]")
{
    const QList<TableRow> rows = parseCsv(u"a,b\n,,\n\"x\ny\",c\n \nlast,one\n", u',');
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].line == 1);
    CHECK(rows[1].line == 3);
    CHECK(rows[2].line == 6);
    CHECK(rows[2].cell(1) == QStringLiteral("one"));
    CHECK(rows[2].cell(7).isEmpty());
}

TEST_CASE("what protects a cell from being a formula or a number is taken off", "[tables]")
{
    CHECK(parsed(QStringLiteral("'=1+1,'+81-24,\"=\"\"024\"\"\",=\"0245\",'quoted',=A1"))[0] ==
          QStringList{QStringLiteral("=1+1"), QStringLiteral("+81-24"), QStringLiteral("024"),
                      QStringLiteral("0245"), QStringLiteral("'quoted'"), QStringLiteral("=A1")});
}

TEST_CASE("an unclosed quotation mark is named with its line", "[tables]")
{
    const auto error = test::errorOf([] { parseCsv(u"a,b\nc,\"d\ne,f\ng,h\n", u','); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::InvalidInput);
    CHECK(error->sentence().contains(QStringLiteral("opened in line 2 is never closed")));
}

TEST_CASE("a text beyond the limits is refused with a sentence", "[tables]")
{
    const auto tooMany =
        test::errorOf([] { parseCsv(QString(QStringLiteral("a,b\n")).repeated(1'000'000), u','); });
    REQUIRE(tooMany);
    CHECK(tooMany->sentence().contains(QStringLiteral("up to 200,000 rows")));

    const QString wideRow = QStringLiteral("y,").repeated(501);
    const auto wide = test::errorOf([&] { parseCsv(QString(QStringLiteral("x\n") + wideRow), u','); });
    REQUIRE(wide);
    CHECK(wide->sentence().contains(QStringLiteral("Row 2 has more than 500 columns")));

    const auto tooLong = test::errorOf([] { parseCsv(QString(table_limits::cellLength + 1, u'x'), u','); });
    REQUIRE(tooLong);
    CHECK(tooLong->sentence().contains(QStringLiteral("more than 32,767 characters")));
}
