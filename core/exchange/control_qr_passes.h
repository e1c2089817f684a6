// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

#include <span>

namespace renkei {

enum class QrBinarizer { LocalAverage, GlobalHistogram };

/// One way of looking at a page. Clean scans are read by the first; the later ones are for FAX noise. A
/// picture on which a pass is of no use is answered with a null picture.
struct ReadingPass
{
    const char *name;
    QImage (*prepare)(const QImage &page);
    QrBinarizer binarizer;
};

/// In the order of their cost.
std::span<const ReadingPass> readingPasses();

/// The contents of all QR symbols that one read of the picture finds.
QList<QByteArray> readQrPayloads(const QImage &grey, QrBinarizer binarizer);

} // namespace renkei
