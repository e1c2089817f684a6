// SPDX-License-Identifier: Apache-2.0
#include "forms/pdf_tools.h"
#include "forms/pdf_writer.h"
#include "forms/placed_sample.h"
#include "support/error_of.h"
#include "support/file_size_limit.h"
#include "support/test_clock.h"
#include "support/text_stream.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace renkei;
using namespace renkei::forms;
using namespace renkei::test;

static PdfOptions options()
{
    return {TestClock().now()};
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QString nameOf(size_t index)
{
    const QString family = QStringLiteral("髙山渡邉佐鈴田中林森");
    return QString(family.at(qsizetype(index) % family.size())) + QStringLiteral("花子");
}

static PdfJob job(const QString &folder, size_t index)
{
    return {{placedDocument({QStringLiteral("同意します。")}, {nameOf(index)})},
            folder + QStringLiteral("/%1.pdf").arg(index)};
}

TEST_CASE("a batch gives each person a file of their own, the same as one written alone", "[pdf][batch]")
{
    const QTemporaryDir folder;
    constexpr size_t count = 30;
    std::vector<size_t> produced;
    std::vector<size_t> reported;
    writePdfFiles(
        count,
        [&](size_t index) {
            produced.push_back(index);
            return job(folder.path(), index);
        },
        options(),
        [&](size_t done, size_t all) {
            CHECK(all == count);
            reported.push_back(done);
            return true;
        });
    CHECK(produced.size() == count);
    CHECK(std::ranges::is_sorted(produced));
    CHECK(reported.size() == count);
    CHECK(reported.back() == count);
    for (size_t index = 0; index < count; ++index) {
        const PdfJob alone = job(folder.path(), index);
        CHECK(contentOf(alone.path) == writePdf(alone.documents, options()));
    }
}

TEST_CASE("no file of a batch tells the names of the others, not even by its fonts", "[pdf][batch]")
{
    const QTemporaryDir folder;
    writePdfFiles(
        2, [&](size_t index) { return job(folder.path(), index); }, options());
    const auto mapOf = [&](int index) {
        const QString path = folder.filePath(QStringLiteral("%1.pdf").arg(index));
        const QString plain = path + QStringLiteral(".plain");
        REQUIRE(runTool(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), path, plain}).exitCode == 0);
        return contentOf(plain);
    };
    REQUIRE(nameOf(0).startsWith(QChar(0x9AD9)));
    REQUIRE(nameOf(1).startsWith(QStringLiteral("山")));
    CHECK(mapOf(0).contains("<9ad9>"));
    CHECK_FALSE(mapOf(0).contains("<5c71>"));
    CHECK(mapOf(1).contains("<5c71>"));
    CHECK_FALSE(mapOf(1).contains("<9ad9>"));
}

TEST_CASE("a batch stops when told, and what is written stays whole", "[pdf][batch]")
{
    const QTemporaryDir folder;
    const auto error = errorOf([&] {
        writePdfFiles(
            100, [&](size_t index) { return job(folder.path(), index); }, options(),
            [](size_t done, size_t) { return done < 5; });
    });
    REQUIRE(error.has_value());
    CHECK(error->code() == ErrorCode::Cancelled);
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    CHECK(files.size() >= 5);
    CHECK(files.size() < 50);
    for (const QString &file : files) {
        CHECK(file.endsWith(QStringLiteral(".pdf")));
        CHECK(contentOf(folder.filePath(file)).endsWith("%%EOF\n"));
    }
}

TEST_CASE("a batch into a folder that cannot be written says so", "[pdf][batch]")
{
    const auto error = errorOf([] {
        writePdfFiles(
            10, [](size_t index) { return job(QStringLiteral("/no/such"), index); }, options());
    });
    REQUIRE(error.has_value());
    CHECK(error->code() == ErrorCode::DeviceFailed);
    CHECK(error->sentence().contains(QStringLiteral("0.pdf")));
}

TEST_CASE("on a full device the PDF before stays, and the person is told", "[pdf][device]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("同意書.pdf"));
    const std::vector<PlacedDocument> before{placedDocument({QStringLiteral("前")}, {})};
    writePdfFile(before, path, options());
    const QByteArray whole = contentOf(path);
    std::optional<Error> error;
    {
        const FileSizeLimit limit(2000);
        error = errorOf([&] {
            writePdfFile({placedDocument(regulationText(QStringLiteral("form4.txt")), {})}, path, options());
        });
    }
    REQUIRE(error.has_value());
    CHECK(error->code() == ErrorCode::DeviceFailed);
    CHECK(error->sentence().contains(QStringLiteral("同意書.pdf")));
    CHECK(contentOf(path) == whole);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}
