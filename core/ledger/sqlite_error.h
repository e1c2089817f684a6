// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/error.h"

#include <QSqlError>
#include <QString>

namespace renkei {

/// What a result code of SQLite (primary or extended) means to the person at the desk. `detail` is for the
/// log: SQL text with placeholders, never values.
Error sqliteError(int code, const QString &detail);
/// The same for an error that came through Qt.
Error sqliteError(const QSqlError &error, const QString &detail);

} // namespace renkei
