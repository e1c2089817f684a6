// SPDX-License-Identifier: Apache-2.0
#include "forms/block_layout.h"

#include "forms/table_layout.h"

namespace renkei::forms {

namespace {

constexpr double framePadding = 2.0;   ///< mm
constexpr double underlineAbove = 1.0; ///< mm, from the bottom of a fill line to its rule
constexpr double textAboveRule = 1.3;  ///< mm, from the baseline to the rule
constexpr double fillGap = 2.0;        ///< mm, between a label and its area

double emOf(const TextStyle &style)
{
    return style.sizePt * mmPerPoint;
}

/// Baseline of the first line that layLine and layParagraph set.
double firstBaseline(const LayoutContext &context, const TextStyle &style)
{
    return context.linePitch(style.sizePt) / 2 + middleOfEm * emOf(style);
}

void addLabelBox(const LayoutContext &context, const Block &block, Laid &laid)
{
    const double em = emOf(block.style);
    const double side = 0.85 * em;
    const double middle = context.linePitch(block.style.sizePt) / 2;
    const QRectF box(block.style.indent * em, middle - side / 2, side, side);
    laid.layer.boxes.push_back({box});
    if (!block.key.isEmpty()) {
        Area tick;
        tick.kind = Area::Kind::Tick;
        tick.key = block.key;
        tick.value = block.value;
        tick.rect = box;
        laid.areas.push_back(tick);
    }
}

Laid layText(const LayoutContext &context, const Block &block, double width)
{
    const double em = emOf(block.style);
    Laid laid;
    laid.width = width;
    if (block.labelBox) {
        addLabelBox(context, block, laid);
    } else if (!block.label.isEmpty()) {
        laid.add(layLine(context, block.label, block.style.sizePt, block.style.gothic),
                 block.style.indent * em, 0);
    }
    const Laid text = layParagraph(context, block.content, block.style, width, block.hang * em);
    laid.add(text, 0, 0);
    laid.height = text.height;
    return laid;
}

Laid layFill(const LayoutContext &context, const Block &block, double width)
{
    const double em = emOf(block.style);
    const double rule = block.heightMm - underlineAbove;
    const double baseline = rule - textAboveRule;
    const double lift = baseline - firstBaseline(context, block.style);
    const Laid label = layLine(context, block.label, block.style.sizePt, block.style.gothic);
    const Laid suffix = layLine(context, block.suffix, block.style.sizePt, block.style.gothic);
    const double labelWidth = block.label.isEmpty()    ? block.labelWidthMm
                              : block.labelWidthMm > 0 ? block.labelWidthMm
                                                       : label.width + fillGap;
    const double suffixWidth = block.suffix.isEmpty() ? 0 : suffix.width + fillGap / 2;
    const double room = width - (block.style.indent + block.style.indentRight) * em;
    const double areaWidth = block.widthMm > 0 ? qMin(block.widthMm, room - labelWidth - suffixWidth)
                                               : room - labelWidth - suffixWidth;
    const double all = labelWidth + areaWidth + suffixWidth;
    double left = block.style.indent * em;
    if (block.style.align == Align::Right) {
        left += room - all;
    } else if (block.style.align == Align::Center) {
        left += (room - all) / 2;
    }
    Laid laid;
    laid.width = width;
    laid.height = block.heightMm;
    laid.add(label, left, lift);
    const double from = left + labelWidth;
    if (!block.content.empty()) {
        TextStyle style = block.style;
        style.indent = 0;
        style.indentRight = 0;
        style.align = Align::Left;
        laid.add(layParagraph(context, block.content, style, areaWidth), from, lift);
    } else if (block.underline) {
        laid.layer.lines.push_back({QPointF(from, rule), QPointF(from + areaWidth, rule)});
    }
    if (!block.key.isEmpty()) {
        Area area;
        area.key = block.key;
        area.sizePt = block.style.sizePt;
        area.gothic = block.style.gothic;
        area.rect = QRectF(from, 0, areaWidth, rule - 0.2);
        area.middle = false;
        area.baseline = baseline;
        laid.areas.push_back(area);
    }
    laid.add(suffix, from + areaWidth + fillGap / 2, lift);
    return laid;
}

Laid layFrame(const LayoutContext &context, const Block &block, double width, const QHash<QString, int> &rows)
{
    const double frameWidth = block.widthMm > 0 ? qMin(block.widthMm, width) : width;
    const double inner = frameWidth - 2 * framePadding;
    double left = 0;
    if (block.style.align == Align::Right) {
        left = width - frameWidth;
    } else if (block.style.align == Align::Center) {
        left = (width - frameWidth) / 2;
    }
    Laid laid;
    laid.width = width;
    double y = framePadding / 2;
    if (!block.label.isEmpty()) {
        const Laid title = layLine(context, block.label, block.style.sizePt, false);
        laid.add(title, left + framePadding, y);
        y += title.height;
    }
    const Laid content = stack(layBlocks(context, block.children, inner, rows), inner);
    laid.add(content, left + framePadding, y);
    laid.height = qMax(block.heightMm, y + content.height + framePadding / 2);
    if (block.lineWidthMm > 0) {
        laid.layer.boxes.push_back({QRectF(left, 0, frameWidth, laid.height), block.lineWidthMm});
    }
    return laid;
}

Laid layRule(const Block &block, double width)
{
    Laid laid;
    laid.width = width;
    laid.height = 2;
    laid.layer.lines.push_back({QPointF(0, 1), QPointF(width, 1), block.lineWidthMm});
    return laid;
}

} // namespace

Laid stack(const Flow &flow, double width)
{
    Laid result;
    result.width = width;
    double y = 0;
    bool first = true;
    for (const FlowBox &box : flow.boxes) {
        y += first ? 0 : box.before;
        result.add(box.laid, 0, y);
        y += box.laid.height + box.after;
        first = false;
    }
    result.height = y;
    return result;
}

Flow layBlocks(const LayoutContext &context, const std::vector<Block> &blocks, double width,
               const QHash<QString, int> &rows)
{
    Flow flow;
    const FormCopy *copy = context.currentCopy();
    const double line = context.linePitch(context.form.textSizePt);
    for (const Block &block : blocks) {
        if (!block.copy.isEmpty() && (!copy || copy->id != block.copy)) {
            continue;
        }
        FlowBox box;
        box.before = block.before * line;
        box.after = block.after * line;
        box.keepWithNext = block.keepWithNext;
        box.keepWithPrevious = block.keepWithPrevious;
        box.line = block.line;
        switch (block.kind) {
        case Block::Kind::Paragraph:
            box.laid = layText(context, block, width);
            break;
        case Block::Kind::Fill:
            box.laid = layFill(context, block, width);
            break;
        case Block::Kind::Table:
            layTable(context, block, width, rows.value(block.key), box, flow);
            continue;
        case Block::Kind::Grid:
            box.laid = layGrid(context, block, width);
            break;
        case Block::Kind::Group:
            box.laid = stack(layBlocks(context, block.children, width, rows), width);
            break;
        case Block::Kind::Frame:
            box.laid = layFrame(context, block, width, rows);
            break;
        case Block::Kind::Space:
            box.laid.height = box.before;
            box.before = 0;
            break;
        case Block::Kind::Spring:
            box.spring = true;
            box.laid.height = box.before;
            box.before = 0;
            break;
        case Block::Kind::NewSheet:
            box.newSheet = true;
            break;
        case Block::Kind::Rule:
            box.laid = layRule(block, width);
            break;
        }
        flow.boxes.push_back(std::move(box));
    }
    return flow;
}

} // namespace renkei::forms
