// SPDX-License-Identifier: Apache-2.0
#include "forms/table_layout.h"

namespace renkei::forms {

namespace {

constexpr double cellPadding = 1.5; ///< mm, left and right
constexpr double tightest = 1.35;   ///< line height inside cells, of the text size

Laid layHeader(const LayoutContext &context, const Block &table, const std::vector<double> &widths)
{
    Laid header;
    header.height = table.headerHeightMm;
    double x = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        header.layer.boxes.push_back({QRectF(x, 0, widths[i], header.height)});
        TextStyle style = table.style;
        style.align = Align::Center;
        if (table.columns[i].title.isEmpty()) {
            x += widths[i];
            continue;
        }
        Inline title;
        title.text = table.columns[i].title;
        LayoutContext tight = context;
        tight.lineHeight = tightest;
        const Laid text = layParagraph(tight, {title}, style, widths[i] - cellPadding);
        header.add(text, x + cellPadding / 2, (header.height - text.height) / 2);
        x += widths[i];
    }
    header.width = x;
    return header;
}

constexpr double cellMargin = 0.3; ///< mm, above and below the text of a cell
constexpr double tallestRow = 200; ///< mm: a row is never split, so it must leave room on a sheet

Laid layRow(const Block &table, const std::vector<double> &widths, int row, double height)
{
    Laid laid;
    laid.height = height;
    double x = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        const QRectF cell(x, 0, widths[i], laid.height);
        laid.layer.boxes.push_back({cell});
        x += widths[i];
        if (table.columns[i].tickBox) {
            const double side = 0.85 * table.style.sizePt * mmPerPoint;
            const QRectF box(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side);
            laid.layer.boxes.push_back({box});
            if (!table.columns[i].key.isEmpty()) {
                Area tick;
                tick.kind = Area::Kind::Tick;
                tick.key = table.key + u'.' + table.columns[i].key;
                tick.row = row;
                tick.value = table.columns[i].value;
                tick.rect = box;
                laid.areas.push_back(tick);
            }
            continue;
        }
        if (table.columns[i].key.isEmpty()) {
            continue;
        }
        Area area;
        area.key = table.key + u'.' + table.columns[i].key;
        area.row = row;
        area.rect = cell.adjusted(cellPadding, cellMargin, -cellPadding, -cellMargin);
        area.sizePt = table.style.sizePt;
        area.gothic = table.style.gothic;
        area.align = table.columns[i].align;
        laid.areas.push_back(area);
    }
    laid.width = x;
    return laid;
}

/// How tall each row must be for its text; empty when the table's rows are as the template says.
std::vector<double> grownHeights(const LayoutContext &context, const Block &table,
                                 const std::vector<double> &widths, int rows)
{
    if (!table.grow || !context.growth) {
        return {};
    }
    std::vector<double> &heights = context.growth->heights[table.key];
    if (int(heights.size()) == rows) {
        return heights;
    }
    heights.assign(size_t(rows), table.rowHeightMm);
    for (int row = 0; row < rows; ++row) {
        double &height = heights[size_t(row)];
        for (const Area &area : layRow(table, widths, row, height).areas) {
            height = qMax(height, context.growth->heightFor(area) + 2 * cellMargin);
        }
        height = qMin(height, tallestRow);
    }
    return heights;
}

/// The one row of a table that has none: a word across all columns.
Laid layNone(const LayoutContext &context, const Block &table, double width)
{
    Laid laid;
    laid.height = table.rowHeightMm;
    laid.width = width;
    laid.layer.boxes.push_back({QRectF(0, 0, width, laid.height)});
    const Laid text = layLine(context, table.none, table.style.sizePt, table.style.gothic);
    laid.add(text, cellPadding, (laid.height - text.height) / 2);
    return laid;
}

/// A cell that holds nothing but a place to fill in is that place.
bool isOneBlank(const Block::Cell &cell)
{
    return cell.content.size() == 1 && cell.content.front().kind == Inline::Kind::Blank &&
           !cell.content.front().underline;
}

void layCell(const LayoutContext &context, const Block::Cell &cell, const QRectF &rect, Laid &laid)
{
    laid.layer.boxes.push_back({rect});
    if (isOneBlank(cell)) {
        if (cell.content.front().key.isEmpty()) {
            return;
        }
        Area area;
        area.key = cell.content.front().key;
        area.rect = rect.adjusted(cellPadding, 0.3, -cellPadding, -0.3);
        area.sizePt = cell.style.sizePt;
        area.gothic = cell.style.gothic;
        area.align = cell.style.align;
        laid.areas.push_back(area);
        return;
    }
    if (cell.content.empty()) {
        return;
    }
    LayoutContext tight = context;
    tight.lineHeight = tightest;
    const Laid text = layParagraph(tight, cell.content, cell.style, rect.width() - 2 * cellPadding);
    const double y = cell.top ? 1.0 : qMax(0.0, (rect.height() - text.height) / 2);
    laid.add(text, rect.left() + cellPadding, rect.top() + y);
}

} // namespace

std::vector<double> columnWidths(const std::vector<Block::Column> &columns, double width)
{
    double fixed = 0;
    double shares = 0;
    for (const Block::Column &column : columns) {
        (column.fixed ? fixed : shares) += column.width;
    }
    constexpr double leastShare = 10; // mm
    const double room = shares > 0 ? width - leastShare * shares : width;
    const double shrink = fixed > room ? room / fixed : 1;
    const double left = width - fixed * shrink;
    std::vector<double> widths;
    widths.reserve(columns.size());
    for (const Block::Column &column : columns) {
        widths.push_back(column.fixed ? column.width * shrink : left * column.width / shares);
    }
    return widths;
}

void layTable(const LayoutContext &context, const Block &table, double width, int dataRows,
              const FlowBox &like, Flow &flow)
{
    const std::vector<double> widths = columnWidths(table.columns, width);
    const Laid header = layHeader(context, table, widths);
    const int headerIndex = int(flow.tableHeaders.size());
    flow.tableHeaders.push_back(header);
    FlowBox box;
    box.laid = header;
    box.before = like.before;
    box.keepWithNext = true;
    box.keepWithPrevious = like.keepWithPrevious;
    box.line = like.line;
    flow.boxes.push_back(box);
    const int count = qMax(dataRows, table.rows);
    const std::vector<double> heights = grownHeights(context, table, widths, count);
    size_t lastInFlow = flow.boxes.size() - 1;
    for (int row = 0; row < count; ++row) {
        FlowBox rowBox;
        rowBox.laid = layRow(table, widths, row, heights.empty() ? table.rowHeightMm : heights[size_t(row)]);
        rowBox.tableHeader = headerIndex;
        rowBox.annex = table.annex && row >= table.rows;
        // As issued, the first rows are one table: they stay together.
        rowBox.keepWithNext = table.annex && row + 1 < table.rows;
        rowBox.line = like.line;
        if (!rowBox.annex) {
            lastInFlow = flow.boxes.size();
        }
        flow.boxes.push_back(std::move(rowBox));
    }
    if (count == 0 && !table.none.isEmpty()) {
        FlowBox none;
        none.laid = layNone(context, table, header.width);
        none.tableHeader = headerIndex;
        none.line = like.line;
        lastInFlow = flow.boxes.size();
        flow.boxes.push_back(std::move(none));
    }
    flow.boxes[lastInFlow].after = like.after;
    flow.boxes[lastInFlow].keepWithNext = like.keepWithNext;
}

Laid layGrid(const LayoutContext &context, const Block &grid, double width)
{
    const std::vector<double> widths = columnWidths(grid.columns, width);
    Laid laid;
    laid.width = width;
    for (const Block::Row &row : grid.gridRows) {
        double x = 0;
        size_t column = 0;
        for (const Block::Cell &cell : row.cells) {
            double cellWidth = 0;
            for (int i = 0; i < cell.span; ++i) {
                cellWidth += widths[column++];
            }
            layCell(context, cell, QRectF(x, laid.height, cellWidth, row.heightMm), laid);
            x += cellWidth;
        }
        laid.height += row.heightMm;
    }
    return laid;
}

} // namespace renkei::forms
