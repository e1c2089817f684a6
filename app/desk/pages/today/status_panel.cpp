// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/today/status_panel.h"

#include "app/desk/pages/common/todays_findings.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace renkei::desk {

StatusPanel::StatusPanel(DeskContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_bars(new CoverageBars(this))
    , m_chart(new TrendChart(this))
{
    setObjectName(QStringLiteral("statusPanel"));
    m_bars->setObjectName(QStringLiteral("statusBars"));
    m_chart->setObjectName(QStringLiteral("statusTrend"));
    auto *left = new QVBoxLayout;
    left->addWidget(headingLabel(tr("How far we are"), this));
    left->addWidget(m_bars);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(headingLabel(tr("The last twelve months"), this));
    right->addWidget(m_chart, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::normal, 0, 0);
    layout->setSpacing(space::page);
    layout->addLayout(left, 1);
    layout->addLayout(right, 1);
}

void StatusPanel::refresh()
{
    m_coverage.clear();
    m_trend.clear();
    m_months.clear();
    for (const Coverage &coverage : TodaysFindings::of(m_context).coverage()) {
        m_coverage.append({coverage.label, coverage.now.met, coverage.now.all});
        TrendSeries series{coverage.label, {}};
        m_months.clear();
        for (const CoverageMonth &month : coverage.months) {
            series.percents.append(month.count.all == 0 ? -1 : month.count.percent());
            m_months.append(tr("%1/").arg(month.day.month()));
        }
        m_trend.append(series);
    }
    m_bars->setLines(m_coverage);
    m_chart->setTrend(m_months, m_trend);
}

} // namespace renkei::desk
