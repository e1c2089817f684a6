// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/secret_bytes.h"

#include <QString>

#include <chrono>
#include <memory>

namespace renkei {

/// What a keychain request came to. NotFound and Unavailable are different things and must stay so: with a
/// ledger present neither ever leads to a new key.
enum class KeychainOutcome { Done, NotFound, Denied, Unavailable, TimedOut };

struct KeychainAnswer
{
    KeychainOutcome outcome = KeychainOutcome::Unavailable;
    SecretBytes secret; ///< 32 bytes after a successful read
    QString detail;     ///< for the log
};

/// The place of this PC for small secrets. Every call blocks, with a time limit: call it off the GUI thread.
/// Entries are named by program and ledger id.
class Keychain
{
public:
    virtual ~Keychain() = default;
    /// Whether there is a store that answers; a locked one counts.
    virtual bool isAvailable() = 0;
    virtual KeychainAnswer read(const QString &entry) = 0;
    virtual KeychainAnswer write(const QString &entry, const SecretBytes &secret) = 0;
    virtual KeychainAnswer remove(const QString &entry) = 0;
};

/// Secret Service, KWallet, Windows Credential Store or macOS Keychain through QtKeychain. Never a plain-text
/// file. A job that does not answer within the limit is left alive (deleting it crashes when the store
/// answers later) and its answer is ignored; jobs run one at a time.
std::unique_ptr<Keychain> systemKeychain(std::chrono::milliseconds limit = std::chrono::seconds(10));
/// A PC without a keychain.
std::unique_ptr<Keychain> noKeychain();

} // namespace renkei
