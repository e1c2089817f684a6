// SPDX-License-Identifier: Apache-2.0
#include "ledger/stored_bytes.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace renkei {

static QByteArray sha256Of(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

StoredBytes::StoredBytes(const CipherDatabase &database)
    : m_database(database)
{
}

QByteArray StoredBytes::put(const QByteArray &bytes) const
{
    QByteArray sha256 = sha256Of(bytes);
    Statement insert(m_database, "INSERT INTO \"stored_bytes\" (\"sha256\", \"size\", \"bytes\") "
                                 "VALUES (?1, ?2, ?3) ON CONFLICT (\"sha256\") DO NOTHING");
    insert.bindBlob(1, sha256).bind(2, qint64(bytes.size())).bindBlob(3, bytes);
    insert.run();
    return sha256;
}

QByteArray StoredBytes::get(const QByteArray &sha256) const
{
    Statement select(m_database, "SELECT \"bytes\" FROM \"stored_bytes\" WHERE \"sha256\" = ?1");
    select.bindBlob(1, sha256);
    if (!select.step()) {
        throw Error(ErrorCode::NotFound,
                    QCoreApplication::translate(
                        "StoredBytes", "The stored file of this document is not in the ledger. A backup may "
                                       "still hold it."),
                    QStringLiteral("no stored bytes of that hash"));
    }
    QByteArray bytes = select.blob(0);
    if (sha256Of(bytes) != sha256) {
        throw Error(ErrorCode::Damaged,
                    QCoreApplication::translate(
                        "StoredBytes",
                        "The stored file of this document was damaged. Please restore it from a "
                        "backup, or file the paper once more."),
                    QStringLiteral("stored bytes do not match their SHA-256"));
    }
    return bytes;
}

QStringList StoredBytes::verify() const
{
    QStringList problems;
    Statement select(m_database, "SELECT \"sha256\", \"bytes\" FROM \"stored_bytes\"");
    while (select.step()) {
        const QByteArray sha256 = select.blob(0);
        if (sha256Of(select.view(1)) != sha256) {
            problems += QCoreApplication::translate("StoredBytes", "A stored file was damaged (%1…).")
                            .arg(QString::fromLatin1(sha256.toHex().left(12)));
        }
    }
    return problems;
}

} // namespace renkei
