// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <zip.h>

#include <stdexcept>
#include <utility>

namespace renkei::test {

/// A ZIP file in memory with these parts.
inline QByteArray zipBytes(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (archive == nullptr) {
        throw std::runtime_error(zip_error_strerror(&error));
    }
    zip_source_keep(target);
    for (const auto &[name, content] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(archive) != 0) {
        throw std::runtime_error("zip_close");
    }
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    zip_source_open(target);
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
    return bytes;
}

/// A workbook of one sheet, its XML written by the test as Excel would write it.
struct Workbook
{
    QByteArray rows;       ///< inside sheetData
    QByteArray texts;      ///< inside sst
    QByteArray formats;    ///< inside numFmts
    QByteArray styles;     ///< inside cellXfs
    QByteArray properties; ///< before sheets
    QByteArray sheets = R"(<sheet name="Sheet1" sheetId="1" r:id="rId1"/>)";

    QByteArray bytes() const
    {
        const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
        const auto relation = [&](const QByteArray &id, const QByteArray &type, const QByteArray &target) {
            return QByteArray("<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type +
                              "\" Target=\"" + target + "\"/>");
        };
        const auto relations = [&](const QByteArray &list) {
            return QByteArray("<Relationships xmlns=\"" + package + "\">" + list + "</Relationships>");
        };
        return zipBytes(
            {{"[Content_Types].xml", "<Types/>"},
             {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
             {"xl/workbook.xml", QByteArray("<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" +
                                            properties + "<sheets>" + sheets + "</sheets></workbook>")},
             {"xl/_rels/workbook.xml.rels",
              relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                        relation("rId2", "worksheet", "/xl/worksheets/sheet2.xml") +
                        relation("rId8", "styles", "styles.xml") +
                        relation("rId9", "sharedStrings", "sharedStrings.xml"))},
             {"xl/styles.xml", QByteArray("<styleSheet xmlns=\"" + main + "\"><numFmts>" + formats +
                                          "</numFmts><cellXfs>" + styles + "</cellXfs></styleSheet>")},
             {"xl/sharedStrings.xml", QByteArray("<sst xmlns=\"" + main + "\">" + texts + "</sst>")},
             {"xl/worksheets/sheet1.xml", QByteArray("<worksheet xmlns=\"" + main + "\"><sheetData>" + rows +
                                                     "</sheetData></worksheet>")},
             {"xl/worksheets/sheet2.xml",
              QByteArray(
                  "<worksheet xmlns=\"" + main +
                  "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>second</t></is></c></row>"
                  "</sheetData></worksheet>")}});
    }
};

} // namespace renkei::test
