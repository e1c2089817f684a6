// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/export/sheet_text.h"

namespace renkei::desk {

using namespace forms;

SheetText::Cell SheetText::shaped(const QString &text) const
{
    // Sheets have no way to show a line break inside a cell.
    QString flat = text;
    flat.replace(u'\n', u' ');
    return {flat, m_fonts.shape(flat, Face::Gothic), {}};
}

double SheetText::widthOf(const Cell &cell, size_t from, size_t to, double size)
{
    double width = 0;
    for (size_t i = from; i < to; ++i) {
        width += cell.glyphs[i].advance;
    }
    return width * size * pointMm;
}

double SheetText::widthOf(const Cell &cell, double size)
{
    return widthOf(cell, 0, cell.glyphs.size(), size);
}

void SheetText::wrap(Cell &cell, double width, double size)
{
    cell.lines.clear();
    const double room = width / (size * pointMm);
    size_t from = 0;
    double used = 0;
    for (size_t i = 0; i < cell.glyphs.size(); ++i) {
        if (used + cell.glyphs[i].advance > room && i > from) {
            cell.lines.emplace_back(from, i);
            from = i;
            used = 0;
        }
        used += cell.glyphs[i].advance;
    }
    cell.lines.emplace_back(from, cell.glyphs.size());
}

void SheetText::place(PlacedPage &page, const Cell &cell, size_t from, size_t to, double x, double baseline,
                      double size) const
{
    const double em = size * pointMm;
    double pen = x;
    PlacedRun run;
    int family = -1;
    const auto finish = [&] {
        if (!run.glyphs.empty()) {
            page.filled.runs.push_back(run);
        }
    };
    for (size_t i = from; i < to; ++i) {
        const TextGlyph &glyph = cell.glyphs[i];
        if (glyph.family != family) {
            finish();
            run = {};
            family = glyph.family;
            run.fontFamily = m_fonts.family(family);
            run.sizePt = size;
            run.origin = {pen, baseline};
        }
        PlacedGlyph placed;
        placed.index = glyph.index;
        placed.x = pen - run.origin.x() + glyph.dx * em;
        placed.y = glyph.dy * em;
        placed.textStart = int(run.text.size());
        placed.textLength = glyph.textLength;
        run.text += QStringView(cell.text).mid(glyph.textStart, glyph.textLength);
        run.glyphs.push_back(placed);
        pen += glyph.advance * em;
    }
    finish();
}

void SheetText::place(PlacedPage &page, const QString &text, double x, double baseline, double size,
                      bool fromRight) const
{
    const Cell cell = shaped(text);
    const double start = fromRight ? x - widthOf(cell, size) : x;
    place(page, cell, 0, cell.glyphs.size(), start, baseline, size);
}

} // namespace renkei::desk
