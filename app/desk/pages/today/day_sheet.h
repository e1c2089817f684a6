// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/widgets/coverage_bars.h"
#include "app/desk/widgets/trend_chart.h"
#include "forms/placed_page.h"
#include "regulation/findings.h"

namespace renkei::desk {

/// What 今日 shows, for paper.
struct DaySheet
{
    QString title;
    QString footer; ///< at the bottom of each sheet
    QList<FindingGroup> groups;
    QList<CoverageLine> coverage;
    QList<TrendSeries> trend;
    QStringList months;
};

/// The bars, the trend and the whole list on A4 sheets, black on white, n/N.
forms::PlacedDocument daySheets(const DaySheet &day);

} // namespace renkei::desk
