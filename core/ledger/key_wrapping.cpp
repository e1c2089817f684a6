// SPDX-License-Identifier: Apache-2.0
#include "ledger/key_wrapping.h"

#include "text/error.h"

#include <QCoreApplication>

#include <sodium.h>

namespace renkei {

namespace {

constexpr size_t keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr size_t sealSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray randomBytes(size_t size)
{
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

/// As typed, but composed: the same letters typed on another system (か + ゛) must give the same bytes.
SecretBytes typedBytes(const QString &secret)
{
    QString composed = secret.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    SecretBytes bytes = SecretBytes::copyOf(utf8);
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    sodium_memzero(composed.data(), size_t(composed.size()) * sizeof(QChar));
    return bytes;
}

SecretBytes sealingKey(const KeySlot &slot, const QString &secret, const SecretBytes &owned)
{
    const SecretBytes typed = typedBytes(secret);
    SecretBytes argon = SecretBytes::ofSize(keySize);
    if (crypto_pwhash(argon.data(), argon.size(), reinterpret_cast<const char *>(typed.data()), typed.size(),
                      raw(slot.salt), slot.cost.passes, size_t(slot.cost.memoryKib) * 1024,
                      crypto_pwhash_ALG_ARGON2ID13) != 0) {
        throw Error(ErrorCode::Unavailable,
                    QCoreApplication::translate(
                        "KeyStore", "There is not enough free memory to check the password. Please "
                                    "close other programs and try again."),
                    QStringLiteral("Argon2id failed"));
    }
    static constexpr QByteArrayView context("renkei-keys/1 slot");
    crypto_generichash_state state;
    crypto_generichash_init(&state, owned.data(), owned.size(), keySize);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(context.data()),
                              size_t(context.size()));
    crypto_generichash_update(&state, argon.data(), argon.size());
    SecretBytes key = SecretBytes::ofSize(keySize);
    crypto_generichash_final(&state, key.data(), key.size());
    sodium_memzero(&state, sizeof state);
    return key;
}

QByteArray associatedData(const KeySlot &slot, const QUuid &ledgerId)
{
    return QByteArray("renkei-keys/1") + ledgerId.toRfc4122() + slot.id.toRfc4122() +
           slotKindName(slot.kind).toLatin1();
}

} // namespace

QString slotKindName(KeySlot::Kind kind)
{
    switch (kind) {
    case KeySlot::Kind::PasswordAndKeychain:
        return QStringLiteral("password+keychain");
    case KeySlot::Kind::Password:
        return QStringLiteral("password");
    case KeySlot::Kind::Recovery:
        break;
    }
    return QStringLiteral("recovery");
}

void wrapDataKey(KeySlot &slot, const QUuid &ledgerId, const SecretBytes &dataKey, const QString &secret,
                 const SecretBytes &owned)
{
    slot.salt = randomBytes(crypto_pwhash_SALTBYTES);
    slot.nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    slot.wrapped = QByteArray(qsizetype(dataKey.size() + sealSize), '\0');
    const SecretBytes key = sealingKey(slot, secret, owned);
    const QByteArray data = associatedData(slot, ledgerId);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(slot.wrapped.data()),
                                               nullptr, dataKey.data(), dataKey.size(), raw(data),
                                               size_t(data.size()), nullptr, raw(slot.nonce), key.data());
}

SecretBytes unwrapDataKey(const KeySlot &slot, const QUuid &ledgerId, const QString &secret,
                          const SecretBytes &owned)
{
    const SecretBytes key = sealingKey(slot, secret, owned);
    const QByteArray data = associatedData(slot, ledgerId);
    SecretBytes dataKey = SecretBytes::ofSize(size_t(slot.wrapped.size()) - sealSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(dataKey.data(), nullptr, nullptr, raw(slot.wrapped),
                                                   size_t(slot.wrapped.size()), raw(data),
                                                   size_t(data.size()), raw(slot.nonce), key.data()) != 0) {
        return {};
    }
    return dataKey;
}

} // namespace renkei
