// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/encoding.h"

#include <QChar>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// The common shape of what spreadsheets hold, whatever file it came from or goes to.
namespace renkei {

enum class TableFormat { Csv, Xlsx };

/// One row. Cells are the text that the file holds, with nothing folded; a row may be shorter than others.
struct TableRow
{
    QStringList cells;
    QMap<qsizetype, QString> furigana; ///< by column: the reading Excel kept beside the value
    qint64 line = 0;                   ///< line of the text file or row number of the sheet, from 1

    QString cell(qsizetype column) const { return cells.value(column); }
};

/// Rows without any content are left out when reading; `line` still tells where a row stood.
struct Table
{
    QList<TableRow> rows;
    qsizetype headingRows = 0; ///< when writing: so many rows at the top are headings
    TableFormat format = TableFormat::Csv;
    Encoding encoding = Encoding::Utf8; ///< CSV: as found when reading, as wanted when writing
    QChar separator = u',';             ///< CSV
    QString sheet;                      ///< XLSX: the sheet that was read
    QStringList sheets;                 ///< XLSX: all visible sheets, to choose from
    bool datesFrom1904 = false;         ///< XLSX: serial numbers count from 1904 (old Mac workbooks)

    qsizetype columnCount() const;
};

/// A table with one row of headings, ready to be written.
Table tableWithHeadings(const QStringList &headings);

/// "A", "B" … "AA": the name of a column as spreadsheets show it; `column` counts from 0.
QString columnLetters(qsizetype column);
/// The opposite, in any case; -1 when it is not the name of a column.
qsizetype columnFromLetters(QStringView letters);

} // namespace renkei
