// SPDX-License-Identifier: Apache-2.0
#include "exchange/table_limits.h"

#include <QCoreApplication>
#include <QLocale>

namespace renkei::table_limits {

static QString inWords(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

Error tooLarge(qint64 bytes)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Table",
                                        "The file is too large (%1 MB; up to %2 MB can be read). Please keep "
                                        "only the sheet with the list, or divide it into several files.")
                .arg(inWords((bytes + mebibyte - 1) / mebibyte), inWords(fileBytes / mebibyte)),
            QStringLiteral("table file of %1 bytes").arg(bytes)};
}

Error tooManyRows()
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Table",
                                        "The table has more rows or cells than can be read at once (up to %1 "
                                        "rows). Please divide it into several files.")
                .arg(inWords(rows)),
            QStringLiteral("table beyond the row or cell limit")};
}

Error tooManyColumns(qint64 line)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Table",
                                        "Row %1 has more than %2 columns. Please check that the file is a "
                                        "list with one person or office a row.")
                .arg(inWords(line), inWords(columns)),
            QStringLiteral("table beyond the column limit")};
}

Error cellTooLong(qint64 line)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Table",
                                        "A cell in row %1 has more than %2 characters. Please check whether "
                                        "a quotation mark is missing there.")
                .arg(inWords(line), inWords(cellLength)),
            QStringLiteral("table cell beyond the length limit")};
}

} // namespace renkei::table_limits
