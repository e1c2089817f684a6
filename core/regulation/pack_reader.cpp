// SPDX-License-Identifier: Apache-2.0
#include "regulation/pack_reader.h"

#include "regulation/pack_error.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace renkei {

static constexpr qint64 largestFile = Q_INT64_C(2) * 1024 * 1024;
static constexpr qsizetype longestText = 20'000;

static QString sorted(QStringList names)
{
    std::sort(names.begin(), names.end());
    return names.join(QStringLiteral(", "));
}

PackReader::PackReader(const QString &folder, const QString &file, const QString &root)
    : m_file(file)
{
    QFile source(folder + u'/' + file);
    if (!source.open(QIODevice::ReadOnly)) {
        fail(QCoreApplication::translate("RegionPack", "the file is missing or cannot be read."));
    }
    const QByteArray bytes = source.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        fail(QCoreApplication::translate("RegionPack", "the file is larger than 2 MB, which no pack needs."));
    }
    m_xml.addData(bytes);
    do {
        readNext();
    } while (!m_xml.isStartElement() && !m_xml.atEnd());
    if (m_xml.name() != root) {
        fail(QCoreApplication::translate("RegionPack", "expected <%1>, but found <%2>.")
                 .arg(root, m_xml.name()));
    }
    m_attributes = m_xml.attributes();
}

void PackReader::readNext()
{
    m_xml.readNext();
    m_line = m_xml.lineNumber();
    if (m_xml.isDTD()) {
        fail(QCoreApplication::translate("RegionPack", "a document type (<!DOCTYPE …>) is not allowed."));
    }
    if (m_xml.hasError()) {
        fail(QCoreApplication::translate("RegionPack", "the XML is not well formed here: %1")
                 .arg(m_xml.errorString()));
    }
}

void PackReader::children(const Children &readers)
{
    attributesTaken();
    const QString parent = m_xml.name().toString();
    for (readNext(); !m_xml.isEndElement(); readNext()) {
        if (m_xml.isCharacters() && !m_xml.isWhitespace()) {
            fail(QCoreApplication::translate("RegionPack",
                                             "expected no text directly inside <%1>, but found \"%2\".")
                     .arg(parent, m_xml.text().trimmed().left(20)));
        }
        if (!m_xml.isStartElement()) {
            continue;
        }
        const auto reader = readers.constFind(m_xml.name().toString());
        if (reader == readers.constEnd()) {
            fail(QCoreApplication::translate("RegionPack", "expected one of %1 inside <%2>, but found <%3>.")
                     .arg(sorted(readers.keys()), parent, m_xml.name()));
        }
        m_attributes = m_xml.attributes();
        m_asked.clear();
        (*reader)();
    }
}

QString PackReader::text()
{
    attributesTaken();
    const QString element = m_xml.name().toString();
    QString text;
    for (readNext(); !m_xml.isEndElement(); readNext()) {
        if (m_xml.isStartElement()) {
            fail(QCoreApplication::translate("RegionPack", "expected only text inside <%1>, but found <%2>.")
                     .arg(element, m_xml.name()));
        }
        if (m_xml.isCharacters()) {
            text += m_xml.text();
        }
    }
    if (text.size() > longestText) {
        fail(QCoreApplication::translate("RegionPack", "the text is longer than %1 characters.")
                 .arg(longestText));
    }
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        line = line.trimmed();
    }
    return lines.join(QString()).trimmed();
}

void PackReader::empty()
{
    const QString element = m_xml.name().toString();
    if (!text().isEmpty()) {
        fail(QCoreApplication::translate("RegionPack", "expected nothing inside <%1>.").arg(element));
    }
}

QString PackReader::attribute(const char *name, const QString &fallback)
{
    const QLatin1StringView key(name);
    m_asked += key;
    return m_attributes.hasAttribute(key) ? m_attributes.value(key).toString() : fallback;
}

QString PackReader::required(const char *name)
{
    QString value = attribute(name).trimmed();
    if (value.isEmpty()) {
        fail(QCoreApplication::translate("RegionPack", "expected <%1 %2=\"…\">, but %2 is missing.")
                 .arg(m_xml.name(), QLatin1StringView(name)));
    }
    return value;
}

QString PackReader::unique(const char *name, QSet<QString> &seen)
{
    QString value = required(name);
    if (seen.contains(value)) {
        fail(QCoreApplication::translate("RegionPack", "%1=\"%2\" is there twice.")
                 .arg(QLatin1StringView(name), value));
    }
    seen.insert(value);
    return value;
}

QDate PackReader::date(const char *name)
{
    const QString value = attribute(name);
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!value.isEmpty() && !date.isValid()) {
        fail(QCoreApplication::translate("RegionPack",
                                         "expected %1=\"2026-04-01\" (year-month-day), but found \"%2\".")
                 .arg(QLatin1StringView(name), value));
    }
    return date;
}

bool PackReader::flag(const char *name, bool fallback)
{
    const QString value = attribute(name, fallback ? QStringLiteral("yes") : QStringLiteral("no"));
    if (value != u"yes" && value != u"no") {
        fail(QCoreApplication::translate("RegionPack", "expected %1=\"yes\" or %1=\"no\", but found \"%2\".")
                 .arg(QLatin1StringView(name), value));
    }
    return value == u"yes";
}

QString PackReader::path(const char *name)
{
    QString value = required(name);
    const bool leavesThePack = value.startsWith(u'/') || value.contains(u'\\') || value.contains(u':') ||
                               value.split(u'/').contains(QStringLiteral(".."));
    if (leavesThePack) {
        fail(QCoreApplication::translate(
                 "RegionPack",
                 "expected a file inside the pack such as \"forms/form1.xml\", but found \"%1\".")
                 .arg(value));
    }
    return value;
}

void PackReader::attributesTaken()
{
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (!m_asked.contains(attribute.name())) {
            fail(QCoreApplication::translate("RegionPack", "<%1> has no attribute \"%2\". It knows: %3.")
                     .arg(m_xml.name(), attribute.name(), sorted(m_asked)));
        }
    }
    m_attributes.clear();
}

void PackReader::fail(const QString &expectation) const
{
    throw PackError(m_file, m_line, expectation);
}

} // namespace renkei
