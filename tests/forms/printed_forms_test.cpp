// SPDX-License-Identifier: Apache-2.0
// The official forms through the whole press: set, written, judged by other programs' eyes, scanned, read
// back.
#include "domain/id.h"
#include "exchange/control_qr.h"
#include "exchange/page_pictures.h"
#include "forms/form_data.h"
#include "forms/page_painter.h"
#include "forms/pdf_attachment.h"
#include "forms/pdf_tools.h"
#include "forms/pdf_writer.h"
#include "forms/typesetter.h"
#include "regulation/region_pack.h"
#include "support/test_clock.h"
#include "support/text_stream.h"

#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace renkei;
using namespace renkei::forms;
using namespace renkei::test;

namespace {

struct Filled
{
    const char *form;
    const char *data;
    QStringList values; ///< what must be readable on the sheet
};

/// Names with characters that other writers lose: U+FA11, U+9AD9, U+FA19, beyond the BMP, a variation
/// selector.
QString hardName()
{
    return QString::fromUcs4(U"\U00020BB7\u7530 \uFA11\u9AD9\uFA19\u845B\U000E0100");
}

const QList<Filled> &filledForms()
{
    static const QList<Filled> forms{
        {"form1",
         R"({"office":{"name":"訪問看護ステーションふくしま","address":"福島市森合１０−１","phone":"024-572-6671",
             "manager":"%1"},"date":"2026-11-22","roster":[{"profession":"看護師","name":"%1","sex":"女",
             "email":"t.yamazaki@example.jp"}]})",
         {QStringLiteral("024-572-6671"), QStringLiteral("t.yamazaki@example.jp"), hardName()}},
        {"form2",
         R"({"office":{"name":"訪問看護ステーションふくしま","address":"福島市","manager":"%1"},"date":"2026-11-22"})",
         {QStringLiteral("訪問看護ステーションふくしま"), hardName()}},
        {"form3",
         R"({"office":{"name":"訪問看護ステーションふくしま","manager":"渡邉 彩"},
             "staff":{"name":"%1","address":"福島市宮町〜"},"date":"2026-11-22"})",
         {QStringLiteral("渡邉彩"), hardName(), QStringLiteral("福島市宮町〜")}},
        {"form4",
         R"({"signer":{"name":"%1","address":"福島市"},"explainer":{"office":"訪問看護","name":"渡邉 彩"},
             "date":"2026-11-22"})",
         {hardName(), QStringLiteral("渡邉彩")}},
    };
    return forms;
}

QJsonObject dataOf(const Filled &form)
{
    return QJsonDocument::fromJson(QString::fromUtf8(form.data).arg(hardName()).toUtf8()).object();
}

FormTemplate templateOf(const char *form)
{
    return loadTemplate(RegionPack::byNameOrFolder(QStringLiteral("fukushima")), QLatin1StringView(form));
}

} // namespace

TEST_CASE("every form is a sound PDF under 150 kB with every name exactly as entered", "[pdf][forms]")
{
    const Filled form = GENERATE(from_range(filledForms()));
    CAPTURE(form.form);
    const QJsonObject data = dataOf(form);
    REQUIRE_FALSE(data.isEmpty());
    const PlacedDocument document = Typesetter(templateOf(form.form)).typeset(data);
    const QByteArray pdf = writePdf({document}, {TestClock().now()});
    CHECK(pdf.size() < 150'000);

    const TemporaryPdf file(pdf);
    const ToolAnswer check = runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), file.path()});
    INFO(check.output.toStdString() << check.errors.toStdString());
    CHECK(check.exitCode == 0);
    for (const QByteArray &line :
         runTool(QStringLiteral("pdffonts"), {file.path()}).output.trimmed().split('\n').mid(2)) {
        CHECK(line.contains("yes yes yes"));
    }
    const QString text = pdfTextWithoutSpaces(pdf);
    for (const QString &value : form.values) {
        INFO(value.toStdString());
        CHECK(text.contains(withoutSpaces(value)));
    }
    const QString pictures = qEnvironmentVariable("RENKEI_TEST_PICTURES");
    if (!pictures.isEmpty()) {
        CHECK(pageImage(document.pages.at(0), 150)
                  .save(pictures + u'/' + QLatin1StringView(form.form) + u".png"));
    }
}

TEST_CASE("the data of every form comes back from its PDF and fits the form", "[pdf][forms]")
{
    const Filled form = GENERATE(from_range(filledForms()));
    CAPTURE(form.form);
    const FormTemplate formTemplate = templateOf(form.form);
    const QByteArray pdf = writePdf({Typesetter(formTemplate).typeset(dataOf(form))}, {TestClock().now()});
    const QList<QJsonObject> attached = readFormDataFrom(pdf);
    REQUIRE(attached.size() == 1);
    CHECK(attached[0].value(u"form").toString() == QLatin1StringView(form.form));
    CHECK(readData(formTemplate, QJsonDocument(attached[0]).toJson()) == dataOf(form));
}

TEST_CASE("the control code printed on a sheet is read from its PDF, as a scan would be", "[pdf][forms][qr]")
{
    TypesetOptions options;
    options.controlId = newUuid(TestClock());
    for (const char *form : {"form3", "form4"}) {
        CAPTURE(form);
        const PlacedDocument document = Typesetter(templateOf(form)).typeset({}, options);
        const auto pages = PagePictures::open(writePdf({document}, {TestClock().now()}));
        REQUIRE(pages->pageCount() == int(document.pages.size()));
        const QList<ControlCode> codes = readControlCodes(pages->page(0, 200));
        REQUIRE(codes.size() == 1);
        CHECK(codes[0] ==
              ControlCode{QLatin1StringView(form), options.controlId, 1, int(document.pages.size())});
        for (const PlacedQr &qr : document.pages[0].qrs) {
            CHECK(qr.rect.width() >= qrSideMm(qr.payload) - 0.01);
        }
    }
}
