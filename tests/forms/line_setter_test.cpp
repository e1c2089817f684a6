// SPDX-License-Identifier: Apache-2.0
#include "forms/line_setter.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei::forms;

namespace {

/// Every character one em of 1 mm, ASCII half.
std::vector<LineItem> itemsFor(const QString &text)
{
    std::vector<LineItem> items;
    for (const char32_t c : text.toUcs4()) {
        LineItem item;
        item.code = c;
        item.width = c < 0x80 ? 0.5 : 1;
        items.push_back(item);
    }
    return items;
}

QStringList linesOf(const char16_t *text, double width, Align align = Align::Justify)
{
    const QString source = QString::fromUtf16(text);
    QStringList lines;
    for (const SetLine &line : setLines(itemsFor(source), {width, 0, 1, align})) {
        lines += source.mid(qsizetype(line.begin), qsizetype(line.end - line.begin));
    }
    return lines;
}

} // namespace

TEST_CASE("a mark does not begin a line")
{
    for (const QString &line : linesOf(u"あいうえお、かきくけこ。さしすせそ」たちつてと", 5)) {
        CHECK(!QStringLiteral("、。」").contains(line.front()));
    }
}

TEST_CASE("an opening bracket does not end a line")
{
    for (const QString &line : linesOf(u"あいうえ（かきくけ「さしすせ『たちつてと", 5)) {
        CHECK(!QStringLiteral("（「『").contains(line.back()));
    }
}

TEST_CASE("full-width numbers and their articles stay whole")
{
    for (double width = 6; width < 14; ++width) {
        const QStringList lines = linesOf(u"ここに第１０条と第１１条および１２３４番がある", width);
        bool whole = false;
        for (const QString &line : lines) {
            whole = whole || line.contains(QStringLiteral("第１０条"));
        }
        CHECK(whole);
    }
}

TEST_CASE("Latin words stay whole, spaces vanish at a line's end")
{
    CHECK(linesOf(u"Medical Care Station", 7, Align::Left) ==
          QStringList{QStringLiteral("Medical Care"), QStringLiteral("Station")});
}

TEST_CASE("a word wider than the column is broken, at its dots first")
{
    CHECK(linesOf(u"abcdefgh@ijkl.example.jp", 6, Align::Left).front() == QStringLiteral("abcdefgh"));
    CHECK(linesOf(u"abcdefghijklmnopqrstuvwx", 4, Align::Left).size() == 3);
}

TEST_CASE("justified lines reach the margin, the last one does not stretch")
{
    const std::vector<LineItem> items = itemsFor(QStringLiteral("あいうえおかきくけこさしすせそ"));
    const std::vector<SetLine> lines = setLines(items, {6.3, 0, 1, Align::Justify});
    REQUIRE(lines.size() == 3);
    CHECK(std::abs(lines[0].width - 6.3) < 1e-9);
    CHECK(lines[2].width == double(lines[2].end - lines[2].begin));
}

TEST_CASE("marks are pressed together before a line is stretched")
{
    // Six ems and a comma whose blank half is not needed at the end of the line.
    const std::vector<LineItem> items = itemsFor(QStringLiteral("あいうえおか、きくけこ"));
    const std::vector<SetLine> lines = setLines(items, {6.5, 0, 1, Align::Justify});
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].end == 7);
    CHECK(lines[0].width <= 6.5 + 1e-9);
}

TEST_CASE("centred and right-aligned text stands where it should")
{
    const std::vector<LineItem> items = itemsFor(QStringLiteral("あい"));
    CHECK(setLines(items, {10, 0, 1, Align::Center}).front().x.front() == 4);
    CHECK(setLines(items, {10, 0, 1, Align::Right}).front().x.front() == 8);
}

TEST_CASE("what does not fit is said so")
{
    const std::vector<LineItem> items = itemsFor(QStringLiteral("あいうえおかきくけこ"));
    CHECK(fitLines(items, {5, 0, 1, Align::Left}, 2, BreakRule::Strict).has_value());
    CHECK(!fitLines(items, {5, 0, 1, Align::Left}, 1, BreakRule::Strict).has_value());
}
