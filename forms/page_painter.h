// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/placed_page.h"

#include <QColor>
#include <QHash>
#include <QImage>
#include <QPair>
#include <QRawFont>
#include <QString>

class QPainter;

namespace renkei::forms {

/// What the preview marks on a sheet.
struct PageHighlight
{
    QString field; ///< key of the PlacedField to mark; empty = none
    QColor fill = QColor(0, 120, 140, 40);
};

/// Draws placed pages with QPainter from the same glyphs as the PDF: preview, printer, pictures. Keeps the
/// fonts it has used; one painter per thread.
class PagePainter
{
public:
    /// Draws ink only (the caller fills the paper). The painter's origin is the sheet's top left corner,
    /// `unitsPerMm` the painter's units in a millimetre; any devicePixelRatio or printer resolution works.
    /// Throws Error(Unavailable) naming a font family that is not installed.
    void paint(QPainter &painter, const PlacedPage &page, double unitsPerMm,
               const PageHighlight &highlight = {});

private:
    void paintLayer(QPainter &painter, const PlacedLayer &layer, double unitsPerMm);
    const QRawFont &font(const QString &family, double pixelSize);

    QHash<QPair<QString, double>, QRawFont> m_fonts;
};

/// The page on white at that resolution, e.g. for PNG files and thumbnails.
QImage pageImage(const PlacedPage &page, double dpi, const PageHighlight &highlight = {});

} // namespace renkei::forms
