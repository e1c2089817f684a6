// SPDX-License-Identifier: Apache-2.0
#include "exchange/table_limits.h"
#include "exchange/table_writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>

namespace renkei {

namespace {

constexpr double narrowest = 6;
constexpr double widest = 60;
constexpr qsizetype sampledRows = 1000;  ///< for the column widths
constexpr qsizetype manyCells = 200'000; ///< from here on rows go to the disk as they are written
constexpr uint8_t paperA4 = 9;
constexpr uint8_t textFormatIndex = 49; ///< Excel's own "@"

Error notWritten(const QString &detail)
{
    return {ErrorCode::DeviceFailed,
            QCoreApplication::translate("Table",
                                        "The Excel file could not be written. Please check that the disk "
                                        "is not full, and try again."),
            detail};
}

void check(lxw_error error)
{
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Table",
                                                "A cell has more characters than Excel can hold (%1). "
                                                "Please export as CSV.")
                        .arg(table_limits::cellLength),
                    QStringLiteral("cell too long for XLSX"));
    }
    if (error != LXW_NO_ERROR) {
        throw notWritten(QString::fromUtf8(lxw_strerror(error)));
    }
}

/// In the unit of Excel's columns: half-width characters.
int displayWidth(QStringView text)
{
    int width = 0;
    for (const QChar c : text) {
        const bool isNarrow = c.unicode() < 0x1100 || (c.unicode() >= 0xFF61 && c.unicode() <= 0xFF9F);
        width += isNarrow || c.isSurrogate() ? 1 : 2;
    }
    return width;
}

/// Excel allows 31 characters and not these.
QByteArray sheetName(const QString &wanted)
{
    QString name = wanted;
    name.removeIf([](QChar c) { return QStringView(u"[]:*?/\\'").contains(c); });
    name.truncate(31);
    return name.toUtf8();
}

class WorkbookWriter
{
public:
    WorkbookWriter(const Table &table, const QByteArray &path, QByteArray folder)
        : m_table(table)
        , m_folder(std::move(folder))
    {
        lxw_workbook_options options{};
        options.constant_memory = table.rows.size() * table.columnCount() > manyCells ? LXW_TRUE : LXW_FALSE;
        options.tmpdir = m_folder.data();
        m_workbook = workbook_new_opt(path.constData(), &options);
        if (m_workbook == nullptr) {
            throw notWritten(QStringLiteral("workbook_new failed"));
        }
    }
    WorkbookWriter(const WorkbookWriter &) = delete;
    WorkbookWriter &operator=(const WorkbookWriter &) = delete;
    ~WorkbookWriter()
    {
        if (m_workbook != nullptr) {
            lxw_workbook_free(m_workbook);
        }
    }

    void write()
    {
        const QByteArray name = sheetName(m_table.sheet);
        lxw_worksheet *sheet =
            workbook_add_worksheet(m_workbook, name.isEmpty() ? nullptr : name.constData());
        if (sheet == nullptr) {
            throw notWritten(QStringLiteral("workbook_add_worksheet failed"));
        }
        setUpPage(sheet);
        setWidths(sheet);
        lxw_format *plain = textFormat();
        lxw_format *bold = textFormat();
        format_set_bold(bold);
        format_set_bottom(bold, LXW_BORDER_THIN);
        for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
            const QStringList &cells = m_table.rows[row].cells;
            for (qsizetype column = 0; column < cells.size(); ++column) {
                if (!cells[column].isEmpty()) {
                    check(worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                                 cells[column].toUtf8().constData(),
                                                 row < m_table.headingRows ? bold : plain));
                }
            }
        }
        check(workbook_close(std::exchange(m_workbook, nullptr)));
    }

private:
    lxw_format *textFormat()
    {
        lxw_format *format = workbook_add_format(m_workbook);
        format_set_num_format_index(format,
                                    textFormatIndex); // stays text when somebody edits it: leading zeros live
        format_set_font_name(format, "Yu Gothic");
        return format;
    }

    void setUpPage(lxw_worksheet *sheet)
    {
        worksheet_set_paper(sheet, paperA4);
        worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        if (m_table.headingRows > 0) {
            worksheet_freeze_panes(sheet, lxw_row_t(m_table.headingRows), 0);
            check(worksheet_repeat_rows(sheet, 0, lxw_row_t(m_table.headingRows - 1)));
        }
    }

    void setWidths(lxw_worksheet *sheet)
    {
        const qsizetype rows = std::min(m_table.rows.size(), sampledRows);
        for (qsizetype column = 0; column < m_table.columnCount(); ++column) {
            double width = narrowest;
            for (qsizetype row = 0; row < rows; ++row) {
                width = std::max(width, displayWidth(m_table.rows[row].cell(column)) + 2.0);
            }
            check(worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), std::min(width, widest),
                                       nullptr));
        }
    }

    const Table &m_table;
    QByteArray m_folder; // libxlsxwriter keeps the pointer
    lxw_workbook *m_workbook = nullptr;
};

} // namespace

QByteArray xlsxBytes(const Table &table)
{
    // The library can only write to a path: a folder that nobody else can read and that vanishes at once.
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        throw notWritten(folder.errorString());
    }
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    WorkbookWriter(table, QFile::encodeName(path), QFile::encodeName(folder.path())).write();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw notWritten(file.errorString());
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError || bytes.isEmpty()) {
        throw notWritten(file.errorString());
    }
    return bytes;
}

} // namespace renkei
