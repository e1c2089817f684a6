// SPDX-License-Identifier: Apache-2.0
#include "exchange/page_pictures.h"
#include "support/expected_sentences.h"
#include "support/text_stream.h"

#include "text/error.h"

#include <QBuffer>
#include <QDir>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace renkei;
using namespace renkei::test;

static QImage sheet(QColor ink, int dpi)
{
    QImage image(210 * dpi / 25, 297 * dpi / 25, QImage::Format_RGB32);
    image.setDotsPerMeterX(int(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter(&image).fillRect(image.width() / 4, image.height() / 4, image.width() / 2, image.height() / 2,
                              ink);
    return image;
}

static QByteArray encoded(const QList<QImage> &pages, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    for (const QImage &page : pages) {
        REQUIRE(writer.write(page));
    }
    return bytes;
}

static QColor middle(const QImage &image)
{
    return image.pixelColor(image.width() / 2, image.height() / 2);
}

TEST_CASE("a picture file is one page in its own resolution, or in the one asked for", "[pages]")
{
    for (const char *format : {"png", "jpeg", "tiff"}) {
        INFO(format);
        const auto pages = PagePictures::open(encoded({sheet(Qt::black, 100)}, format));
        REQUIRE(pages->pageCount() == 1);
        CHECK(mediaTypeName(pages->type()) == QStringLiteral("image/") + QLatin1StringView(format));
        CHECK(pages->page(0, 0).width() == 840);
        CHECK(std::abs(pages->page(0, 50).width() - 420) < 8);
        CHECK(middle(pages->page(0, 0)).lightness() < 20);
        CHECK(std::abs(pages->pageSizeMm(0).width() - 210) < 5);
    }
}

TEST_CASE("a TIFF from a FAX machine has many pages", "[pages]")
{
    // Two black-and-white pages in Group 4, as FAX servers write them.
    const auto pages = PagePictures::openFile(QStringLiteral(RENKEI_TEST_DATA "/scans/two_pages_group4.tif"));
    REQUIRE(pages->pageCount() == 2);
    CHECK(pages->page(0, 0) != pages->page(1, 0));
    CHECK(pages->page(1, 0).width() == 120);
}

TEST_CASE("a transparent picture stands on white paper", "[pages]")
{
    QImage image(100, 100, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const auto pages = PagePictures::open(encoded({image}, "png"));
    CHECK(middle(pages->page(0, 0)) == QColor(Qt::white));
}

TEST_CASE("a PDF is drawn page by page on white", "[pages]")
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        painter.fillRect(painter.viewport(), Qt::black);
        writer.newPage();
    }
    const auto pages = PagePictures::open(pdf);
    REQUIRE(pages->pageCount() == 2);
    CHECK(pages->type() == MediaType::Pdf);
    CHECK(std::abs(pages->pageSizeMm(0).height() - 297) < 1);
    CHECK(std::abs(pages->page(0, 72).width() - 595) <= 1);
    CHECK(middle(pages->page(0, 72)).lightness() < 20);
    CHECK(middle(pages->page(1, 72)) == QColor(Qt::white));
}

TEST_CASE("the content decides, not the ending", "[pages]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("scan.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(encoded({sheet(Qt::black, 50)}, "png"));
    file.close();
    const ScannedFile scanned = readScannedFile(path);
    CHECK(scanned.type == MediaType::Png);
    CHECK(scanned.fileName == QStringLiteral("scan.pdf"));
    CHECK(scanned.pages->pageCount() == 1);
}

TEST_CASE("broken papers get the sentence they deserve", "[pages][broken]")
{
    for (const QString &folder : {QStringLiteral("pdf"), QStringLiteral("pictures")}) {
        const QString path = QStringLiteral(RENKEI_TEST_DATA "/broken/") + folder + u'/';
        const QList<QStringList> rows = expectedSentences(path + QStringLiteral("expected.tsv"));
        CHECK(rows.size() + 1 == QDir(path).entryList(QDir::Files).size());
        for (const QStringList &row : rows) {
            QString sentence = QStringLiteral("shown");
            try {
                const auto pages = PagePictures::openFile(path + row[0]);
                CHECK_FALSE(pages->page(0, 50).isNull());
            } catch (const Error &error) {
                sentence = error.sentence();
            }
            INFO(row[0].toStdString() << ": " << sentence.toStdString());
            CHECK(sentence.startsWith(row[1]));
        }
    }
}

TEST_CASE("papers beyond the limits are refused before they are decoded", "[pages][broken]")
{
    const QByteArray picture = encoded({sheet(Qt::black, 50)}, "png");
    const auto sentence = [&](const ScanLimits &limits) {
        try {
            PagePictures::open(picture, limits);
        } catch (const Error &error) {
            CHECK(error.code() == ErrorCode::InvalidInput);
            return error.sentence();
        }
        return QString();
    };
    CHECK(sentence({}).isEmpty());
    CHECK(sentence({.bytes = 100}).contains(QStringLiteral("lower resolution")));
    CHECK(sentence({.pixelsPerPage = 1000}).contains(QStringLiteral("300 dpi")));
}

TEST_CASE("a file that is not there, or a folder, is named", "[pages][broken]")
{
    const QTemporaryDir folder;
    try {
        PagePictures::openFile(folder.filePath(QStringLiteral("無い.pdf")));
        FAIL("must refuse");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::NotFound);
        CHECK(error.sentence().contains(QStringLiteral("無い.pdf")));
    }
    try {
        PagePictures::openFile(folder.path());
        FAIL("must refuse");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::DeviceFailed);
    }
}
