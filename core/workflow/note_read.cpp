// SPDX-License-Identifier: Apache-2.0
#include "workflow/note_read.h"

#include "text/error.h"

#include <QLoggingCategory>

namespace renkei {

Q_LOGGING_CATEGORY(readLog, "renkei.workflow.read", QtWarningMsg)

static constexpr qint64 secondsUntilALookCounts = 2;
static constexpr qint64 secondsUntilWritten = 60;
static constexpr qsizetype fullBatch = 50;

ReadLog::ReadLog(Session &session)
    : m_session(session)
{
}

ReadLog::~ReadLog()
{
    try {
        flush();
    } catch (const Error &error) {
        qCWarning(readLog) << "looks not written:" << error.detail();
    }
}

void ReadLog::count()
{
    if (m_shown.first == nullptr || m_seen.contains(m_shown)) {
        return;
    }
    const QDateTime now = m_session.clock.now();
    if (m_since.secsTo(now) < secondsUntilALookCounts) {
        return;
    }
    m_seen.insert(m_shown);
    if (m_pending.isEmpty()) {
        m_oldestPending = now;
    }
    m_pending.append(m_shown);
}

void ReadLog::show(const RegisterSpec &spec, const QUuid &id)
{
    if (m_shown == Place{&spec, id}) {
        return;
    }
    count();
    m_shown = {&spec, id};
    m_since = m_session.clock.now();
}

void ReadLog::hide()
{
    count();
    m_shown = {nullptr, {}};
}

void ReadLog::tick()
{
    count();
    if (m_pending.size() >= fullBatch ||
        (!m_pending.isEmpty() && m_oldestPending.secsTo(m_session.clock.now()) >= secondsUntilWritten)) {
        flush();
    }
}

void ReadLog::flush()
{
    count();
    if (m_pending.isEmpty()) {
        return;
    }
    m_session.ledger.change(m_session.notice(QStringLiteral("record.read")), [&](Change &change) {
        for (const auto &[spec, id] : std::as_const(m_pending)) {
            change.mention(*spec, id);
        }
    });
    m_pending.clear();
}

} // namespace renkei
