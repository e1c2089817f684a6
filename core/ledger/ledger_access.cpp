// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledger_access.h"

#include "ledger/ledger_folder.h"
#include "ledger/password_rules.h"

#include <QDir>

namespace renkei {

static OpenedLedger opened(const QString &folder, UnlockedKey key, const Clock &clock)
{
    return {Ledger::open(folder, std::move(key.dataKey), clock), std::move(key.slotIds)};
}

static KeyStore keysOf(const QString &folder)
{
    const LedgerFolder place(folder);
    place.requireLedger();
    place.requireLocalDrive();
    return KeyStore::load(place.keys());
}

CreatedLedger createLedger(const QString &folder, const QString &password, Keychain &keychain,
                           const Clock &clock, KdfCost cost)
{
    const LedgerFolder place(folder);
    place.requireFree();
    requireAcceptablePassword(password);
    const bool existed = QDir(place.path()).exists();
    CreatedLedger created;
    try {
        const SecretBytes dataKey = SecretBytes::random(32);
        created.ledger = Ledger::create(place.path(), dataKey.clone(), clock);
        place.make();
        created.usesKeychain = keychain.isAvailable();
        KeyStore keys = KeyStore::create(place.keys(), created.ledger->id(), cost);
        created.slotId = keys.addPassword(dataKey, password, created.usesKeychain ? &keychain : nullptr);
        created.recoveryCode = keys.newRecoveryCode(dataKey);
    } catch (...) {
        created.ledger.reset(); // closes its files first
        QDir(place.path()).removeRecursively();
        if (existed) {
            QDir().mkdir(place.path());
        }
        throw;
    }
    return created;
}

UnlockedKey unlockLedger(const QString &folder, const QString &password, Keychain &keychain)
{
    return keysOf(folder).unlock(password, keychain);
}

UnlockedKey unlockLedgerWithRecoveryCode(const QString &folder, const QString &code)
{
    return keysOf(folder).unlockWithRecoveryCode(code);
}

OpenedLedger openLedger(const QString &folder, const QString &password, Keychain &keychain,
                        const Clock &clock)
{
    return opened(folder, unlockLedger(folder, password, keychain), clock);
}

OpenedLedger openLedgerWithRecoveryCode(const QString &folder, const QString &code, const Clock &clock)
{
    return opened(folder, unlockLedgerWithRecoveryCode(folder, code), clock);
}

} // namespace renkei
