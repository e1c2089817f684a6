// SPDX-License-Identifier: Apache-2.0
#include "exchange/formula_guard.h"

namespace renkei {

/// The cell looks like a formula once leading apostrophes are left out.
static bool looksLikeFormula(const QString &cell)
{
    qsizetype i = 0;
    while (i < cell.size() && cell[i] == u'\'') {
        ++i;
    }
    return i < cell.size() && QStringView(u"=+-@\t\r＝＋－＠").contains(cell[i]);
}

QString withFormulaGuard(const QString &cell)
{
    return looksLikeFormula(cell) ? u'\'' + cell : cell;
}

QString withoutFormulaGuard(const QString &cell)
{
    if (cell.startsWith(u'\'')) {
        return looksLikeFormula(cell) ? cell.sliced(1) : cell;
    }
    if (cell.size() >= 3 && cell.startsWith(u"=\"") && cell.endsWith(u'"')) {
        QString value = cell.sliced(2, cell.size() - 3);
        // Only a plain text constant; ="a"&"b" stays what it is.
        QString inner = value;
        inner.remove(QStringLiteral("\"\""));
        if (!inner.contains(u'"')) {
            return value.replace(QStringLiteral("\"\""), QStringLiteral("\""));
        }
    }
    return cell;
}

} // namespace renkei
