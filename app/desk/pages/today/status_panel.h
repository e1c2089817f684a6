// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/widgets/coverage_bars.h"
#include "app/desk/widgets/trend_chart.h"

#include <QFrame>

namespace renkei::desk {

class DeskContext;

/// How far pledges, consents and reviews are: now as bars, over the last year as lines.
class StatusPanel : public QFrame
{
    Q_OBJECT
public:
    explicit StatusPanel(DeskContext &context, QWidget *parent = nullptr);

    void refresh();
    const QList<CoverageLine> &coverage() const { return m_coverage; }
    const QList<TrendSeries> &trend() const { return m_trend; }
    const QStringList &months() const { return m_months; }

private:
    DeskContext &m_context;
    QList<CoverageLine> m_coverage;
    QList<TrendSeries> m_trend;
    QStringList m_months;
    CoverageBars *m_bars;
    TrendChart *m_chart;
};

} // namespace renkei::desk
