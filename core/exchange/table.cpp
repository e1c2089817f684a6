// SPDX-License-Identifier: Apache-2.0
#include "exchange/table.h"

#include <algorithm>

namespace renkei {

qsizetype Table::columnCount() const
{
    qsizetype count = 0;
    for (const TableRow &row : rows) {
        count = std::max(count, row.cells.size());
    }
    return count;
}

Table tableWithHeadings(const QStringList &headings)
{
    Table table;
    table.rows.append({headings, {}, 1});
    table.headingRows = 1;
    return table;
}

QString columnLetters(qsizetype column)
{
    QString letters;
    for (qsizetype rest = column; rest >= 0; rest = rest / 26 - 1) {
        letters.prepend(QChar(u'A' + char16_t(rest % 26)));
    }
    return letters;
}

qsizetype columnFromLetters(QStringView letters)
{
    // Three letters reach XFD, the last column of Excel.
    if (letters.isEmpty() || letters.size() > 3) {
        return -1;
    }
    qsizetype column = 0;
    for (const QChar letter : letters) {
        const char16_t upper = letter.toUpper().unicode();
        if (upper < u'A' || upper > u'Z') {
            return -1;
        }
        column = column * 26 + (upper - u'A' + 1);
    }
    return column - 1;
}

} // namespace renkei
