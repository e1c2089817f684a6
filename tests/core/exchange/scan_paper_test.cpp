// SPDX-License-Identifier: Apache-2.0
// What is split off a pile: as scanned, and nothing of anybody else in it.
#include "core/exchange/scan_desk.h"
#include "exchange/scan_paper.h"
#include "support/text_stream.h"
#include "support/thrown.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace renkei::test;

/// Everything a PDF holds, streams taken apart.
static QByteArray wholeContent(const QByteArray &pdf)
{
    QPDF file;
    file.processMemoryFile("paper", pdf.constData(), size_t(pdf.size()));
    QByteArray all;
    for (QPDFObjectHandle object : file.getAllObjects()) {
        all += QByteArray::fromStdString(object.unparse());
        if (object.isStream()) {
            all += QByteArray::fromStdString(object.getDict().unparse());
            const auto data = object.getStreamData(qpdf_dl_generalized);
            all += QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        }
    }
    return all;
}

/// A PDF without a table of offsets; readers find the objects themselves.
static QByteArray pdfOf(const QList<QByteArray> &objects)
{
    QByteArray pdf("%PDF-1.7\n");
    for (qsizetype i = 0; i < objects.size(); ++i) {
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    return pdf + "trailer << /Root 1 0 R /Info 2 0 R >>\n%%EOF\n";
}

static QByteArray stream(const QByteArray &dictionary, const QByteArray &data)
{
    return "<< " + dictionary + " /Length " + QByteArray::number(data.size()) + " >> stream\n" + data +
           "\nendstream";
}

static QByteArray picture(const QByteArray &data)
{
    return stream("/Type /XObject /Subtype /Image /Width 4 /Height 4 /BitsPerComponent 8 /ColorSpace "
                  "/DeviceGray /Metadata 3 0 R",
                  data);
}

/// Two pages with one list of resources, as copiers write them; the first page shows a picture and a form.
static QByteArray sharedPdf()
{
    return pdfOf({
        "<< /Type /Catalog /Pages 4 0 R /Outlines 14 0 R >>",
        "<< /Title (SECRET-TITLE) >>",
        stream("/Type /Metadata", "SECRET-METADATA"),
        "<< /Type /Pages /Kids [5 0 R 6 0 R] /Count 2 /MediaBox [0 0 595 842] /Resources 7 0 R >>",
        "<< /Type /Page /Parent 4 0 R /Contents 8 0 R /Annots [13 0 R] /PieceInfo << /A (SECRET-PIECE) >> >>",
        "<< /Type /Page /Parent 4 0 R /Contents 9 0 R >>",
        "<< /XObject << /Mine 10 0 R /Theirs 11 0 R /Stamp 12 0 R /Inner 16 0 R >> >>",
        stream("", "q 595 0 0 842 0 0 cm /Mine Do Q q /Stamp Do Q"),
        stream("", "q 595 0 0 842 0 0 cm /Theirs Do Q"),
        picture("MY-OWN-PICTURE.."),
        picture("SECRET-PICTURE.."),
        stream("/Type /XObject /Subtype /Form /BBox [0 0 10 10]", "q /Inner Do Q"),
        "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Dest [6 0 R /Fit] >>",
        "<< /Type /Outlines /First 15 0 R /Last 15 0 R /Count 1 >>",
        "<< /Title (SECRET-BOOKMARK) /Parent 14 0 R /Dest [6 0 R /Fit] >>",
        picture("INNER-PICTURE..."),
    });
}

TEST_CASE("a page taken out of a PDF leaves everybody else's pictures behind", "[scans][paper]")
{
    const ScanFolder scans;
    scans.add("pile.pdf", sharedPdf());
    const ScanPile pile = ScanPile::read({scans.path()});
    REQUIRE(pile.pages().size() == 2);
    const QByteArray first = wholeContent(scanPaperPdf(pile, {0}));
    CHECK(first.contains("MY-OWN-PICTURE"));
    CHECK(first.contains("INNER-PICTURE"));
    CHECK_FALSE(first.contains("SECRET"));
    const QByteArray second = wholeContent(scanPaperPdf(pile, {1}));
    CHECK(second.contains("SECRET-PICTURE"));
    CHECK_FALSE(second.contains("MY-OWN-PICTURE"));
    CHECK_FALSE(second.contains("INNER-PICTURE"));
}

TEST_CASE("pages of a PDF look the same in the paper they become", "[scans][paper]")
{
    const ScanFolder scans;
    scans.add("pile.pdf",
              scannedPdf({scanned(blankSheet(), {}),
                          scanned(sheetWithCode({QStringLiteral("f"), QUuid::createUuid(), 1, 1}), {})}));
    const ScanPile pile = ScanPile::read({scans.path()});
    const auto paper = PagePictures::open(scanPaperPdf(pile, {1, 0}));
    REQUIRE(paper->pageCount() == 2);
    CHECK(paper->page(0, 100) == pile.picture(pile.pages().at(1), 100));
    CHECK(paper->page(1, 100) == pile.picture(pile.pages().at(0), 100));
}

static QPDFObjectHandle imageOf(QPDF &file, const QByteArray &pdf)
{
    file.processMemoryFile("paper", pdf.constData(), size_t(pdf.size()));
    for (QPDFObjectHandle object : file.getAllObjects()) {
        if (object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Image")) {
            return object;
        }
    }
    return QPDFObjectHandle::newNull();
}

TEST_CASE("a FAX page stays one bit a dot, every dot the same, in its own size", "[scans][paper]")
{
    const ScanFolder scans;
    const QImage fax = scanned(blankSheet(), ScanModel::fax(4));
    scans.add("fax.tif", tiffBytes({fax, fax}));
    const ScanPile pile = ScanPile::read({scans.path()});
    const QByteArray pdf = scanPaperPdf(pile, {1});
    QPDF file;
    QPDFObjectHandle image = imageOf(file, pdf);
    REQUIRE(image.isStream());
    CHECK(image.getDict().getKey("/BitsPerComponent").getIntValue() == 1);
    const QImage original = pile.picture(pile.pages().at(1), 0).convertToFormat(QImage::Format_Mono);
    CHECK(image.getDict().getKey("/Width").getIntValue() == original.width());
    const bool zeroIsInk = !image.getDict().hasKey("/Decode");
    const auto data = image.getStreamData();
    const int lineBytes = (original.width() + 7) / 8;
    REQUIRE(data->getSize() == size_t(lineBytes) * size_t(original.height()));
    int differences = 0;
    for (int y = 0; y < original.height(); ++y) {
        for (int x = 0; x < original.width(); ++x) {
            const uchar byte = data->getBuffer()[y * lineBytes + x / 8];
            const bool bit = ((byte >> (7 - x % 8)) & 1) != 0;
            const bool isInk = bit != zeroIsInk;
            differences += isInk != (qGray(original.pixel(x, y)) < 128) ? 1 : 0;
        }
    }
    CHECK(differences == 0);
    const auto pages = PagePictures::open(pdf);
    CHECK(std::abs(pages->pageSizeMm(0).width() - 210) < 1);
    CHECK(std::abs(pages->pageSizeMm(0).height() - 297) < 1);
}

TEST_CASE("a JPEG goes in byte by byte, turned as the camera says", "[scans][paper]")
{
    const ScanFolder scans;
    QImage photo = scanned(blankSheet(), {}).convertToFormat(QImage::Format_RGB32);
    QPainter(&photo).fillRect(0, 0, photo.width(), 100, Qt::red); // the upper edge as the camera held it
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setTransformation(QImageIOHandler::TransformationRotate90);
    REQUIRE(writer.write(photo));
    scans.add("photo.jpg", buffer.data());
    const ScanPile pile = ScanPile::read({scans.path()});
    const QByteArray pdf = scanPaperPdf(pile, {0});
    QPDF file;
    QPDFObjectHandle image = imageOf(file, pdf);
    REQUIRE(image.isStream());
    const auto raw = image.getRawStreamData();
    CHECK(QByteArray(reinterpret_cast<const char *>(raw->getBuffer()), qsizetype(raw->getSize())) ==
          buffer.data());
    const auto pages = PagePictures::open(pdf);
    const QImage shown = pages->page(0, 50);
    CHECK(shown.width() > shown.height());
    CHECK(shown.pixelColor(shown.width() - 5, shown.height() / 2).red() > 200);
    CHECK(shown.pixelColor(shown.width() - 5, shown.height() / 2).green() < 80);
    CHECK(pile.picture(pile.pages().at(0), 0).width() > pile.picture(pile.pages().at(0), 0).height());
}

TEST_CASE("grey and colour pictures keep every shade", "[scans][paper]")
{
    const ScanFolder scans;
    QImage colour(64, 64, QImage::Format_RGB32);
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x) {
            colour.setPixelColor(x, y, QColor(x * 4, y * 4, 128));
        }
    }
    scans.add("1.png", pictureBytes(colour, "png"));
    scans.add("2.png", pictureBytes(colour.convertToFormat(QImage::Format_Grayscale8), "png"));
    const ScanPile pile = ScanPile::read({scans.path()});
    QPDF first;
    const auto colours = imageOf(first, scanPaperPdf(pile, {0})).getStreamData();
    REQUIRE(colours->getSize() == 64U * 64U * 3U);
    const uchar *const dot = colours->getBuffer() + (10 * 64 + 20) * 3;
    CHECK(QColor(dot[0], dot[1], dot[2]) == colour.pixelColor(20, 10));
    QPDF second;
    CHECK(imageOf(second, scanPaperPdf(pile, {1})).getStreamData()->getSize() == 64U * 64U);
}
