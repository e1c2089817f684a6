// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/coverage.h"
#include "regulation/findings.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace renkei::desk {

class DeskContext;

/// What the regulation still asks, worked out once a change and shared by all pages of a desk.
class TodaysFindings : public QObject
{
    Q_OBJECT
public:
    /// The one of this desk; lives as long as the context.
    static TodaysFindings &of(DeskContext &context);

    const QList<FindingGroup> &groups();
    /// What they were worked out from: the ledger as it stands.
    const LedgerView &view();
    /// How far papers and reviews are, now and by month; worked out when it is asked for.
    const QList<Coverage> &coverage();
    /// Findings about rows of that register.
    int count(const QByteArray &registerKey);
    int total();

private:
    explicit TodaysFindings(DeskContext &context);
    void read();

    DeskContext &m_context;
    QList<FindingGroup> m_groups;
    LedgerView m_view;
    std::optional<QList<Coverage>> m_coverage; ///< of m_view
    QHash<QByteArray, int> m_counts;
    int m_total = 0;
    qint64 m_readAt = -1;
    QDate m_day;
};

} // namespace renkei::desk
