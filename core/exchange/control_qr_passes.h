// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

#include <span>

namespace renkei {

enum class QrBinarizer { LocalAverage, GlobalHistogram };

/// One way of looking at a page. Clean scans are read by the first; the later ones are for FAX noise. It
/// answers with nothing when it is of no use for that page.
struct ReadingPass
{
    const char *name;
    QList<QImage> (*prepare)(const QImage &page); ///< pictures to read, 8 bits a pixel
    QrBinarizer binarizer;
};

/// In the order of their cost.
std::span<const ReadingPass> readingPasses();

/// The contents of all QR symbols that one read of the picture finds.
QList<QByteArray> readQrPayloads(const QImage &grey, QrBinarizer binarizer);

} // namespace renkei
