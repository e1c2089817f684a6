// SPDX-License-Identifier: Apache-2.0
#include "support/text_stream.h"
#include "text/era.h"
#include "text/error.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

static const QDate today(2026, 11, 22);

static QString read(const char *typed)
{
    const std::optional<QDate> date = parseDate(QString::fromUtf8(typed), today);
    return date ? isoDate(*date) : QStringLiteral("no date");
}

TEST_CASE("a date is written with the era of its day", "[text][era]")
{
    CHECK(eraDate(QDate(2026, 11, 22)) == QStringLiteral("令和8年11月22日"));
    CHECK(eraDate(QDate(2019, 4, 30)) == QStringLiteral("平成31年4月30日"));
    CHECK(eraDate(QDate(2019, 5, 1)) == QStringLiteral("令和元年5月1日"));
    CHECK(eraDate(QDate(2019, 5, 1), FirstYear::Digit) == QStringLiteral("令和1年5月1日"));
    CHECK(eraDate(QDate(1989, 1, 7)) == QStringLiteral("昭和64年1月7日"));
    CHECK(eraDate(QDate(1989, 1, 8)) == QStringLiteral("平成元年1月8日"));
    CHECK(eraDate(QDate(1926, 12, 24)) == QStringLiteral("大正15年12月24日"));
    CHECK(eraDate(QDate(1926, 12, 25)) == QStringLiteral("昭和元年12月25日"));
    CHECK(eraDate(QDate(1912, 7, 29)) == QStringLiteral("明治45年7月29日"));
    CHECK(eraDate(QDate(1912, 7, 30)) == QStringLiteral("大正元年7月30日"));
    CHECK(eraDate(QDate()).isEmpty());
    CHECK(eraDate(QDate(1868, 1, 24)) == QStringLiteral("1868年1月24日"));
    CHECK(displayDate(QDate(2026, 11, 22)) == QStringLiteral("令和8年11月22日（2026年）"));
    CHECK(displayDate(QDate()).isEmpty());
}

TEST_CASE("the parts of a date are given for forms that print them one by one", "[text][era]")
{
    const EraParts parts = eraParts(QDate(2019, 12, 3));
    CHECK(parts.era == QStringLiteral("令和"));
    CHECK(parts.year == QStringLiteral("元"));
    CHECK(parts.month == 12);
    CHECK(parts.day == 3);
    CHECK(eraParts(QDate()).era.isEmpty());
}

TEST_CASE("dates are read in every way people type them", "[text][era]")
{
    for (const char *typed : {"R8.11.22",
                              "r8/11/22",
                              "Ｒ８．１１．２２",
                              "R081122",
                              "R81122",
                              "R 8 11 22",
                              "R8-11-22",
                              "令和8年11月22日",
                              "令和８年１１月２２日",
                              "令和 8 年 11 月 22 日",
                              "令和八年十一月二十二日",
                              "㋿8.11.22",
                              "㋿8年11月22日",
                              "令8.11.22",
                              "令和8/11/22",
                              "8/11/22",
                              "8.11.22",
                              "8年11月22日",
                              "08-11-22",
                              "11/22",
                              "11月22日",
                              "11-22",
                              "2026-11-22",
                              "2026/11/22",
                              "2026.11.22",
                              "２０２６／１１／２２",
                              "20261122",
                              "2026年11月22日",
                              "2026 11 22",
                              "2026年 11月 22日",
                              "  2026-11-22  ",
                              "2026−11−22",
                              "2026ー11ー22",
                              "2026/11/22 0:00",
                              "2026/11/22 13:45:06",
                              "2026-11-22T00:00:00",
                              "2026年11月22日(日)",
                              "令和8年11月22日（日曜日）",
                              "令和8年11月22日（2026年）",
                              "二〇二六年十一月二十二日"}) {
        INFO(typed);
        CHECK(read(typed) == QStringLiteral("2026-11-22"));
    }
    CHECK(read("昭和元年12月25日") == QStringLiteral("1926-12-25"));
    CHECK(read("R元.5.1") == QStringLiteral("2019-05-01"));
    CHECK(read("令和1年5月1日") == QStringLiteral("2019-05-01"));
    CHECK(read("S25.3.4") == QStringLiteral("1950-03-04"));
    CHECK(read("T14.1.31") == QStringLiteral("1925-01-31"));
    CHECK(read("明治45年7月29日") == QStringLiteral("1912-07-29"));
    CHECK(read("昭25・3・4") == QStringLiteral("1950-03-04"));
    CHECK(read("R8.2.28") == QStringLiteral("2026-02-28"));
    CHECK(read("2024/2/29") == QStringLiteral("2024-02-29"));
}

TEST_CASE("an era ends on its day", "[text][era]")
{
    CHECK(read("S64.1.7") == QStringLiteral("1989-01-07"));
    CHECK(read("S64.1.8") == QStringLiteral("no date"));
    CHECK(read("平成元年1月7日") == QStringLiteral("no date"));
    CHECK(read("H31.4.30") == QStringLiteral("2019-04-30"));
    CHECK(read("H31.5.1") == QStringLiteral("no date"));
    CHECK(read("R1.4.30") == QStringLiteral("no date"));
    CHECK(read("昭和元年12月24日") == QStringLiteral("no date"));
}

TEST_CASE("what is no date, or could be several, is not guessed", "[text][era]")
{
    for (const char *typed : {"",
                              " ",
                              "未定",
                              "R8",
                              "R8.11",
                              "令和8年",
                              "2026",
                              "2026/11",
                              "2026年11月",
                              "22日",
                              "11",
                              "2026/13/1",
                              "2026/2/29",
                              "R8.11.31",
                              "R0.1.1",
                              "0/1/1",
                              "26/11/22",
                              "99/1/1",
                              "126/11/22",
                              "1/2/3/4",
                              "2026//11/22",
                              "2026/11/22/",
                              "/11/22",
                              "11月22",
                              "11日22月",
                              "2026年11日22月",
                              "20261",
                              "202611221",
                              "081122",
                              "1867-12-31",
                              "2026-11-22x",
                              "2026年11月22日(月)",
                              "令和8年11月22日（2025年）",
                              "2026/011/22",
                              "二十十月一日",
                              "R8.11.22.",
                              "A8.11.22",
                              "令和令和8.11.22",
                              "99999999999999999999/1/1"}) {
        INFO(typed);
        const QString result = read(typed);
        if (QString::fromUtf8(typed) == QStringLiteral("11月22")) {
            CHECK(result == QStringLiteral("2026-11-22")); // the 日 may be left out
        } else {
            CHECK(result == QStringLiteral("no date"));
        }
    }
    CHECK_FALSE(parseDate(QString(100'000, u'1'), today).has_value());
}

TEST_CASE("two digits name a year of the present era until ten years ahead", "[text][era]")
{
    CHECK(read("18/11/22") == QStringLiteral("2036-11-22"));
    CHECK(read("18/11/23") == QStringLiteral("no date"));
    CHECK(*parseDate(QStringLiteral("30/4/1"), QDate(2018, 6, 1)) == QDate(2018, 4, 1)); // 平成
}

TEST_CASE("every day since Meiji survives being written and read", "[text][era]")
{
    for (QDate day(1868, 1, 25); day < QDate(2040, 1, 1); day = day.addDays(13)) {
        REQUIRE(parseDate(eraDate(day), today) == day);
        REQUIRE(parseDate(displayDate(day, FirstYear::Digit), today) == day);
        REQUIRE(parseDate(isoDate(day), today) == day);
    }
}

TEST_CASE("the next era is one line of data", "[text][era]")
{
    const QByteArray xml = R"(<eras>
        <era name="令和" short="令" letter="R" from="2019-05-01"/>
        <era name="新元" short="新" letter="N" from="2031-03-01"/></eras>)";
    const EraTable eras = EraTable::fromXml(xml, QStringLiteral("next.xml"));
    CHECK(eraDate(QDate(2031, 3, 1), FirstYear::Gannen, eras) == QStringLiteral("新元元年3月1日"));
    CHECK(parseDate(QStringLiteral("N2.4.1"), today, eras) == QDate(2032, 4, 1));
    CHECK(parseDate(QStringLiteral("2/4/1"), QDate(2032, 5, 1), eras) == QDate(2032, 4, 1));
    CHECK_FALSE(parseDate(QStringLiteral("R13.3.1"), today, eras).has_value());
    CHECK(eras.lastDay(eras.eras().constFirst()) == QDate(2031, 2, 28));
    CHECK(eras.lastDay(eras.eras().constLast()).isNull());
}

TEST_CASE("a broken list of eras is refused with its line", "[text][era]")
{
    const auto sentence = [](const char *xml) {
        try {
            EraTable::fromXml(xml, QStringLiteral("eras.xml"));
        } catch (const Error &error) {
            CHECK(error.code() == ErrorCode::Damaged);
            return error.sentence();
        }
        return QString();
    };
    CHECK(sentence("<eras>\n<era name='x' short='x' letter='X' from='2020-13-01'/></eras>")
              .contains(QStringLiteral("eras.xml, line 2")));
    CHECK(sentence("<eras>\n<era name='b' short='b' letter='B' from='2020-01-02'/>\n"
                   "<era name='a' short='a' letter='A' from='2020-01-01'/></eras>")
              .contains(QStringLiteral("line 3")));
    CHECK_FALSE(sentence("<other/>").isEmpty());
    CHECK_FALSE(sentence("<eras>").isEmpty());
}

TEST_CASE("fiscal years run from April and carry the era that most of them lie in", "[text][era]")
{
    CHECK(fiscalYear(QDate(2026, 3, 31)) == 2025);
    CHECK(fiscalYear(QDate(2026, 4, 1)) == 2026);
    CHECK(fiscalYearName(2026) == QStringLiteral("令和8年度"));
    CHECK(fiscalYearName(2019) == QStringLiteral("令和元年度"));
    CHECK(fiscalYearName(2019, FirstYear::Digit) == QStringLiteral("令和1年度"));
    CHECK(fiscalYearName(2018) == QStringLiteral("平成30年度"));
    CHECK(fiscalYearName(1988) == QStringLiteral("昭和63年度"));
    CHECK(fiscalYearName(1989) == QStringLiteral("平成元年度"));
    CHECK(fiscalYearName(1926) == QStringLiteral("大正15年度"));
}
