// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv_reader.h"

#include "exchange/formula_guard.h"
#include "exchange/table_limits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace renkei {

namespace {

constexpr int sampledRecords = 30;

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// "sep=;" in the first line, Excel's own way to name the separator.
QStringView separatorLine(QStringView text)
{
    if (text.size() >= 5 && text.first(4).compare(QLatin1StringView("sep="), Qt::CaseInsensitive) == 0 &&
        !isLineBreak(text[4]) && (text.size() == 5 || isLineBreak(text[5]))) {
        return text.first(5);
    }
    return {};
}

class CsvParser
{
public:
    CsvParser(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    QList<TableRow> parse()
    {
        m_position = separatorLine(m_text).size();
        if (m_position > 0) {
            skipLineBreak();
        }
        while (m_position < m_text.size()) {
            readRow();
        }
        return std::move(m_rows);
    }

private:
    void readRow()
    {
        TableRow row;
        row.line = m_line;
        bool anything = false;
        while (true) {
            QString cell =
                m_position < m_text.size() && m_text[m_position] == u'"' ? quotedCell() : plainCell();
            if (cell.size() > table_limits::cellLength) {
                throw table_limits::cellTooLong(row.line);
            }
            anything = anything || !QStringView(cell).trimmed().isEmpty();
            row.cells.append(withoutFormulaGuard(cell));
            if (row.cells.size() > table_limits::columns) {
                throw table_limits::tooManyColumns(row.line);
            }
            if (m_position >= m_text.size() || m_text[m_position] != m_separator) {
                break;
            }
            ++m_position;
        }
        skipLineBreak();
        if (!anything) {
            return;
        }
        m_cells += row.cells.size();
        m_rows.append(std::move(row));
        if (m_rows.size() > table_limits::rows || m_cells > table_limits::cells) {
            throw table_limits::tooManyRows();
        }
    }

    QString plainCell()
    {
        const qsizetype start = m_position;
        while (m_position < m_text.size() && m_text[m_position] != m_separator &&
               !isLineBreak(m_text[m_position])) {
            ++m_position;
        }
        return m_text.sliced(start, m_position - start).toString();
    }

    QString quotedCell()
    {
        const qint64 openedAt = m_line;
        QString cell;
        ++m_position;
        while (true) {
            const qsizetype start = m_position;
            while (m_position < m_text.size() && m_text[m_position] != u'"' &&
                   !isLineBreak(m_text[m_position])) {
                ++m_position;
            }
            cell += m_text.sliced(start, m_position - start);
            if (m_position >= m_text.size()) {
                throw notClosed(openedAt);
            }
            if (isLineBreak(m_text[m_position])) {
                skipLineBreak();
                cell += u'\n';
            } else if (m_position + 1 < m_text.size() && m_text[m_position + 1] == u'"') {
                cell += u'"';
                m_position += 2;
            } else {
                ++m_position;
                // Text after the closing quotation mark: no writer should, some do; it belongs to the cell.
                return cell + plainCell();
            }
        }
    }

    void skipLineBreak()
    {
        if (m_position >= m_text.size() || !isLineBreak(m_text[m_position])) {
            return;
        }
        if (m_text[m_position] == u'\r' && m_position + 1 < m_text.size() &&
            m_text[m_position + 1] == u'\n') {
            ++m_position;
        }
        ++m_position;
        ++m_line;
    }

    static Error notClosed(qint64 line)
    {
        return {ErrorCode::InvalidInput,
                QCoreApplication::translate(
                    "Table", "The quotation mark (\") opened in line %1 is never closed. Please "
                             "correct that line, or save the list as .xlsx and choose it again.")
                    .arg(line),
                QStringLiteral("unclosed quote in CSV line %1").arg(line)};
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    qint64 m_cells = 0;
    QList<TableRow> m_rows;
};

/// How often the separator stands in a typical one of the first records, quoted parts left out.
int typicalCount(QStringView text, QChar separator)
{
    std::vector<int> counts;
    int count = 0;
    bool quoted = false;
    bool anything = false;
    for (qsizetype i = 0; i < text.size() && counts.size() < size_t(sampledRecords); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && isLineBreak(c)) {
            if (anything) {
                counts.push_back(count);
            }
            count = 0;
            anything = false;
            continue;
        } else if (!quoted && c == separator) {
            ++count;
        }
        anything = true;
    }
    if (anything && counts.size() < size_t(sampledRecords)) {
        counts.push_back(count);
    }
    if (counts.empty()) {
        return 0;
    }
    const auto middle = counts.begin() + std::ptrdiff_t(counts.size() / 2);
    std::nth_element(counts.begin(), middle, counts.end());
    return *middle;
}

} // namespace

QChar detectSeparator(QStringView text)
{
    if (const QStringView line = separatorLine(text); !line.isEmpty()) {
        return line.back();
    }
    // At equal counts the tab wins: it hardly ever stands inside a cell.
    QChar best = u',';
    int bestCount = 0;
    for (const QChar candidate : std::array<QChar, 3>{u'\t', u',', u';'}) {
        const int count = typicalCount(text, candidate);
        if (count > bestCount) {
            best = candidate;
            bestCount = count;
        }
    }
    return best;
}

QList<TableRow> parseCsv(QStringView text, QChar separator)
{
    return CsvParser(text, separator).parse();
}

} // namespace renkei
