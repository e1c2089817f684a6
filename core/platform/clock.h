// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>

namespace renkei {

/// The one source of "now". Tests pass their own and move it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present moment in UTC, with milliseconds.
    virtual QDateTime now() const = 0;
    /// Today in the time zone of the desk.
    QDate today() const { return now().toLocalTime().date(); }
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace renkei
