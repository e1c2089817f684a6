// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/font_book.h"
#include "forms/form_template.h"
#include "forms/kinsoku.h"

#include <optional>
#include <vector>

/// Where lines end and where each character stands. Pure arithmetic; all lengths in mm.
namespace renkei::forms {

/// A character, or an object in the line.
struct LineItem
{
    char32_t code = 0; ///< objectCode = an object
    TextGlyph glyph;
    double width = 0;
    int object = -1;         ///< what it is, for the caller
    bool breakAfter = false; ///< the line ends here
};

struct SetLine
{
    size_t begin = 0;      ///< items [begin, end)
    size_t end = 0;        ///< without the spaces at the line's end
    std::vector<double> x; ///< where each item stands, from the left of the column
    double width = 0;      ///< of what is set
};

struct LineShape
{
    double width = 0; ///< of the column
    double first = 0; ///< first line begins this much to the right (or left) of the others
    double em = 0;
    Align align = Align::Justify;
};

/// Breaks where the whole paragraph looks best, not line by line: no short last line, even spacing,
/// punctuation pressed together before it is spread apart.
std::vector<SetLine> setLines(const std::vector<LineItem> &items, const LineShape &shape);

/// As setLines(), for what was filled in: nothing when it needs more than `most` lines.
std::optional<std::vector<SetLine>> fitLines(const std::vector<LineItem> &items, const LineShape &shape,
                                             int most, BreakRule rule);

} // namespace renkei::forms
