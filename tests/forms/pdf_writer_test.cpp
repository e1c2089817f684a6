// SPDX-License-Identifier: Apache-2.0
#include "forms/pdf_tools.h"
#include "forms/pdf_writer.h"
#include "forms/placed_sample.h"
#include "support/test_clock.h"
#include "support/text_stream.h"

#include "text/error.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace renkei::forms;
using namespace renkei::test;

static PdfOptions options()
{
    return {TestClock().now()};
}

TEST_CASE("the text layer of each form is the text as issued and what was filled in", "[pdf]")
{
    for (const QString &name : {QStringLiteral("form1.txt"), QStringLiteral("form2.txt"),
                                QStringLiteral("form3.txt"), QStringLiteral("form4.txt")}) {
        const QStringList paragraphs = regulationText(name);
        REQUIRE(paragraphs.size() > 5);
        const QStringList values{QStringLiteral("髙橋 日出男"), QStringLiteral("福島市宮町１−２")};
        const QByteArray pdf = writePdf({placedDocument(paragraphs, values)}, options());
        const QString text = pdfTextWithoutSpaces(pdf);
        for (const QString &paragraph : paragraphs + values) {
            INFO(paragraph.toStdString());
            CHECK(text.contains(withoutSpaces(paragraph)));
        }
        CHECK(pdf.size() < 150'000);
    }
}

TEST_CASE("names that other writers lose keep their exact characters", "[pdf]")
{
    // U+FA11 﨑, U+9AD9 髙, U+FA19, U+FA1B, U+FA26; two beyond the BMP; one with a variation selector.
    const QStringList names{
        QStringLiteral("\uFA11\u9AD9\uFA19\uFA1B\uFA26"), QStringLiteral("渡邉邊濵齋齊斉"),
        QString::fromUcs4(U"\U00020BB7\u7530"),           QString::fromUcs4(U"\U00029E3D"),
        QString::fromUcs4(U"\u845B\U000E0100\u57CE"),     QStringLiteral("A012 ～〜−・ﾊﾝｶｸ"),
    };
    const QString text = pdfTextWithoutSpaces(writePdf({placedDocument({}, names)}, options()));
    for (const QString &name : names) {
        INFO(name.toStdString());
        CHECK(text.contains(withoutSpaces(name)));
    }
}

TEST_CASE("no kanji of the forms turns into a radical", "[pdf]")
{
    QString radicalsKin;
    for (char32_t radical = 0x2F00; radical <= 0x2FD5; ++radical) {
        radicalsKin += QString::fromUcs4(&radical, 1).normalized(QString::NormalizationForm_KC);
    }
    REQUIRE(radicalsKin.size() >= 210);
    const QString text = pdfTextWithoutSpaces(writePdf({placedDocument({radicalsKin}, {})}, options()));
    CHECK(text.contains(radicalsKin));
    CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("[\u2E80-\u2FDF]"))));
}

TEST_CASE("the file is sound, its fonts are embedded, its title and language set", "[pdf]")
{
    PlacedDocument document = placedDocument(regulationText(QStringLiteral("form4.txt")),
                                             {QString::fromUcs4(U"\U00020BB7\u7530 \u845B\U000E0101")});
    document.title = QStringLiteral("別紙様式４ 個人情報使用同意書");
    const QByteArray pdf = writePdf({document}, options());
    const TemporaryPdf file(pdf);

    const ToolAnswer check = runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), file.path()});
    INFO(check.output.toStdString() << check.errors.toStdString());
    CHECK(check.exitCode == 0);
    CHECK_FALSE(check.output.contains("WARNING"));

    const QByteArray fonts = runTool(QStringLiteral("pdffonts"), {file.path()}).output;
    INFO(fonts.toStdString());
    const QList<QByteArray> lines = fonts.trimmed().split('\n').mid(2);
    REQUIRE_FALSE(lines.isEmpty());
    for (const QByteArray &line : lines) {
        CHECK(line.contains("CID TrueType"));
        CHECK(line.contains("yes yes yes")); // embedded, subset, has a Unicode map
    }
    const ToolAnswer info = runTool(QStringLiteral("pdfinfo"), {file.path()});
    CHECK(info.errors.isEmpty());
    CHECK(QString::fromUtf8(info.output).contains(document.title));
    CHECK(info.output.contains("595.276 x 841.89 pts (A4)"));
    CHECK(info.output.contains("CreationDate"));
    const QByteArray json = runTool(QStringLiteral("qpdf"), {QStringLiteral("--json"), file.path()}).output;
    CHECK(json.contains("ja-JP"));
}

TEST_CASE("same input and moment, same bytes; another name, other bytes", "[pdf]")
{
    const auto write = [](const QString &name) {
        return writePdf({placedDocument({QStringLiteral("同意します。")}, {name})}, options());
    };
    CHECK(write(QStringLiteral("山﨑 月子")) == write(QStringLiteral("山﨑 月子")));
    CHECK(write(QStringLiteral("山﨑 月子")) != write(QStringLiteral("山崎 月子")));
}

TEST_CASE("a file holds the text as issued once, however many copies", "[pdf]")
{
    std::vector<PlacedDocument> documents(50,
                                          placedDocument(regulationText(QStringLiteral("form4.txt")), {}));
    for (size_t i = 0; i < documents.size(); ++i) {
        documents[i].pages[0].filled.runs = placedRuns(QStringLiteral("利用者第%1号").arg(i), {40, 240});
        documents[i].data =
            R"({"renkei":1,"form":"form4","data":{"n":)" + QByteArray::number(qint64(i)) + "}}";
    }
    const QByteArray one = writePdf({documents[0]}, options());
    const QByteArray fifty = writePdf(documents, options());
    CHECK(fifty.size() < one.size() + 49 * 1000);
    const QString text = pdfTextWithoutSpaces(fifty);
    CHECK(text.count(QStringLiteral("個人情報使用同意書")) == 50);
    CHECK(text.contains(QStringLiteral("利用者第49号")));
}

TEST_CASE("a writer without documents says what to do", "[pdf]")
{
    try {
        writePdf({}, options());
        FAIL("must refuse");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
        CHECK_FALSE(error.sentence().isEmpty());
    }
}

TEST_CASE("a font that is not installed is named, with the package that brings it", "[pdf]")
{
    PlacedDocument document = placedDocument({QStringLiteral("文")}, {});
    PlacedRun run = document.pages[0].official->runs.at(0);
    run.fontFamily = QStringLiteral("No Such Mincho");
    document.pages[0].filled.runs.push_back(run);
    try {
        writePdf({document}, options());
        FAIL("must refuse");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::Unavailable);
        CHECK(error.sentence().contains(QStringLiteral("No Such Mincho")));
    }
}
