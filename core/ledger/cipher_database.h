// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/secret_bytes.h"
#include "text/error.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <memory>
#include <optional>

struct sqlite3;

namespace renkei {

/// One connection to an encrypted SQLite file: SQLCipher 4 under Qt's QSQLITE driver, keyed with 32 raw
/// bytes. RAII: the destructor closes the connection, which wipes SQLCipher's copies of the key. Queries made
/// from it must be gone by then. Belongs to the thread that made it. All failures are Error: Damaged
/// (SQLITE_CORRUPT, NOTADB), DeviceFailed (IOERR, FULL, CANTOPEN, READONLY), InUse (BUSY, LOCKED), Internal
/// (everything else: a defect).
class CipherDatabase
{
public:
    enum class Mode {
        Create,  ///< the file must not exist
        Open,    ///< the file must exist
        ReadOnly ///< the file must exist and is not written
    };

    /// Throws Unavailable when the driver is not bound to SQLCipher, NotFound or Refused by `mode`, Damaged
    /// when the file is no database of this key (a wrong password is told apart earlier, by the key slot) or
    /// lies there in plain text.
    CipherDatabase(const QString &file, SecretBytes key, Mode mode);
    ~CipherDatabase();
    CipherDatabase(const CipherDatabase &) = delete;
    CipherDatabase &operator=(const CipherDatabase &) = delete;

    const QString &file() const { return m_file; }
    const SecretBytes &key() const { return m_key; }
    /// For code that needs Qt's own object; prefer prepare() and exec().
    QSqlDatabase connection() const { return m_connection; }
    /// The raw handle, for reading in bulk. Valid as long as this object.
    sqlite3 *handle() const { return m_handle; }

    /// A prepared, forward-only query.
    QSqlQuery prepare(const QString &sql) const;
    /// Runs a prepared query whose values are bound.
    void run(QSqlQuery &query) const;
    /// Prepares, binds in order, runs.
    QSqlQuery exec(const QString &sql, const QVariantList &values = {}) const;
    /// The next row; false at the end. Unlike QSqlQuery::next() an error on the way is not taken for the end.
    bool next(QSqlQuery &query) const;
    /// First column of the first row; an invalid QVariant when there is none.
    QVariant value(const QString &sql, const QVariantList &values = {}) const;
    /// Throws the Error that belongs to a result code of SQLite (primary or extended).
    [[noreturn]] void fail(int sqliteCode, const QString &detail) const;

    /// Writes a compacted copy with the same key. Throws; on failure the copy is removed.
    void vacuumInto(const QString &copy) const;
    /// Moves the write-ahead log into the file.
    void checkpoint() const;
    /// Rows by table, in all tables of our own.
    QHash<QString, qint64> rowCounts() const;

private:
    void keyConnection();
    void configure(Mode mode);
    void close();

    QString m_file;
    SecretBytes m_key;
    QString m_name;
    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr;
};

/// BEGIN IMMEDIATE … COMMIT. Leaving the scope without commit() rolls back.
class Transaction
{
public:
    explicit Transaction(CipherDatabase &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// Throws DeviceFailed when the disk did not take it; everything is rolled back then.
    void commit();

private:
    CipherDatabase &m_database;
    bool m_open = true;
};

/// Demands that QSQLITE is bound to SQLCipher; throws Unavailable otherwise. Returns the cipher's version.
QString requireCipher();

/// Every page's seal (cipher_integrity_check, all its rows), the structure (integrity_check) and the foreign
/// keys, each on a connection of its own, because one bad page spoils a connection. One sentence per problem;
/// empty = sound.
QStringList checkIntegrity(const QString &file, const SecretBytes &key);

} // namespace renkei
