// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/control_code.h"

#include <QImage>
#include <QPointF>

namespace renkei::test {

/// What a scanner or a FAX line does to a printed sheet.
struct ScanModel
{
    double dpi = 200;
    double dpiDown = 0;        ///< where dots are not square; 0 = as dpi
    double angle = 0;          ///< degrees; 90, 180, 270 = the sheet was put in the other way round
    double blurMm = 0.05;      ///< radius
    bool oneBit = false;       ///< black and white by one threshold
    double speckle = 0;        ///< share of pixels that flip
    double lostLines = 0;      ///< share of lines that repeat the line before
    bool halfVertical = false; ///< FAX in standard mode: pixels twice as high as wide
    unsigned seed = 1;

    /// Fine mode (204 × 196 dpi), 1 bit, with the faults of a bad line.
    static ScanModel fax(unsigned seed);
};

/// A4 in 400 dpi, white with some lines of text-like strokes.
QImage blankSheet();
/// blankSheet with the code at the bottom right, at its smallest allowed size.
QImage sheetWithCode(const ControlCode &code);
/// Paints a QR into a sheet; `topLeftMm` and `sideMm` include the quiet zone.
void paintCode(QImage &sheet, const QByteArray &payload, QPointF topLeftMm, double sideMm);

QImage scanned(const QImage &sheet, const ScanModel &model);

} // namespace renkei::test
