// SPDX-License-Identifier: Apache-2.0
#include "exchange/control_code.h"
#include "forms/placed_text.h"
#include "forms/typesetter.h"
#include "support/error_of.h"
#include "support/text_stream.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace renkei::test;
using namespace renkei::forms;

namespace {

QJsonObject withRoster(int people)
{
    QJsonArray roster;
    for (int i = 1; i <= people; ++i) {
        roster.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("職員%1").arg(i)},
                                  {QStringLiteral("email"), QStringLiteral("p%1@example.jp").arg(i)}});
    }
    return {{QStringLiteral("roster"), roster}};
}

QJsonObject staffNamed(const QString &name)
{
    return {{QStringLiteral("staff"), QJsonObject{{QStringLiteral("name"), name}}}};
}

Typesetter setterFor(const char16_t *form)
{
    return Typesetter(loadTemplate(fukushima(), QString::fromUtf16(form)));
}

QRectF rectOf(const PlacedPage &page, const QString &field)
{
    for (const PlacedField &placed : page.fields) {
        if (placed.field == field) {
            return placed.rect;
        }
    }
    return {};
}

} // namespace

TEST_CASE("the roster has five rows on the first sheet and goes on with heading and number")
{
    Typesetter setter = setterFor(u"form1");
    CHECK(setter.typeset(withRoster(5)).pages.size() == 1);
    const PlacedDocument two = setter.typeset(withRoster(6));
    REQUIRE(two.pages.size() == 2);
    CHECK(officialText(two.pages[0]).contains(QStringLiteral("1/2")));
    CHECK(officialText(two.pages[0]).contains(QStringLiteral("【提出先】")));
    const QString second = officialText(two.pages[1]);
    CHECK(second.contains(QStringLiteral("2/2")));
    CHECK(second.contains(QStringLiteral("＜別紙様式１＞")));
    CHECK(second.contains(QStringLiteral("職種氏名性別メールアドレス")));
    CHECK(filledText(two.pages[0]).contains(QStringLiteral("職員5")));
    CHECK(!filledText(two.pages[0]).contains(QStringLiteral("職員6")));
    CHECK(filledText(two.pages[1]).contains(QStringLiteral("職員6")));
}

TEST_CASE("every one of three hundred people is on the roster exactly once")
{
    const PlacedDocument document = setterFor(u"form1").typeset(withRoster(300));
    CHECK(document.pages.size() > 8);
    for (int i = 0; i < 300; ++i) {
        CHECK(fieldText(document, QStringLiteral("roster.%1.name").arg(i)) ==
              QStringLiteral("職員%1").arg(i + 1));
    }
    for (const PlacedPage &page : document.pages) {
        for (const PlacedBox &box : page.official->boxes) {
            CHECK(box.rect.bottom() < 297 - 15);
        }
    }
}

TEST_CASE("the signature stands on the sheet of the last article")
{
    for (const char16_t *form : {u"form2", u"form3"}) {
        FormTemplate tight = loadTemplate(fukushima(), QString::fromUtf16(form));
        for (double bottom = 28; bottom < 100; bottom += 7) {
            tight.marginBottom = bottom;
            const PlacedDocument document = typeset(tight, {});
            for (const PlacedPage &page : document.pages) {
                const QString text = officialText(page);
                INFO(bottom << " " << text.toStdString());
                CHECK(text.contains(QStringLiteral("第５条")) == text.contains(QStringLiteral("令和年月日")));
            }
        }
    }
}

TEST_CASE("copies of a form share what was issued")
{
    Typesetter setter = setterFor(u"form4");
    const PlacedDocument one = setter.typeset({});
    const PlacedDocument other = setter.typeset({{QStringLiteral("date"), QStringLiteral("2026-11-22")}});
    CHECK(one.pages.front().official == other.pages.front().official);
    CHECK(fieldText(other, QStringLiteral("date")) == QStringLiteral("８１１２２"));
}

TEST_CASE("a control code stands on every sheet, outside the text, and only when asked for")
{
    Typesetter setter = setterFor(u"form1");
    CHECK(setter.typeset(withRoster(6)).pages.front().qrs.empty());
    TypesetOptions options;
    options.controlId = QUuid::createUuid();
    const PlacedDocument document = setter.typeset(withRoster(6), options);
    for (size_t i = 0; i < 2; ++i) {
        const PlacedPage &page = document.pages[i];
        REQUIRE(page.qrs.size() == 1);
        const auto code = controlCodeFromPayload(page.qrs.front().payload);
        REQUIRE(code);
        CHECK(*code == ControlCode{QStringLiteral("form1"), options.controlId, int(i) + 1, 2});
        CHECK(findRun(page, controlNumber(options.controlId)) != nullptr);
        for (const PlacedRun &run : page.official->runs) {
            CHECK(!page.qrs.front().rect.contains(run.origin));
        }
        for (const PlacedField &field : page.fields) {
            CHECK(!page.qrs.front().rect.intersects(field.rect));
        }
    }
}

TEST_CASE("the binding margin moves everything five millimetres")
{
    Typesetter setter = setterFor(u"form3");
    TypesetOptions bound;
    bound.bindingMargin = true;
    const QPointF from = setter.typeset({}).pages.front().official->runs.front().origin;
    const QPointF to = setter.typeset({}, bound).pages.front().official->runs.front().origin;
    CHECK(qAbs(to.x() - from.x() - 5) < 0.001);
    CHECK(to.y() == from.y());
}

TEST_CASE("long values become smaller or take more lines, inside their place")
{
    Typesetter setter = setterFor(u"form3");
    QJsonObject data = staffNamed(
        QStringLiteral("勅使河原 マリア・クリスティーナ・エスペランサ 小百合 ゴンザレス・デ・ラ・クルス"));
    QJsonObject staff = data[QStringLiteral("staff")].toObject();
    staff[QStringLiteral("address")] =
        QStringLiteral("福島県福島市大字小倉寺字稲荷山1番地の2\nコーポ稲荷 203号室\n佐々木様方\n（旧 渡利）");
    data[QStringLiteral("staff")] = staff;
    const PlacedDocument document = setter.typeset(data);
    const PlacedPage &page = document.pages.front();
    int addressLines = 0;
    for (const PlacedRun &run : page.filled.runs) {
        const QRectF place = rectOf(page, run.field).adjusted(-0.1, -0.1, 0.1, 0.1);
        INFO(run.text.toStdString());
        CHECK(place.contains(run.origin));
        CHECK(place.contains(run.origin + QPointF(run.glyphs.back().x, -run.sizePt * 0.3)));
        addressLines += run.field == QStringLiteral("staff.address") ? 1 : 0;
    }
    CHECK(addressLines == 4);
    CHECK(fieldText(document, QStringLiteral("staff.name")).startsWith(QStringLiteral("勅使河原")));
}

TEST_CASE("a value that cannot be legible is refused by name")
{
    const auto error = errorOf([] { setterFor(u"form3").typeset(staffNamed(QString(2000, u'長'))); });
    REQUIRE(error);
    CHECK(error->sentence().contains(QStringLiteral("氏名")));
    CHECK(error->sentence().contains(QStringLiteral("too long")));
}

TEST_CASE("a character that no font has stops the print and says whose it is")
{
    const auto error =
        errorOf([] { setterFor(u"form3").typeset(staffNamed(QStringLiteral("佐藤 \U0001F600子"))); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::InvalidInput);
    CHECK(error->sentence().contains(QStringLiteral("\U0001F600")));
    CHECK(error->sentence().contains(QStringLiteral("U+1F600")));
    CHECK(error->sentence().contains(QStringLiteral("氏名 (\"佐藤 \U0001F600子\")")));
}

TEST_CASE("names are printed exactly as entered, each character in a font that has it")
{
    // 𠮷 outside the BMP; 葛 with a variation selector; U+FA19 and U+FA1B, which normalising would change; か
    // with a combining mark.
    const QString name =
        QStringLiteral("\U00020BB7\u7530 \u845B\U000E0100\uFA19\uFA1B\u304B\u3099\u9AD9\uFA11");
    const PlacedDocument document = setterFor(u"form3").typeset(staffNamed(name));
    CHECK(fieldText(document, QStringLiteral("staff.name")) == name);
    for (const PlacedRun &run : document.pages.front().filled.runs) {
        int units = 0;
        for (const PlacedGlyph &glyph : run.glyphs) {
            CHECK(glyph.textStart == units);
            CHECK(glyph.index != 0);
            units += glyph.textLength;
        }
        CHECK(units == run.text.size());
        CHECK(run.fontFamily == (run.text.startsWith(QStringLiteral("\U00020BB7"))
                                     ? QStringLiteral("IPAmjMincho")
                                     : QStringLiteral("BIZ UDMincho")));
    }
}

TEST_CASE("a variation selector chooses the shape")
{
    const auto glyphOf = [](const QString &text) {
        return setterFor(u"form3")
            .typeset(staffNamed(text))
            .pages.front()
            .filled.runs.front()
            .glyphs.front()
            .index;
    };
    CHECK(glyphOf(QStringLiteral("\u845B\U000E0100")) != glyphOf(QStringLiteral("\u845B\U000E0101")));
    CHECK(glyphOf(QStringLiteral("\u845B\U000E0101")) == glyphOf(QStringLiteral("\u845B")));
}

TEST_CASE("dates are printed in the era of the form, the first year as 元")
{
    Typesetter setter = setterFor(u"form4");
    const auto dated = [&](const char16_t *day, bool digit = false) {
        TypesetOptions options;
        options.digitForFirstYear = digit;
        return fieldText(setter.typeset({{QStringLiteral("date"), QString::fromUtf16(day)}}, options),
                         QStringLiteral("date"));
    };
    CHECK(dated(u"2019-05-01") == QStringLiteral("元５１"));
    CHECK(dated(u"2019-05-01", true) == QStringLiteral("１５１"));
    const auto error = errorOf([&] { dated(u"2019-04-30"); });
    REQUIRE(error);
    CHECK(error->sentence().contains(QStringLiteral("平成31年4月30日")));
}
