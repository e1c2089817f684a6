// SPDX-License-Identifier: Apache-2.0
#include "forms/pdf_tools.h"
#include "forms/placed_sample.h"
#include "forms/printing.h"
#include "support/text_stream.h"

#include "text/error.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace renkei::forms;
using namespace renkei::test;

static std::vector<PlacedDocument> threeForms()
{
    return std::vector<PlacedDocument>(
        3, placedDocument({QStringLiteral("同意します。")}, {QStringLiteral("髙橋")}));
}

static std::unique_ptr<QPrinter> printerInto(const QString &path)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    return printer;
}

TEST_CASE("every sheet reaches the printer, on A4, with its text", "[printing]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.pdf"));
    const auto printer = printerInto(path);
    QList<int> seen;
    printDocuments(*printer, threeForms(), [&](int done, int all) {
        CHECK(all == 3);
        seen.append(done);
        return true;
    });
    CHECK(seen == QList<int>{1, 2, 3});
    const QByteArray info = runTool(QStringLiteral("pdfinfo"), {path}).output;
    INFO(info.toStdString());
    CHECK(info.simplified().contains("Pages: 3"));
    CHECK(info.contains("(A4)"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(pdfTextWithoutSpaces(file.readAll()).count(QStringLiteral("同意します。")) == 3);
}

TEST_CASE("printing can be stopped", "[printing]")
{
    const QTemporaryDir folder;
    const auto printer = printerInto(folder.filePath(QStringLiteral("out.pdf")));
    try {
        printDocuments(*printer, threeForms(), [](int done, int) { return done < 2; });
        FAIL("must stop");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::Cancelled);
    }
}

TEST_CASE("a printer that cannot be opened is an error with a sentence, not a silence", "[printing]")
{
    const auto printer = printerInto(QStringLiteral("/no/such/folder/out.pdf"));
    try {
        printDocuments(*printer, threeForms());
        FAIL("must refuse");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::DeviceFailed);
        CHECK_FALSE(error.sentence().isEmpty());
    }
}

TEST_CASE("without a printer the person is told so", "[printing]")
{
    if (hasPrinter()) {
        CHECK(makePrinter() != nullptr);
        return;
    }
    try {
        makePrinter();
        FAIL("must refuse");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::Unavailable);
        CHECK(error.sentence().contains(QStringLiteral("PDF")));
    }
}
