// SPDX-License-Identifier: Apache-2.0
#include "ledger/history_chain.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace renkei {

static void addPart(QCryptographicHash &hash, const QByteArray &part)
{
    // A null part and an empty one are different things.
    const QByteArray length = part.isNull() ? QByteArray("-") : QByteArray::number(part.size());
    hash.addData(length);
    hash.addData(QByteArrayView(":"));
    hash.addData(part);
}

QByteArray imageHash(const StoredImage &image)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addPart(hash, image.salt);
    addPart(hash, image.registerKey);
    addPart(hash, image.row.toRfc4122());
    addPart(hash, image.before);
    addPart(hash, image.after);
    return hash.result();
}

QByteArray entryHash(const HistoryEntry &entry, const QByteArray &imagesHash)
{
    const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
    // A QJsonObject keeps its keys sorted: the same entry always gives the same text.
    const QJsonObject json{
        {QStringLiteral("number"), entry.number},
        {QStringLiteral("id"), entry.id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("by"), entry.by.toString()},
        {QStringLiteral("operatorName"), entry.operatorName},
        {QStringLiteral("verb"), entry.verb},
        {QStringLiteral("detail"), entry.detail},
        {QStringLiteral("undoable"), entry.undoable},
        {QStringLiteral("undoes"), entry.undoes},
        {QStringLiteral("imageCount"), entry.imageCount},
        {QStringLiteral("images"), hex(imagesHash)},
        {QStringLiteral("previous"), hex(entry.previousHash)},
    };
    return QCryptographicHash::hash(QJsonDocument(json).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256);
}

QByteArray chainStart(const QUuid &ledgerId)
{
    return QCryptographicHash::hash(QByteArray("renkei ledger " + ledgerId.toByteArray(QUuid::WithoutBraces)),
                                    QCryptographicHash::Sha256);
}

} // namespace renkei
