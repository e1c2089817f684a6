// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"

#include <QObject>
#include <QTimer>

namespace renkei::desk {

/// Notices that nobody has touched keyboard or mouse for a while. Watches the whole program; asks the clock,
/// so that hours of sleep of the PC count too.
class IdleLock : public QObject
{
    Q_OBJECT
public:
    explicit IdleLock(const Clock &clock, QObject *parent = nullptr);

    /// 0 = never.
    void start(int minutes);
    void stop();
    /// Emits expired() when the time is over; called every few seconds by itself.
    void check();

Q_SIGNALS:
    void expired();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    QTimer m_timer;
    QDateTime m_lastInput;
    int m_minutes = 0;
};

} // namespace renkei::desk
