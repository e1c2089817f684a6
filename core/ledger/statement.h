// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/cipher_database.h"

#include <QUuid>

struct sqlite3_stmt;

namespace renkei {

/// A prepared statement on the raw handle. QSqlQuery makes a QVariant a cell, which costs five to six times
/// as much when a whole register is read or an import of 100,000 rows is written. Parameters count from 1,
/// columns from 0, as in SQLite. All failures are Error, as in CipherDatabase.
class Statement
{
public:
    Statement(const CipherDatabase &database, const QByteArray &sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bindNull(int parameter);
    Statement &bind(int parameter, qint64 number);
    Statement &bind(int parameter, const QString &text);
    /// UTF-8 text.
    Statement &bindUtf8(int parameter, QByteArrayView text);
    Statement &bindBlob(int parameter, QByteArrayView bytes);
    /// As BLOB(16); a null id as NULL. The one place where ids become bytes.
    Statement &bind(int parameter, const QUuid &id);

    /// The next row; false at the end.
    bool step();
    /// Runs a statement that gives no rows, and makes it ready for the next run.
    void run();
    /// Ready for the next run; bindings stay.
    void reset();

    bool isNull(int column) const;
    qint64 number(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// Text as UTF-8 or bytes, valid until the next step.
    QByteArrayView view(int column) const;
    QUuid id(int column) const;

private:
    void check(int result) const;

    const CipherDatabase &m_database;
    sqlite3_stmt *m_statement = nullptr;
};

/// Resets a statement when the scope is left, also by an exception: an unfinished read would hold its
/// snapshot.
class ResetLater
{
public:
    explicit ResetLater(Statement &statement)
        : m_statement(statement)
    {
    }
    ~ResetLater() { m_statement.reset(); }
    ResetLater(const ResetLater &) = delete;
    ResetLater &operator=(const ResetLater &) = delete;

private:
    Statement &m_statement;
};

} // namespace renkei
