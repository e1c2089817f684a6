// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QWidget>

#include <functional>

namespace renkei::test {

/// An application that knows when a window has been painted.
class PaintingApplication : public QApplication
{
public:
    using QApplication::QApplication;

    /// From the action until the next paint of the window, whatever comes after the paint left out. With
    /// `isDue` until the first paint at which it holds.
    double millisecondsToPaint(
        const QWidget &window, const std::function<void()> &action,
        const std::function<bool()> &isDue = [] { return true; })
    {
        constexpr int patienceMs = 60'000;
        m_window = &window;
        m_isDue = isDue;
        m_isPainting = false;
        m_milliseconds = -1;
        m_timer.start();
        action();
        while (m_milliseconds < 0) {
            processEvents(QEventLoop::WaitForMoreEvents);
            if (m_timer.hasExpired(patienceMs)) {
                qFatal("the window was not painted");
            }
        }
        m_window = nullptr;
        return m_milliseconds;
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_window != nullptr && receiver->isWidgetType()) {
            m_isPainting =
                m_isPainting || (static_cast<QWidget *>(receiver)->window() == m_window && m_isDue());
        }
        ++m_depth;
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        // The outermost event paints all widgets and hands the picture to the screen.
        if (m_depth == 0 && m_isPainting && m_milliseconds < 0) {
            m_milliseconds = double(m_timer.nsecsElapsed()) / 1e6;
        }
        return handled;
    }

private:
    const QWidget *m_window = nullptr;
    std::function<bool()> m_isDue;
    QElapsedTimer m_timer;
    double m_milliseconds = 0;
    int m_depth = 0;
    bool m_isPainting = false;
};

} // namespace renkei::test
