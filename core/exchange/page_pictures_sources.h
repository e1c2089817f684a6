// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/page_pictures.h"

#include <QSize>

namespace renkei {

/// Pages drawn by QtPdf. Throws as PagePictures::open.
std::unique_ptr<PagePictures> openPdfPages(const QByteArray &content);
/// Pages of a PNG, JPEG or TIFF, each read once to know that it is whole where the limits ask for that.
/// Throws as PagePictures::open.
std::unique_ptr<PagePictures> openPicturePages(const QByteArray &content, MediaType type,
                                               const ScanLimits &limits);

[[noreturn]] void throwBrokenPaper(const QString &detail);
[[noreturn]] void throwTooManyPixels(const QSize &size);

constexpr double mmPerInch = 25.4;
constexpr double a4WidthMm = 210;

} // namespace renkei
