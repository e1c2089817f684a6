// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace renkei::desk {

/// One line of the chart: percent for each month, -1 where there is nothing to tell.
struct TrendSeries
{
    QString label;
    QList<int> percents;
};

/// Some percentages over the last months. Lines differ in shape and dash as well as in colour; a screen
/// reader gets every number as the widget's description.
class TrendChart : public QWidget
{
    Q_OBJECT
public:
    explicit TrendChart(QWidget *parent = nullptr);

    /// `months` are the labels below, one for each value.
    void setTrend(QStringList months, QList<TrendSeries> series);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plotArea() const;
    QPointF point(const QRectF &plot, qsizetype month, int percent) const;
    void paintGrid(QPainter &painter, const QRectF &plot) const;
    void paintSeries(QPainter &painter, const QRectF &plot, qsizetype index) const;
    void paintLegend(QPainter &painter) const;

    QStringList m_months;
    QList<TrendSeries> m_series;
};

} // namespace renkei::desk
