// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/ledger_view.h"
#include "regulation/region_pack.h"

#include <QList>

namespace renkei {

/// How many of those who need something have it.
struct CoverageCount
{
    int met = 0;
    int all = 0;

    /// 80 of 100; 100 when nobody needs it.
    int percent() const { return all == 0 ? 100 : met * 100 / all; }
    friend bool operator==(const CoverageCount &, const CoverageCount &) = default;
};

struct CoverageMonth
{
    QDate day; ///< the last day of the month, or today
    CoverageCount count;
};

/// One thing the regulation wants of many: how far it is today, and how far it was at the end of each month.
struct Coverage
{
    QString label; ///< 様式3, 様式4, 精査
    CoverageCount now;
    QList<CoverageMonth> months; ///< oldest first, today last
};

/// Office desk: pledges of the staff in service (第9条), consents of the patients in care (第6条), groups
/// whose review is not overdue (留意事項(1)). Centre desk: applications and pledges of the offices (第3条). A
/// paper without a day counts from the beginning. Pure.
QList<Coverage> coverageOf(const LedgerView &view, const RegionPack &pack, int months = 12);

} // namespace renkei
