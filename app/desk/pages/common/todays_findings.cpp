// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/todays_findings.h"

#include "app/desk/shell/desk_context.h"
#include "workflow/today.h"

namespace renkei::desk {

TodaysFindings::TodaysFindings(DeskContext &context)
    : QObject(&context)
    , m_context(context)
{
}

TodaysFindings &TodaysFindings::of(DeskContext &context)
{
    auto *existing = context.findChild<TodaysFindings *>(QString(), Qt::FindDirectChildrenOnly);
    return existing != nullptr ? *existing : *new TodaysFindings(context);
}

void TodaysFindings::read()
{
    const qint64 now = m_context.ledger().changeCount();
    const QDate day = m_context.clock().today();
    if (m_readAt == now && m_day == day) {
        return;
    }
    const QList<Finding> findings = findingsToday(m_context.session());
    m_groups = groupFindings(findings, m_context.session().pack);
    m_total = int(findings.size());
    m_counts.clear();
    for (const Finding &finding : findings) {
        ++m_counts[finding.registerKey];
    }
    m_readAt = now;
    m_day = day;
}

const QList<FindingGroup> &TodaysFindings::groups()
{
    read();
    return m_groups;
}

int TodaysFindings::count(const QByteArray &registerKey)
{
    read();
    return m_counts.value(registerKey);
}

int TodaysFindings::total()
{
    read();
    return m_total;
}

} // namespace renkei::desk
