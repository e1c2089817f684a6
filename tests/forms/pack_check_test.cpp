// SPDX-License-Identifier: Apache-2.0
#include "forms/pack_check.h"
#include "forms/placed_text.h"
#include "forms/print_run.h"
#include "forms/typesetter.h"
#include "support/text_stream.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace renkei::test;
using namespace renkei::forms;

namespace {

struct BrokenTemplate
{
    const char *folder;
    const char *file;
    qint64 line;
    const char *sentence; ///< how it begins
};

constexpr std::array brokenTemplates{
    BrokenTemplate{"not-xml", "form1.xml", 7, "the XML cannot be read ("},
    BrokenTemplate{"other-root", "form1.xml", 2, "expected <form> at the beginning."},
    BrokenTemplate{"unknown-element", "form1.xml", 7, "expected one of <number>, <title>, <p>, <heading>,"},
    BrokenTemplate{"unknown-attribute", "form1.xml", 8,
                   "<fill> has no attribute \"colour\"; expected one of: align, size,"},
    BrokenTemplate{"bad-number", "form1.xml", 7, "size=\"huge\" of <title>: expected a number from 6 to 48."},
    BrokenTemplate{
        "undeclared-field", "form1.xml", 8,
        "<fill key=\"office.nam\">: no such field of a fitting kind is declared in <fields>; expected "
        "one of: office.name."},
    BrokenTemplate{"unprinted-field", "form1.xml", 4,
                   "the field \"office.name\" is printed nowhere in <body>;"},
    BrokenTemplate{"unknown-value", "form1.xml", 7,
                   "the pack has no value \"centre.nam\"; expected one of: centre.name."},
    BrokenTemplate{"unknown-source", "form1.xml", 4,
                   "from=\"…office.nmae…\": \"office\" has no field \"nmae\"; expected one of: name, kana,"},
    BrokenTemplate{
        "other-root-source", "form1.xml", 4,
        "from=\"…staff.name…\": expected one of: today, number, office.…, operator.…, ownOffice.…."},
    BrokenTemplate{"date-as-text", "form1.xml", 4,
                   "the field \"office.name\": from=\"today\" and kind=\"date\" must go together."},
    BrokenTemplate{"other-id", "form1.xml", 1, "expected id=\"form1\" as in pack.xml, but found \"form2\"."},
    BrokenTemplate{"choice-without-options", "form1.xml", 4, "a choice needs options=\"…\""},
    BrokenTemplate{"grid-too-wide", "form1.xml", 8, "the cells of this <row> cover 3 columns; expected 2."},
    BrokenTemplate{"copy-unknown", "form1.xml", 7, "copy=\"丙\": the form has no such <copy>;"},
    BrokenTemplate{"taller-than-a-sheet", "form1.xml", 8, "this part is taller than a sheet;"},
    BrokenTemplate{"missing-glyph", "form1.xml", 0, "No installed font can print"},
    BrokenTemplate{"no-body", "form1.xml", 2, "<form> needs a <body> with content."},
    BrokenTemplate{"doctype", "form1.xml", 2, "a document type (<!DOCTYPE …>) is not allowed."},
    BrokenTemplate{"clause-unknown", "form1.xml", 7, "the pack has no clause \"9.2\"; expected one of: ."},
    BrokenTemplate{
        "where-unknown-field", "form1.xml", 4,
        "where=\"subjekt = office\": \"procedure\" has no field \"subjekt\"; expected one of: kind, "},
    BrokenTemplate{"where-no-condition", "form1.xml", 4,
                   "where=\"left < today\": expected conditions such as patient = patient or "},
    BrokenTemplate{"where-text-as-record", "form1.xml", 4,
                   "where=\"name = office\": expected a reference to equal a record that the form knows,"},
    BrokenTemplate{"related-unknown", "form1.xml", 4,
                   "<related from=\"reviewReports\">: expected a register or one of: reviewReport."},
    BrokenTemplate{
        "related-other-subject", "form1.xml", 4,
        "<related from=\"reviewReport\">: expected subject=\"review\" in pack.xml, but found \"office\"."},
    BrokenTemplate{"related-taken", "form1.xml", 4, "<related key=\"operator\">: the key is taken already."},
    BrokenTemplate{"tick-without-value", "form1.xml", 10,
                   "a tick box of \"name\" needs value=\"…\": for what it is ticked."},
    BrokenTemplate{"words-without-sign", "form1.xml", 4,
                   "words=\"…\": expected what is stored and what is printed for it,"},
    BrokenTemplate{"list-of-nothing", "form1.xml", 4,
                   "the table \"staff\": from=\"office.staff\" is neither a register nor a list of data."},
    BrokenTemplate{"missing", "form1.xml", 1, "the file is missing or cannot be read."},
};

} // namespace

TEST_CASE("a broken template is told by file, line and what was expected")
{
    for (const BrokenTemplate &broken : brokenTemplates) {
        CAPTURE(broken.folder);
        const QList<PackProblem> problems = checkPack(QStringLiteral(RENKEI_TEST_DATA "/broken/template-") +
                                                      QLatin1StringView(broken.folder));
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().file == QString::fromUtf8(broken.file));
        CHECK(problems.front().line == broken.line);
        INFO(problems.front().sentence.toStdString());
        CHECK(problems.front().sentence.startsWith(QString::fromUtf8(broken.sentence)));
    }
}

TEST_CASE("a folder without a pack is told, not thrown")
{
    CHECK(checkPack(QStringLiteral(RENKEI_TEST_DATA "/packs/nowhere")).size() == 1);
    CHECK(checkPack(QStringLiteral(RENKEI_TEST_DATA "/packs")).size() == 1);
}

TEST_CASE("the packs that ship and the sample of another region are sound")
{
    for (const QString &folder :
         {QStringLiteral(":/packs/fukushima"), QStringLiteral(RENKEI_TEST_DATA "/packs/tsuyama")}) {
        for (const PackProblem &problem : checkPack(folder)) {
            FAIL_CHECK(problem.file.toStdString()
                       << ":" << problem.line << " " << problem.sentence.toStdString());
        }
    }
}

TEST_CASE("another region's consent comes in two marked copies with choices, eras and ticks")
{
    const QJsonObject data{
        {QStringLiteral("patient"), QJsonObject{{QStringLiteral("kana"), QStringLiteral("よしだ かずは")},
                                                {QStringLiteral("sex"), QStringLiteral("女")},
                                                {QStringLiteral("birthDate"), QStringLiteral("1941-03-04")}}},
        {QStringLiteral("agent"), QJsonObject{{QStringLiteral("relation"), QStringLiteral("長女")}}},
        {QStringLiteral("scope"), QJsonArray{QStringLiteral("診療情報"), QStringLiteral("写真")}},
        {QStringLiteral("reason"), QStringLiteral("未成年")},
    };
    const std::vector<PlacedDocument> copies = printData(tsuyama(), QStringLiteral("form3"), data);
    REQUIRE(copies.size() == 2);
    CHECK(officialText(copies[0]).contains(QStringLiteral("（甲）連携ホスト控")));
    CHECK(!officialText(copies[0]).contains(QStringLiteral("この控は患者がお持ちください。")));
    CHECK(officialText(copies[1]).contains(QStringLiteral("（乙）患者控")));
    CHECK(officialText(copies[1]).contains(QStringLiteral("この控は患者がお持ちください。")));
    const PlacedPage &page = copies[0].pages.front();
    CHECK(officialText(page).contains(QStringLiteral("明治・大正・昭和・平成・令和年月日生")));
    CHECK(page.filled.ellipses.size() == 2);    // 女 and 昭和
    CHECK(page.filled.lines.size() == 4);       // two ticks of two strokes
    CHECK(page.official->ellipses.size() == 1); // 印
    CHECK(fieldText(copies[0], QStringLiteral("patient.birthDate")) == QStringLiteral("1634"));
    CHECK(fieldText(copies[0], QStringLiteral("agent.relation")) == QStringLiteral("長女"));
    CHECK(!filledText(page).contains(QStringLiteral("未成年")));
    CHECK(page.qrs.size() == 1);
    const PlacedRun *showa = findRun(page, QStringLiteral("昭和"));
    REQUIRE(showa != nullptr);
    bool ringed = false;
    const auto at = size_t(showa->text.indexOf(QStringLiteral("昭和")));
    for (const PlacedEllipse &ring : page.filled.ellipses) {
        ringed = ringed || ring.rect.contains(showa->origin + QPointF(showa->glyphs[at].x + 1, -1));
    }
    CHECK(ringed);
}

TEST_CASE("tables without a fixed first sheet flow on, with heading and header row")
{
    QJsonArray staff;
    for (int i = 0; i < 60; ++i) {
        staff.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("職員%1").arg(i)}});
    }
    const std::vector<PlacedDocument> documents =
        printData(tsuyama(), QStringLiteral("change-notice"), {{QStringLiteral("staff"), staff}});
    REQUIRE(documents.size() == 1);
    const PlacedDocument &document = documents.front();
    REQUIRE(document.pages.size() >= 3);
    CHECK(officialText(document.pages[1]).startsWith(QStringLiteral("変更届（続き）氏名登録日確認")));
    CHECK(officialText(document.pages.back()).contains(QStringLiteral("事務局記入欄")));
    CHECK(fieldText(document, QStringLiteral("staff.59.name")) == QStringLiteral("職員59"));
}

TEST_CASE("the first template that PACKS.md shows can be used as it stands")
{
    QFile file(QStringLiteral(RENKEI_SOURCE "/forms/PACKS.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype begin = text.indexOf(QStringLiteral("<?xml"));
    const qsizetype end = text.indexOf(QStringLiteral("</form>"), begin) + 7;
    REQUIRE(begin > 0);
    // It is indented as part of a list; the declaration has to come first.
    const FormTemplate form = readTemplate(text.mid(begin, end - begin).toUtf8(), QStringLiteral("PACKS.md"));
    const PlacedDocument document = typeset(
        form, {{QStringLiteral("staff"), QJsonObject{{QStringLiteral("name"), QStringLiteral("髙橋")}}}});
    CHECK(officialText(document).contains(
        QStringLiteral("第１条私は、業務で知り得た情報を漏らしません。令和年月日氏名")));
    CHECK(fieldText(document, QStringLiteral("staff.name")) == QStringLiteral("髙橋"));
}
