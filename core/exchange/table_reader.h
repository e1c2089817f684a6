// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/table.h"

namespace renkei {

struct TableReadOptions
{
    Encoding encoding = Encoding::Auto; ///< CSV
    QString sheet;                      ///< XLSX; empty = the first visible one
};

/// Reads a spreadsheet: CSV or TSV text, or XLSX, told apart by content and not by the ending of the name.
/// Throws Error: InvalidInput with a sentence that says what to do for .xls, password protected workbooks,
/// PDF, pictures, other binaries, empty and oversized files; NotFound; DeviceFailed.
Table readTable(const QString &path, const TableReadOptions &options = {});
Table readTable(const QByteArray &bytes, const TableReadOptions &options = {});

/// What Excel and other programs put on the clipboard when cells are copied: rows of cells separated by tabs.
Table tableFromClipboardText(const QString &text);

} // namespace renkei
