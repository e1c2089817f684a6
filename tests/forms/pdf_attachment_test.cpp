// SPDX-License-Identifier: Apache-2.0
#include "forms/pdf_attachment.h"
#include "forms/pdf_tools.h"
#include "forms/pdf_writer.h"
#include "forms/placed_sample.h"
#include "support/expected_sentences.h"
#include "support/test_clock.h"
#include "support/text_stream.h"

#include "text/error.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace renkei::forms;
using namespace renkei::test;

static PlacedDocument formFor(const QString &name)
{
    const QJsonObject data{{QStringLiteral("renkei"), 1},
                           {QStringLiteral("form"), QStringLiteral("form4")},
                           {QStringLiteral("data"), QJsonObject{{QStringLiteral("name"), name}}}};
    return placedDocument({QStringLiteral("同意します。")}, {name}, QJsonDocument(data).toJson());
}

static QString nameIn(const QJsonObject &form)
{
    return form.value(u"data").toObject().value(u"name").toString();
}

TEST_CASE("the data of a form comes back exactly as it went in", "[attachment]")
{
    const QString name = QString::fromUcs4(U"\U00020BB7\u7530 \uFA11\u845B\U000E0100");
    const TemporaryPdf file(writePdf({formFor(name)}, {TestClock().now()}));
    const QList<QJsonObject> forms = readFormData(file.path());
    REQUIRE(forms.size() == 1);
    CHECK(nameIn(forms[0]) == name);
    // Other programs find it too.
    const QByteArray listed =
        runTool(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), file.path()}).output;
    CHECK(listed.contains("1 embedded files"));
    CHECK(listed.contains("renkei-form.json"));
    const QByteArray shown =
        runTool(QStringLiteral("qpdf"), {QStringLiteral("--show-attachment=renkei-form.json"), file.path()})
            .output;
    CHECK(shown == formFor(name).data);
}

TEST_CASE("a file of several forms gives the data of each, in order; copies count once", "[attachment]")
{
    std::vector<PlacedDocument> documents;
    for (int i = 0; i < 12; ++i) {
        documents.push_back(formFor(QStringLiteral("第%1").arg(i)));
        documents.push_back(documents.back());
    }
    const QList<QJsonObject> forms = readFormDataFrom(writePdf(documents, {TestClock().now()}));
    REQUIRE(forms.size() == 12);
    for (int i = 0; i < 12; ++i) {
        CHECK(nameIn(forms[i]) == QStringLiteral("第%1").arg(i));
    }
}

TEST_CASE("attachments can be left out", "[attachment]")
{
    const QByteArray pdf =
        writePdf({formFor(QStringLiteral("髙橋"))}, {.created = TestClock().now(), .attachData = false});
    CHECK_THROWS_AS(readFormDataFrom(pdf), Error);
}

TEST_CASE("attachments sort in the order of the forms, however many", "[attachment]")
{
    CHECK(attachmentName(0, 1) == QStringLiteral("renkei-form.json"));
    CHECK(attachmentName(0, 2) == QStringLiteral("renkei-form-0001.json"));
    CHECK(attachmentName(9'999, 10'000) == QStringLiteral("renkei-form-10000.json"));
    CHECK(attachmentName(1, 10'000) < attachmentName(9'999, 10'000));
}

TEST_CASE("a PDF that cannot be read back says why", "[attachment][broken]")
{
    const QString folder = QStringLiteral(RENKEI_TEST_DATA "/broken/pdf/");
    const QList<QStringList> rows = expectedSentences(folder + QStringLiteral("expected.tsv"));
    REQUIRE(rows.size() >= 8);
    for (const QStringList &row : rows) {
        QString sentence;
        try {
            readFormData(folder + row[0]);
        } catch (const Error &error) {
            sentence = error.sentence();
        }
        INFO(row[0].toStdString() << ": " << sentence.toStdString());
        CHECK(sentence.startsWith(row[2]));
    }
}
