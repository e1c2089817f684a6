// SPDX-License-Identifier: Apache-2.0
#include "exchange/xlsx_workbook.h"

#include "exchange/guarded_xml.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace renkei {

namespace {

struct Relationship
{
    QString type; ///< last part of its address: worksheet, styles, sharedStrings …
    QString part;
};

/// The relationships of a part by id, their targets as paths inside the archive.
QHash<QString, Relationship> readRelationships(const ZipArchive &archive, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.first(slash + 1);
    const QString relationsPart = folder + u"_rels/" + part.sliced(slash + 1) + u".rels";
    QHash<QString, Relationship> relationships;
    if (!archive.contains(relationsPart)) {
        return relationships;
    }
    GuardedXml xml(archive.read(relationsPart), relationsPart);
    xml.nextChild();
    while (xml.nextChild()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString target = attribute(attributes, u"Target").toString();
        QString path = QDir::cleanPath(target.startsWith(u'/') ? target : u'/' + folder + target);
        while (path.startsWith(u'/')) {
            path.remove(0, 1);
        }
        relationships.insert(attribute(attributes, u"Id").toString(),
                             {attribute(attributes, u"Type").toString().section(u'/', -1), path});
        xml.skip();
    }
    return relationships;
}

QString partOfType(const QHash<QString, Relationship> &relationships, QStringView type)
{
    for (const Relationship &relationship : relationships) {
        if (relationship.type == type) {
            return relationship.part;
        }
    }
    return {};
}

bool isOn(QStringView flag)
{
    return flag == u"1" || flag == u"true";
}

/// cellXfs of the styles part: the number format of each cell style.
QList<NumberFormat> readStyles(const QByteArray &styles)
{
    QHash<int, NumberFormat> own;
    QList<NumberFormat> result;
    GuardedXml xml(styles, QStringLiteral("styles"));
    xml.nextChild();
    while (xml.nextChild()) {
        const bool isFormats = xml.is(u"numFmts");
        if (!isFormats && !xml.is(u"cellXfs")) {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const int id = attribute(attributes, u"numFmtId").toInt();
            if (isFormats) {
                own.insert(id, NumberFormat::fromCode(attribute(attributes, u"formatCode").toString()));
            } else {
                result.append(own.contains(id) ? own.value(id) : NumberFormat::builtIn(id));
            }
            xml.skip();
        }
    }
    return result;
}

} // namespace

XlsxWorkbook XlsxWorkbook::read(const ZipArchive &archive)
{
    QString part = partOfType(readRelationships(archive, {}), u"officeDocument");
    if (part.isEmpty()) {
        part = QStringLiteral("xl/workbook.xml");
    }
    const QHash<QString, Relationship> relationships = readRelationships(archive, part);

    XlsxWorkbook workbook;
    GuardedXml xml(archive.read(part), part);
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.is(u"workbookPr")) {
            const QXmlStreamAttributes attributes = xml.attributes();
            workbook.datesFrom1904 = isOn(attribute(attributes, u"date1904"));
            xml.skip();
        } else if (xml.is(u"sheets")) {
            while (xml.nextChild()) {
                const QXmlStreamAttributes attributes = xml.attributes();
                const Relationship relationship =
                    relationships.value(attribute(attributes, u"id").toString());
                if (relationship.type == u"worksheet") {
                    const QStringView state = attribute(attributes, u"state");
                    workbook.sheets.append({attribute(attributes, u"name").toString(), relationship.part,
                                            state.isEmpty() || state == u"visible"});
                }
                xml.skip();
            }
        } else {
            xml.skip();
        }
    }
    if (workbook.sheets.isEmpty()) {
        throw damagedWorkbook(QStringLiteral("workbook has no worksheet"));
    }
    workbook.sharedStringsPart = partOfType(relationships, u"sharedStrings");
    const QString stylesPart = partOfType(relationships, u"styles");
    if (!stylesPart.isEmpty() && archive.contains(stylesPart)) {
        workbook.formatOfStyle = readStyles(archive.read(stylesPart));
    }
    return workbook;
}

QStringList XlsxWorkbook::sheetNames() const
{
    const bool anyVisible = std::ranges::any_of(sheets, &Sheet::visible);
    QStringList names;
    for (const Sheet &sheet : sheets) {
        if (sheet.visible || !anyVisible) {
            names.append(sheet.name);
        }
    }
    return names;
}

} // namespace renkei
