// SPDX-License-Identifier: Apache-2.0
#include "forms/line_setter.h"

#include <limits>

namespace renkei::forms {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr double halfEm = 0.5;
constexpr double mostSqueeze = 0.25;    ///< of an em, at one mark inside the line
constexpr double latinDistance = 0.125; ///< of an em, between Latin letters and kanji
constexpr double goodStretch = 0.06;    ///< of an em, at one gap: hardly seen
constexpr double rounding = 1e-6;

/// An item with the room around it decided by its neighbours.
struct Spaced
{
    double width = 0;       ///< with what follows it
    double shift = 0;       ///< the glyph stands this much to the left (blank before it taken away)
    double squeeze = 0;     ///< could be taken away as well
    double endSqueeze = 0;  ///< could be taken away when the line ends here
    bool stretches = false; ///< the gap after it may grow
    bool breakable = false; ///< a line may end after it
};

bool isSpace(char32_t c)
{
    return c == U' ' || c == U'\u3000';
}

std::vector<Spaced> space(const std::vector<LineItem> &items, double em, BreakRule rule)
{
    std::vector<Spaced> spaced(items.size());
    for (size_t i = 0; i < items.size(); ++i) {
        const char32_t code = items[i].code;
        Spaced &here = spaced[i];
        here.width = items[i].width;
        const bool fullWidth = items[i].width > 0.9 * em;
        const bool last = i + 1 == items.size();
        const char32_t next = last ? U'\0' : items[i + 1].code;
        if (hasBlankAfter(code) && fullWidth) {
            const bool meets = hasBlankAfter(next) || hasBlankBefore(next);
            here.width -= meets ? halfEm * em : 0;
            here.squeeze = meets ? 0 : mostSqueeze * em;
            here.endSqueeze = meets ? 0 : halfEm * em;
        }
        if (hasBlankBefore(code) && fullWidth && i > 0 && hasBlankBefore(items[i - 1].code)) {
            here.width -= halfEm * em;
            here.shift = halfEm * em;
        }
        const bool apart = (isWide(code) && isLatin(next)) || (isLatin(code) && isWide(next));
        if (!last && apart && !hasBlankAfter(code) && !hasBlankBefore(next)) {
            here.width += latinDistance * em;
            here.endSqueeze = latinDistance * em;
        }
        const bool rigid = code == objectCode || next == objectCode || code == gapCode || next == gapCode ||
                           next == markCode;
        here.stretches = !last && !rigid && (isWide(code) || isWide(next));
        here.breakable = last || items[i].breakAfter || canBreak(code, next, rule);
    }
    return spaced;
}

/// Items [begin, end) as one line, natural.
struct Measure
{
    double width = 0;
    double squeeze = 0;
    int gaps = 0;
};

struct Breaker
{
    const std::vector<LineItem> &items;
    const std::vector<Spaced> &spaced;
    const LineShape &shape;

    double room(size_t begin) const { return shape.width - (begin == 0 ? shape.first : 0); }

    size_t withoutSpaces(size_t begin, size_t end) const
    {
        while (end > begin + 1 && isSpace(items[end - 1].code)) {
            --end;
        }
        return end;
    }

    Measure measure(size_t begin, size_t end) const
    {
        Measure result;
        for (size_t i = begin; i < end; ++i) {
            result.width += spaced[i].width;
            result.squeeze += i + 1 == end ? spaced[i].endSqueeze : spaced[i].squeeze;
            result.gaps += i + 1 < end && spaced[i].stretches ? 1 : 0;
        }
        return result;
    }

    /// How bad the line looks; `never` when it does not fit.
    double cost(size_t begin, size_t end, bool last) const
    {
        const Measure line = measure(begin, end);
        const double slack = room(begin) - line.width;
        if (slack < -line.squeeze - rounding) {
            return never;
        }
        if (slack < 0) {
            const double share = -slack / qMax(line.squeeze, rounding);
            return share * share;
        }
        if (last) {
            const bool stub = begin > 0 && line.width < 2.5 * shape.em;
            return stub ? 40 : 0;
        }
        if (shape.align != Align::Justify) {
            // Ragged text looks best when its lines end where words do: an address between its parts.
            const bool atSpace = isSpace(items[end].code);
            return slack / shape.em + (atSpace ? 0 : 12);
        }
        const double gap = slack / (shape.em * qMax(line.gaps, 1));
        const double share = gap / goodStretch;
        return share * share;
    }
};

struct Path
{
    double cost = never;
    size_t from = 0;
};

std::vector<std::pair<size_t, size_t>> bestBreaks(const Breaker &breaker)
{
    const size_t count = breaker.items.size();
    // Ragged text takes as few lines as it can, and then even ones.
    const double perLine = breaker.shape.align == Align::Justify ? 0.01 : 1e6;
    std::vector<Path> best(count + 1);
    best[0].cost = 0;
    for (size_t end = 1; end <= count; ++end) {
        if (!breaker.spaced[end - 1].breakable) {
            continue;
        }
        const bool last = end == count || breaker.items[end - 1].breakAfter;
        for (size_t begin = end; begin-- > 0;) {
            if (begin + 1 < end && breaker.items[begin].breakAfter) {
                break; // a line never runs across a break that was asked for
            }
            if (best[begin].cost == never) {
                continue;
            }
            const size_t visible = breaker.withoutSpaces(begin, end);
            const double cost = breaker.cost(begin, visible, last);
            if (cost == never) {
                break; // longer ones fit even less
            }
            const double total = best[begin].cost + cost + perLine;
            if (total < best[end].cost) {
                best[end] = {total, begin};
            }
        }
    }
    std::vector<std::pair<size_t, size_t>> lines;
    if (best[count].cost == never) {
        return lines;
    }
    for (size_t end = count; end > 0; end = best[end].from) {
        lines.insert(lines.begin(), {best[end].from, end});
    }
    return lines;
}

SetLine place(const Breaker &breaker, size_t begin, size_t end, bool last)
{
    const LineShape &shape = breaker.shape;
    SetLine line;
    line.begin = begin;
    line.end = breaker.withoutSpaces(begin, end);
    const Measure natural = breaker.measure(begin, line.end);
    const double slack = breaker.room(begin) - natural.width;
    const bool justified = shape.align == Align::Justify && !last && natural.gaps > 0;
    const double stretch = justified && slack > 0 ? slack / natural.gaps : 0;
    const double squeezed = slack < 0 ? qMin(1.0, -slack / qMax(natural.squeeze, rounding)) : 0;
    double x = begin == 0 ? shape.first : 0;
    for (size_t i = begin; i < line.end; ++i) {
        const Spaced &here = breaker.spaced[i];
        const bool atEnd = i + 1 == line.end;
        line.x.push_back(x - here.shift);
        x += here.width - squeezed * (atEnd ? here.endSqueeze : here.squeeze);
        x += !atEnd && here.stretches ? stretch : 0;
    }
    // The blank after a closing mark at the line's end is not seen: it does not count for right and centre.
    const double unseen = line.end > begin && slack >= 0 ? breaker.spaced[line.end - 1].endSqueeze : 0;
    line.width = x - (begin == 0 ? shape.first : 0) - unseen;
    double offset = 0;
    if (shape.align == Align::Right) {
        offset = breaker.room(begin) - line.width;
    } else if (shape.align == Align::Center) {
        offset = (breaker.room(begin) - line.width) / 2;
    }
    for (double &position : line.x) {
        position += offset;
    }
    return line;
}

std::vector<SetLine> setWith(const std::vector<LineItem> &items, const LineShape &shape, BreakRule rule)
{
    const std::vector<Spaced> spaced = space(items, shape.em, rule);
    const Breaker breaker{items, spaced, shape};
    std::vector<SetLine> lines;
    for (const auto &[begin, end] : bestBreaks(breaker)) {
        lines.push_back(place(breaker, begin, end, end == items.size() || items[end - 1].breakAfter));
    }
    return lines;
}

} // namespace

std::vector<SetLine> setLines(const std::vector<LineItem> &items, const LineShape &shape)
{
    for (const BreakRule rule : {BreakRule::Strict, BreakRule::Address, BreakRule::Anywhere}) {
        std::vector<SetLine> lines = setWith(items, shape, rule);
        if (!lines.empty() || items.empty()) {
            return lines;
        }
    }
    // Narrower than one character: one item a line is the best there is.
    LineShape wide = shape;
    for (const LineItem &item : items) {
        wide.width = qMax(wide.width, item.width + qAbs(shape.first));
    }
    return setWith(items, wide, BreakRule::Anywhere);
}

std::optional<std::vector<SetLine>> fitLines(const std::vector<LineItem> &items, const LineShape &shape,
                                             int most, BreakRule rule)
{
    std::vector<SetLine> lines = setWith(items, shape, rule);
    if ((lines.empty() && !items.empty()) || int(lines.size()) > most) {
        return {};
    }
    return lines;
}

} // namespace renkei::forms
