// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/table.h"

namespace renkei {

/// The separator a text uses (comma, tab or semicolon), from its first records; a first line "sep=;" as Excel
/// writes it decides. Comma when there is none.
QChar detectSeparator(QStringView text);

/// RFC 4180, as spreadsheets really write it: CRLF, LF or CR, quotes with embedded separators, quotes and
/// line breaks (which become LF), quotes inside an unquoted cell as they are. What protects a cell from being
/// taken for a formula or a number is taken off again: a leading apostrophe before = + - @, and ="024".
/// Throws Error(InvalidInput) naming the line for a quotation mark that is never closed, and beyond
/// table_limits.
QList<TableRow> parseCsv(QStringView text, QChar separator);

} // namespace renkei
