// SPDX-License-Identifier: Apache-2.0
#include "exchange/xlsx_reader.h"

#include "exchange/guarded_xml.h"
#include "exchange/table_limits.h"
#include "exchange/xlsx_text.h"
#include "exchange/xlsx_workbook.h"
#include "exchange/zip_archive.h"

#include <QCoreApplication>

#include <algorithm>

namespace renkei {

namespace {

/// Reads sheetData row by row.
class SheetReader
{
public:
    SheetReader(const XlsxWorkbook &workbook, const QList<XlsxText> &sharedTexts)
        : m_workbook(workbook)
        , m_sharedTexts(sharedTexts)
    {
    }

    QList<TableRow> read(const QByteArray &sheet, const QString &part)
    {
        GuardedXml xml(sheet, part);
        xml.nextChild();
        while (xml.nextChild()) {
            if (!xml.is(u"sheetData")) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                readRow(xml);
            }
        }
        return std::move(m_rows);
    }

private:
    void readRow(GuardedXml &xml)
    {
        TableRow row;
        const QXmlStreamAttributes attributes = xml.attributes();
        bool hasNumber = false;
        const qint64 number = attribute(attributes, u"r").toLongLong(&hasNumber);
        m_line = hasNumber ? number : m_line + 1;
        row.line = m_line;
        m_nextColumn = 0;
        bool anything = false;
        while (xml.nextChild()) {
            anything = readCell(xml, row) || anything;
        }
        if (!anything) {
            return;
        }
        m_cells += row.cells.size();
        m_rows.append(std::move(row));
        if (m_rows.size() > table_limits::rows || m_cells > table_limits::cells) {
            throw table_limits::tooManyRows();
        }
    }

    /// Puts the cell into the row; false when it is blank.
    bool readCell(GuardedXml &xml, TableRow &row)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        const qsizetype column = columnOf(attribute(attributes, u"r"));
        const QStringView type = attribute(attributes, u"t");
        const int style = attribute(attributes, u"s").toInt();
        XlsxText content;
        while (xml.nextChild()) {
            if (xml.is(u"v")) {
                content = valueOf(type, xml.text(), style);
            } else if (xml.is(u"is")) {
                content = readXlsxText(xml);
            } else {
                xml.skip();
            }
        }
        m_nextColumn = column + 1;
        if (QStringView(content.text).trimmed().isEmpty()) {
            return false;
        }
        if (column >= table_limits::columns) {
            throw table_limits::tooManyColumns(row.line);
        }
        if (content.text.size() > table_limits::cellLength) {
            throw table_limits::cellTooLong(row.line);
        }
        if (row.cells.size() <= column) {
            row.cells.resize(column + 1);
        }
        if (!content.furigana.isEmpty()) {
            row.furigana.insert(column, content.furigana);
        }
        row.cells[column] = std::move(content.text);
        return true;
    }

    /// "AB12" is column 27. A cell without a reference follows the one before.
    qsizetype columnOf(QStringView reference) const
    {
        qsizetype letters = 0;
        while (letters < reference.size() && reference[letters].isLetter()) {
            ++letters;
        }
        const qsizetype column = columnFromLetters(reference.first(letters));
        return column >= 0 ? column : m_nextColumn;
    }

    XlsxText valueOf(QStringView type, const QString &stored, int style) const
    {
        if (type == u"s") {
            bool isIndex = false;
            const qsizetype index = stored.toLongLong(&isIndex);
            if (!isIndex || index < 0 || index >= m_sharedTexts.size()) {
                throw damagedWorkbook(
                    QStringLiteral("shared string %1 of %2").arg(index).arg(m_sharedTexts.size()));
            }
            return m_sharedTexts[index];
        }
        if (type == u"str" || type == u"e" || type == u"inlineStr") {
            return {withoutExcelEscapes(stored), {}};
        }
        if (type == u"b") {
            return {stored == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE"), {}};
        }
        if (type == u"d") { // ISO 8601; midnight is no time
            QString text = stored;
            const qsizetype time = text.indexOf(u"T00:00:00");
            return {time > 0 ? text.first(time) : text.replace(u'T', u' '), {}};
        }
        const NumberFormat format = style >= 0 ? m_workbook.formatOfStyle.value(style) : NumberFormat{};
        return {numberText(stored, format, m_workbook.datesFrom1904), {}};
    }

    const XlsxWorkbook &m_workbook;
    const QList<XlsxText> &m_sharedTexts;
    QList<TableRow> m_rows;
    qint64 m_line = 0;
    qint64 m_cells = 0;
    qsizetype m_nextColumn = 0;
};

} // namespace

Table readXlsx(const QByteArray &bytes, const QString &sheet)
{
    const ZipArchive archive(bytes);
    const XlsxWorkbook workbook = XlsxWorkbook::read(archive);

    Table table;
    table.format = TableFormat::Xlsx;
    table.datesFrom1904 = workbook.datesFrom1904;
    table.sheets = workbook.sheetNames();
    table.sheet = sheet.isEmpty() ? table.sheets.first() : sheet;
    const auto chosen = std::ranges::find(workbook.sheets, table.sheet, &XlsxWorkbook::Sheet::name);
    if (chosen == workbook.sheets.end()) {
        throw Error(
            ErrorCode::NotFound,
            QCoreApplication::translate("Table", "The workbook has no sheet named “%1”. Its sheets are: %2.")
                .arg(sheet, table.sheets.join(QCoreApplication::translate("Table", ", "))),
            QStringLiteral("sheet not found"));
    }
    QList<XlsxText> sharedTexts;
    if (!workbook.sharedStringsPart.isEmpty() && archive.contains(workbook.sharedStringsPart)) {
        sharedTexts = readSharedStrings(archive.read(workbook.sharedStringsPart));
    }
    table.rows = SheetReader(workbook, sharedTexts).read(archive.read(chosen->part), chosen->part);
    return table;
}

} // namespace renkei
