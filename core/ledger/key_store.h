// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clock.h"
#include "platform/keychain.h"
#include "platform/secret_bytes.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

namespace renkei {

/// Cost of turning a password into a key. Stored in each slot; tests use the least.
struct KdfCost
{
    quint32 passes = 3;
    quint32 memoryKib = 64U * 1024U; ///< 3 passes over 64 MiB take about 90 ms

    static KdfCost least() { return {1, 8}; }
    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};

/// One way to the data key. The format is described in core/ledger/KEYS.md.
struct KeySlot
{
    enum class Kind {
        PasswordAndKeychain, ///< something known and something this PC owns
        Password,            ///< by choice, on a PC without a keychain
        Recovery             ///< the printed code
    };

    QUuid id;
    Kind kind = Kind::Password;
    QUuid entry; ///< PasswordAndKeychain: names the secret in the keychain
    KdfCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray wrapped; ///< the sealed data key
};

/// What a password opened.
struct UnlockedKey
{
    SecretBytes dataKey;
    QList<QUuid> slotIds; ///< the slots it fits: Operator::slot says who that is
};

/// keys.json: the slots that wrap a ledger's data key. Holds no names. Every change is written at once, whole
/// or not at all. Everything here may block (Argon2, keychain): call it off the GUI thread; one object is
/// used by one thread at a time.
class KeyStore
{
public:
    /// A store for a new ledger, not yet written; the first slot writes it. Throws Refused when `file`
    /// exists.
    static KeyStore create(const QString &file, const QUuid &ledgerId, KdfCost cost = {});
    /// Throws NotFound, Damaged, Newer, DeviceFailed.
    static KeyStore load(const QString &file, KdfCost cost = {});

    const QUuid &ledgerId() const { return m_ledgerId; }
    const QList<KeySlot> &keySlots() const { return m_slots; }
    /// Whether a password needs this PC's keychain as well.
    bool needsKeychain() const;
    bool hasRecoveryCode() const;
    /// Name of the slot's secret in the keychain. Each wrapping has its own, so that none is overwritten.
    QString keychainEntry(const KeySlot &slot) const;

    /// Tries the password on every slot. Throws WrongPassword; Unavailable when this PC's keychain would be
    /// needed and is locked, absent, slow, or has no entry (the recovery code still opens). Never makes a
    /// key.
    UnlockedKey unlock(const QString &password, Keychain &keychain) const;
    /// Throws InvalidInput when the code is mistyped, WrongPassword when it is another ledger's.
    UnlockedKey unlockWithRecoveryCode(const QString &code) const;

    /// Adds a slot and returns its id. With a keychain the password works together with a new secret kept
    /// there; nullptr: password alone. Throws Unavailable when the keychain fails; InvalidInput when the
    /// password breaks 第11条(3).
    QUuid addPassword(const SecretBytes &dataKey, const QString &password, Keychain *keychain);
    /// Another password under the same slot id; until it is written the one before stays good. Throws as
    /// addPassword, and NotFound.
    void replacePassword(const QUuid &slotId, const SecretBytes &dataKey, const QString &password,
                         Keychain *keychain);
    /// Throws NotFound; Refused for the last password.
    void removeSlot(const QUuid &slotId);
    /// Makes a recovery code, which replaces the one before, and returns it; it is kept nowhere.
    QString newRecoveryCode(const SecretBytes &dataKey);

private:
    KeyStore() = default;
    KeySlot newSlot(KeySlot::Kind kind, const QUuid &id) const;
    KeySlot passwordSlot(const QUuid &id, const SecretBytes &dataKey, const QString &password,
                         Keychain *keychain) const;
    const KeySlot &slotById(const QUuid &slotId) const;
    void write(const QList<KeySlot> &keySlots);

    QString m_file;
    QUuid m_ledgerId;
    KdfCost m_cost;
    QList<KeySlot> m_slots;
};

} // namespace renkei
