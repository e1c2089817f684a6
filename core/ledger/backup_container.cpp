// SPDX-License-Identifier: Apache-2.0
#include "ledger/backup_container.h"

#include "platform/durable_file.h"
#include "platform/file_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QtEndian>

#include <functional>

namespace renkei {

namespace {

constexpr QByteArrayView magic("RKBACKUP");
constexpr quint32 currentVersion = 1;
constexpr qsizetype hashSize = 32;
constexpr quint32 mostHead = 1024 * 1024;
constexpr qint64 step = 1024 * 1024;

QStringList partNames()
{
    return {QStringLiteral("keys.json"), QStringLiteral("ledger.db")};
}

Error damaged(const char *reason)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate(
                "Backup", "This backup cannot be used: %1 Nothing was changed. Please choose another "
                          "backup.")
                .arg(QCoreApplication::translate("Backup", reason)),
            QString::fromLatin1(reason)};
}

QByteArray number(quint32 value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Reads `bytes` bytes in steps, hands each on, and returns their hash.
QByteArray readThrough(QFile &from, qint64 bytes, const std::function<void(const QByteArray &)> &each)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 left = bytes; left > 0;) {
        const QByteArray piece = from.read(std::min(left, step));
        if (piece.isEmpty()) {
            throw cannotRead(from.fileName(), from.errorString());
        }
        hash.addData(piece);
        each(piece);
        left -= piece.size();
    }
    return hash.result();
}

void append(QFile &to, const QByteArray &bytes)
{
    if (to.write(bytes) != bytes.size()) {
        throw cannotWrite(to.fileName(), to.errorString());
    }
}

QByteArray headBytes(const BackupHead &head)
{
    QJsonArray parts;
    for (const BackupHead::Part &part : head.parts) {
        parts.append(QJsonObject{{QStringLiteral("name"), part.name},
                                 {QStringLiteral("bytes"), part.bytes},
                                 {QStringLiteral("sha256"), QString::fromLatin1(part.sha256.toHex())}});
    }
    const QJsonObject object{{QStringLiteral("ledger"), head.ledgerId.toString(QUuid::WithoutBraces)},
                             {QStringLiteral("at"), head.at.toString(Qt::ISODateWithMs)},
                             {QStringLiteral("program"), head.program},
                             {QStringLiteral("parts"), parts}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray bytes = magic.toByteArray();
    bytes += number(currentVersion);
    bytes += number(quint32(json.size()));
    bytes += json;
    bytes += sha256(bytes);
    return bytes;
}

void openForReading(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly)) {
        throw cannotRead(file.fileName(), file.errorString());
    }
}

void openForWriting(QFile &file)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        throw cannotWrite(file.fileName(), file.errorString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

BackupHead parseHead(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    BackupHead head;
    head.ledgerId = QUuid::fromString(object.value(QLatin1StringView("ledger")).toString());
    head.at = QDateTime::fromString(object.value(QLatin1StringView("at")).toString(), Qt::ISODate).toUTC();
    head.program = object.value(QLatin1StringView("program")).toString();
    QStringList names;
    for (const auto &value : object.value(QLatin1StringView("parts")).toArray()) {
        const QJsonObject part = value.toObject();
        names.append(part.value(QLatin1StringView("name")).toString());
        head.parts.append(
            {names.constLast(), part.value(QLatin1StringView("bytes")).toInteger(-1),
             QByteArray::fromHex(part.value(QLatin1StringView("sha256")).toString().toLatin1())});
        if (head.parts.constLast().bytes < 0) {
            throw damaged(QT_TRANSLATE_NOOP("Backup", "its head is incomplete."));
        }
    }
    if (head.ledgerId.isNull() || !head.at.isValid() || names != partNames()) {
        throw damaged(QT_TRANSLATE_NOOP("Backup", "its head is incomplete."));
    }
    return head;
}

} // namespace

void packBackup(const QString &target, BackupHead head, const QList<BackupSource> &sources)
{
    head.parts.clear();
    for (const BackupSource &source : sources) {
        QFile file(source.file);
        openForReading(file);
        const qint64 size = file.size();
        head.parts.append({source.name, size, readThrough(file, size, [](const QByteArray &) {})});
    }
    QFile out(target);
    openForWriting(out);
    append(out, headBytes(head));
    for (qsizetype i = 0; i < sources.size(); ++i) {
        QFile file(sources.at(i).file);
        openForReading(file);
        readThrough(file, head.parts.at(i).bytes, [&](const QByteArray &piece) { append(out, piece); });
    }
    flushToDisk(out);
}

BackupHead readBackupHead(QFile &backup)
{
    openForReading(backup);
    const QByteArray start = backup.read(magic.size() + 8);
    if (!start.startsWith(magic)) {
        throw damaged(start.isEmpty() ? QT_TRANSLATE_NOOP("Backup", "it is empty.")
                                      : QT_TRANSLATE_NOOP("Backup", "it is a file of something else."));
    }
    if (start.size() < magic.size() + 8) {
        throw damaged(QT_TRANSLATE_NOOP("Backup", "its end is missing."));
    }
    const auto version = qFromBigEndian<quint32>(start.constData() + magic.size());
    const auto length = qFromBigEndian<quint32>(start.constData() + magic.size() + 4);
    if (version > currentVersion) {
        throw Error(ErrorCode::Newer,
                    QCoreApplication::translate(
                        "Backup", "This backup was written by a newer version of the program. Please "
                                  "update the program on this PC."),
                    QStringLiteral("backup version %1").arg(version));
    }
    if (version != currentVersion || length > mostHead) {
        throw damaged(QT_TRANSLATE_NOOP("Backup", "its head is damaged."));
    }
    const QByteArray json = backup.read(length);
    const QByteArray hash = backup.read(hashSize);
    if (hash.size() < hashSize) {
        throw damaged(QT_TRANSLATE_NOOP("Backup", "its end is missing."));
    }
    if (hash != sha256(start + json)) {
        throw damaged(QT_TRANSLATE_NOOP("Backup", "its head is damaged."));
    }
    BackupHead head = parseHead(json);
    qint64 expected = backup.pos();
    for (const BackupHead::Part &part : head.parts) {
        expected += part.bytes;
    }
    if (backup.size() != expected) {
        throw damaged(backup.size() < expected
                          ? QT_TRANSLATE_NOOP("Backup", "its end is missing.")
                          : QT_TRANSLATE_NOOP("Backup", "something was added behind its end."));
    }
    return head;
}

void unpackBackup(QFile &backup, const BackupHead &head, const QString &folder)
{
    for (const BackupHead::Part &part : head.parts) {
        QFile out(folder + QLatin1Char('/') + part.name);
        const bool keep = !folder.isEmpty();
        if (keep) {
            openForWriting(out);
        }
        const QByteArray hash = readThrough(backup, part.bytes, [&](const QByteArray &piece) {
            if (keep) {
                append(out, piece);
            }
        });
        if (hash != part.sha256) {
            throw damaged(QT_TRANSLATE_NOOP("Backup", "its content was changed or is unreadable."));
        }
        if (keep) {
            flushToDisk(out);
        }
    }
}

} // namespace renkei
