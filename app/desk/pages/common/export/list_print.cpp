// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/export/list_print.h"

#include "app/desk/pages/common/export/list_layout.h"
#include "app/desk/pages/common/print/sheets_dialog.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/record_list.h"
#include "forms/font_book.h"
#include "text/era.h"
#include "workflow/note_export.h"

namespace renkei::desk {

using namespace forms;

static constexpr double pointMm = 25.4 / 72;
static constexpr double titleSize = 14; ///< pt
static constexpr double cellTextSize = 9;
static constexpr double noteSize = 8;
static constexpr double margin = 15; ///< mm
static constexpr double padding = 1.2;
static constexpr double lineHeight = cellTextSize * pointMm * 1.45;
static constexpr double titleHeight = 12;
static constexpr double footerHeight = 8;

namespace {

using Glyphs = std::vector<TextGlyph>;

/// Sets lists with one font book; what is measured is what is placed.
class ListSetter
{
public:
    explicit ListSetter(const ListContent &content)
        : m_content(content)
    {
    }

    PlacedDocument set(const QString &footer);

private:
    struct Cell
    {
        QString text;
        Glyphs glyphs;
        std::vector<std::pair<size_t, size_t>> lines; ///< glyph ranges
    };
    using Line = std::vector<Cell>;

    Cell shaped(const QString &text) const;
    static double widthOf(const Cell &cell, double size);
    static void wrap(Cell &cell, double width);
    Line shapedRow(const QStringList &texts) const;
    double rowHeight(Line &row) const;
    void place(PlacedPage &page, const Cell &cell, size_t from, size_t to, double x, double baseline,
               double size) const;
    void placeText(PlacedPage &page, const QString &text, double x, double baseline, double size,
                   bool fromRight = false) const;
    void placeRow(PlacedPage &page, const Line &row, double top, double height) const;

    const ListContent &m_content;
    FontBook m_fonts;
    QList<double> m_widths;
};

} // namespace

ListSetter::Cell ListSetter::shaped(const QString &text) const
{
    // Sheets have no way to show a line break inside a cell.
    QString flat = text;
    flat.replace(u'\n', u' ');
    return {flat, m_fonts.shape(flat, Face::Gothic), {}};
}

double ListSetter::widthOf(const Cell &cell, double size)
{
    double width = 0;
    for (const TextGlyph &glyph : cell.glyphs) {
        width += glyph.advance;
    }
    return width * size * pointMm;
}

void ListSetter::wrap(Cell &cell, double width)
{
    cell.lines.clear();
    const double room = width / (cellTextSize * pointMm);
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

ListSetter::Line ListSetter::shapedRow(const QStringList &texts) const
{
    Line row;
    for (const QString &text : texts) {
        row.push_back(shaped(text));
    }
    return row;
}

double ListSetter::rowHeight(Line &row) const
{
    size_t lines = 1;
    for (size_t column = 0; column < row.size(); ++column) {
        wrap(row[column], m_widths.at(qsizetype(column)) - 2 * padding);
        lines = std::max(lines, row[column].lines.size());
    }
    return double(lines) * lineHeight + 2 * padding;
}

void ListSetter::place(PlacedPage &page, const Cell &cell, size_t from, size_t to, double x, double baseline,
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

void ListSetter::placeText(PlacedPage &page, const QString &text, double x, double baseline, double size,
                           bool fromRight) const
{
    const Cell cell = shaped(text);
    const double start = fromRight ? x - widthOf(cell, size) : x;
    place(page, cell, 0, cell.glyphs.size(), start, baseline, size);
}

void ListSetter::placeRow(PlacedPage &page, const Line &row, double top, double height) const
{
    double left = margin;
    for (size_t column = 0; column < row.size(); ++column) {
        const double width = m_widths.at(qsizetype(column));
        const Cell &cell = row[column];
        double baseline = top + padding + lineHeight * 0.75;
        for (const auto &[from, to] : cell.lines) {
            double x = left + padding;
            if (m_content.rightAligned.value(qsizetype(column))) {
                double used = 0;
                for (size_t i = from; i < to; ++i) {
                    used += cell.glyphs[i].advance * cellTextSize * pointMm;
                }
                x = left + width - padding - used;
            }
            place(page, cell, from, to, x, baseline, cellTextSize);
            baseline += lineHeight;
        }
        page.filled.boxes.push_back({QRectF(left, top, width, height), 0.15});
        left += width;
    }
}

PlacedDocument ListSetter::set(const QString &footer)
{
    PlacedDocument document;
    document.title = m_content.title;
    PlacedPage blank;
    const double available = blank.widthMm - 2 * margin;

    std::vector<Line> rows;
    QList<ColumnWish> wishes;
    Line headings = shapedRow(m_content.headings);
    for (const Cell &heading : headings) {
        wishes.append({widthOf(heading, cellTextSize) + 2 * padding, 12});
    }
    for (const QStringList &texts : m_content.rows) {
        rows.push_back(shapedRow(texts));
        for (size_t column = 0; column < rows.back().size(); ++column) {
            double &natural = wishes[qsizetype(column)].natural;
            natural = std::max(natural, widthOf(rows.back()[column], cellTextSize) + 2 * padding);
        }
    }
    m_widths = shareWidths(wishes, available);

    const double headingHeight = rowHeight(headings);
    QList<double> heights;
    for (Line &row : rows) {
        heights.append(rowHeight(row));
    }
    const double room = blank.heightMm - 2 * margin - titleHeight - footerHeight - headingHeight;
    const QList<qsizetype> starts = breakIntoSheets(heights, room, room);
    for (qsizetype sheet = 0; sheet < starts.size(); ++sheet) {
        PlacedPage page;
        placeText(page, m_content.title, margin, margin + 6, titleSize);
        double top = margin + titleHeight;
        placeRow(page, headings, top, headingHeight);
        top += headingHeight;
        const qsizetype end = sheet + 1 < starts.size() ? starts.at(sheet + 1) : heights.size();
        for (qsizetype row = starts.at(sheet); row < end; ++row) {
            placeRow(page, rows[size_t(row)], top, heights.at(row));
            top += heights.at(row);
        }
        const double bottom = page.heightMm - margin;
        placeText(page, footer, margin, bottom, noteSize);
        placeText(page, QStringLiteral("%1/%2").arg(sheet + 1).arg(starts.size()), page.widthMm - margin,
                  bottom, noteSize, true);
        document.pages.push_back(std::move(page));
    }
    return document;
}

PlacedDocument listSheets(const ListContent &content, const QString &footer)
{
    return ListSetter(content).set(footer);
}

void openListPrint(DeskContext &context, QWidget *parent, const QString &title, RecordList &list)
{
    context.guarded(parent, [&] {
        const ListRows rows = list.selected().size() > 1 ? ListRows::Selected : ListRows::Shown;
        const ListContent content = contentOf(title, list, rows);
        const QString head = QString::fromLatin1(context.ledger().history().head().left(12));
        const QString footer = QCoreApplication::translate("ListPrint", "%1 — %2 rows — history %3")
                                   .arg(displayDate(context.clock().today()))
                                   .arg(content.rows.size())
                                   .arg(head);
        const auto done = [&context, content] {
            noteExport(context.session(), *content.spec, content.ids, lastExportPurpose(context.session()),
                       QStringLiteral("print"));
        };
        auto *dialog = new SheetsDialog(context, title, {}, {listSheets(content, footer)}, done, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace renkei::desk
