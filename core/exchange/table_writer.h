// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/table.h"

namespace renkei {

/// A character that CP932 does not have, and where it stands.
struct LackingCharacter
{
    qsizetype row = 0; ///< index into Table::rows
    qsizetype column = 0;
    QString character; ///< one, possibly of two code units
    QString cell;      ///< the whole text, for showing
};

/// What CP932 cannot hold; to be shown before a table is written in it.
QList<LackingCharacter> charactersLackingInCp932(const Table &table);

/// What to do with characters that the chosen encoding lacks.
enum class Lacking {
    Refuse,    ///< throw Error(InvalidInput) that lists them
    Substitute ///< write 〓 in their place, because the person agreed
};

/// The CSV file: CRLF, quoted where needed, cells that begin like formulas guarded (formula_guard.h).
/// Encoding::Utf8 is written with a byte order mark, without which Excel shows garbage.
QByteArray csvBytes(const Table &table, Lacking lacking = Lacking::Refuse);

/// The XLSX file: every cell a text cell (which no spreadsheet runs as a formula and which keeps leading
/// zeros), heading rows bold and frozen, column widths by content.
QByteArray xlsxBytes(const Table &table);

/// Cells for the clipboard, so that they can be pasted into Excel.
QString clipboardText(const Table &table);

/// .csv, .tsv or .txt, .xlsx. Throws Error(InvalidInput) for any other ending.
TableFormat formatByEnding(const QString &path);

/// Writes the table in its `format` (and `encoding`, `separator`; tabs in a .tsv file); the file is replaced
/// as a whole or stays as it was. Throws Error(DeviceFailed).
void writeTable(const QString &path, const Table &table, Lacking lacking = Lacking::Refuse);

} // namespace renkei
