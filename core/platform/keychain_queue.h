// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain.h"

#include <chrono>
#include <functional>
#include <memory>

namespace renkei {

/// Runs keychain jobs one after another on a thread with an event loop, and waits for each with a time limit.
/// A job that is late stays alive and keeps its place: the next one starts only after its answer, which
/// nobody looks at any more.
class KeychainQueue
{
public:
    using Reply = std::function<void(KeychainAnswer)>;
    /// Starts something and calls `reply` once, at once or later or never.
    using Job = std::function<void(Reply reply)>;

    KeychainQueue();
    ~KeychainQueue();
    KeychainQueue(const KeychainQueue &) = delete;
    KeychainQueue &operator=(const KeychainQueue &) = delete;

    /// From any thread. The answer, or TimedOut when it (or its turn) did not come within the limit.
    KeychainAnswer run(Job job, std::chrono::milliseconds limit);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace renkei
