// SPDX-License-Identifier: Apache-2.0
#include "ledger/sqlite_error.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace renkei {

namespace {

struct Meaning
{
    int code;
    ErrorCode error;
    const char *sentence;
};

constexpr const char *damaged =
    QT_TRANSLATE_NOOP("CipherDatabase", "The file of the ledger is damaged. It was left as it is. Please "
                                        "restore the newest backup.");
constexpr const char *failed =
    QT_TRANSLATE_NOOP("CipherDatabase", "The drive could not be read or written. The ledger is as it was "
                                        "before. Please check the drive and try again.");
constexpr const char *full =
    QT_TRANSLATE_NOOP("CipherDatabase", "The drive is full. The ledger is as it was before. Please make some "
                                        "room on the drive and try again.");
constexpr const char *readOnly =
    QT_TRANSLATE_NOOP("CipherDatabase", "The ledger may not be written. Please check the write protection of "
                                        "the drive and the permissions of the folder.");
constexpr const char *busy =
    QT_TRANSLATE_NOOP("CipherDatabase", "Another program is using the file of the ledger. Please close that "
                                        "program and try again.");
constexpr const char *defect = QT_TRANSLATE_NOOP(
    "CipherDatabase", "The ledger could not do this. It is as it was before. Please tell the "
                      "makers of the program what you were doing.");

constexpr Meaning meanings[] = {
    {SQLITE_CORRUPT, ErrorCode::Damaged, damaged},
    {SQLITE_NOTADB, ErrorCode::Damaged, damaged},
    {SQLITE_IOERR, ErrorCode::DeviceFailed, failed},
    {SQLITE_CANTOPEN, ErrorCode::DeviceFailed, failed},
    {SQLITE_PROTOCOL, ErrorCode::DeviceFailed, failed},
    {SQLITE_FULL, ErrorCode::DeviceFailed, full},
    {SQLITE_READONLY, ErrorCode::DeviceFailed, readOnly},
    {SQLITE_PERM, ErrorCode::DeviceFailed, readOnly},
    {SQLITE_BUSY, ErrorCode::InUse, busy},
    {SQLITE_LOCKED, ErrorCode::InUse, busy},
};

} // namespace

Error sqliteError(int code, const QString &detail)
{
    const QString log = QStringLiteral("sqlite %1: %2").arg(code).arg(detail);
    for (const Meaning &meaning : meanings) {
        if (meaning.code == (code & 0xFF)) {
            return {meaning.error, QCoreApplication::translate("CipherDatabase", meaning.sentence), log};
        }
    }
    return {ErrorCode::Internal, QCoreApplication::translate("CipherDatabase", defect), log};
}

Error sqliteError(const QSqlError &error, const QString &detail)
{
    int code = error.nativeErrorCode().toInt();
    // Once SQLCipher met a page it cannot open, the connection answers SQLITE_ERROR to everything, with the
    // general message; an error in SQL always has a message of its own.
    if (code == SQLITE_ERROR && error.databaseText() == QLatin1StringView(sqlite3_errstr(SQLITE_ERROR))) {
        code = SQLITE_CORRUPT;
    }
    return sqliteError(code, QStringLiteral("%1 [%2]").arg(error.databaseText(), detail));
}

} // namespace renkei
