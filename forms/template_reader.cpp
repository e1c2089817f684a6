// SPDX-License-Identifier: Apache-2.0
#include "forms/template_parts.h"
#include "regulation/pack_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <functional>

namespace renkei::forms {

static const FormField *fieldAmong(const std::vector<FormField> &fields, const QString &key)
{
    for (const FormField &field : fields) {
        if (field.key == key) {
            return &field;
        }
        if (field.shape == FieldShape::Table && key.startsWith(field.key + u'.')) {
            return fieldAmong(field.columns, key.mid(field.key.size() + 1));
        }
    }
    return nullptr;
}

const FormField *FormTemplate::field(const QString &key) const
{
    return fieldAmong(fields, key);
}

void unexpectedElement(const XmlNode &node, const QString &file, const QStringList &expected)
{
    const QString found = node.isText() ? node.text.trimmed().left(20) : QString(u'<' + node.name + u'>');
    if (expected.isEmpty()) {
        throw PackError(
            file, node.line,
            QCoreApplication::translate("FormTemplate", "nothing can stand here, but found %1.").arg(found));
    }
    QStringList names;
    for (const QString &name : expected) {
        names += u'<' + name + u'>';
    }
    throw PackError(file, node.line,
                    QCoreApplication::translate("FormTemplate", "expected one of %1, but found %2.")
                        .arg(names.join(QStringLiteral(", ")), found));
}

const FormField &declaredField(const FormTemplate &form, const QString &key, const XmlNode &node,
                               const QString &file, std::initializer_list<FieldShape> shapes)
{
    QStringList known;
    for (const FormField &field : form.fields) {
        if (std::find(shapes.begin(), shapes.end(), field.shape) != shapes.end()) {
            if (field.key == key) {
                return field;
            }
            known += field.key;
        }
    }
    throw PackError(
        file, node.line,
        QCoreApplication::translate(
            "FormTemplate",
            "<%1 key=\"%2\">: no such field of a fitting kind is declared in <fields>; expected one of: %3.")
            .arg(node.name, key, known.join(QStringLiteral(", "))));
}

static void readCopies(const XmlNode &node, const QString &file, FormTemplate &form)
{
    AttributeReader attributes(node, file);
    form.copiesAlways =
        attributes.oneOf("print", {QStringLiteral("when-asked"), QStringLiteral("all")}, 0) == 1;
    attributes.done();
    for (const XmlNode &child : node.children) {
        if (child.isText() && child.text.trimmed().isEmpty()) {
            continue;
        }
        if (child.name != QStringLiteral("copy")) {
            unexpectedElement(child, file, {QStringLiteral("copy")});
        }
        AttributeReader copyAttributes(child, file);
        FormCopy copy;
        copy.id = copyAttributes.required("id");
        copy.mark = copyAttributes.text("mark");
        copyAttributes.done();
        form.copies.push_back(copy);
    }
    if (form.copies.empty()) {
        attributes.fail(QCoreApplication::translate("FormTemplate", "<copies> needs at least one <copy>."));
    }
}

static void readSheet(const XmlNode &root, const QString &file, FormTemplate &form)
{
    AttributeReader attributes(root, file);
    form.formId = attributes.required("id");
    form.title = attributes.text("title");
    form.textSizePt = attributes.number("text-size", 10.5, 9, 24);
    form.lineHeight = attributes.number("line-height", 1.7, 1, 4);
    form.leastLineHeight = attributes.number("least-line-height", qMin(1.4, form.lineHeight), 1, 4);
    form.marginTop = attributes.number("margin-top", 18, 15, 100);
    form.marginBottom = attributes.number("margin-bottom", 28, 15, 100);
    form.marginLeft = attributes.number("margin-left", 20, 15, 80);
    form.marginRight = attributes.number("margin-right", 20, 15, 80);
    attributes.done();
}

using BlockVisitor = std::function<void(const Block &)>;

static void visitBlocks(const std::vector<Block> &blocks, const BlockVisitor &visit)
{
    for (const Block &block : blocks) {
        visit(block);
        visitBlocks(block.children, visit);
    }
}

/// Every field must be printed somewhere, or be declared as internal.
static void requireUse(const FormTemplate &form, const QString &file)
{
    QStringList used;
    const auto note = [&](const std::vector<Inline> &content) {
        for (const Inline &part : content) {
            used += part.key;
        }
    };
    const BlockVisitor visit = [&](const Block &block) {
        used += block.key;
        note(block.content);
        for (const Block::Column &column : block.columns) {
            used += block.key + u'.' + column.key;
        }
        for (const Block::Row &row : block.gridRows) {
            for (const Block::Cell &cell : row.cells) {
                note(cell.content);
            }
        }
    };
    visitBlocks(form.body, visit);
    const auto require = [&](const FormField &field, const QString &key) {
        if (!field.internal && !used.contains(key)) {
            throw PackError(file, field.line,
                            QCoreApplication::translate(
                                "FormTemplate",
                                "the field \"%1\" is printed nowhere in <body>; expected a place for it, "
                                "or internal=\"yes\".")
                                .arg(key));
        }
    };
    for (const FormField &field : form.fields) {
        require(field, field.key);
        for (const FormField &column : field.columns) {
            require(column, field.key + u'.' + column.key);
        }
    }
}

FormTemplate readTemplate(const QByteArray &xml, const QString &file, const PackTexts &texts)
{
    const XmlNode root = readXml(xml, file, texts);
    if (root.name != QStringLiteral("form")) {
        throw PackError(file, qMax(root.line, qint64(1)),
                        QCoreApplication::translate("FormTemplate", "expected <form> at the beginning."));
    }
    FormTemplate form;
    form.file = file;
    form.source = withTexts(xml, texts);
    form.textHash = QCryptographicHash::hash(form.source, QCryptographicHash::Sha256);
    readSheet(root, file, form);
    form.official = {form.formId, {}, officialTextHash(xml, file, texts.clauses)};
    const QStringList sections = {QStringLiteral("fields"), QStringLiteral("copies"),
                                  QStringLiteral("continuation"), QStringLiteral("body")};
    qsizetype next = 0; // sections come in this order, each at most once: the body needs what is before it
    for (const XmlNode &child : root.children) {
        if (child.isText() && child.text.trimmed().isEmpty()) {
            continue;
        }
        const qsizetype section = sections.indexOf(child.name);
        if (section < next) {
            unexpectedElement(child, file, sections.mid(next));
        }
        next = section + 1;
        switch (section) {
        case 0:
            readFields(child, file, form);
            break;
        case 1:
            readCopies(child, file, form);
            break;
        case 2:
            AttributeReader(child, file).done();
            form.continuation = readBlocks(child, file, form);
            break;
        default:
            AttributeReader(child, file).done();
            form.body = readBlocks(child, file, form);
        }
    }
    if (form.body.empty()) {
        throw PackError(file, root.line,
                        QCoreApplication::translate("FormTemplate", "<form> needs a <body> with content."));
    }
    requireUse(form, file);
    return form;
}

FormTemplate loadTemplate(const RegionPack &pack, const QString &formId)
{
    const PackForm &entry = pack.form(formId);
    QFile file(pack.folder + u'/' + entry.file);
    if (!file.open(QIODevice::ReadOnly)) {
        throw PackError(
            entry.file, 1,
            QCoreApplication::translate("FormTemplate", "the file is missing or cannot be read."));
    }
    FormTemplate form = readTemplate(file.read(largestTemplate + 1), entry.file,
                                     PackTexts{pack.authority, pack.clauseTexts()});
    if (form.formId != formId) {
        throw PackError(entry.file, 1,
                        QCoreApplication::translate("FormTemplate",
                                                    "expected id=\"%1\" as in pack.xml, but found \"%2\".")
                            .arg(formId, form.formId));
    }
    form.packId = pack.id;
    form.number = entry.number;
    form.subject = entry.subject;
    form.documentKind = entry.kind;
    form.controlQr = entry.controlQr;
    form.official.version = entry.version;
    if (form.title.isEmpty()) {
        form.title = entry.title;
    }
    return form;
}

} // namespace renkei::forms
