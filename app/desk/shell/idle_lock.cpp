// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

namespace renkei::desk {

IdleLock::IdleLock(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(std::chrono::seconds(5));
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
}

void IdleLock::start(int minutes)
{
    m_minutes = minutes;
    m_lastInput = m_clock.now();
    QCoreApplication::instance()->removeEventFilter(this);
    if (minutes <= 0) {
        m_timer.stop();
        return;
    }
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

void IdleLock::stop()
{
    start(0);
}

void IdleLock::check()
{
    if (m_minutes > 0 && m_lastInput.secsTo(m_clock.now()) >= qint64(m_minutes) * 60) {
        m_lastInput = m_clock.now(); // tell it once, then wait again
        Q_EMIT expired();
    }
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::Drop:
        m_lastInput = m_clock.now();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace renkei::desk
