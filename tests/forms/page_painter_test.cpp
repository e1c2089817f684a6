// SPDX-License-Identifier: Apache-2.0
#include "exchange/control_qr.h"
#include "forms/page_painter.h"
#include "forms/pdf_tools.h"
#include "forms/pdf_writer.h"
#include "forms/placed_sample.h"
#include "support/test_clock.h"

#include "text/error.h"

#include <QFile>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace renkei;
using namespace renkei::forms;
using namespace renkei::test;

static PlacedDocument sampleForm()
{
    PlacedDocument document = placedDocument(regulationText(QStringLiteral("form3.txt")),
                                             {QStringLiteral("髙橋 日出男 山﨑 月子")});
    const QByteArray payload = controlCodePayload(
        {QStringLiteral("form3"), QUuid(QStringLiteral("01935b2e-7c00-7abc-8def-0123456789ab")), 1, 2});
    const double side = qrSideMm(payload);
    document.pages[0].qrs.push_back({QRectF(205 - side, 292 - side, side, side), payload});
    return document;
}

/// Mean darkness, 0 = white, of the squares of a grid: two ways of drawing agree when these do.
static double largestDifference(const QImage &a, const QImage &b, int cell)
{
    const auto darkness = [cell](const QImage &image, int left, int top) {
        int sum = 0;
        for (int y = top; y < top + cell; ++y) {
            for (int x = left; x < left + cell; ++x) {
                sum += 255 - qGray(image.pixel(x, y));
            }
        }
        return double(sum) / (255.0 * cell * cell);
    };
    double largest = 0;
    for (int y = 0; y + cell <= std::min(a.height(), b.height()); y += cell) {
        for (int x = 0; x + cell <= std::min(a.width(), b.width()); x += cell) {
            largest = std::max(largest, std::abs(darkness(a, x, y) - darkness(b, x, y)));
        }
    }
    return largest;
}

TEST_CASE("what the preview shows is what the PDF prints", "[painter]")
{
    constexpr int dpi = 150;
    const PlacedDocument document = sampleForm();
    const TemporaryPdf pdf(writePdf({document}, {TestClock().now()}));
    const QString base = pdf.path() + QStringLiteral(".page");
    const ToolAnswer answer =
        runTool(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-singlefile"),
                                             QStringLiteral("-r"), QString::number(dpi), pdf.path(), base});
    REQUIRE(answer.exitCode == 0);
    const QImage printed(base + QStringLiteral(".png"));
    QFile::remove(base + QStringLiteral(".png"));
    const QImage shown = pageImage(document.pages[0], dpi);
    REQUIRE(std::abs(printed.width() - shown.width()) <= 1);
    REQUIRE(std::abs(printed.height() - shown.height()) <= 1);
    const QString folder = qEnvironmentVariable("RENKEI_TEST_PICTURES");
    if (!folder.isEmpty()) {
        printed.save(folder + QStringLiteral("/printed.png"));
        shown.save(folder + QStringLiteral("/shown.png"));
    }
    CHECK(largestDifference(printed, shown, 12) < 0.25);

    PlacedDocument other = document;
    other.pages[0].filled.runs =
        placedRuns(QStringLiteral("渡邉彩"), other.pages[0].filled.runs.at(0).origin);
    CHECK(largestDifference(printed, pageImage(other.pages[0], dpi), 12) > 0.25);
}

TEST_CASE("a page is drawn at the size asked for, also on a screen with more pixels than points", "[painter]")
{
    const PlacedDocument document = sampleForm();
    constexpr double unitsPerMm = 4;
    QImage plain(840, 1188, QImage::Format_RGB32);
    QImage dense(1680, 2376, QImage::Format_RGB32);
    dense.setDevicePixelRatio(2);
    for (QImage *image : {&plain, &dense}) {
        image->fill(Qt::white);
        QPainter painter(image);
        PagePainter().paint(painter, document.pages[0], unitsPerMm);
    }
    dense.setDevicePixelRatio(1);
    const QImage reduced = dense.scaled(plain.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    CHECK(largestDifference(plain, reduced, 12) < 0.15);
    // Crisp: black strokes stay black when drawn dense, which an enlarged picture's would not.
    int black = 0;
    for (int y = 0; y < dense.height(); ++y) {
        for (int x = 0; x < dense.width(); ++x) {
            black += qGray(dense.pixel(x, y)) < 16 ? 1 : 0;
        }
    }
    CHECK(black > 20'000);
}

TEST_CASE("the field being edited is marked, others are not", "[painter]")
{
    const PlacedDocument document = sampleForm();
    const QRectF rect = document.pages[0].fields.at(0).rect;
    const auto corner = [&](const QString &field) {
        constexpr double dpi = 100;
        const QImage image = pageImage(document.pages[0], dpi, {field, QColor(0, 120, 140, 120)});
        return image.pixelColor(int((rect.right() - 1) * dpi / 25.4), int((rect.top() + 1) * dpi / 25.4));
    };
    CHECK(corner(QStringLiteral("field1")) != QColor(Qt::white));
    CHECK(corner(QStringLiteral("another")) == QColor(Qt::white));
    CHECK(corner({}) == QColor(Qt::white));
}

TEST_CASE("the control QR that is drawn is the one that is read", "[painter][qr]")
{
    const QList<ControlCode> codes = readControlCodes(pageImage(sampleForm().pages[0], 200));
    REQUIRE(codes.size() == 1);
    CHECK(codes[0].formId == QStringLiteral("form3"));
    CHECK(codes[0].sheet == 1);
    CHECK(codes[0].sheets == 2);
}
