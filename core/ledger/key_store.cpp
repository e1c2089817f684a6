// SPDX-License-Identifier: Apache-2.0
#include "ledger/key_store.h"

#include "ledger/key_file.h"
#include "ledger/key_wrapping.h"
#include "ledger/password_rules.h"
#include "ledger/recovery_code.h"
#include "platform/whole_file.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <future>
#include <thread>
#include <vector>

namespace renkei {

namespace {

using Kind = KeySlot::Kind;

QString say(const char *sentence)
{
    return QCoreApplication::translate("KeyStore", sentence);
}

/// What a keychain that does not give its secret means to somebody who wants to open the ledger.
Error cannotOpenWithout(const KeychainAnswer &answer)
{
    const char *sentence = nullptr;
    switch (answer.outcome) {
    case KeychainOutcome::Denied:
        sentence =
            QT_TRANSLATE_NOOP("KeyStore", "The keychain of this PC is locked or refused access, so the "
                                          "password could not be checked. Please unlock the keychain and "
                                          "try again, or open the ledger with the recovery code.");
        break;
    case KeychainOutcome::TimedOut:
        sentence =
            QT_TRANSLATE_NOOP("KeyStore", "The keychain of this PC did not answer, so the password could "
                                          "not be checked. Please try again in a moment, or open the "
                                          "ledger with the recovery code.");
        break;
    case KeychainOutcome::Done:
    case KeychainOutcome::NotFound:
        sentence =
            QT_TRANSLATE_NOOP("KeyStore", "The keychain of this PC holds nothing for this ledger. Please "
                                          "try again; if the ledger comes from another PC or another "
                                          "account, open it with the recovery code.");
        break;
    case KeychainOutcome::Unavailable:
        sentence =
            QT_TRANSLATE_NOOP("KeyStore", "The keychain of this PC could not be reached, so the password "
                                          "could not be checked. Please try again, or open the ledger with "
                                          "the recovery code.");
        break;
    }
    return {ErrorCode::Unavailable, say(sentence), answer.detail};
}

Error wrongPassword(bool otherPlaces)
{
    return {ErrorCode::WrongPassword,
            otherPlaces
                ? say(QT_TRANSLATE_NOOP(
                      "KeyStore", "The password does not open this ledger. Please check Caps Lock and the "
                                  "input mode. If the password was set on another PC or account, use the "
                                  "recovery code here once."))
                : say(QT_TRANSLATE_NOOP(
                      "KeyStore", "The password does not open this ledger. Please check Caps Lock and the "
                                  "input mode, and try again.")),
            QStringLiteral("no slot fits")};
}

/// A slot that can be tried, with what the keychain gave for it.
struct Candidate
{
    const KeySlot *slot;
    SecretBytes owned;
};

/// Tries them side by side, as many at a time as there are cores: each costs 64 MiB for a tenth of a second.
UnlockedKey tryAll(const std::vector<Candidate> &candidates, const QUuid &ledgerId, const QString &password)
{
    UnlockedKey unlocked;
    const size_t atOnce = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, 4);
    for (size_t first = 0; first < candidates.size(); first += atOnce) {
        std::vector<std::future<SecretBytes>> tries;
        const size_t end = std::min(first + atOnce, candidates.size());
        for (size_t i = first; i < end; ++i) {
            tries.push_back(std::async(std::launch::async, [&, i] {
                return unwrapDataKey(*candidates[i].slot, ledgerId, password, candidates[i].owned);
            }));
        }
        for (size_t i = first; i < end; ++i) {
            SecretBytes key = tries[i - first].get();
            if (!key.isEmpty()) {
                unlocked.slotIds.append(candidates[i].slot->id);
                unlocked.dataKey = std::move(key);
            }
        }
    }
    return unlocked;
}

/// Keeps a new secret in the keychain and makes sure that it stayed there: some stores say yes and forget.
SecretBytes keepNewSecret(Keychain &keychain, const QString &entry)
{
    SecretBytes secret = SecretBytes::random(32);
    KeychainAnswer answer = keychain.write(entry, secret);
    if (answer.outcome == KeychainOutcome::Done) {
        answer = keychain.read(entry);
        if (answer.outcome == KeychainOutcome::Done && answer.secret.view() == secret.view()) {
            return secret;
        }
    }
    throw Error(ErrorCode::Unavailable,
                say(QT_TRANSLATE_NOOP(
                    "KeyStore", "The keychain of this PC did not keep the secret of this ledger, so the "
                                "password was not set. Please unlock the keychain and try again, or choose "
                                "to use the password alone.")),
                QStringLiteral("keychain outcome %1: %2").arg(int(answer.outcome)).arg(answer.detail));
}

bool isPassword(const KeySlot &slot)
{
    return slot.kind != Kind::Recovery;
}

} // namespace

KeyStore KeyStore::create(const QString &file, const QUuid &ledgerId, KdfCost cost)
{
    if (QFile::exists(file)) {
        throw Error(
            ErrorCode::Refused,
            say(QT_TRANSLATE_NOOP("KeyStore", "There is already a ledger in this folder. Please choose "
                                              "another folder.")),
            file);
    }
    KeyStore store;
    store.m_file = file;
    store.m_ledgerId = ledgerId;
    store.m_cost = cost;
    return store;
}

KeyStore KeyStore::load(const QString &file, KdfCost cost)
{
    if (!QFile::exists(file)) {
        throw Error(ErrorCode::NotFound,
                    say(QT_TRANSLATE_NOOP(
                        "KeyStore", "The file with the keys of this ledger (keys.json) was not found. Please "
                                    "check the folder, or restore a backup.")),
                    file);
    }
    KeyFile content = parseKeyFile(readWholeFile(file, qint64(4) * 1024 * 1024));
    KeyStore store;
    store.m_file = file;
    store.m_ledgerId = content.ledgerId;
    store.m_cost = cost;
    store.m_slots = std::move(content.keySlots);
    return store;
}

bool KeyStore::needsKeychain() const
{
    return std::ranges::any_of(m_slots,
                               [](const KeySlot &slot) { return slot.kind == Kind::PasswordAndKeychain; });
}

bool KeyStore::hasRecoveryCode() const
{
    return !std::ranges::all_of(m_slots, isPassword);
}

QString KeyStore::keychainEntry(const KeySlot &slot) const
{
    return QStringLiteral("renkei-desk/%1/%2")
        .arg(m_ledgerId.toString(QUuid::WithoutBraces), slot.entry.toString(QUuid::WithoutBraces));
}

UnlockedKey KeyStore::unlock(const QString &password, Keychain &keychain) const
{
    std::vector<Candidate> candidates;
    std::optional<KeychainAnswer> trouble; // the last answer that was no secret
    bool stillAsking = true;
    bool keychainGave = false;
    for (const KeySlot &slot : m_slots) {
        if (slot.kind == Kind::Password) {
            candidates.push_back({&slot, {}});
        } else if (slot.kind == Kind::PasswordAndKeychain && stillAsking) {
            KeychainAnswer answer = keychain.read(keychainEntry(slot));
            if (answer.outcome == KeychainOutcome::Done) {
                candidates.push_back({&slot, std::move(answer.secret)});
                keychainGave = true;
            } else {
                // A store that is locked or silent is asked once, not once a slot.
                stillAsking = answer.outcome == KeychainOutcome::NotFound;
                trouble = std::move(answer);
            }
        }
    }
    UnlockedKey unlocked = tryAll(candidates, m_ledgerId, password);
    if (!unlocked.slotIds.isEmpty()) {
        return unlocked;
    }
    if (trouble && (!stillAsking || !keychainGave)) {
        throw cannotOpenWithout(*trouble);
    }
    throw wrongPassword(trouble.has_value());
}

UnlockedKey KeyStore::unlockWithRecoveryCode(const QString &code) const
{
    const QString characters = readRecoveryCode(code);
    for (const KeySlot &slot : m_slots) {
        if (slot.kind == Kind::Recovery) {
            SecretBytes key = unwrapDataKey(slot, m_ledgerId, characters, {});
            if (!key.isEmpty()) {
                return {std::move(key), {slot.id}};
            }
        }
    }
    throw Error(ErrorCode::WrongPassword,
                say(QT_TRANSLATE_NOOP(
                    "KeyStore", "This recovery code was typed correctly, but it belongs to another ledger or "
                                "was replaced by a newer one. Please look for the newest printout.")),
                QStringLiteral("no recovery slot fits"));
}

KeySlot KeyStore::newSlot(Kind kind, const QUuid &id) const
{
    KeySlot slot;
    slot.id = id;
    slot.kind = kind;
    slot.cost = m_cost;
    if (kind == Kind::PasswordAndKeychain) {
        slot.entry = QUuid::createUuid();
    }
    return slot;
}

KeySlot KeyStore::passwordSlot(const QUuid &id, const SecretBytes &dataKey, const QString &password,
                               Keychain *keychain) const
{
    requireAcceptablePassword(password);
    KeySlot slot = newSlot(keychain != nullptr ? Kind::PasswordAndKeychain : Kind::Password, id);
    const SecretBytes owned =
        keychain != nullptr ? keepNewSecret(*keychain, keychainEntry(slot)) : SecretBytes();
    wrapDataKey(slot, m_ledgerId, dataKey, password, owned);
    return slot;
}

QUuid KeyStore::addPassword(const SecretBytes &dataKey, const QString &password, Keychain *keychain)
{
    QList<KeySlot> keySlots = m_slots;
    keySlots.append(passwordSlot(QUuid::createUuid(), dataKey, password, keychain));
    const QUuid id = keySlots.constLast().id;
    write(keySlots);
    return id;
}

void KeyStore::replacePassword(const QUuid &slotId, const SecretBytes &dataKey, const QString &password,
                               Keychain *keychain)
{
    const KeySlot before = slotById(slotId);
    QList<KeySlot> keySlots = m_slots;
    const KeySlot after = passwordSlot(slotId, dataKey, password, keychain);
    std::ranges::replace_if(
        keySlots, [&](const KeySlot &slot) { return slot.id == slotId; }, after);
    write(keySlots);
    if (keychain != nullptr && before.kind == Kind::PasswordAndKeychain) {
        keychain->remove(keychainEntry(before)); // of no use any more; staying behind would do no harm
    }
}

void KeyStore::removeSlot(const QUuid &slotId)
{
    if (!isPassword(slotById(slotId)) || std::ranges::count_if(m_slots, isPassword) < 2) {
        throw Error(
            ErrorCode::Refused,
            say(QT_TRANSLATE_NOOP("KeyStore", "This is the last way to open the ledger with a password, so "
                                              "it stays. Please add another operator first.")),
            QStringLiteral("last password slot"));
    }
    QList<KeySlot> keySlots = m_slots;
    keySlots.removeIf([&](const KeySlot &slot) { return slot.id == slotId; });
    write(keySlots);
}

QString KeyStore::newRecoveryCode(const SecretBytes &dataKey)
{
    QString code = makeRecoveryCode();
    KeySlot slot = newSlot(Kind::Recovery, QUuid::createUuid());
    wrapDataKey(slot, m_ledgerId, dataKey, readRecoveryCode(code), {});
    QList<KeySlot> keySlots = m_slots;
    keySlots.removeIf([](const KeySlot &old) { return old.kind == Kind::Recovery; });
    keySlots.append(slot);
    write(keySlots);
    return code;
}

const KeySlot &KeyStore::slotById(const QUuid &slotId) const
{
    const auto found = std::ranges::find(m_slots, slotId, &KeySlot::id);
    if (found == m_slots.end()) {
        throw Error(
            ErrorCode::NotFound,
            say(QT_TRANSLATE_NOOP("KeyStore", "This password no longer exists. Please open the settings "
                                              "page again.")),
            slotId.toString());
    }
    return *found;
}

void KeyStore::write(const QList<KeySlot> &keySlots)
{
    writeWholeFile(m_file, keyFileBytes({m_ledgerId, keySlots}));
    m_slots = keySlots;
}

} // namespace renkei
