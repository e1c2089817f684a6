// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <atomic>
#include <functional>

class QWidget;

namespace renkei::desk {

/// What a job off the GUI thread uses to say how far it is and to learn that it should stop.
class LongWork
{
public:
    /// `total` 0 = not known. Thread-safe.
    void report(qint64 done, qint64 total)
    {
        m_total.store(total, std::memory_order_relaxed);
        m_done.store(done, std::memory_order_relaxed);
    }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    /// Throws Error(Cancelled) when the person pressed 中止.
    void stopIfCancelled() const;

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    qint64 total() const { return m_total.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_done{0};
    std::atomic<qint64> m_total{0};
    std::atomic<bool> m_cancelled{false};
};

/// Whether the job can be stopped half-way without harm.
enum class Stopping { Allowed, Refused };

/// Runs `job` on another thread while the window stays alive behind a progress box (shown after 300 ms, with
/// count and 中止). Returns when the job has returned: true = done, false = cancelled. What it throws is
/// thrown here. The job must not touch the ledger: read before, write after.
bool runLongWork(QWidget *parent, const QString &title, const std::function<void(LongWork &)> &job,
                 Stopping stopping = Stopping::Allowed);

} // namespace renkei::desk
