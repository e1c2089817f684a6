// SPDX-License-Identifier: Apache-2.0
#include "forms/pdf_tools.h"
#include "forms/pdf_writer.h"
#include "forms/placed_sample.h"
#include "forms/placed_text.h"
#include "forms/typesetter.h"
#include "support/text_stream.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace renkei;
using namespace renkei::test;
using namespace renkei::forms;

namespace {

struct Sample
{
    const char *form;
    const char *text;
    const char *data;
};

constexpr Sample samples[] = {
    {"form1", "form1.txt",
     R"({"office":{"name":"訪問看護ステーションふくしま","address":"福島市森合10-1","phone":"024-572-6671","manager":"髙橋 日出男"},
         "date":"2026-11-22","roster":[{"profession":"看護師","name":"山﨑 月子","sex":"女","email":"t@example.jp"}]})"},
    {"form2", "form2.txt",
     R"({"office":{"name":"訪問看護ステーションふくしま","address":"福島市森合10-1","manager":"髙橋 日出男"},"date":"2026-11-22"})"},
    {"form3", "form3.txt",
     R"({"office":{"name":"訪問看護ステーションふくしま","manager":"髙橋 日出男"},
         "staff":{"name":"渡邉 彩","address":"福島市森合10-1"},"date":"2026-11-22"})"},
    {"form4", "form4.txt",
     R"({"signer":{"name":"渡邉 太郎","address":"福島市"},"explainer":{"office":"訪問看護","name":"山﨑 月子"},"date":"2026-11-22"})"},
    {"guide", "guide.txt", "{}"},
};

void requireParagraphs(const PlacedDocument &document, const QStringList &paragraphs)
{
    const QString text = pdfTextWithoutSpaces(writePdf({document}, {}));
    for (const QString &paragraph : paragraphs) {
        INFO(paragraph.toStdString());
        CHECK(text.contains(withoutSpaces(paragraph)));
    }
}

} // namespace

TEST_CASE("each form holds every paragraph as issued, to the letter, blank and filled")
{
    const Sample sample = GENERATE(from_range(std::begin(samples), std::end(samples)));
    CAPTURE(sample.form);
    Typesetter typesetter(loadTemplate(fukushima(), QLatin1StringView(sample.form)));
    const QStringList paragraphs = regulationText(QLatin1StringView(sample.text));
    REQUIRE(paragraphs.size() > 15);
    const PlacedDocument blank = typesetter.typeset({});
    CHECK(blank.pages.size() == 1);
    requireParagraphs(blank, paragraphs);
    const PlacedDocument filled = typesetter.typeset(QJsonDocument::fromJson(sample.data).object());
    CHECK(filled.pages.size() == 1);
    requireParagraphs(filled, paragraphs);
}

TEST_CASE("nothing is added to the text as issued")
{
    const Sample sample = GENERATE(from_range(std::begin(samples), std::end(samples)));
    CAPTURE(sample.form);
    const PlacedDocument blank = typeset(loadTemplate(fukushima(), QLatin1StringView(sample.form)), {});
    CHECK(officialText(blank) ==
          withoutSpaces(regulationText(QLatin1StringView(sample.text)).join(QString())));
    CHECK(blank.pages.front().filled.runs.empty());
}

TEST_CASE("the checklist is the second part of the guide")
{
    const QStringList guide = regulationText(QStringLiteral("guide.txt"));
    const qsizetype begin =
        guide.indexOf(QStringLiteral("②「投稿時の注意点一覧（チェックリストテンプレート）」"));
    const qsizetype end =
        guide.indexOf(QStringLiteral("※イベント案内・事業所広報は、必要に応じて管理者へご相談ください。"));
    REQUIRE(begin > 0);
    REQUIRE(end > begin);
    const PlacedDocument list = typeset(loadTemplate(fukushima(), QStringLiteral("checklist")), {});
    CHECK(officialText(list) == withoutSpaces(guide.mid(begin, end - begin + 1).join(QString())));
    CHECK(list.pages.front().official->boxes.size() == 5);
}

TEST_CASE("official text is legible and keeps away from the edges")
{
    const Sample sample = GENERATE(from_range(std::begin(samples), std::end(samples)));
    CAPTURE(sample.form);
    const PlacedDocument blank = typeset(loadTemplate(fukushima(), QLatin1StringView(sample.form)), {});
    for (const PlacedRun &run : blank.pages.front().official->runs) {
        INFO(run.text.toStdString());
        CHECK(run.sizePt >= 10.5);
        REQUIRE(!run.glyphs.empty());
        CHECK(run.origin.x() >= 14.9);
        CHECK(run.origin.x() + run.glyphs.back().x < 195.1);
        CHECK(run.origin.y() > 15);
        CHECK(run.origin.y() < 297 - 15);
    }
}

TEST_CASE("no line begins or ends where a Japanese line may not, and no number is split")
{
    const Sample sample = GENERATE(from_range(std::begin(samples), std::end(samples)));
    CAPTURE(sample.form);
    const PlacedDocument blank = typeset(loadTemplate(fukushima(), QLatin1StringView(sample.form)), {});
    const QString notFirst = QStringLiteral("、。）」』ーっゃゅょッャュョ々？");
    const auto isDigit = [](QChar c) { return c >= QChar(0xFF10) && c <= QChar(0xFF19); };
    QChar before;
    for (const PlacedRun &run : blank.pages.front().official->runs) {
        INFO(run.text.toStdString());
        CHECK(!notFirst.contains(run.text.front()));
        CHECK(!QStringLiteral("（「『").contains(run.text.back()));
        CHECK(!(isDigit(before) && isDigit(run.text.front())));
        before = run.text.back();
    }
}
