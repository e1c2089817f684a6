// SPDX-License-Identifier: Apache-2.0
#include "ledger/key_file.h"

#include "ledger/key_wrapping.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <sodium.h>

#include <array>

namespace renkei {

namespace {

constexpr int currentVersion = 1;
constexpr auto formatName = "renkei-keys";
// Beyond these a file does not come from this program, and would only keep the PC busy.
constexpr quint32 mostPasses = 64;
constexpr quint32 mostMemoryKib = 4U * 1024U * 1024U;
constexpr qsizetype mostSlots = 1000;

Error damaged(const QString &reason)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate(
                "KeyFile", "The file with the keys of this ledger (keys.json) is damaged: %1 It was "
                           "left as it is. Please restore the newest backup.")
                .arg(reason),
            QStringLiteral("keys.json: %1").arg(reason)};
}

QString say(const char *reason)
{
    return QCoreApplication::translate("KeyFile", reason);
}

QByteArray checkOf(QJsonObject object)
{
    object.remove(QLatin1StringView("check"));
    return QCryptographicHash::hash(QJsonDocument(object).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256)
        .toHex();
}

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

QByteArray binary(const QJsonObject &object, QLatin1StringView key, size_t size)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text(object, key).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != qsizetype(size)) {
        throw damaged(say(QT_TRANSLATE_NOOP("KeyFile", "a key slot is incomplete.")));
    }
    return decoded.decoded;
}

QUuid uuid(const QJsonObject &object, QLatin1StringView key)
{
    const QUuid id = QUuid::fromString(text(object, key));
    if (id.isNull()) {
        throw damaged(say(QT_TRANSLATE_NOOP("KeyFile", "an id is missing or unreadable.")));
    }
    return id;
}

KeySlot::Kind kindOf(const QString &name)
{
    for (const auto kind :
         {KeySlot::Kind::PasswordAndKeychain, KeySlot::Kind::Password, KeySlot::Kind::Recovery}) {
        if (slotKindName(kind) == name) {
            return kind;
        }
    }
    throw damaged(say(QT_TRANSLATE_NOOP("KeyFile", "a key slot is of an unknown kind.")));
}

quint32 number(const QJsonObject &object, QLatin1StringView key, quint32 least, quint32 most)
{
    const qint64 value = object.value(key).toInteger(-1);
    if (value < qint64(least) || value > qint64(most)) {
        throw damaged(say(QT_TRANSLATE_NOOP("KeyFile", "the cost of a key slot is out of range.")));
    }
    return quint32(value);
}

KeySlot slotFromJson(const QJsonObject &object)
{
    KeySlot slot;
    slot.id = uuid(object, QLatin1StringView("id"));
    slot.kind = kindOf(text(object, QLatin1StringView("kind")));
    if (slot.kind == KeySlot::Kind::PasswordAndKeychain) {
        slot.entry = uuid(object, QLatin1StringView("entry"));
    }
    const QJsonObject kdf = object.value(QLatin1StringView("kdf")).toObject();
    if (text(kdf, QLatin1StringView("name")) != QLatin1StringView("argon2id") ||
        text(object, QLatin1StringView("cipher")) != QLatin1StringView("xchacha20-poly1305")) {
        throw damaged(say(QT_TRANSLATE_NOOP("KeyFile", "a key slot uses an unknown method.")));
    }
    slot.cost.passes = number(kdf, QLatin1StringView("passes"), 1, mostPasses);
    slot.cost.memoryKib = number(kdf, QLatin1StringView("memoryKib"), 8, mostMemoryKib);
    slot.salt = binary(kdf, QLatin1StringView("salt"), crypto_pwhash_SALTBYTES);
    slot.nonce = binary(object, QLatin1StringView("nonce"), crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    slot.wrapped =
        binary(object, QLatin1StringView("wrapped"), size_t(32) + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    return slot;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject slotToJson(const KeySlot &slot)
{
    QJsonObject object{
        {QStringLiteral("id"), slot.id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("kind"), slotKindName(slot.kind)},
        {QStringLiteral("kdf"), QJsonObject{{QStringLiteral("name"), QStringLiteral("argon2id")},
                                            {QStringLiteral("passes"), qint64(slot.cost.passes)},
                                            {QStringLiteral("memoryKib"), qint64(slot.cost.memoryKib)},
                                            {QStringLiteral("salt"), base64(slot.salt)}}},
        {QStringLiteral("cipher"), QStringLiteral("xchacha20-poly1305")},
        {QStringLiteral("nonce"), base64(slot.nonce)},
        {QStringLiteral("wrapped"), base64(slot.wrapped)},
    };
    if (slot.kind == KeySlot::Kind::PasswordAndKeychain) {
        object.insert(QStringLiteral("entry"), slot.entry.toString(QUuid::WithoutBraces));
    }
    return object;
}

QJsonObject readObject(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty()) {
        throw damaged(say(QT_TRANSLATE_NOOP("KeyFile", "it is empty.")));
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        throw damaged(
            say(QT_TRANSLATE_NOOP("KeyFile", "it cannot be read from byte %1 on.")).arg(parseError.offset));
    }
    QJsonObject object = document.object();
    if (text(object, QLatin1StringView("format")) != QLatin1StringView(formatName)) {
        throw damaged(say(QT_TRANSLATE_NOOP("KeyFile", "it is a file of something else.")));
    }
    return object;
}

} // namespace

KeyFile parseKeyFile(const QByteArray &bytes)
{
    const QJsonObject object = readObject(bytes);
    const qint64 version = object.value(QLatin1StringView("version")).toInteger(0);
    if (version > currentVersion) {
        throw Error(ErrorCode::Newer,
                    QCoreApplication::translate("KeyFile",
                                                "This ledger was written by a newer version of the program. "
                                                "Please update the program on this PC."),
                    QStringLiteral("keys.json version %1").arg(version));
    }
    if (version < 1 || checkOf(object) != text(object, QLatin1StringView("check")).toLatin1()) {
        throw damaged(say(QT_TRANSLATE_NOOP("KeyFile", "its check sum does not match.")));
    }
    KeyFile content;
    content.ledgerId = uuid(object, QLatin1StringView("ledger"));
    const QJsonArray array = object.value(QLatin1StringView("slots")).toArray();
    if (array.isEmpty() || array.size() > mostSlots) {
        throw damaged(say(QT_TRANSLATE_NOOP("KeyFile", "it holds no usable key slots.")));
    }
    QSet<QUuid> ids;
    for (const auto &value : array) {
        content.keySlots.append(slotFromJson(value.toObject()));
        ids.insert(content.keySlots.constLast().id);
    }
    if (ids.size() != content.keySlots.size()) {
        throw damaged(say(QT_TRANSLATE_NOOP("KeyFile", "two key slots have the same id.")));
    }
    return content;
}

QByteArray keyFileBytes(const KeyFile &content)
{
    QJsonArray array;
    for (const KeySlot &slot : content.keySlots) {
        array.append(slotToJson(slot));
    }
    QJsonObject object{
        {QStringLiteral("format"), QLatin1StringView(formatName)},
        {QStringLiteral("version"), currentVersion},
        {QStringLiteral("ledger"), content.ledgerId.toString(QUuid::WithoutBraces)},
        {QStringLiteral("slots"), array},
    };
    object.insert(QStringLiteral("check"), QString::fromLatin1(checkOf(object)));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace renkei
