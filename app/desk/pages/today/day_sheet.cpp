// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/today/day_sheet.h"

#include "app/desk/pages/common/export/sheet_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace renkei::desk {

using namespace forms;

static constexpr double titleSize = 14; ///< pt
static constexpr double headlineSize = 10.5;
static constexpr double sentenceSize = 9;
static constexpr double margin = 15; ///< mm
static constexpr double indent = 6;
static constexpr double barHeight = 3.2;
static constexpr double chartHeight = 42;

namespace {

struct DaySheetText
{
    Q_DECLARE_TR_FUNCTIONS(DaySheet)
};

/// Sets from the top down and begins a sheet when the room is used up.
class DaySetter
{
public:
    explicit DaySetter(const DaySheet &day)
        : m_day(day)
    {
        m_document.title = day.title;
        begin();
    }

    PlacedDocument set();

private:
    void begin();
    PlacedPage &page() { return m_document.pages.back(); }
    double room() { return page().heightMm - margin - 2 * lineOf(sentenceSize) - m_top; }
    static double lineOf(double size) { return size * pointMm * 1.5; }
    void need(double height);
    void text(const QString &words, double size, double left);
    void bars();
    void chart();
    void series(const TrendSeries &series, size_t index, const QRectF &plot);
    void group(const FindingGroup &group);
    void footers();

    const DaySheet &m_day;
    SheetText m_text;
    PlacedDocument m_document;
    double m_top = margin;
};

} // namespace

void DaySetter::begin()
{
    m_document.pages.emplace_back();
    m_top = margin;
}

void DaySetter::need(double height)
{
    if (room() < height) {
        begin();
    }
}

void DaySetter::text(const QString &words, double size, double left)
{
    SheetText::Cell cell = m_text.shaped(words);
    SheetText::wrap(cell, page().widthMm - margin - left, size);
    for (const auto &[from, to] : cell.lines) {
        need(lineOf(size));
        m_text.place(page(), cell, from, to, left, m_top + size * pointMm, size);
        m_top += lineOf(size);
    }
}

void DaySetter::bars()
{
    constexpr double labelRoom = 45;
    constexpr double numberRoom = 40;
    const double width = page().widthMm - 2 * margin - labelRoom - numberRoom;
    for (const CoverageLine &line : m_day.coverage) {
        need(2 * barHeight);
        const double baseline = m_top + sentenceSize * pointMm;
        m_text.place(page(), line.label, margin, baseline, sentenceSize);
        const QRectF track(margin + labelRoom, m_top, width, barHeight);
        page().filled.boxes.push_back({track, 0.2});
        const double part = line.all == 0 ? 1.0 : double(line.met) / line.all;
        if (part > 0) {
            const double middle = track.center().y();
            page().filled.lines.push_back(
                {{track.left(), middle}, {track.left() + width * part, middle}, barHeight});
        }
        m_text.place(page(),
                     DaySheetText::tr("%1 of %2 (%3%)").arg(line.met).arg(line.all).arg(line.percent()),
                     track.right() + 3, baseline, sentenceSize);
        m_top += 2 * barHeight;
    }
    m_top += lineOf(sentenceSize);
}

void DaySetter::series(const TrendSeries &series, size_t index, const QRectF &plot)
{
    // Black and white: the lines differ in weight, and each is named at its end.
    static constexpr double weights[] = {0.6, 0.35, 0.15};
    const auto steps = double(std::max<qsizetype>(1, m_day.months.size() - 1));
    QPointF before;
    for (qsizetype i = 0; i < std::min(series.percents.size(), m_day.months.size()); ++i) {
        if (series.percents.at(i) < 0) {
            continue;
        }
        const QPointF at(plot.left() + plot.width() * double(i) / steps,
                         plot.bottom() - plot.height() * series.percents.at(i) / 100);
        if (!before.isNull()) {
            page().filled.lines.push_back({before, at, weights[index % std::size(weights)]});
        }
        before = at;
    }
    if (!before.isNull()) {
        m_text.place(page(), series.label, plot.right() + 2,
                     before.y() + double(index) * lineOf(7) - lineOf(7) / 2, 7);
    }
}

void DaySetter::chart()
{
    if (m_day.months.isEmpty()) {
        return;
    }
    need(chartHeight + 2 * lineOf(sentenceSize));
    constexpr double axisRoom = 12;
    constexpr double nameRoom = 30;
    const QRectF plot(margin + axisRoom, m_top, page().widthMm - 2 * margin - axisRoom - nameRoom,
                      chartHeight);
    for (const int percent : {0, 50, 100}) {
        const double y = plot.bottom() - plot.height() * percent / 100;
        page().filled.lines.push_back({{plot.left(), y}, {plot.right(), y}, 0.1});
        m_text.place(page(), QStringLiteral("%1%").arg(percent), plot.left() - 2, y + 1, 7, true);
    }
    const auto steps = double(std::max<qsizetype>(1, m_day.months.size() - 1));
    for (qsizetype i = 0; i < m_day.months.size(); ++i) {
        m_text.place(page(), m_day.months.at(i), plot.left() + plot.width() * double(i) / steps - 3,
                     plot.bottom() + 4, 7);
    }
    for (qsizetype i = 0; i < m_day.trend.size(); ++i) {
        series(m_day.trend.at(i), size_t(i), plot);
    }
    m_top = plot.bottom() + 2 * lineOf(sentenceSize);
}

void DaySetter::group(const FindingGroup &group)
{
    need(lineOf(headlineSize) + lineOf(sentenceSize)); // a heading does not end a sheet
    text(group.headline, headlineSize, margin);
    for (const Finding &finding : group.findings) {
        need(lineOf(sentenceSize));
        constexpr double side = 2.6;
        page().filled.boxes.push_back({QRectF(margin + 1, m_top, side, side), 0.2}); // to be ticked
        text(finding.sentence, sentenceSize, margin + indent);
        m_top += 0.6;
    }
    m_top += lineOf(sentenceSize) / 2;
}

void DaySetter::footers()
{
    const auto sheets = qsizetype(m_document.pages.size());
    for (qsizetype i = 0; i < sheets; ++i) {
        PlacedPage &each = m_document.pages.at(size_t(i));
        const double bottom = each.heightMm - margin;
        m_text.place(each, m_day.footer, margin, bottom, 8);
        m_text.place(each, QStringLiteral("%1/%2").arg(i + 1).arg(sheets), each.widthMm - margin, bottom, 8,
                     true);
    }
}

PlacedDocument DaySetter::set()
{
    text(m_day.title, titleSize, margin);
    m_top += lineOf(sentenceSize) / 2;
    bars();
    chart();
    for (const FindingGroup &each : m_day.groups) {
        group(each);
    }
    footers();
    return m_document;
}

PlacedDocument daySheets(const DaySheet &day)
{
    return DaySetter(day).set();
}

} // namespace renkei::desk
