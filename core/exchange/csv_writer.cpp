// SPDX-License-Identifier: Apache-2.0
#include "exchange/formula_guard.h"
#include "exchange/table_writer.h"
#include "text/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace renkei {

namespace {

/// So many characters are named in a sentence; the full list is charactersLackingInCp932().
constexpr qsizetype named = 5;

void appendCell(QString &text, const QString &cell, QChar separator)
{
    const QString guarded = withFormulaGuard(cell);
    const bool needsQuotes =
        std::ranges::any_of(
            guarded, [&](QChar c) { return c == separator || c == u'"' || c == u'\n' || c == u'\r'; }) ||
        guarded.startsWith(u' ') || guarded.endsWith(u' ');
    if (!needsQuotes) {
        text += guarded;
        return;
    }
    text += u'"';
    for (const QChar c : guarded) {
        if (c == u'"') {
            text += u'"';
        }
        text += c;
    }
    text += u'"';
}

QString csvText(const Table &table, QChar separator)
{
    QString text;
    for (const TableRow &row : table.rows) {
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            if (column > 0) {
                text += separator;
            }
            appendCell(text, row.cells[column], separator);
        }
        text += u"\r\n";
    }
    return text;
}

Error lackingError(const QList<LackingCharacter> &lacking)
{
    QStringList examples;
    for (const LackingCharacter &one : lacking.first(std::min(named, lacking.size()))) {
        examples.append(QCoreApplication::translate("Table", "row %1: %2 in “%3”")
                            .arg(QString::number(one.row + 1), one.character, one.cell));
    }
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Table",
                                        "%n character(s) do not exist in CP932 (%1). Please choose UTF-8 or "
                                        "XLSX, or agree that 〓 is written in their place.",
                                        nullptr, int(lacking.size()))
                .arg(examples.join(QCoreApplication::translate("Table", "; "))),
            QStringLiteral("%1 characters lacking in CP932").arg(lacking.size())};
}

} // namespace

QList<LackingCharacter> charactersLackingInCp932(const Table &table)
{
    QList<LackingCharacter> result;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QStringList &cells = table.rows[row].cells;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            for (const QString &character : lackingInCp932(cells[column])) {
                result.append({row, column, character, cells[column]});
            }
        }
    }
    return result;
}

QByteArray csvBytes(const Table &table, Lacking lacking)
{
    const QString text = csvText(table, table.separator);
    if (table.encoding != Encoding::Cp932) {
        return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
    }
    const EncodedText encoded = encodeCp932(text);
    if (!encoded.lacking.isEmpty() && lacking == Lacking::Refuse) {
        throw lackingError(charactersLackingInCp932(table));
    }
    return encoded.bytes;
}

QString clipboardText(const Table &table)
{
    return csvText(table, u'\t');
}

} // namespace renkei
