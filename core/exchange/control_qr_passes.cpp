// SPDX-License-Identifier: Apache-2.0
#include "exchange/control_qr_passes.h"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <array>

namespace renkei {

/// Beyond this many pixels an enlarged corner costs seconds and reads no better.
static constexpr qint64 enlargedPixels = 30'000'000;
/// Rows of pixels a standard-mode FAX machine sends a page of A4, B4, A3.
static constexpr std::array faxWidths{1728, 2048, 2432};

/// FAX pages in standard mode have pixels twice as high as wide; no reader of QR codes copes with that.
static QImage withSquarePixels(const QImage &grey)
{
    const double ratio = double(grey.dotsPerMeterX()) / std::max(1, grey.dotsPerMeterY());
    const bool isFaxWidth = std::ranges::find(faxWidths, grey.width()) != faxWidths.end();
    if (ratio > 1.4 || (isFaxWidth && grey.height() < grey.width())) {
        return grey.scaled(grey.width(), grey.height() * 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return grey;
}

static QImage asScanned(const QImage &page)
{
    return withSquarePixels(page.convertToFormat(QImage::Format_Grayscale8));
}

/// Dots and pinholes of one pixel, as bad lines leave them, take on the colour around them.
static QImage despeckled(const QImage &grey)
{
    constexpr int edge = 128;
    QImage clean = grey.copy();
    for (int y = 1; y + 1 < grey.height(); ++y) {
        const std::array rows{grey.constScanLine(y - 1), grey.constScanLine(y), grey.constScanLine(y + 1)};
        uchar *const out = clean.scanLine(y);
        for (int x = 1; x + 1 < grey.width(); ++x) {
            int lightAround = 0;
            for (const uchar *row : rows) {
                for (int dx = -1; dx <= 1; ++dx) {
                    lightAround += row[x + dx] >= edge ? 1 : 0;
                }
            }
            const bool isLight = rows[1][x] >= edge;
            lightAround -= isLight ? 1 : 0;
            if (isLight ? lightAround <= 1 : lightAround >= 7) {
                out[x] = isLight ? 0 : 255;
            }
        }
    }
    return clean;
}

/// Between two pixels the shades pass evenly from one to the other. Qt's own scaling takes the detour through
/// four bytes a pixel, which costs ten times as much.
static QImage enlarged(const QImage &grey, int factor)
{
    QImage large(grey.width() * factor, grey.height() * factor, QImage::Format_Grayscale8);
    const int steps = factor * factor;
    for (int y = 0; y < large.height(); ++y) {
        const int row = y / factor;
        const int down = y % factor;
        const uchar *const upper = grey.constScanLine(row);
        const uchar *const lower = grey.constScanLine(std::min(row + 1, grey.height() - 1));
        uchar *out = large.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            const int next = std::min(x + 1, grey.width() - 1);
            const int left = upper[x] * (factor - down) + lower[x] * down;
            const int right = upper[next] * (factor - down) + lower[next] * down;
            for (int across = 0; across < factor; ++across) {
                *out++ = uchar((left * (factor - across) + right * across) / steps);
            }
        }
    }
    return large;
}

/// The four corners of a page, despeckled and enlarged: the code stands in the margin near one of them, and
/// whole pages would take seconds.
static QList<QImage> enlargedCorners(const QImage &page, int factor)
{
    constexpr double widthShare = 0.42;
    constexpr double heightShare = 0.28;
    const QImage grey = asScanned(page);
    // A sheet put in sideways has its long side across.
    const bool isWide = grey.width() > grey.height();
    const int width = int(grey.width() * (isWide ? heightShare : widthShare));
    const int height = int(grey.height() * (isWide ? widthShare : heightShare));
    if (qint64(width) * height * factor * factor > enlargedPixels) {
        return {};
    }
    QList<QImage> corners;
    for (const int x : {grey.width() - width, 0}) {
        for (const int y : {grey.height() - height, 0}) {
            corners.append(enlarged(despeckled(grey.copy(x, y, width, height)), factor));
        }
    }
    return corners;
}

static QList<QImage> whole(const QImage &page)
{
    return {asScanned(page)};
}

static QList<QImage> cleaned(const QImage &page)
{
    return {despeckled(asScanned(page))};
}

/// Fine scans carry more paper grain than code: half the size averages it away.
static QList<QImage> halved(const QImage &page)
{
    constexpr int fineScanWidth = 2400;
    const QImage grey = asScanned(page);
    if (grey.width() < fineScanWidth) {
        return {};
    }
    return {
        grey.scaled(grey.width() / 2, grey.height() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)};
}

static QList<QImage> doubled(const QImage &page)
{
    return enlargedCorners(page, 2);
}

static QList<QImage> tripled(const QImage &page)
{
    return enlargedCorners(page, 3);
}

static constexpr std::array passes{
    ReadingPass{"as scanned", whole, QrBinarizer::LocalAverage},
    ReadingPass{"one threshold", whole, QrBinarizer::GlobalHistogram},
    ReadingPass{"half size", halved, QrBinarizer::LocalAverage},
    ReadingPass{"without dots", cleaned, QrBinarizer::GlobalHistogram},
    ReadingPass{"corners twice as large", doubled, QrBinarizer::GlobalHistogram},
    ReadingPass{"corners three times as large", tripled, QrBinarizer::GlobalHistogram},
};

std::span<const ReadingPass> readingPasses()
{
    return passes;
}

// zxing-cpp 2.2 renamed the options.
#if __has_include(<ZXing/ReaderOptions.h>)
using QrOptions = ZXing::ReaderOptions;
#else
using QrOptions = ZXing::DecodeHints;
#endif

QList<QByteArray> readQrPayloads(const QImage &grey, QrBinarizer binarizer)
{
    QrOptions options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setTryHarder(true);
    options.setTryRotate(true);
    options.setBinarizer(binarizer == QrBinarizer::GlobalHistogram ? ZXing::Binarizer::GlobalHistogram
                                                                   : ZXing::Binarizer::LocalAverage);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                int(grey.bytesPerLine()));
    QList<QByteArray> payloads;
    for (const auto &result : ZXing::ReadBarcodes(view, options)) {
        if (result.isValid()) {
            const auto &bytes = result.bytes();
            payloads += QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
        }
    }
    return payloads;
}

} // namespace renkei
