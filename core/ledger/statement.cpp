// SPDX-License-Identifier: Apache-2.0
#include "ledger/statement.h"

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <utility>

namespace renkei {

Statement::Statement(const CipherDatabase &database, const QByteArray &sql)
    : m_database(database)
{
    const int result = sqlite3_prepare_v3(database.handle(), sql.constData(), int(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (result != SQLITE_OK) {
        m_database.fail(result, QStringLiteral("prepare: ") + QString::fromUtf8(sql));
    }
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

void Statement::check(int result) const
{
    if (result != SQLITE_OK) {
        m_database.fail(sqlite3_extended_errcode(m_database.handle()),
                        QString::fromUtf8(sqlite3_sql(m_statement)));
    }
}

Statement &Statement::bindNull(int parameter)
{
    check(sqlite3_bind_null(m_statement, parameter));
    return *this;
}

Statement &Statement::bind(int parameter, qint64 number)
{
    check(sqlite3_bind_int64(m_statement, parameter, number));
    return *this;
}

Statement &Statement::bind(int parameter, const QString &text)
{
    return bindUtf8(parameter, text.toUtf8());
}

// A view without data would be bound as NULL, so an empty one points at an empty text.
static const char *dataOf(QByteArrayView bytes)
{
    return bytes.data() == nullptr ? "" : bytes.data();
}

// SQLITE_TRANSIENT is a C cast of -1 to a function pointer; the value is part of SQLite's interface.
static sqlite3_destructor_type copied()
{
    return reinterpret_cast<sqlite3_destructor_type>(qintptr(-1)); // NOLINT(performance-no-int-to-ptr)
}

Statement &Statement::bindUtf8(int parameter, QByteArrayView text)
{
    check(sqlite3_bind_text64(m_statement, parameter, dataOf(text), sqlite3_uint64(text.size()), copied(),
                              SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindBlob(int parameter, QByteArrayView bytes)
{
    check(sqlite3_bind_blob64(m_statement, parameter, dataOf(bytes), sqlite3_uint64(bytes.size()), copied()));
    return *this;
}

Statement &Statement::bind(int parameter, const QUuid &id)
{
    if (id.isNull()) {
        return bindNull(parameter);
    }
    return bindBlob(parameter, id.toRfc4122());
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW) {
        return true;
    }
    if (result != SQLITE_DONE) {
        const int code = sqlite3_extended_errcode(m_database.handle());
        sqlite3_reset(m_statement);
        m_database.fail(code, QString::fromUtf8(sqlite3_sql(m_statement)));
    }
    return false;
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    // The result repeats the error of the last step, which step() has already thrown.
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::view(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, qsizetype(sqlite3_column_bytes(m_statement, column))};
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(view(column));
}

QByteArray Statement::blob(int column) const
{
    return view(column).toByteArray();
}

QUuid Statement::id(int column) const
{
    const QByteArrayView bytes = view(column);
    return bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : QUuid();
}

} // namespace renkei
