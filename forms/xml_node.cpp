// SPDX-License-Identifier: Apache-2.0
#include "forms/xml_node.h"

#include "regulation/pack_error.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <optional>

namespace renkei::forms {

static constexpr int deepestElement = 32;

/// The text that stands for an element; nullopt when the element is none of those.
static std::optional<QString> textFor(const QXmlStreamReader &reader, const QString &file,
                                      const PackTexts &texts)
{
    const bool isValue = reader.name() == QStringLiteral("value");
    if (!isValue && reader.name() != QStringLiteral("clause")) {
        return {};
    }
    const QHash<QString, QString> &source = isValue ? texts.values : texts.clauses;
    const QString key =
        reader.attributes().value(isValue ? QStringLiteral("of") : QStringLiteral("ref")).toString();
    const auto found = source.constFind(key);
    if (found != source.constEnd()) {
        return *found;
    }
    QStringList known = source.keys();
    known.sort();
    const QString sentence =
        isValue ? QCoreApplication::translate("FormTemplate",
                                              "the pack has no value \"%1\"; expected one of: %2.")
                : QCoreApplication::translate("FormTemplate",
                                              "the pack has no clause \"%1\"; expected one of: %2.");
    throw PackError(file, reader.lineNumber(), sentence.arg(key, known.join(QStringLiteral(", "))));
}

static XmlNode readElement(QXmlStreamReader &reader, const QString &file, const PackTexts &texts, int depth)
{
    if (depth > deepestElement) {
        throw PackError(file, reader.lineNumber(),
                        QCoreApplication::translate("FormTemplate", "elements are nested too deeply."));
    }
    XmlNode node;
    node.name = reader.name().toString();
    node.line = reader.lineNumber();
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        node.attributes.emplace_back(attribute.qualifiedName().toString(), attribute.value().toString());
    }
    const auto addText = [&](const QString &text) {
        if (!node.children.empty() && node.children.back().isText()) {
            node.children.back().text += text;
            return;
        }
        XmlNode piece;
        piece.text = text;
        piece.line = reader.lineNumber();
        node.children.push_back(std::move(piece));
    };
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement()) {
            return node;
        }
        if (reader.isCharacters()) {
            addText(reader.text().toString());
        }
        if (!reader.isStartElement()) {
            continue;
        }
        if (const std::optional<QString> text = textFor(reader, file, texts)) {
            addText(*text);
            reader.skipCurrentElement();
        } else {
            node.children.push_back(readElement(reader, file, texts, depth + 1));
        }
    }
    return node; // the caller reports the reader's error
}

XmlNode readXml(const QByteArray &xml, const QString &file, const PackTexts &texts)
{
    if (xml.size() > largestTemplate) {
        throw PackError(file, 1,
                        QCoreApplication::translate("FormTemplate", "the file is larger than 1 MB."));
    }
    QXmlStreamReader reader(xml);
    reader.setEntityExpansionLimit(0);
    XmlNode root;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isDTD()) {
            throw PackError(file, reader.lineNumber(),
                            QCoreApplication::translate("FormTemplate",
                                                        "a document type (<!DOCTYPE …>) is not allowed."));
        }
        if (reader.isStartElement()) {
            root = readElement(reader, file, texts, 0);
        }
    }
    if (reader.hasError()) {
        throw PackError(file, reader.lineNumber(),
                        QCoreApplication::translate("FormTemplate", "the XML cannot be read (%1).")
                            .arg(reader.errorString()));
    }
    return root;
}

QByteArray withTexts(const QByteArray &xml, const PackTexts &texts)
{
    QByteArray out;
    QXmlStreamReader reader(xml);
    QXmlStreamWriter writer(&out);
    while (!reader.atEnd()) {
        reader.readNext();
        const std::optional<QString> text =
            reader.isStartElement() ? textFor(reader, {}, texts) : std::nullopt;
        if (text) {
            writer.writeCharacters(*text);
            reader.skipCurrentElement();
        } else if (!reader.hasError()) {
            writer.writeCurrentToken(reader);
        }
    }
    return out;
}

AttributeReader::AttributeReader(const XmlNode &node, QString file)
    : m_node(node)
    , m_file(std::move(file))
{
}

void AttributeReader::fail(const QString &sentence) const
{
    throw PackError(m_file, m_node.line, sentence);
}

const QString *AttributeReader::find(const char *name)
{
    m_known.append(QLatin1StringView(name));
    for (const auto &attribute : m_node.attributes) {
        if (attribute.first == QLatin1StringView(name)) {
            return &attribute.second;
        }
    }
    return nullptr;
}

bool AttributeReader::has(const char *name) const
{
    for (const auto &attribute : m_node.attributes) {
        if (attribute.first == QLatin1StringView(name)) {
            return true;
        }
    }
    return false;
}

QString AttributeReader::text(const char *name, const QString &fallback)
{
    const QString *value = find(name);
    return value ? *value : fallback;
}

QString AttributeReader::required(const char *name)
{
    const QString *value = find(name);
    if (!value || value->trimmed().isEmpty()) {
        fail(QCoreApplication::translate("FormTemplate", "<%1> needs the attribute %2=\"…\".")
                 .arg(m_node.name, QLatin1StringView(name)));
    }
    return *value;
}

double AttributeReader::number(const char *name, double fallback, double least, double most)
{
    const QString *value = find(name);
    if (!value) {
        return fallback;
    }
    bool ok = false;
    const double number = value->toDouble(&ok);
    if (!ok || number < least || number > most) {
        fail(
            QCoreApplication::translate("FormTemplate", "%1=\"%2\" of <%3>: expected a number from %4 to %5.")
                .arg(QLatin1StringView(name), *value, m_node.name)
                .arg(least)
                .arg(most));
    }
    return number;
}

bool AttributeReader::flag(const char *name, bool fallback)
{
    return oneOf(name, {QStringLiteral("no"), QStringLiteral("yes")}, fallback ? 1 : 0) == 1;
}

int AttributeReader::oneOf(const char *name, const QStringList &words, int fallback)
{
    const QString *value = find(name);
    if (!value) {
        return fallback;
    }
    const qsizetype index = words.indexOf(*value);
    if (index < 0) {
        fail(QCoreApplication::translate("FormTemplate", "%1=\"%2\" of <%3>: expected one of: %4.")
                 .arg(QLatin1StringView(name), *value, m_node.name, words.join(QStringLiteral(", "))));
    }
    return int(index);
}

void AttributeReader::done() const
{
    for (const auto &attribute : m_node.attributes) {
        if (!m_known.contains(attribute.first)) {
            fail(QCoreApplication::translate("FormTemplate",
                                             "<%1> has no attribute \"%2\"; expected one of: %3.")
                     .arg(m_node.name, attribute.first, m_known.join(QStringLiteral(", "))));
        }
    }
}

} // namespace renkei::forms
