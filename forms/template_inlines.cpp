// SPDX-License-Identifier: Apache-2.0
#include "forms/template_parts.h"
#include "regulation/pack_error.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace renkei::forms {

/// Authors break and indent lines as they like; only what stands within a line is text.
static QString withoutLayout(const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("[ \\t]*\\n[ \\t\\n]*"));
    QString result = text;
    result.replace(u'\r', QString());
    return result.remove(breaks);
}

QString plainText(const XmlNode &node, const QString &file)
{
    QString text;
    for (const XmlNode &child : node.children) {
        if (!child.isText()) {
            unexpectedElement(child, file, {});
        }
        text += child.text;
    }
    return withoutLayout(text).trimmed();
}

static Inline readBlank(const XmlNode &node, const QString &file, const FormTemplate &form)
{
    AttributeReader attributes(node, file);
    Inline blank;
    blank.kind = Inline::Kind::Blank;
    blank.key = attributes.text("key");
    blank.widthMm = attributes.number("width", 40, 2, 200);
    blank.underline = attributes.flag("underline", false);
    attributes.done();
    if (!blank.key.isEmpty()) {
        declaredField(form, blank.key, node, file, {FieldShape::Text, FieldShape::Choice, FieldShape::Date});
    }
    return blank;
}

static Inline readDate(const XmlNode &node, const QString &file, const FormTemplate &form)
{
    AttributeReader attributes(node, file);
    Inline date;
    date.kind = Inline::Kind::Date;
    date.key = attributes.text("key");
    date.eras = attributes.text("eras", QStringLiteral("令和")).split(u'|', Qt::SkipEmptyParts);
    date.separator = attributes.text("separator", QStringLiteral("・"));
    date.widthMm = attributes.number("gap", 2.5, 1, 10);
    date.halfWidth = attributes.oneOf("digits", {QStringLiteral("full"), QStringLiteral("half")}, 0) == 1;
    attributes.done();
    if (!date.key.isEmpty()) {
        declaredField(form, date.key, node, file, {FieldShape::Date});
    }
    return date;
}

static Inline readChoice(const XmlNode &node, const QString &file, const FormTemplate &form)
{
    AttributeReader attributes(node, file);
    Inline choice;
    choice.kind = Inline::Kind::Choice;
    choice.key = attributes.required("key");
    choice.separator = attributes.text("separator", QStringLiteral("・"));
    attributes.done();
    declaredField(form, choice.key, node, file, {FieldShape::Choice, FieldShape::Ticks});
    return choice;
}

static Inline readTick(const XmlNode &node, const QString &file, const FormTemplate &form)
{
    AttributeReader attributes(node, file);
    Inline tick;
    tick.kind = Inline::Kind::Tick;
    tick.key = attributes.text("key");
    tick.text = attributes.text("value");
    attributes.done();
    if (!tick.key.isEmpty()) {
        const FormField &field =
            declaredField(form, tick.key, node, file, {FieldShape::Choice, FieldShape::Ticks});
        if (!field.options.contains(tick.text)) {
            attributes.fail(QCoreApplication::translate(
                                "FormTemplate", "value=\"%1\" is no option of \"%2\"; expected one of: %3.")
                                .arg(tick.text, tick.key, field.options.join(QStringLiteral(", "))));
        }
    }
    return tick;
}

static Inline readSeal(const XmlNode &node, const QString &file)
{
    AttributeReader attributes(node, file);
    Inline seal;
    seal.kind = Inline::Kind::Seal;
    seal.text = attributes.text("text", QStringLiteral("印"));
    seal.widthMm = attributes.number("size", 0, 0, 60);
    attributes.done();
    return seal;
}

static Inline readInline(const XmlNode &node, const QString &file, const FormTemplate &form)
{
    Inline element;
    if (node.name == QStringLiteral("blank")) {
        element = readBlank(node, file, form);
    } else if (node.name == QStringLiteral("date")) {
        element = readDate(node, file, form);
    } else if (node.name == QStringLiteral("choice")) {
        element = readChoice(node, file, form);
    } else if (node.name == QStringLiteral("tick")) {
        element = readTick(node, file, form);
    } else if (node.name == QStringLiteral("seal")) {
        element = readSeal(node, file);
    } else if (node.name == QStringLiteral("br")) {
        AttributeReader(node, file).done();
        element.kind = Inline::Kind::Break;
    } else if (node.name == QStringLiteral("copy-mark")) {
        AttributeReader(node, file).done();
        element.kind = Inline::Kind::CopyMark;
    } else {
        unexpectedElement(node, file,
                          {QStringLiteral("blank"), QStringLiteral("date"), QStringLiteral("choice"),
                           QStringLiteral("tick"), QStringLiteral("seal"), QStringLiteral("br"),
                           QStringLiteral("copy-mark"), QStringLiteral("value"), QStringLiteral("clause")});
    }
    if (!node.children.empty()) {
        throw PackError(
            file, node.line,
            QCoreApplication::translate("FormTemplate", "<%1> cannot hold anything.").arg(node.name));
    }
    element.line = node.line;
    return element;
}

std::vector<Inline> readInlines(const XmlNode &node, const QString &file, const FormTemplate &form)
{
    std::vector<Inline> content;
    for (const XmlNode &child : node.children) {
        if (!child.isText()) {
            content.push_back(readInline(child, file, form));
            continue;
        }
        Inline text;
        text.text = withoutLayout(child.text);
        text.line = child.line;
        if (!text.text.isEmpty()) {
            content.push_back(std::move(text));
        }
    }
    // Spaces at the very ends are layout as well; a full-width space is meant.
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
    if (!content.empty() && content.front().kind == Inline::Kind::Text) {
        QString &first = content.front().text;
        while (!first.isEmpty() && isBlank(first.front())) {
            first.remove(0, 1);
        }
    }
    if (!content.empty() && content.back().kind == Inline::Kind::Text) {
        QString &last = content.back().text;
        while (!last.isEmpty() && isBlank(last.back())) {
            last.chop(1);
        }
    }
    std::erase_if(content,
                  [](const Inline &part) { return part.kind == Inline::Kind::Text && part.text.isEmpty(); });
    return content;
}

} // namespace renkei::forms
