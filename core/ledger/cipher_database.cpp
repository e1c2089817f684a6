// SPDX-License-Identifier: Apache-2.0
#include "ledger/cipher_database.h"

#include "ledger/sqlite_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace renkei {

static QString say(const char *sentence)
{
    return QCoreApplication::translate("CipherDatabase", sentence);
}

/// A connection of Qt that is closed and forgotten when the scope ends.
static QSqlDatabase newConnection(const QString &name, const QString &file, bool readOnly)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (readOnly) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    connection.setConnectOptions(options);
    return connection;
}

static QString uniqueName()
{
    return QStringLiteral("renkei-") + QUuid::createUuid().toString(QUuid::Id128);
}

QString requireCipher()
{
    const QString name = uniqueName();
    QString version;
    {
        QSqlDatabase memory = newConnection(name, QStringLiteral(":memory:"), false);
        if (memory.open()) {
            QSqlQuery query(memory);
            if (query.exec(QStringLiteral("PRAGMA cipher_version")) && query.next()) {
                version = query.value(0).toString();
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    if (version.isEmpty()) {
        throw Error(
            ErrorCode::Unavailable,
            say(QT_TRANSLATE_NOOP("CipherDatabase",
                                  "The encryption of the ledger (SQLCipher) does not work on this PC, "
                                  "so the ledger was not opened. Please install the program again.")),
            QStringLiteral("QSQLITE answers no cipher_version"));
    }
    return version;
}

static void requirePresence(const QString &file, CipherDatabase::Mode mode)
{
    const QFileInfo info(file);
    if (mode == CipherDatabase::Mode::Create) {
        if (info.exists()) {
            throw Error(
                ErrorCode::Refused,
                say(QT_TRANSLATE_NOOP("CipherDatabase",
                                      "There is already a ledger in this folder. Please choose another "
                                      "folder.")),
                file);
        }
        return;
    }
    if (!info.exists()) {
        throw Error(
            ErrorCode::NotFound,
            say(QT_TRANSLATE_NOOP("CipherDatabase",
                                  "The file of the ledger (ledger.db) was not found. Please check the "
                                  "folder, or restore a backup.")),
            file);
    }
}

/// SQLite takes an empty file for a new database and a plain one for a good one; we take neither.
static void requireUnreadableHeader(const QString &file)
{
    QFile reader(file);
    if (!reader.open(QIODevice::ReadOnly)) {
        throw sqliteError(SQLITE_CANTOPEN, reader.errorString());
    }
    const QByteArray header = reader.read(16);
    if (header.size() < 16) {
        throw sqliteError(SQLITE_NOTADB, QStringLiteral("file of %1 bytes").arg(reader.size()));
    }
    if (header.startsWith("SQLite format 3")) {
        throw Error(
            ErrorCode::Damaged,
            say(QT_TRANSLATE_NOOP("CipherDatabase",
                                  "The file of the ledger is not encrypted, so it was not opened. Please "
                                  "restore a backup.")),
            QStringLiteral("plain SQLite header"));
    }
}

CipherDatabase::CipherDatabase(const QString &file, SecretBytes key, Mode mode)
    : m_file(file)
    , m_key(std::move(key))
    , m_name(uniqueName())
{
    requireCipher();
    requirePresence(file, mode);
    if (mode != Mode::Create) {
        requireUnreadableHeader(file);
    }
    try {
        m_connection = newConnection(m_name, file, mode == Mode::ReadOnly);
        if (!m_connection.open()) {
            throw sqliteError(m_connection.lastError(), QStringLiteral("open"));
        }
        keyConnection();
        configure(mode);
        if (mode == Mode::Create) {
            requireUnreadableHeader(file);
            QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        }
    } catch (...) {
        close();
        if (mode == Mode::Create) {
            QFile::remove(file);
        }
        throw;
    }
}

CipherDatabase::~CipherDatabase()
{
    close();
}

void CipherDatabase::close()
{
    m_handle = nullptr;
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

/// As SQLCipher's raw form x'…', so that no PBKDF2 runs; through the C interface, so that it is in no SQL
/// text.
static SecretBytes rawKeyText(const SecretBytes &key)
{
    static constexpr char digits[] = "0123456789abcdef";
    SecretBytes text = SecretBytes::ofSize(2 * key.size() + 3);
    unsigned char *out = text.data();
    *out++ = 'x';
    *out++ = '\'';
    for (size_t i = 0; i < key.size(); ++i) {
        *out++ = static_cast<unsigned char>(digits[key.data()[i] >> 4U]);
        *out++ = static_cast<unsigned char>(digits[key.data()[i] & 0x0FU]);
    }
    *out = '\'';
    return text;
}

void CipherDatabase::keyConnection()
{
    const QVariant handle = m_connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0) {
        throw Error(
            ErrorCode::Unavailable,
            say(QT_TRANSLATE_NOOP("CipherDatabase",
                                  "The encryption of the ledger (SQLCipher) does not work on this PC, "
                                  "so the ledger was not opened. Please install the program again.")),
            QStringLiteral("driver gives no sqlite3 handle"));
    }
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    if (m_key.size() != 32) {
        throw Error(ErrorCode::Internal,
                    say(QT_TRANSLATE_NOOP("CipherDatabase", "The key of the ledger is not usable.")),
                    QStringLiteral("key of %1 bytes").arg(m_key.size()));
    }
    const SecretBytes text = rawKeyText(m_key);
    const int code = sqlite3_key_v2(m_handle, "main", text.data(), int(text.size()));
    if (code != SQLITE_OK) {
        throw sqliteError(code, QStringLiteral("sqlite3_key_v2"));
    }
    // SQLCipher would print each damaged page to stderr; the program says it once, in a sentence.
    exec(QStringLiteral("PRAGMA cipher_log_level = NONE"));
}

void CipherDatabase::configure(Mode mode)
{
    // The first statement that reads is the one that notices a wrong key or a damaged first page.
    exec(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    // A cache larger than the file: with the default, random reads are six times slower. It grows with use.
    const qint64 kib = std::clamp<qint64>(QFileInfo(m_file).size() / 1024 * 2, 64 * 1024, 1024 * 1024);
    exec(QStringLiteral("PRAGMA cache_size = -%1").arg(kib));
    exec(QStringLiteral("PRAGMA temp_store = MEMORY")); // nothing sorted may reach the disk in plain text
    exec(QStringLiteral("PRAGMA foreign_keys = ON"));
    exec(QStringLiteral("PRAGMA trusted_schema = OFF"));
    if (mode == Mode::ReadOnly) {
        return;
    }
    if (value(QStringLiteral("PRAGMA journal_mode = WAL")).toString() != QLatin1StringView("wal")) {
        throw sqliteError(SQLITE_IOERR, QStringLiteral("no write-ahead log"));
    }
    exec(QStringLiteral("PRAGMA synchronous = FULL"));
}

QSqlQuery CipherDatabase::prepare(const QString &sql) const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        throw sqliteError(query.lastError(), sql);
    }
    return query;
}

void CipherDatabase::run(QSqlQuery &query) const
{
    if (!query.exec()) {
        throw sqliteError(query.lastError(), query.lastQuery());
    }
}

QSqlQuery CipherDatabase::exec(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query = prepare(sql);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    run(query);
    return query;
}

bool CipherDatabase::next(QSqlQuery &query) const
{
    if (query.next()) {
        return true;
    }
    if (query.lastError().isValid()) {
        throw sqliteError(query.lastError(), query.lastQuery());
    }
    return false;
}

QVariant CipherDatabase::value(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query = exec(sql, values);
    return next(query) ? query.value(0) : QVariant();
}

void CipherDatabase::fail(int sqliteCode, const QString &detail) const
{
    throw sqliteError(sqliteCode, detail);
}

void CipherDatabase::vacuumInto(const QString &copy) const
{
    requirePresence(copy, Mode::Create);
    try {
        exec(QStringLiteral("VACUUM INTO ?"), {copy});
        requireUnreadableHeader(copy);
    } catch (...) {
        for (const char *ending : {"", "-journal", "-wal", "-shm"}) {
            QFile::remove(copy + QLatin1StringView(ending));
        }
        throw;
    }
}

void CipherDatabase::checkpoint() const
{
    exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

QHash<QString, qint64> CipherDatabase::rowCounts() const
{
    QStringList tables;
    QSqlQuery query = exec(QStringLiteral(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"));
    while (next(query)) {
        tables.append(query.value(0).toString());
    }
    QHash<QString, qint64> counts;
    for (const QString &table : std::as_const(tables)) {
        QString quoted = table;
        quoted.replace(u'"', QStringLiteral("\"\""));
        counts.insert(table, value(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(quoted)).toLongLong());
    }
    return counts;
}

Transaction::Transaction(CipherDatabase &database)
    : m_database(database)
{
    m_database.exec(QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction()
{
    // After a failed write SQLite may have rolled back by itself.
    if (m_open && sqlite3_get_autocommit(m_database.handle()) == 0) {
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

void Transaction::commit()
{
    m_database.exec(QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace renkei
