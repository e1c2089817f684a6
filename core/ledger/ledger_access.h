// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/key_store.h"
#include "ledger/ledger.h"
#include "platform/clock.h"
#include "platform/keychain.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <memory>

namespace renkei {

/// A ledger, opened with what somebody typed.
struct OpenedLedger
{
    std::unique_ptr<Ledger> ledger;
    QList<QUuid> slotIds; ///< slots that fit: Operator::slot says who sits there
};

/// A ledger that was just made.
struct CreatedLedger
{
    std::unique_ptr<Ledger> ledger;
    QUuid slotId;              ///< of the first operator's password
    QString recoveryCode;      ///< shown once, kept nowhere
    bool usesKeychain = false; ///< false: the password alone opens it, because this PC has no keychain
};

/// Makes folder, keys and database. With a keychain that works the password needs this PC too; with
/// noKeychain() the password alone opens it. Throws Refused, InvalidInput (password), Unavailable (a keychain
/// is there but fails: pass noKeychain() when the person chooses so), DeviceFailed; nothing is left behind.
CreatedLedger createLedger(const QString &folder, const QString &password, Keychain &keychain,
                           const Clock &clock, KdfCost cost = {});

/// The slow half of opening, for a worker thread: finds the data key. Pass it to Ledger::open on the thread
/// that will use the ledger. Throws NotFound, WrongPassword, Unavailable, Damaged, Newer, Refused.
UnlockedKey unlockLedger(const QString &folder, const QString &password, Keychain &keychain);
UnlockedKey unlockLedgerWithRecoveryCode(const QString &folder, const QString &code);

/// Both halves on this thread.
OpenedLedger openLedger(const QString &folder, const QString &password, Keychain &keychain,
                        const Clock &clock);
OpenedLedger openLedgerWithRecoveryCode(const QString &folder, const QString &code, const Clock &clock);

} // namespace renkei
