// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/font_book.h"
#include "forms/placed_page.h"

namespace renkei::desk {

constexpr double pointMm = 25.4 / 72;

/// Sets plain text of the desk's own sheets (lists, the day's page) in one Gothic; what is measured is what
/// is placed. Lengths in mm, sizes in points.
class SheetText
{
public:
    struct Cell
    {
        QString text;
        std::vector<forms::TextGlyph> glyphs;
        std::vector<std::pair<size_t, size_t>> lines; ///< glyph ranges
    };

    Cell shaped(const QString &text) const;
    static double widthOf(const Cell &cell, double size);
    static double widthOf(const Cell &cell, size_t from, size_t to, double size);
    /// Breaks the cell into lines no wider than `width`.
    static void wrap(Cell &cell, double width, double size);
    /// A range of glyphs on one baseline.
    void place(forms::PlacedPage &page, const Cell &cell, size_t from, size_t to, double x, double baseline,
               double size) const;
    /// Text on one line, beginning or (`fromRight`) ending at x.
    void place(forms::PlacedPage &page, const QString &text, double x, double baseline, double size,
               bool fromRight = false) const;

private:
    forms::FontBook m_fonts;
};

} // namespace renkei::desk
