// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"

#include <QTimeZone>

namespace renkei::test {

/// A clock that stands still until a test moves it. Starts on 2026-11-22 at 09:00 UTC.
class TestClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void set(const QDateTime &utc) { m_now = utc; }
    void advanceSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    void advanceDays(qint64 days) { m_now = m_now.addDays(days); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::utc());
};

} // namespace renkei::test
