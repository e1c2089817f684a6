// SPDX-License-Identifier: Apache-2.0
#include "forms/sheet_layout.h"

#include "regulation/pack_error.h"

#include <QCoreApplication>

namespace renkei::forms {

namespace {

constexpr double sheetWidth = 210;
constexpr double sheetHeight = 297;
constexpr double bindingShift = 5;
constexpr double rounding = 1e-6;
constexpr double lineHeightStep = 0.02;

struct PlacedPart
{
    const Laid *laid;
    double y; ///< from the top of the text area
    int springsBefore;
};

struct Sheet
{
    std::vector<PlacedPart> parts;
    double used = 0;
    int springs = 0;
    bool hasBody = false; ///< more than what is repeated
};

/// Fills sheets from top to bottom.
class SheetFiller
{
public:
    SheetFiller(const FormTemplate &form, const Flow &flow, const Laid &continuation)
        : m_form(form)
        , m_flow(flow)
        , m_continuation(continuation)
        , m_room(sheetHeight - form.marginTop - form.marginBottom)
    {
    }

    std::vector<Sheet> fill()
    {
        m_sheets.emplace_back();
        std::vector<const FlowBox *> chunk;
        std::vector<const FlowBox *> annex;
        for (size_t i = 0; i < m_flow.boxes.size(); ++i) {
            const FlowBox &box = m_flow.boxes[i];
            if (box.annex) {
                annex.push_back(&box);
                continue;
            }
            chunk.push_back(&box);
            if (!staysWithNext(i)) {
                place(chunk);
                chunk.clear();
            }
        }
        place(chunk);
        if (!annex.empty()) {
            begin();
        }
        for (const FlowBox *box : annex) {
            place({box});
        }
        return std::move(m_sheets);
    }

    double room() const { return m_room; }

private:
    /// Springs stretch inside what is kept together, so a signature may stand at the sheet's bottom and still
    /// be on the sheet of the last article.
    bool staysWithNext(size_t index) const
    {
        if (m_flow.boxes[index].newSheet) {
            return false;
        }
        size_t next = index + 1;
        while (next < m_flow.boxes.size() &&
               (m_flow.boxes[next].spring || isSpace(m_flow.boxes[next]) || m_flow.boxes[next].annex)) {
            ++next;
        }
        if (next == m_flow.boxes.size() || m_flow.boxes[next].newSheet) {
            return false;
        }
        const FlowBox &box = m_flow.boxes[index];
        return box.keepWithNext || m_flow.boxes[next].keepWithPrevious;
    }

    static bool isSpace(const FlowBox &box)
    {
        return !box.spring && !box.newSheet && box.laid.layer.runs.empty() && box.laid.layer.boxes.empty() &&
               box.laid.layer.lines.empty() && box.laid.areas.empty();
    }

    static double heightOf(const std::vector<const FlowBox *> &chunk, bool atTop)
    {
        double height = 0;
        for (const FlowBox *box : chunk) {
            height += (atTop && height == 0 ? 0 : box->before) + box->laid.height + box->after;
        }
        // What follows the last one may hang out at the bottom.
        return chunk.empty() ? 0 : height - chunk.back()->after;
    }

    void begin()
    {
        m_sheets.emplace_back();
        if (m_continuation.height > 0) {
            put(m_continuation);
        }
    }

    void put(const Laid &laid)
    {
        Sheet &sheet = m_sheets.back();
        sheet.parts.push_back({&laid, sheet.used, sheet.springs});
        sheet.used += laid.height;
    }

    void place(const std::vector<const FlowBox *> &chunk)
    {
        if (chunk.empty()) {
            return;
        }
        const double height = heightOf(chunk, !m_sheets.back().hasBody);
        if (m_sheets.back().used + height > m_room + rounding && m_sheets.back().hasBody) {
            if (chunk.size() > 1 && heightOf(chunk, true) > m_room - m_continuation.height + rounding) {
                for (const FlowBox *box : chunk) {
                    place({box}); // no sheet holds them all: part by part
                }
                return;
            }
            begin();
        }
        for (const FlowBox *box : chunk) {
            putBox(*box);
        }
    }

    void putBox(const FlowBox &box)
    {
        if (box.newSheet) {
            begin();
            return;
        }
        Sheet &sheet = m_sheets.back();
        if (box.spring) {
            sheet.used += box.laid.height;
            ++sheet.springs;
            return;
        }
        if (isSpace(box) && !sheet.hasBody) {
            return;
        }
        sheet.used += sheet.hasBody ? box.before : 0;
        if (box.tableHeader >= 0 && !sheet.hasBody) {
            put(m_flow.tableHeaders[size_t(box.tableHeader)]);
        }
        if (sheet.used + box.laid.height > m_room + rounding) {
            if (!sheet.hasBody) {
                throw PackError(m_form.file, box.line,
                                QCoreApplication::translate(
                                    "FormTemplate", "this part is taller than a sheet; divide it into "
                                                    "several paragraphs or make it smaller."));
            }
            begin();
            putBox(box);
            return;
        }
        put(box.laid);
        m_sheets.back().used += box.after;
        m_sheets.back().hasBody = true;
    }

    const FormTemplate &m_form;
    const Flow &m_flow;
    const Laid &m_continuation;
    double m_room;
    std::vector<Sheet> m_sheets;
};

bool printsCopyMark(const std::vector<Block> &blocks)
{
    for (const Block &block : blocks) {
        for (const Inline &part : block.content) {
            if (part.kind == Inline::Kind::CopyMark) {
                return true;
            }
        }
        if (printsCopyMark(block.children)) {
            return true;
        }
    }
    return false;
}

void addFurniture(const LayoutContext &context, size_t index, size_t count, Laid &laid)
{
    if (count > 1) {
        const Laid number = layLine(context, QStringLiteral("%1/%2").arg(index + 1).arg(count), 9, false);
        laid.add(number, (sheetWidth - number.width) / 2, sheetHeight - 16);
    }
    const FormCopy *copy = context.currentCopy();
    if (copy && !copy->mark.isEmpty() && !printsCopyMark(context.form.body)) {
        const Laid mark = layLine(context, copy->mark, 9, false);
        laid.add(mark, sheetWidth - context.form.marginRight - mark.width, context.form.marginTop - 7);
    }
}

std::vector<SheetLayout> assemble(const LayoutContext &context, const std::vector<Sheet> &sheets, double room,
                                  double left)
{
    std::vector<SheetLayout> result;
    for (size_t i = 0; i < sheets.size(); ++i) {
        const Sheet &sheet = sheets[i];
        const double spring = sheet.springs > 0 ? qMax(0.0, room - sheet.used) / sheet.springs : 0;
        Laid laid;
        for (const PlacedPart &part : sheet.parts) {
            laid.add(*part.laid, left, context.form.marginTop + part.y + spring * part.springsBefore);
        }
        addFurniture(context, i, sheets.size(), laid);
        result.push_back({std::make_shared<const PlacedLayer>(std::move(laid.layer)), std::move(laid.areas)});
    }
    return result;
}

} // namespace

std::vector<SheetLayout> layOut(const FontBook &fonts, const FormTemplate &form, const SheetOptions &options)
{
    const double width = sheetWidth - form.marginLeft - form.marginRight;
    const double left = form.marginLeft + (options.bindingMargin ? bindingShift : 0);
    RowGrowth growth{options.heightFor, {}};
    LayoutContext context{fonts, form, form.lineHeight, options.copy, growth.heightFor ? &growth : nullptr};
    // Rows that go to further sheets do not count: as issued, the rest stands on the first.
    const auto sheetsWith = [&](double lineHeight) {
        context.lineHeight = lineHeight;
        Flow flow = layBlocks(context, form.body, width, options.rows);
        std::erase_if(flow.boxes, [](const FlowBox &box) { return box.annex; });
        const Laid continuation = stack(layBlocks(context, form.continuation, width, options.rows), width);
        return SheetFiller(form, flow, continuation).fill().size();
    };
    double lineHeight = form.lineHeight;
    // Most tables are on one sheet at once or on no account: only what is between is worth the trying.
    if (sheetsWith(form.lineHeight) > 1 && sheetsWith(form.leastLineHeight) == 1) {
        while (sheetsWith(lineHeight) > 1) {
            lineHeight = qMax(form.leastLineHeight, lineHeight - lineHeightStep);
        }
    }
    context.lineHeight = lineHeight;
    const Flow flow = layBlocks(context, form.body, width, options.rows);
    const Laid continuation = stack(layBlocks(context, form.continuation, width, options.rows), width);
    SheetFiller filler(form, flow, continuation);
    const std::vector<Sheet> sheets = filler.fill();
    return assemble(context, sheets, filler.room(), left);
}

} // namespace renkei::forms
