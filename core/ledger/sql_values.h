// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"
#include "ledger/statement.h"

namespace renkei {

/// How the kinds of fields are stored, in one place: dates and moments as ISO text (NULL when not known),
/// references as BLOB(16) and hashes as BLOB (NULL when there is none), numbers and flags as INTEGER, all
/// else as TEXT ('' when blank).

/// "TEXT", "INTEGER" or "BLOB".
const char *columnType(FieldKind kind);
/// Whether "not known" is NULL in the database.
bool isNullable(FieldKind kind);
void bindValue(Statement &statement, int parameter, FieldKind kind, const QVariant &value);
QVariant columnValue(const Statement &statement, int column, FieldKind kind);
/// From what columnValue would read, as raw bytes; for packed lists.
QVariant storedValue(QByteArrayView stored, FieldKind kind);

/// "2026-11-22T09:00:00.000Z", and back; null for a null moment.
void bindMoment(Statement &statement, int parameter, const QDateTime &moment);
QDateTime momentFromText(QByteArrayView text);

/// The name in double quotes, because fields are called "left" and "order" too.
QByteArray quoted(const QString &name);

} // namespace renkei
