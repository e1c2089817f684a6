// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/font_book.h"
#include "forms/form_template.h"
#include "forms/placed_page.h"

#include <QHash>

#include <functional>
#include <vector>

/// What the layout of blocks gives: parts of a sheet in millimetres, and the places that data goes into.
namespace renkei::forms {

/// A place for data.
struct Area
{
    enum class Kind {
        Value,   ///< the field's text, in lines, as small as it must
        EraYear, ///< parts of a date
        Month,
        Day,
        Ring,    ///< drawn around when the field has `value`
        EraRing, ///< drawn around when the date lies in the era `value`
        Tick     ///< ticked when the field has `value`
    };
    Kind kind = Kind::Value;
    QString key;   ///< "office.name", "roster.name"
    int row = -1;  ///< of a table
    QString value; ///< Ring, EraRing, Tick; EraYear: the one era that is printed
    QRectF rect;   ///< mm
    double sizePt = 10.5;
    bool gothic = false;
    Align align = Align::Left;
    bool middle = true;  ///< in the middle of the area's height; otherwise on its last line
    double baseline = 0; ///< of a single line, from the area's top; 0 = computed from the height
    bool halfWidth = false;
};

/// Text and lines as issued, and areas, all from the top left corner of what they belong to.
struct Laid
{
    PlacedLayer layer;
    std::vector<Area> areas;
    double width = 0;
    double height = 0;

    /// Adds another part at an offset.
    void add(const Laid &other, double dx, double dy);
};

/// How tall the rows of growing tables are for what will be filled in. Measured once, however often the sheet
/// is laid out.
struct RowGrowth
{
    std::function<double(const Area &)> heightFor; ///< mm that the area's text needs at its width
    QHash<QString, std::vector<double>> heights;   ///< by table
};

/// What the setting of blocks needs to know about the sheet.
struct LayoutContext
{
    const FontBook &fonts;
    const FormTemplate &form;
    double lineHeight = 1.7;
    int copy = 0;                ///< 1 = the first
    RowGrowth *growth = nullptr; ///< nullptr = nothing to fill in: no row grows

    const FormCopy *currentCopy() const;
    double linePitch(double sizePt) const;
};

constexpr double mmPerPoint = 25.4 / 72.0;
/// From the baseline up to the middle of a kanji, in em.
constexpr double middleOfEm = 0.38;

/// A line of text without breaks; `missing` characters raise Error(InvalidInput) naming `owner`.
Laid layLine(const LayoutContext &context, const QString &text, double sizePt, bool gothic);

/// A paragraph in a column of that width.
Laid layParagraph(const LayoutContext &context, const std::vector<Inline> &content, const TextStyle &style,
                  double width, double hangMm = 0);

} // namespace renkei::forms
