// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/export/list_print.h"

#include "app/desk/pages/common/export/list_layout.h"
#include "app/desk/pages/common/export/sheet_text.h"
#include "app/desk/pages/common/print/sheets_dialog.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/record_list.h"
#include "text/era.h"
#include "workflow/note_export.h"

namespace renkei::desk {

using namespace forms;

static constexpr double titleSize = 14; ///< pt
static constexpr double cellTextSize = 9;
static constexpr double noteSize = 8;
static constexpr double margin = 15; ///< mm
static constexpr double padding = 1.2;
static constexpr double lineHeight = cellTextSize * pointMm * 1.45;
static constexpr double titleHeight = 12;
static constexpr double footerHeight = 8;

namespace {

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
    using Cell = SheetText::Cell;
    using Line = std::vector<Cell>;

    Line shapedRow(const QStringList &texts) const;
    double rowHeight(Line &row) const;
    void placeRow(PlacedPage &page, const Line &row, double top, double height) const;

    const ListContent &m_content;
    SheetText m_text;
    QList<double> m_widths;
};

} // namespace

ListSetter::Line ListSetter::shapedRow(const QStringList &texts) const
{
    Line row;
    for (const QString &text : texts) {
        row.push_back(m_text.shaped(text));
    }
    return row;
}

double ListSetter::rowHeight(Line &row) const
{
    size_t lines = 1;
    for (size_t column = 0; column < row.size(); ++column) {
        SheetText::wrap(row[column], m_widths.at(qsizetype(column)) - 2 * padding, cellTextSize);
        lines = std::max(lines, row[column].lines.size());
    }
    return double(lines) * lineHeight + 2 * padding;
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
            m_text.place(page, cell, from, to, x, baseline, cellTextSize);
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
        wishes.append({SheetText::widthOf(heading, cellTextSize) + 2 * padding, 12});
    }
    for (const QStringList &texts : m_content.rows) {
        rows.push_back(shapedRow(texts));
        for (size_t column = 0; column < rows.back().size(); ++column) {
            double &natural = wishes[qsizetype(column)].natural;
            natural = std::max(natural, SheetText::widthOf(rows.back()[column], cellTextSize) + 2 * padding);
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
        m_text.place(page, m_content.title, margin, margin + 6, titleSize);
        double top = margin + titleHeight;
        placeRow(page, headings, top, headingHeight);
        top += headingHeight;
        const qsizetype end = sheet + 1 < starts.size() ? starts.at(sheet + 1) : heights.size();
        for (qsizetype row = starts.at(sheet); row < end; ++row) {
            placeRow(page, rows[size_t(row)], top, heights.at(row));
            top += heights.at(row);
        }
        const double bottom = page.heightMm - margin;
        m_text.place(page, footer, margin, bottom, noteSize);
        m_text.place(page, QStringLiteral("%1/%2").arg(sheet + 1).arg(starts.size()), page.widthMm - margin,
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
