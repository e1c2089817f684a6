// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/font_library.h"
#include "forms/pdf_font.h"
#include "forms/placed_page.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace renkei::forms {

/// The fonts of one file, in the order of their first use.
class PdfFontSet
{
public:
    explicit PdfFontSet(std::shared_ptr<FontLibrary> library);
    PdfFont &font(const QString &family);
    const std::vector<std::unique_ptr<PdfFont>> &fonts() const { return m_fonts; }

private:
    std::shared_ptr<FontLibrary> m_library;
    std::vector<std::unique_ptr<PdfFont>> m_fonts;
    QHash<QString, PdfFont *> m_byFamily;
};

/// PDF drawing operators of a layer on a sheet of that height.
QByteArray layerContent(const PlacedLayer &layer, double sheetHeightMm, PdfFontSet &fonts);
/// The modules of a control QR as filled rectangles.
QByteArray qrContent(const PlacedQr &qr, double sheetHeightMm);

/// A number with at most `decimals` digits after the point, as PDF writes it.
QByteArray pdfNumber(double value, int decimals = 3);

} // namespace renkei::forms
