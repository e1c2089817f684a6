// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>

class QPDF;

namespace renkei {

/// Adds a picture as a page of its own size, without loss: black and white stays one bit a dot.
void addPicturePage(QPDF &target, const QImage &picture, const QSizeF &sizeMm);

/// Adds a JPEG file as it is, bytes untouched; turned as the camera says. False, and nothing is added, when
/// a PDF could not show the file as pictures viewers do (four inks, mirrored).
bool addJpegPage(QPDF &target, const QByteArray &jpeg, const QSizeF &sizeMm);

} // namespace renkei
