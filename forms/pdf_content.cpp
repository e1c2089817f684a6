// SPDX-License-Identifier: Apache-2.0
#include "forms/pdf_content.h"

#include "exchange/control_qr.h"
#include "forms/font_lookup.h"

#include <array>
#include <charconv>
#include <cmath>
#include <numbers>

namespace renkei::forms {

static constexpr double pointsPerMm = 1.0 / mmPerPoint;

PdfFontSet::PdfFontSet(std::shared_ptr<FontLibrary> library)
    : m_library(std::move(library))
{
}

PdfFont &PdfFontSet::font(const QString &family)
{
    PdfFont *&font = m_byFamily[family];
    if (font == nullptr) {
        m_fonts.push_back(
            std::make_unique<PdfFont>("F" + QByteArray::number(m_fonts.size()), m_library->font(family)));
        font = m_fonts.back().get();
    }
    return *font;
}

QByteArray pdfNumber(double value, int decimals)
{
    double factor = 1;
    for (int i = 0; i < decimals; ++i) {
        factor *= 10;
    }
    // Whole steps first: 0.1 + 0.2 and 0.3 must give the same bytes on every machine.
    const double rounded = std::round(value * factor) / factor;
    std::array<char, 40> digits{};
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), rounded + 0.0,
                                      std::chars_format::fixed, decimals);
    QByteArray text(digits.data(), result.ptr - digits.data());
    while (text.contains('.') && (text.endsWith('0') || text.endsWith('.'))) {
        const bool wasPoint = text.endsWith('.');
        text.chop(1);
        if (wasPoint) {
            break;
        }
    }
    return text == "-0" ? QByteArray("0") : text;
}

namespace {

/// Turns millimetres from the top into points from the bottom.
class Sheet
{
public:
    explicit Sheet(double heightMm)
        : m_heightMm(heightMm)
    {
    }
    QByteArray point(const QPointF &mm) const
    {
        return pdfNumber(mm.x() * pointsPerMm) + ' ' + pdfNumber((m_heightMm - mm.y()) * pointsPerMm);
    }
    QByteArray rectangle(const QRectF &mm) const
    {
        return point(mm.bottomLeft()) + ' ' + pdfNumber(mm.width() * pointsPerMm) + ' ' +
               pdfNumber(mm.height() * pointsPerMm) + " re";
    }
    static QByteArray penWidth(double mm) { return pdfNumber(mm * pointsPerMm) + " w "; }

private:
    double m_heightMm;
};

} // namespace

static QByteArray ellipseContent(const PlacedEllipse &ellipse, const Sheet &sheet)
{
    // Four Bézier curves; this ratio of control point to radius keeps them within 0.03 % of the ellipse.
    constexpr double kappa = 4.0 / 3.0 * (std::numbers::sqrt2 - 1);
    const QPointF centre = ellipse.rect.center();
    const double rx = ellipse.rect.width() / 2;
    const double ry = ellipse.rect.height() / 2;
    const auto at = [&](double x, double y) { return sheet.point(centre + QPointF(x * rx, y * ry)); };
    return Sheet::penWidth(ellipse.widthMm) + at(1, 0) + " m " + at(1, kappa) + ' ' + at(kappa, 1) + ' ' +
           at(0, 1) + " c " + at(-kappa, 1) + ' ' + at(-1, kappa) + ' ' + at(-1, 0) + " c " + at(-1, -kappa) +
           ' ' + at(-kappa, -1) + ' ' + at(0, -1) + " c " + at(kappa, -1) + ' ' + at(1, -kappa) + ' ' +
           at(1, 0) + " c s\n";
}

static void appendHex(QByteArray &out, quint16 code)
{
    static constexpr char digits[] = "0123456789abcdef";
    for (int shift = 12; shift >= 0; shift -= 4) {
        out += digits[(unsigned(code) >> unsigned(shift)) & 0xfU];
    }
}

/// Glyphs of a run from `first` that stand on one baseline, as one TJ. Steps that differ from the font's
/// advances (justification) are written as whole thousandths of an em, reckoned from where the pen really is
/// so that rounding never adds up. Returns the glyph after the last.
static size_t appendBaseline(QByteArray &out, const PlacedRun &run, size_t first, PdfFont &font,
                             const Sheet &sheet)
{
    const double thousandthMm = run.sizePt * mmPerPoint / 1000;
    const double baseline = run.glyphs[first].y;
    double pen = run.glyphs[first].x;
    out += "1 0 0 1 " + sheet.point(run.origin + QPointF(pen, baseline)) + " Tm [<";
    size_t i = first;
    for (; i < run.glyphs.size() && run.glyphs[i].y == baseline; ++i) {
        const PlacedGlyph &glyph = run.glyphs[i];
        const auto adjust = int(std::lround((pen - glyph.x) / thousandthMm));
        if (adjust != 0) {
            out += '>' + QByteArray::number(adjust) + '<';
            pen -= adjust * thousandthMm;
        }
        const quint16 code = font.code(glyph.index, run.text.mid(glyph.textStart, glyph.textLength));
        appendHex(out, code);
        pen += font.advance(code) * thousandthMm;
    }
    out += ">] TJ\n";
    return i;
}

static void appendRun(QByteArray &out, const PlacedRun &run, const Sheet &sheet, PdfFontSet &fonts)
{
    PdfFont &font = fonts.font(run.fontFamily);
    out += '/' + font.resourceName() + ' ' + pdfNumber(run.sizePt) + " Tf\n";
    for (size_t i = 0; i < run.glyphs.size();) {
        i = appendBaseline(out, run, i, font, sheet);
    }
}

QByteArray layerContent(const PlacedLayer &layer, double sheetHeightMm, PdfFontSet &fonts)
{
    const Sheet sheet(sheetHeightMm);
    QByteArray out;
    for (const PlacedBox &box : layer.boxes) {
        out += Sheet::penWidth(box.widthMm) + sheet.rectangle(box.rect) + " S\n";
    }
    for (const PlacedLine &line : layer.lines) {
        out +=
            Sheet::penWidth(line.widthMm) + sheet.point(line.from) + " m " + sheet.point(line.to) + " l S\n";
    }
    for (const PlacedEllipse &ellipse : layer.ellipses) {
        out += ellipseContent(ellipse, sheet);
    }
    if (!layer.runs.empty()) {
        out += "BT\n";
        for (const PlacedRun &run : layer.runs) {
            if (!run.glyphs.empty()) {
                appendRun(out, run, sheet, fonts);
            }
        }
        out += "ET\n";
    }
    return out;
}

QByteArray qrContent(const PlacedQr &qr, double sheetHeightMm)
{
    const Sheet sheet(sheetHeightMm);
    const QrModules modules = qrModules(qr.payload);
    const double side = qr.rect.width() / (modules.size + 2 * qrQuietZone);
    const QPointF origin = qr.rect.topLeft() + QPointF(side, side) * qrQuietZone;
    QByteArray out;
    for (int row = 0; row < modules.size; ++row) {
        for (int column = 0; column < modules.size; ++column) {
            const int first = column;
            while (column < modules.size && modules.isDark(row, column)) {
                ++column;
            }
            if (column > first) {
                out += sheet.rectangle({origin.x() + first * side, origin.y() + row * side,
                                        (column - first) * side, side}) +
                       '\n';
            }
        }
    }
    return out + "f\n";
}

} // namespace renkei::forms
