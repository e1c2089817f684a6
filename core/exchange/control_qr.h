// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/control_code.h"

#include <QByteArray>
#include <QImage>
#include <QList>

#include <vector>

namespace renkei {

/// A QR symbol as dark and light modules, quiet zone not included.
struct QrModules
{
    int size = 0;           ///< modules along one side
    std::vector<bool> dark; ///< row by row from the top left
    bool isDark(int row, int column) const { return dark[size_t(row) * size_t(size) + size_t(column)]; }
};

/// Light modules that must stand around a symbol.
constexpr int qrQuietZone = 4;
/// Smallest module that survives a fine-mode FAX, in mm (measured: 0.4 fails one page in ten).
constexpr double qrSmallestModuleMm = 0.5;

/// Error correction M, the smallest version that holds the payload. Throws Error(InvalidInput) when none
/// does.
QrModules qrModules(const QByteArray &payload);

/// Smallest side in mm of a square that holds the symbol with its quiet zone at qrSmallestModuleMm.
double qrSideMm(const QByteArray &payload);

/// Every control code on a scanned page, in no particular order; foreign QRs are ignored. Reads any
/// orientation, a few degrees of skew, 150 dpi and more, and black-and-white FAX pages including those
/// whose pixels are twice as high as wide.
QList<ControlCode> readControlCodes(const QImage &page);

/// As readControlCodes, but only the cheapest look: enough for a clean scan, says nothing about others.
QList<ControlCode> readControlCodesQuickly(const QImage &page);

} // namespace renkei
