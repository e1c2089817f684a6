// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/session.h"

#include <QSet>

namespace renkei {

/// Remembers whose record was looked at: a look counts after two seconds, once a record and sitting, and is
/// written in batches, so that reading costs no disk access each time.
class ReadLog
{
public:
    explicit ReadLog(Session &session);
    /// Writes what is pending; losing the last looks is better than failing on the way out.
    ~ReadLog();
    ReadLog(const ReadLog &) = delete;
    ReadLog &operator=(const ReadLog &) = delete;

    /// The record is on the screen now, in place of the one before.
    void show(const RegisterSpec &spec, const QUuid &id);
    /// Nothing is on the screen: another page, the lock.
    void hide();
    /// Call it every few seconds: writes when a batch is full or a minute old.
    void tick();
    /// Writes all that counts by now as one entry "record.read".
    void flush();

private:
    void count();
    using Place = std::pair<const RegisterSpec *, QUuid>;

    Session &m_session;
    Place m_shown{nullptr, {}};
    QDateTime m_since;
    QDateTime m_oldestPending;
    QList<Place> m_pending;
    QSet<Place> m_seen; ///< in this sitting
};

} // namespace renkei
