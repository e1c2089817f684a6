// SPDX-License-Identifier: Apache-2.0
#include "forms/page_painter.h"

#include "exchange/control_qr.h"
#include "forms/font_lookup.h"

#include <QGlyphRun>
#include <QPainter>

#include <cmath>

namespace renkei::forms {

static constexpr double mmPerInch = 25.4;

static QRectF scaled(const QRectF &rect, double unitsPerMm)
{
    return {rect.topLeft() * unitsPerMm, rect.size() * unitsPerMm};
}

static QPen inkPen(double widthMm, double unitsPerMm)
{
    return {Qt::black, widthMm * unitsPerMm, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

/// Neighbouring dark modules of a row are one rectangle, so that no hairline shows between them.
static void paintQr(QPainter &painter, const PlacedQr &qr, double unitsPerMm)
{
    const QrModules modules = qrModules(qr.payload);
    const QRectF square = scaled(qr.rect, unitsPerMm);
    const double side = square.width() / (modules.size + 2 * qrQuietZone);
    const QPointF origin = square.topLeft() + QPointF(side, side) * qrQuietZone;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int row = 0; row < modules.size; ++row) {
        for (int column = 0; column < modules.size; ++column) {
            const int first = column;
            while (column < modules.size && modules.isDark(row, column)) {
                ++column;
            }
            if (column > first) {
                painter.fillRect(
                    QRectF(origin.x() + first * side, origin.y() + row * side, (column - first) * side, side),
                    Qt::black);
            }
        }
    }
    painter.restore();
}

const QRawFont &PagePainter::font(const QString &family, double pixelSize)
{
    const QPair<QString, double> key(family, pixelSize);
    auto found = m_fonts.find(key);
    if (found == m_fonts.end()) {
        found = m_fonts.insert(key, rawFont(family, pixelSize));
    }
    return *found;
}

void PagePainter::paintLayer(QPainter &painter, const PlacedLayer &layer, double unitsPerMm)
{
    painter.setBrush(Qt::NoBrush);
    for (const PlacedBox &box : layer.boxes) {
        painter.setPen(inkPen(box.widthMm, unitsPerMm));
        painter.drawRect(scaled(box.rect, unitsPerMm));
    }
    for (const PlacedLine &line : layer.lines) {
        painter.setPen(inkPen(line.widthMm, unitsPerMm));
        painter.drawLine(line.from * unitsPerMm, line.to * unitsPerMm);
    }
    for (const PlacedEllipse &ellipse : layer.ellipses) {
        painter.setPen(inkPen(ellipse.widthMm, unitsPerMm));
        painter.drawEllipse(scaled(ellipse.rect, unitsPerMm));
    }
    painter.setPen(Qt::black);
    for (const PlacedRun &run : layer.runs) {
        QList<quint32> indexes;
        QList<QPointF> positions;
        indexes.reserve(qsizetype(run.glyphs.size()));
        positions.reserve(qsizetype(run.glyphs.size()));
        for (const PlacedGlyph &glyph : run.glyphs) {
            indexes.append(glyph.index);
            positions.append(QPointF(glyph.x, glyph.y) * unitsPerMm);
        }
        QGlyphRun glyphRun;
        glyphRun.setRawFont(font(run.fontFamily, run.sizePt * mmPerPoint * unitsPerMm));
        glyphRun.setGlyphIndexes(indexes);
        glyphRun.setPositions(positions);
        painter.drawGlyphRun(run.origin * unitsPerMm, glyphRun);
    }
}

void PagePainter::paint(QPainter &painter, const PlacedPage &page, double unitsPerMm,
                        const PageHighlight &highlight)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const PlacedField &field : page.fields) {
        if (!highlight.field.isEmpty() && field.field == highlight.field) {
            painter.fillRect(scaled(field.rect, unitsPerMm), highlight.fill);
        }
    }
    if (page.official) {
        paintLayer(painter, *page.official, unitsPerMm);
    }
    paintLayer(painter, page.filled, unitsPerMm);
    for (const PlacedQr &qr : page.qrs) {
        paintQr(painter, qr, unitsPerMm);
    }
    painter.restore();
}

QImage pageImage(const PlacedPage &page, double dpi, const PageHighlight &highlight)
{
    const double unitsPerMm = dpi / mmPerInch;
    QImage image(int(std::lround(page.widthMm * unitsPerMm)), int(std::lround(page.heightMm * unitsPerMm)),
                 QImage::Format_RGB32);
    image.setDotsPerMeterX(int(std::lround(unitsPerMm * 1000)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    PagePainter().paint(painter, page, unitsPerMm, highlight);
    return image;
}

} // namespace renkei::forms
