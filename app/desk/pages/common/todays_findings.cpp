// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/todays_findings.h"

#include "app/desk/shell/desk_context.h"
#include "workflow/view_of_ledger.h"

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
    const Session &session = m_context.session();
    m_view = viewOf(session);
    m_coverage.reset();
    const QList<Finding> findings = findFindings(m_view, session.pack);
    m_groups = groupFindings(findings, session.pack);
    m_counts.clear();
    m_total = 0;
    for (const Finding &finding : findings) {
        if (!finding
                 .isDeferred()) { // what was put off stays in the list, but does not ask for anything today
            ++m_counts[finding.registerKey];
            ++m_total;
        }
    }
    m_readAt = now;
    m_day = day;
}

const QList<FindingGroup> &TodaysFindings::groups()
{
    read();
    return m_groups;
}

const QList<Coverage> &TodaysFindings::coverage()
{
    read();
    if (!m_coverage) {
        m_coverage = coverageOf(m_view, m_context.session().pack);
    }
    return *m_coverage;
}

const LedgerView &TodaysFindings::view()
{
    read();
    return m_view;
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
