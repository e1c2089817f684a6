// SPDX-License-Identifier: Apache-2.0
#include "exchange/table_reader.h"

#include "exchange/csv_reader.h"
#include "exchange/media_type.h"
#include "exchange/table_limits.h"
#include "exchange/xlsx_reader.h"
#include "exchange/zip_archive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace renkei {

namespace {

Error notATable(const QString &sentence, const QString &detail)
{
    return {ErrorCode::InvalidInput, sentence, detail};
}

/// "EncryptedPackage" as the directory of an old-style Office file spells it.
const QByteArray &encryptedPackageName()
{
    static const QByteArray name = [] {
        QByteArray utf16;
        for (const char c : QByteArrayView("EncryptedPackage")) {
            utf16.append(c).append('\0');
        }
        return utf16;
    }();
    return name;
}

/// Files that look like text or are common mistakes are told apart so that the sentence can say what to do.
void refuseOtherKinds(const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        if (bytes.contains(encryptedPackageName())) {
            throw notATable(QCoreApplication::translate(
                                "Table",
                                "The workbook is protected by a password. Please open it in Excel, remove "
                                "the password, save it as .xlsx, and choose it again."),
                            QStringLiteral("encrypted workbook"));
        }
        throw notATable(QCoreApplication::translate(
                            "Table",
                            "The file is in the old Excel format (.xls). Please open it in Excel, choose "
                            "“Save As”, take .xlsx or CSV, and choose that file."),
                        QStringLiteral("compound file"));
    }
    if (mediaTypeOf(bytes) == MediaType::Pdf) {
        throw notATable(QCoreApplication::translate("Table",
                                                    "The file is a PDF. A list can be read from Excel "
                                                    "(.xlsx) or CSV; please choose the file it was "
                                                    "printed from."),
                        QStringLiteral("PDF"));
    }
    if (mediaTypeOf(bytes) != MediaType::Unknown || bytes.startsWith("GIF8")) {
        throw notATable(QCoreApplication::translate("Table",
                                                    "The file is a picture. A list can be read from Excel "
                                                    "(.xlsx) or CSV."),
                        QStringLiteral("picture"));
    }
    const QByteArray start = bytes.left(512).trimmed().toLower();
    if (start.startsWith("<html") || start.startsWith("<!doctype") || start.startsWith("<?xml") ||
        start.startsWith("\xEF\xBB\xBF<")) {
        throw notATable(QCoreApplication::translate(
                            "Table",
                            "The file is a web page or XML, even if its name ends like an Excel file. "
                            "Please open it in Excel, save it as .xlsx or CSV, and choose that file."),
                        QStringLiteral("markup"));
    }
    const bool utf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (bytes.contains('\0') && !utf16) {
        throw notATable(QCoreApplication::translate("Table",
                                                    "The file is no list that can be read. Please choose an "
                                                    "Excel file (.xlsx) or a CSV file."),
                        QStringLiteral("binary"));
    }
}

Table readZip(const QByteArray &bytes, const QString &sheet)
{
    const ZipArchive archive(bytes);
    const auto has = [&](const char *part) { return archive.contains(QString::fromLatin1(part)); };
    if (has("xl/workbook.bin") || has("mimetype")) {
        throw notATable(
            QCoreApplication::translate(
                "Table", "This kind of spreadsheet (.xlsb or .ods) cannot be read. Please open it, save it "
                         "as .xlsx or CSV, and choose that file."),
            QStringLiteral("other spreadsheet in a zip"));
    }
    if (!has("[Content_Types].xml") || has("word/document.xml") || has("ppt/presentation.xml")) {
        throw notATable(QCoreApplication::translate("Table",
                                                    "The file is not an Excel file. Please choose the "
                                                    "Excel file (.xlsx) or the CSV file with the list; "
                                                    "if it is inside a ZIP file, take it out first."),
                        QStringLiteral("zip without a workbook"));
    }
    return readXlsx(bytes, sheet);
}

Table readText(const QByteArray &bytes, Encoding encoding)
{
    refuseOtherKinds(bytes);
    const DecodedText decoded = decodeText(bytes, encoding);
    Table table;
    table.encoding = decoded.encoding;
    table.separator = detectSeparator(decoded.text);
    table.rows = parseCsv(decoded.text, table.separator);
    return table;
}

/// As parseCsv for tabs, when quotation marks mean nothing.
QList<TableRow> plainRows(const QString &text)
{
    QList<TableRow> rows;
    qint64 line = 0;
    for (const QStringView lineText : QStringView(text).split(u'\n')) {
        ++line;
        if (!lineText.trimmed().isEmpty()) {
            rows.append({lineText.toString().remove(u'\r').split(u'\t'), {}, line});
        }
    }
    return rows;
}

} // namespace

Table readTable(const QString &path, const TableReadOptions &options)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        throw Error(
            ErrorCode::DeviceFailed,
            QCoreApplication::translate("Table", "The file %1 could not be opened: %2. Please check its name "
                                                 "and whether another program holds it.")
                .arg(path, QFileInfo(path).isDir() ? QCoreApplication::translate("Table", "it is a folder")
                                                   : file.errorString()),
            QStringLiteral("table file does not open"));
    }
    if (file.size() > table_limits::fileBytes) {
        throw table_limits::tooLarge(file.size());
    }
    const QByteArray bytes = file.read(table_limits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        throw Error(ErrorCode::DeviceFailed,
                    QCoreApplication::translate("Table", "The file %1 could not be read: %2.")
                        .arg(path, file.errorString()),
                    QStringLiteral("table file does not read"));
    }
    return readTable(bytes, options);
}

Table readTable(const QByteArray &bytes, const TableReadOptions &options)
{
    if (bytes.size() > table_limits::fileBytes) {
        throw table_limits::tooLarge(bytes.size());
    }
    Table table = bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")
                      ? readZip(bytes, options.sheet)
                      : readText(bytes, options.encoding);
    if (table.rows.isEmpty()) {
        throw notATable(
            table.sheets.size() > 1
                ? QCoreApplication::translate("Table", "The sheet “%1” is empty. The workbook also has: "
                                                       "%2.")
                      .arg(table.sheet, table.sheets.join(QCoreApplication::translate("Table", ", ")))
                : QCoreApplication::translate("Table", "The file is empty. Please choose the file with "
                                                       "the list."),
            QStringLiteral("no rows"));
    }
    return table;
}

Table tableFromClipboardText(const QString &text)
{
    if (text.size() * qint64(sizeof(QChar)) > table_limits::fileBytes) {
        throw table_limits::tooLarge(text.size() * qint64(sizeof(QChar)));
    }
    Table table;
    table.separator = u'\t';
    try {
        table.rows = parseCsv(text, table.separator);
    } catch (const Error &) {
        // Excel quotes a copied cell only when it holds a line break; a quotation mark alone is just one.
        table.rows = plainRows(text);
    }
    if (table.rows.isEmpty()) {
        throw notATable(
            QCoreApplication::translate("Table", "There are no cells on the clipboard. Please copy the list "
                                                 "in Excel, headings included, and paste it again."),
            QStringLiteral("empty clipboard"));
    }
    return table;
}

} // namespace renkei
