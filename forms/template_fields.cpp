// SPDX-License-Identifier: Apache-2.0
#include "forms/template_parts.h"
#include "regulation/pack_error.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace renkei::forms {

static const QStringList shapeNames = {QStringLiteral("text"), QStringLiteral("date"),
                                       QStringLiteral("choice"), QStringLiteral("ticks")};

static QString readKey(AttributeReader &attributes)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*$"));
    QString key = attributes.required("key");
    if (!form.match(key).hasMatch()) {
        attributes.fail(
            QCoreApplication::translate(
                "FormTemplate",
                "key=\"%1\": expected words of Latin letters and digits joined by dots, such as office.name.")
                .arg(key));
    }
    return key;
}

/// words="leaving=退職|*=その他"
static QMap<QString, QString> readWords(AttributeReader &attributes)
{
    QMap<QString, QString> words;
    const QStringList entries = attributes.text("words").split(u'|', Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        const qsizetype sign = entry.indexOf(u'=');
        if (sign < 1) {
            attributes.fail(QCoreApplication::translate(
                "FormTemplate", "words=\"…\": expected what is stored and what is printed for it, such as "
                                "\"leaving=退職|*=その他\"."));
        }
        words.insert(entry.left(sign), entry.mid(sign + 1));
    }
    return words;
}

static FormField readField(const XmlNode &node, const QString &file)
{
    FormField field;
    field.line = node.line;
    AttributeReader attributes(node, file);
    field.key = readKey(attributes);
    field.label = attributes.required("label");
    field.shape = FieldShape(attributes.oneOf("kind", shapeNames, 0));
    field.from = attributes.text("from");
    field.katakana =
        attributes.oneOf("letters", {QStringLiteral("as-stored"), QStringLiteral("katakana")}, 0) == 1;
    field.handwritten = attributes.flag("handwritten", false);
    field.internal = attributes.flag("internal", false);
    field.options = attributes.text("options").split(u'|', Qt::SkipEmptyParts);
    field.words = readWords(attributes);
    attributes.done();
    const bool chosen = field.shape == FieldShape::Choice || field.shape == FieldShape::Ticks;
    if (chosen && field.options.isEmpty()) {
        attributes.fail(QCoreApplication::translate(
            "FormTemplate", "a choice needs options=\"…\", separated by \"|\", such as \"男|女\"."));
    }
    if (!chosen && !field.options.isEmpty()) {
        attributes.fail(QCoreApplication::translate(
            "FormTemplate", "options=\"…\" belong to kind=\"choice\" or kind=\"ticks\"."));
    }
    for (const XmlNode &child : node.children) {
        if (!child.isText() || !child.text.trimmed().isEmpty()) {
            unexpectedElement(child, file, {});
        }
    }
    return field;
}

static FormField readTableField(const XmlNode &node, const QString &file)
{
    FormField table;
    table.line = node.line;
    table.shape = FieldShape::Table;
    AttributeReader attributes(node, file);
    table.key = readKey(attributes);
    table.label = attributes.required("label");
    table.from = attributes.text("from");
    table.where = attributes.text("where");
    table.whileField = attributes.text("while");
    table.orderBy = attributes.text("order");
    table.first = attributes.text("first");
    table.filled = attributes.text("filled");
    attributes.done();
    for (const XmlNode &child : node.children) {
        if (child.name == QStringLiteral("field")) {
            table.columns.push_back(readField(child, file));
        } else if (!child.isText() || !child.text.trimmed().isEmpty()) {
            unexpectedElement(child, file, {QStringLiteral("field")});
        }
    }
    if (table.columns.empty()) {
        attributes.fail(QCoreApplication::translate(
            "FormTemplate", "a <table> among the fields needs at least one <field>."));
    }
    return table;
}

static void refuseClash(const std::vector<FormField> &fields, const FormField &added, const QString &file)
{
    for (const FormField &field : fields) {
        if (field.key == added.key || field.key.startsWith(added.key + u'.') ||
            added.key.startsWith(field.key + u'.')) {
            throw PackError(
                file, added.line,
                QCoreApplication::translate("FormTemplate", "the key \"%1\" clashes with \"%2\" of line %3.")
                    .arg(added.key, field.key)
                    .arg(field.line));
        }
    }
}

static RelatedSource readRelated(const XmlNode &node, const QString &file)
{
    RelatedSource related;
    related.line = node.line;
    AttributeReader attributes(node, file);
    related.key = readKey(attributes);
    related.from = attributes.required("from");
    related.where = attributes.text("where");
    related.orderBy = attributes.text("order");
    related.attach = attributes.flag("attach", false);
    attributes.done();
    if (related.key.contains(u'.')) {
        attributes.fail(
            QCoreApplication::translate("FormTemplate", "key=\"%1\": expected one word of Latin letters.")
                .arg(related.key));
    }
    return related;
}

void readFields(const XmlNode &node, const QString &file, FormTemplate &form)
{
    AttributeReader(node, file).done();
    for (const XmlNode &child : node.children) {
        if (child.isText() && child.text.trimmed().isEmpty()) {
            continue;
        }
        FormField field;
        if (child.name == QStringLiteral("related")) {
            form.related.push_back(readRelated(child, file));
            continue;
        }
        if (child.name == QStringLiteral("field")) {
            field = readField(child, file);
        } else if (child.name == QStringLiteral("table")) {
            field = readTableField(child, file);
        } else {
            unexpectedElement(child, file,
                              {QStringLiteral("field"), QStringLiteral("table"), QStringLiteral("related")});
        }
        refuseClash(form.fields, field, file);
        form.fields.push_back(std::move(field));
    }
}

} // namespace renkei::forms
