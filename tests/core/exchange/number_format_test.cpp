// SPDX-License-Identifier: Apache-2.0
#include "exchange/number_format.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using Kind = NumberFormat::Kind;

static Kind kindOf(const char *code)
{
    return NumberFormat::fromCode(QString::fromUtf8(code)).kind;
}

TEST_CASE("formats of Japanese Excel are told apart", "[tables]")
{
    CHECK(kindOf("[$-411]ge.m.d;@") == Kind::Date);
    CHECK(kindOf("[$-411]ggge\"年\"m\"月\"d\"日\";@") == Kind::Date);
    CHECK(kindOf("[$-ja-JP-x-gannen,80]ggge\"年\"m\"月\"d\"日\"") == Kind::Date);
    CHECK(kindOf("yyyy/m/d") == Kind::Date);
    CHECK(kindOf("yyyy\"年\"m\"月\"d\"日\";@") == Kind::Date);
    CHECK(kindOf("m/d") == Kind::Date);
    CHECK(kindOf("yyyy/m/d h:mm") == Kind::DateTime);
    CHECK(kindOf("h:mm:ss") == Kind::Time);
    CHECK(kindOf("mm:ss") == Kind::Time);
    CHECK(kindOf("[h]:mm") == Kind::Plain);
    CHECK(kindOf("General") == Kind::Plain);
    CHECK(kindOf("G/標準\"日\"") == Kind::Plain);
    CHECK(kindOf("#,##0;[Red]-#,##0") == Kind::Plain);
    CHECK(kindOf("0.00E+00") == Kind::Plain);
    CHECK(kindOf("0\"名\"") == Kind::Plain);
    CHECK(kindOf("0000000") == Kind::Digits);
    CHECK(kindOf("000\\-0000") == Kind::Digits);
    CHECK(kindOf("[<=999]000;[<=9999]000\\-00;000\\-0000") == Kind::Digits);
    CHECK(NumberFormat::builtIn(14).kind == Kind::Date);
    CHECK(NumberFormat::builtIn(57).kind == Kind::Date);
    CHECK(NumberFormat::builtIn(32).kind == Kind::Time);
    CHECK(NumberFormat::builtIn(1).kind == Kind::Plain);
}

TEST_CASE("serial numbers are days of either calendar, and 1900-02-29 is none", "[tables]")
{
    CHECK(dateFromSerial(1, false) == QDate(1900, 1, 1));
    CHECK(dateFromSerial(59, false) == QDate(1900, 2, 28));
    CHECK_FALSE(dateFromSerial(60, false).isValid());
    CHECK(dateFromSerial(61, false) == QDate(1900, 3, 1));
    CHECK(dateFromSerial(43586, false) == QDate(2019, 5, 1));
    CHECK(dateFromSerial(2958465, false) == QDate(9999, 12, 31));
    CHECK_FALSE(dateFromSerial(2958466, false).isValid());
    CHECK_FALSE(dateFromSerial(0, false).isValid());
    CHECK_FALSE(dateFromSerial(-5, true).isValid());
    CHECK(dateFromSerial(0, true) == QDate(1904, 1, 1));
    CHECK(dateFromSerial(42124, true) == QDate(2019, 5, 1));
}

TEST_CASE("numbers become the text a person sees", "[tables]")
{
    const auto text = [](const char *stored, const char *code) {
        return numberText(QString::fromUtf8(stored), NumberFormat::fromCode(QString::fromUtf8(code)), false);
    };
    CHECK(text("45383", "[$-411]ge.m.d;@") == QStringLiteral("2024-04-01"));
    CHECK(text("45383.5625", "yyyy/m/d h:mm") == QStringLiteral("2024-04-01 13:30"));
    CHECK(text("45383.5625", "yyyy/m/d") == QStringLiteral("2024-04-01"));
    CHECK(text("0.5625", "h:mm") == QStringLiteral("13:30"));
    CHECK(text("9012345678", "General") == QStringLiteral("9012345678"));
    CHECK(text("9.012345678E+9", "General") == QStringLiteral("9012345678"));
    CHECK(text("12.0", "General") == QStringLiteral("12"));
    CHECK(text("0.1", "General") == QStringLiteral("0.1"));
    CHECK(text("0.30000000000000004", "General") == QStringLiteral("0.3"));
    CHECK(text("245726671", "0000000000") == QStringLiteral("0245726671"));
    CHECK(text("600001", "[<=999]000;[<=9999]000\\-00;000\\-0000") == QStringLiteral("060-0001"));
    CHECK(text("9608002", "000-0000") == QStringLiteral("960-8002"));
    CHECK(text("-3", "yyyy/m/d") == QStringLiteral("-3"));
    CHECK(text("no number", "yyyy/m/d") == QStringLiteral("no number"));
    CHECK(text("1e400", "yyyy/m/d") == QStringLiteral("1e400"));
}
