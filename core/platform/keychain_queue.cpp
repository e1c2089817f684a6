// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain_queue.h"

#include <QObject>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace renkei {

namespace {

/// Where one caller waits for one answer; shared, because the answer may come after the caller has gone.
struct Wait
{
    std::mutex mutex;
    std::condition_variable came;
    bool answered = false;
    KeychainAnswer answer;

    void deliver(KeychainAnswer given)
    {
        {
            const std::lock_guard lock(mutex);
            answer = std::move(given);
            answered = true;
        }
        came.notify_all();
    }
};

} // namespace

struct KeychainQueue::Shared : std::enable_shared_from_this<KeychainQueue::Shared>
{
    QThread thread;
    QObject *place = nullptr;                                  ///< lives on the thread; jobs start there
    std::deque<std::pair<Job, std::shared_ptr<Wait>>> waiting; // touched on the thread only
    bool busy = false;                                         // touched on the thread only

    void startNext()
    {
        if (busy || waiting.empty()) {
            return;
        }
        busy = true;
        auto [job, wait] = std::move(waiting.front());
        waiting.pop_front();
        job([self = shared_from_this(), wait = wait](KeychainAnswer answer) {
            wait->deliver(std::move(answer));
            // The reply may arrive inside the job's own start; the next job begins from the event loop.
            QMetaObject::invokeMethod(
                self->place,
                [self] {
                    self->busy = false;
                    self->startNext();
                },
                Qt::QueuedConnection);
        });
    }
};

KeychainQueue::KeychainQueue()
    : m_shared(std::make_shared<Shared>())
{
    m_shared->place = new QObject;
    m_shared->place->moveToThread(&m_shared->thread);
    m_shared->thread.start();
}

KeychainQueue::~KeychainQueue()
{
    m_shared->thread.quit();
    if (m_shared->thread.wait(std::chrono::milliseconds(500))) {
        delete m_shared->place;
        // Jobs that were never answered hold the shared part; it must not hold them back.
        m_shared->waiting.clear();
        return;
    }
    // A store that hangs inside a call holds the thread. Ending it by force could leave the store's locks
    // behind, so it is left to the end of the process.
    new std::shared_ptr<Shared>(m_shared);
}

KeychainAnswer KeychainQueue::run(Job job, std::chrono::milliseconds limit)
{
    const auto wait = std::make_shared<Wait>();
    QMetaObject::invokeMethod(
        m_shared->place,
        [shared = m_shared, job = std::move(job), wait]() mutable {
            shared->waiting.emplace_back(std::move(job), wait);
            shared->startNext();
        },
        Qt::QueuedConnection);
    std::unique_lock lock(wait->mutex);
    if (!wait->came.wait_for(lock, limit, [&] { return wait->answered; })) {
        KeychainAnswer late;
        late.outcome = KeychainOutcome::TimedOut;
        late.detail = QStringLiteral("no answer within %1 ms").arg(limit.count());
        return late;
    }
    return std::move(wait->answer);
}

} // namespace renkei
