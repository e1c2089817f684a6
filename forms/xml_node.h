// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace renkei::forms {

constexpr qsizetype largestTemplate = 1'048'576; ///< bytes

/// An element of a template with its line, or the text between elements.
struct XmlNode
{
    QString name; ///< empty = text
    QString text;
    std::vector<std::pair<QString, QString>> attributes;
    std::vector<XmlNode> children;
    qint64 line = 0;

    bool isText() const { return name.isEmpty(); }
};

/// What stands once in a pack and is printed by many templates.
struct PackTexts
{
    QHash<QString, QString> values;  ///< of <authority>, by key: <value of="centre.fax"/>
    QHash<QString, QString> clauses; ///< text of the regulation by clause id: <clause ref="9.2"/>
};

/// Reads a whole document. <value of="…"/> and <clause ref="…"/> become the pack's text. Throws PackError:
/// not well formed, too large, nested too deeply, a text that the pack does not have.
XmlNode readXml(const QByteArray &xml, const QString &file, const PackTexts &texts);

/// The same document as bytes, every <value> and <clause> replaced by its text.
QByteArray withTexts(const QByteArray &xml, const PackTexts &texts);

/// Takes attributes off an element one by one; what is left over at done() is an error that names what could
/// stand there.
class AttributeReader
{
public:
    AttributeReader(const XmlNode &node, QString file);

    QString text(const char *name, const QString &fallback = {});
    /// Must be there and not empty.
    QString required(const char *name);
    double number(const char *name, double fallback, double least, double most);
    bool flag(const char *name, bool fallback);
    /// Position in `words`; `fallback` when the attribute is missing.
    int oneOf(const char *name, const QStringList &words, int fallback);
    bool has(const char *name) const;
    void done() const;

    [[noreturn]] void fail(const QString &sentence) const;

private:
    const QString *find(const char *name);

    const XmlNode &m_node;
    QString m_file;
    QStringList m_known;
};

} // namespace renkei::forms
