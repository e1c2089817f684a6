// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain.h"

#include <QByteArray>
#include <QHash>

namespace renkei::test {

/// A keychain in memory that can misbehave in every way a real one was seen to.
class FakeKeychain final : public Keychain
{
public:
    enum class Fault {
        None,
        Locked,       ///< refuses until somebody unlocks it
        Absent,       ///< no service at all
        NeverAnswers, ///< the time limit passes
        ForgotEntry,  ///< says "not found" though it was stored (another back end answered)
        OtherError,   ///< some error with an obscure text
        DropsWrites   ///< says a write was done and keeps nothing
    };

    Fault fault = Fault::None;
    QHash<QString, QByteArray> entries;
    int reads = 0;
    int writes = 0;

    bool isAvailable() override
    {
        return fault == Fault::None || fault == Fault::Locked || fault == Fault::ForgotEntry ||
               fault == Fault::DropsWrites;
    }
    KeychainAnswer read(const QString &entry) override
    {
        ++reads;
        KeychainAnswer answer = faulty();
        if (answer.outcome != KeychainOutcome::Done) {
            return answer;
        }
        const auto found = entries.constFind(entry);
        if (found == entries.constEnd() || fault == Fault::ForgotEntry) {
            answer.outcome = KeychainOutcome::NotFound;
        } else {
            answer.secret = SecretBytes::copyOf(*found);
        }
        return answer;
    }
    KeychainAnswer write(const QString &entry, const SecretBytes &secret) override
    {
        ++writes;
        KeychainAnswer answer = faulty();
        if (answer.outcome == KeychainOutcome::Done && fault != Fault::DropsWrites) {
            entries.insert(entry, secret.view().toByteArray());
        }
        return answer;
    }
    KeychainAnswer remove(const QString &entry) override
    {
        KeychainAnswer answer = faulty();
        if (answer.outcome == KeychainOutcome::Done && entries.remove(entry) == 0) {
            answer.outcome = KeychainOutcome::NotFound;
        }
        return answer;
    }

private:
    KeychainAnswer faulty() const
    {
        KeychainAnswer answer;
        switch (fault) {
        case Fault::None:
        case Fault::ForgotEntry:
        case Fault::DropsWrites:
            answer.outcome = KeychainOutcome::Done;
            break;
        case Fault::Locked:
            answer.outcome = KeychainOutcome::Denied;
            break;
        case Fault::Absent:
        case Fault::OtherError:
            answer.outcome = KeychainOutcome::Unavailable;
            answer.detail = QStringLiteral("1783");
            break;
        case Fault::NeverAnswers:
            answer.outcome = KeychainOutcome::TimedOut;
            break;
        }
        return answer;
    }
};

} // namespace renkei::test
