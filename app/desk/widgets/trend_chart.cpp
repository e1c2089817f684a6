// SPDX-License-Identifier: Apache-2.0
#include "app/desk/widgets/trend_chart.h"

#include "app/desk/shell/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace renkei::desk {

namespace {

struct SeriesLook
{
    ColorRole color;
    Qt::PenStyle line;
    int corners; ///< of the marker: 0 = a disc
};

constexpr std::array looks{
    SeriesLook{ColorRole::Accent, Qt::SolidLine, 0},
    SeriesLook{ColorRole::Waiting, Qt::DashLine, 4},
    SeriesLook{ColorRole::Text, Qt::DotLine, 3},
};

const SeriesLook &lookOf(qsizetype index)
{
    return looks.at(size_t(index) % looks.size());
}

constexpr double markerSide = 7;

void paintMarker(QPainter &painter, const QPointF &at, const SeriesLook &look)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(look.color));
    const double half = markerSide / 2;
    if (look.corners == 0) {
        painter.drawEllipse(at, half, half);
    } else if (look.corners == 4) {
        painter.drawRect(QRectF(at.x() - half, at.y() - half, markerSide, markerSide));
    } else {
        painter.drawPolygon(
            QPolygonF{at + QPointF(0, -half), at + QPointF(half, half), at + QPointF(-half, half)});
    }
    painter.restore();
}

} // namespace

TrendChart::TrendChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("How it went month by month"));
}

void TrendChart::setTrend(QStringList months, QList<TrendSeries> series)
{
    m_months = std::move(months);
    m_series = std::move(series);
    QStringList lines;
    for (const TrendSeries &each : std::as_const(m_series)) {
        QStringList values;
        for (qsizetype i = 0; i < std::min(each.percents.size(), m_months.size()); ++i) {
            if (each.percents.at(i) >= 0) {
                values += tr("%1 %2%").arg(m_months.at(i)).arg(each.percents.at(i));
            }
        }
        lines += tr("%1: %2").arg(each.label, values.join(tr(", ")));
    }
    setAccessibleDescription(lines.join(u'\n'));
    setToolTip(accessibleDescription());
    updateGeometry();
    update();
}

QSize TrendChart::sizeHint() const
{
    constexpr int characters = 60;
    constexpr int lines = 9;
    return {characterWidth(fontMetrics()) * characters, fontMetrics().height() * lines};
}

QSize TrendChart::minimumSizeHint() const
{
    constexpr int characters = 36;
    constexpr int lines = 6;
    return {characterWidth(fontMetrics()) * characters, fontMetrics().height() * lines};
}

QRectF TrendChart::plotArea() const
{
    const QFontMetrics metrics = fontMetrics();
    const double left = metrics.horizontalAdvance(QStringLiteral("100%")) + space::normal;
    const double top = metrics.height() + space::normal; // the legend
    const double bottom = metrics.height() + space::tight;
    return QRectF(left, top, width() - left - space::wide, height() - top - bottom);
}

QPointF TrendChart::point(const QRectF &plot, qsizetype month, int percent) const
{
    const double steps = double(std::max<qsizetype>(1, m_months.size() - 1));
    return {plot.left() + plot.width() * double(month) / steps,
            plot.bottom() - plot.height() * percent / 100.0};
}

void TrendChart::paintGrid(QPainter &painter, const QRectF &plot) const
{
    const QFontMetrics metrics = fontMetrics();
    for (const int percent : {0, 50, 100}) {
        const double y = point(plot, 0, percent).y();
        painter.setPen(QPen(color(ColorRole::Border), 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(color(ColorRole::TextMuted));
        painter.drawText(QRectF(0, y - metrics.height() / 2.0, plot.left() - space::normal, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1%").arg(percent));
    }
    // Every label when there is room, else every second or third.
    const double widest = metrics.horizontalAdvance(QStringLiteral("12月")) + space::normal;
    const double step = plot.width() / double(std::max<qsizetype>(1, m_months.size() - 1));
    const auto every = qsizetype(std::max(1.0, std::ceil(widest / std::max(1.0, step))));
    for (qsizetype i = m_months.size() - 1; i >= 0; i -= every) {
        const double x = point(plot, i, 0).x();
        painter.drawText(QRectF(x - widest, plot.bottom() + space::tight, 2 * widest, metrics.height()),
                         Qt::AlignHCenter | Qt::AlignTop, m_months.at(i));
    }
}

void TrendChart::paintSeries(QPainter &painter, const QRectF &plot, qsizetype index) const
{
    const TrendSeries &series = m_series.at(index);
    const SeriesLook &look = lookOf(index);
    constexpr double lineWidth = 2;
    QPolygonF line;
    for (qsizetype i = 0; i < std::min(series.percents.size(), m_months.size()); ++i) {
        if (series.percents.at(i) >= 0) {
            line += point(plot, i, series.percents.at(i));
        }
    }
    painter.setPen(QPen(color(look.color), lineWidth, look.line));
    painter.drawPolyline(line);
    for (const QPointF &at : line) {
        paintMarker(painter, at, look);
    }
}

void TrendChart::paintLegend(QPainter &painter) const
{
    const QFontMetrics metrics = fontMetrics();
    double left = plotArea().left();
    constexpr double sample = 28;
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const SeriesLook &look = lookOf(i);
        const double middle = metrics.height() / 2.0;
        painter.setPen(QPen(color(look.color), 2, look.line));
        painter.drawLine(QPointF(left, middle), QPointF(left + sample, middle));
        paintMarker(painter, {left + sample / 2, middle}, look);
        painter.setPen(color(ColorRole::Text));
        const QString &label = m_series.at(i).label;
        const double room = metrics.horizontalAdvance(label);
        painter.drawText(QRectF(left + sample + space::tight, 0, room + 1, metrics.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, label);
        left += sample + space::tight + room + space::wide;
    }
}

void TrendChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = plotArea();
    paintLegend(painter);
    paintGrid(painter, plot);
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        paintSeries(painter, plot, i);
    }
}

} // namespace renkei::desk
