// SPDX-License-Identifier: Apache-2.0
#include "ledger/draft_store.h"

#include "platform/file_error.h"
#include "platform/whole_file.h"

#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFile>

#include <sodium.h>

namespace renkei {

namespace {

constexpr qint64 mostBytes = qint64(64) * 1024 * 1024;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype sealSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr QByteArrayView magic("RKDRAFT1");
constexpr auto ending = ".draft";

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

SecretBytes subKey(const SecretBytes &dataKey, quint64 number)
{
    SecretBytes key = SecretBytes::ofSize(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    crypto_kdf_derive_from_key(key.data(), key.size(), number, "rkdrafts", dataKey.data());
    return key;
}

} // namespace

DraftStore::DraftStore(const LedgerFolder &folder, const SecretBytes &dataKey)
    : m_folder(folder.drafts())
    , m_sealKey(subKey(dataKey, 1))
    , m_nameKey(subKey(dataKey, 2))
{
}

QString DraftStore::fileOf(const QString &key) const
{
    const QByteArray utf8 = key.toUtf8();
    QByteArray name(16, '\0');
    crypto_generichash(raw(name), size_t(name.size()), raw(QByteArrayView(utf8)), size_t(utf8.size()),
                       m_nameKey.data(), m_nameKey.size());
    return m_folder + QLatin1Char('/') + QString::fromLatin1(name.toHex()) + QLatin1StringView(ending);
}

void DraftStore::put(const QString &key, const QByteArray &bytes) const
{
    const QByteArray plain = QCborMap{{0, key}, {1, bytes}}.toCborValue().toCbor();
    QByteArray nonce(nonceSize, '\0');
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    QByteArray sealedBytes(plain.size() + sealSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealedBytes), nullptr, raw(QByteArrayView(plain)),
                                               size_t(plain.size()), raw(magic), size_t(magic.size()),
                                               nullptr, raw(QByteArrayView(nonce)), m_sealKey.data());
    if (!QDir().mkpath(m_folder)) {
        throw cannotWrite(m_folder, QStringLiteral("mkpath"));
    }
    writeWholeFile(fileOf(key), magic.toByteArray() + nonce + sealedBytes);
}

std::optional<DraftStore::Draft> DraftStore::read(const QString &file) const
{
    const QByteArray content = readWholeFile(file, mostBytes);
    const qsizetype head = magic.size() + nonceSize;
    if (!content.startsWith(magic) || content.size() < head + sealSize) {
        return std::nullopt;
    }
    const QByteArrayView view(content);
    const QByteArrayView sealedBytes = view.sliced(head);
    QByteArray plain(sealedBytes.size() - sealSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            raw(plain), nullptr, nullptr, raw(sealedBytes), size_t(sealedBytes.size()), raw(magic),
            size_t(magic.size()), raw(view.sliced(magic.size(), nonceSize)), m_sealKey.data()) != 0) {
        return std::nullopt;
    }
    const QCborMap map = QCborValue::fromCbor(plain).toMap();
    return Draft{map.value(0).toString(), map.value(1).toByteArray()};
}

std::optional<QByteArray> DraftStore::get(const QString &key) const
{
    const QString file = fileOf(key);
    if (!QFile::exists(file)) {
        return std::nullopt;
    }
    const std::optional<Draft> draft = read(file);
    if (!draft || draft->key != key) {
        QFile::remove(file + QLatin1StringView(".damaged"));
        QFile::rename(file, file + QLatin1StringView(".damaged"));
        return std::nullopt;
    }
    return draft->bytes;
}

void DraftStore::remove(const QString &key) const
{
    QFile file(fileOf(key));
    if (file.exists() && !file.remove()) {
        throw cannotWrite(file.fileName(), file.errorString());
    }
}

QStringList DraftStore::keys() const
{
    QStringList keys;
    const QDir folder(m_folder);
    for (const QString &name :
         folder.entryList({QLatin1Char('*') + QLatin1StringView(ending)}, QDir::Files)) {
        if (const std::optional<Draft> draft = read(folder.filePath(name))) {
            keys.append(draft->key);
        }
    }
    keys.sort();
    return keys;
}

} // namespace renkei
