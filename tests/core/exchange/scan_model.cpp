// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/scan_model.h"

#include "exchange/control_qr.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace renkei::test {

static constexpr double sheetDpi = 400;
static constexpr double pixelsPerMm = sheetDpi / 25.4;

ScanModel ScanModel::fax(unsigned seed)
{
    ScanModel model;
    model.dpi = 204;
    model.dpiDown = 196;
    model.blurMm = 0.07;
    model.oneBit = true;
    model.speckle = 0.002;
    model.lostLines = 0.005;
    model.seed = seed;
    return model;
}

QImage blankSheet()
{
    QImage sheet(int(210 * pixelsPerMm), int(297 * pixelsPerMm), QImage::Format_Grayscale8);
    sheet.fill(255);
    QPainter painter(&sheet);
    QRandomGenerator random(7);
    for (double y = 25; y < 260; y += 6) { // strokes in the place of text
        for (double x = 20; x < 185; x += 3.7) {
            const QRectF stroke(x + random.bounded(1.0), y, 0.3 + random.bounded(2.5),
                                0.25 + random.bounded(0.2));
            painter.fillRect(QRectF(stroke.topLeft() * pixelsPerMm, stroke.size() * pixelsPerMm), Qt::black);
            painter.fillRect(
                QRectF(stroke.topLeft() * pixelsPerMm, QSizeF(0.3, 1 + random.bounded(2.0)) * pixelsPerMm),
                Qt::black);
        }
    }
    return sheet;
}

void paintCode(QImage &sheet, const QByteArray &payload, QPointF topLeftMm, double sideMm)
{
    const QrModules modules = qrModules(payload);
    const double side = sideMm * pixelsPerMm / (modules.size + 2 * qrQuietZone);
    QPainter painter(&sheet);
    painter.fillRect(QRectF(topLeftMm * pixelsPerMm, QSizeF(sideMm, sideMm) * pixelsPerMm), Qt::white);
    for (int row = 0; row < modules.size; ++row) {
        for (int column = 0; column < modules.size; ++column) {
            if (modules.isDark(row, column)) {
                const QPointF at =
                    topLeftMm * pixelsPerMm + QPointF(column + qrQuietZone, row + qrQuietZone) * side;
                painter.fillRect(QRectF(at, QSizeF(side, side)), Qt::black);
            }
        }
    }
}

QImage sheetWithCode(const ControlCode &code)
{
    QImage sheet = blankSheet();
    const QByteArray payload = controlCodePayload(code);
    const double side = qrSideMm(payload);
    paintCode(sheet, payload, {205 - side, 292 - side}, side);
    return sheet;
}

/// Mean of a square of pixels, twice: close to a Gaussian, and quick.
static QImage blurred(const QImage &image, int radius)
{
    if (radius < 1) {
        return image;
    }
    const int factor = 2 * radius + 1;
    return image
        .scaled(image.width() / factor, image.height() / factor, Qt::IgnoreAspectRatio,
                Qt::SmoothTransformation)
        .scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

static void addFaults(QImage &image, const ScanModel &model)
{
    QRandomGenerator random(model.seed);
    for (int y = 0; y < image.height(); ++y) {
        uchar *const line = image.scanLine(y);
        if (y > 0 && random.generateDouble() < model.lostLines) {
            std::copy_n(image.constScanLine(y - 1), image.width(), line);
        }
        for (int x = 0; x < image.width(); ++x) {
            if (model.oneBit) {
                line[x] = line[x] < 140 ? 0 : 255; // printing and scanning make ink a little wider
            }
            if (model.speckle > 0 && random.generateDouble() < model.speckle) {
                line[x] = uchar(255 - line[x]);
            }
        }
    }
}

QImage scanned(const QImage &sheet, const ScanModel &model)
{
    QImage page = blurred(sheet, int(std::lround(model.blurMm * pixelsPerMm / 2)));
    if (model.angle != 0) {
        const QImage turned = page.convertToFormat(QImage::Format_RGB32)
                                  .transformed(QTransform().rotate(model.angle), Qt::SmoothTransformation);
        QImage paper(turned.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, turned);
        page = paper.convertToFormat(QImage::Format_Grayscale8);
    }
    const double down = (model.dpiDown > 0 ? model.dpiDown : model.dpi) * (model.halfVertical ? 0.5 : 1);
    page = page.scaled(int(page.width() * model.dpi / sheetDpi), int(page.height() * down / sheetDpi),
                       Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    page.setDotsPerMeterX(int(model.dpi / 0.0254));
    page.setDotsPerMeterY(int(down / 0.0254));
    addFaults(page, model);
    return page;
}

} // namespace renkei::test
