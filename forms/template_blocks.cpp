// SPDX-License-Identifier: Apache-2.0
#include "forms/template_parts.h"
#include "regulation/pack_error.h"

#include <QCoreApplication>

namespace renkei::forms {

static const QStringList alignNames = {QStringLiteral("left"), QStringLiteral("center"),
                                       QStringLiteral("right"), QStringLiteral("justify")};

/// What an element of text looks like unless its attributes say otherwise.
struct TextElement
{
    const char *name;
    Align align;
    double sizeFactor;
    double before;
    double after;
    bool keepWithNext;
    const char *label;    ///< default label; nullptr = the element takes none
    bool labelBox;        ///< the label is a drawn box
    double indent;        ///< characters
    double first;         ///< characters
    double gapAfterLabel; ///< characters
};

static constexpr TextElement textElements[] = {
    {"number", Align::Left, 1, 0, 0, true, nullptr, false, 0, 0, 0},
    {"title", Align::Center, 1.4, 0.6, 1.0, true, nullptr, false, 0, 0, 0},
    {"p", Align::Justify, 1, 0, 0, false, nullptr, false, 0, 0, 0},
    {"heading", Align::Left, 1, 0.4, 0, true, nullptr, false, 0, 0, 0},
    {"article", Align::Justify, 1, 0, 0, false, "", false, 0, 0, 1},
    {"item", Align::Justify, 1, 0, 0, false, "", false, 1, 0, 0.5},
    {"bullet", Align::Justify, 1, 0, 0, false, "・", false, 1, 0, 0},
    {"note", Align::Justify, 1, 0, 0, false, "※", false, 0, 0, 0.5},
    {"check", Align::Justify, 1, 0, 0, false, "", true, 1, 0, 0.6},
};

static const TextElement *textElement(const QString &name)
{
    for (const TextElement &element : textElements) {
        if (name == QLatin1StringView(element.name)) {
            return &element;
        }
    }
    return nullptr;
}

static QStringList blockNames()
{
    QStringList names;
    for (const TextElement &element : textElements) {
        names += QLatin1StringView(element.name);
    }
    return names << QStringLiteral("fill") << QStringLiteral("table") << QStringLiteral("grid")
                 << QStringLiteral("signature") << QStringLiteral("together") << QStringLiteral("frame")
                 << QStringLiteral("space") << QStringLiteral("spring") << QStringLiteral("rule")
                 << QStringLiteral("new-sheet");
}

static void readStyle(AttributeReader &attributes, TextStyle &style)
{
    style.align = Align(attributes.oneOf("align", alignNames, int(style.align)));
    style.sizePt = attributes.number("size", style.sizePt, 6, 48);
    style.gothic = attributes.oneOf("face", {QStringLiteral("mincho"), QStringLiteral("gothic")},
                                    style.gothic ? 1 : 0) == 1;
    style.indent = attributes.number("indent", style.indent, 0, 60);
    style.indentRight = attributes.number("indent-right", style.indentRight, 0, 60);
    style.tracking = attributes.number("tracking", style.tracking, 0, 5);
}

static void readPlace(AttributeReader &attributes, Block &block, const FormTemplate &form)
{
    block.before = attributes.number("before", block.before, 0, 40);
    block.after = attributes.number("after", block.after, 0, 40);
    block.keepWithNext = attributes.flag("keep-with-next", block.keepWithNext);
    block.copy = attributes.text("copy");
    if (block.copy.isEmpty()) {
        return;
    }
    QStringList known;
    for (const FormCopy &copy : form.copies) {
        known += copy.id;
    }
    if (!known.contains(block.copy)) {
        attributes.fail(QCoreApplication::translate(
                            "FormTemplate", "copy=\"%1\": the form has no such <copy>; expected one of: %2.")
                            .arg(block.copy, known.join(QStringLiteral(", "))));
    }
}

/// Width of a label in characters: half-width ones count half.
static double labelWidth(const QString &label)
{
    double width = 0;
    for (const QChar c : label) {
        const bool half = c.unicode() < 0x7F || (c.unicode() >= 0xFF61 && c.unicode() <= 0xFFDC);
        width += half ? 0.5 : 1;
    }
    return width;
}

static Block readText(const XmlNode &node, const TextElement &element, const QString &file,
                      const FormTemplate &form)
{
    Block block;
    AttributeReader attributes(node, file);
    block.style.align = element.align;
    block.style.sizePt = form.textSizePt * element.sizeFactor;
    block.style.indent = element.indent;
    block.style.first = element.first;
    block.before = element.before;
    block.after = element.after;
    block.keepWithNext = element.keepWithNext;
    readStyle(attributes, block.style);
    readPlace(attributes, block, form);
    block.style.first = attributes.number("first", block.style.first, -20, 20);
    if (element.label) {
        block.labelBox = element.labelBox;
        if (element.labelBox) {
            block.key = attributes.text("key");
            block.value = attributes.text("value");
        } else {
            block.label = attributes.text("label", QString::fromUtf8(element.label));
        }
        const double width = block.labelBox ? 1 : labelWidth(block.label);
        block.hang = attributes.number("hang", width + element.gapAfterLabel, 0, 30);
    }
    attributes.done();
    if (!block.key.isEmpty()) {
        const FormField &field =
            declaredField(form, block.key, node, file, {FieldShape::Choice, FieldShape::Ticks});
        if (!field.options.contains(block.value)) {
            attributes.fail(QCoreApplication::translate(
                                "FormTemplate", "value=\"%1\" is no option of \"%2\"; expected one of: %3.")
                                .arg(block.value, block.key, field.options.join(QStringLiteral(", "))));
        }
    }
    block.content = readInlines(node, file, form);
    if (block.content.empty()) {
        if (block.label.isEmpty()) {
            attributes.fail(
                QCoreApplication::translate("FormTemplate", "<%1> is empty; expected text.").arg(node.name));
        }
        block.keepWithNext = true; // a label alone ("第２条") belongs to what follows
    }
    return block;
}

static Block readFill(const XmlNode &node, const QString &file, const FormTemplate &form)
{
    Block block;
    block.kind = Block::Kind::Fill;
    AttributeReader attributes(node, file);
    block.style.align = Align::Left;
    block.style.sizePt = form.textSizePt;
    readStyle(attributes, block.style);
    readPlace(attributes, block, form);
    block.key = attributes.text("key");
    block.label = attributes.text("label");
    block.labelWidthMm = attributes.number("label-width", 0, 0, 150);
    block.widthMm = attributes.number("width", 0, 0, 200);
    block.heightMm = attributes.number("height", 9, 4, 100);
    block.underline = attributes.flag("underline", true);
    block.suffix = attributes.text("suffix");
    attributes.done();
    block.content = readInlines(node, file, form); // instead of a free area: a date, a choice …
    if (!block.key.isEmpty()) {
        declaredField(form, block.key, node, file, {FieldShape::Text, FieldShape::Choice, FieldShape::Date});
    }
    return block;
}

static Block::Column readColumn(const XmlNode &node, const QString &file, const FormField *table)
{
    AttributeReader attributes(node, file);
    Block::Column column;
    column.key = attributes.text("key");
    column.tickBox = attributes.flag("tick-box", false);
    column.value = attributes.text("value");
    column.title = attributes.text("title");
    column.width = attributes.number("width", 0, 5, 200);
    column.fixed = attributes.has("width");
    if (!column.fixed) {
        column.width = attributes.number("share", 1, 0.1, 20);
    }
    column.align = Align(attributes.oneOf("align", alignNames, int(Align::Left)));
    attributes.done();
    if (column.key.isEmpty()) {
        return column; // to be written by hand
    }
    QStringList known;
    for (const FormField &field : table->columns) {
        known += field.key;
    }
    if (!known.contains(column.key)) {
        attributes.fail(QCoreApplication::translate(
                            "FormTemplate", "the table \"%1\" has no field \"%2\"; expected one of: %3.")
                            .arg(table->key, column.key, known.join(QStringLiteral(", "))));
    }
    if (column.tickBox && column.value.isEmpty()) {
        attributes.fail(QCoreApplication::translate(
                            "FormTemplate", "a tick box of \"%1\" needs value=\"…\": for what it is ticked.")
                            .arg(column.key));
    }
    return column;
}

static Block readTable(const XmlNode &node, const QString &file, const FormTemplate &form)
{
    Block block;
    block.kind = Block::Kind::Table;
    AttributeReader attributes(node, file);
    block.style.align = Align::Left;
    block.style.sizePt = form.textSizePt;
    readStyle(attributes, block.style);
    readPlace(attributes, block, form);
    block.key = attributes.required("key");
    block.rows = int(attributes.number("rows", 0, 0, 60));
    block.rowHeightMm = attributes.number("row-height", 9, 5, 60);
    block.headerHeightMm = attributes.number("header-height", 8, 5, 60);
    block.grow = attributes.flag("grow", false);
    block.none = attributes.text("none");
    block.annex =
        attributes.oneOf("more-rows", {QStringLiteral("flow"), QStringLiteral("further-sheets")}, 0) == 1;
    attributes.done();
    if (block.annex && block.rows == 0) {
        attributes.fail(QCoreApplication::translate(
            "FormTemplate", "more-rows=\"further-sheets\" needs rows=\"…\": how many the first sheet has."));
    }
    const FormField &field = declaredField(form, block.key, node, file, {FieldShape::Table});
    for (const XmlNode &child : node.children) {
        if (child.name == QStringLiteral("column")) {
            block.columns.push_back(readColumn(child, file, &field));
        } else if (!child.isText() || !child.text.trimmed().isEmpty()) {
            unexpectedElement(child, file, {QStringLiteral("column")});
        }
    }
    if (block.columns.empty()) {
        attributes.fail(QCoreApplication::translate("FormTemplate", "<table> needs at least one <column>."));
    }
    return block;
}

static Block::Row readGridRow(const XmlNode &node, const QString &file, const FormTemplate &form,
                              size_t columns, const TextStyle &style)
{
    AttributeReader attributes(node, file);
    Block::Row row;
    row.heightMm = attributes.number("height", 9, 4, 200);
    attributes.done();
    size_t used = 0;
    for (const XmlNode &child : node.children) {
        if (child.isText() && child.text.trimmed().isEmpty()) {
            continue;
        }
        if (child.name != QStringLiteral("cell")) {
            unexpectedElement(child, file, {QStringLiteral("cell")});
        }
        AttributeReader cellAttributes(child, file);
        Block::Cell cell;
        cell.style = style;
        readStyle(cellAttributes, cell.style);
        cell.span = int(cellAttributes.number("span", 1, 1, 20));
        cell.top = cellAttributes.oneOf("valign", {QStringLiteral("middle"), QStringLiteral("top")}, 0) == 1;
        cellAttributes.done();
        cell.content = readInlines(child, file, form);
        used += size_t(cell.span);
        row.cells.push_back(std::move(cell));
    }
    if (used != columns) {
        attributes.fail(QCoreApplication::translate("FormTemplate",
                                                    "the cells of this <row> cover %1 columns; expected %2.")
                            .arg(used)
                            .arg(columns));
    }
    return row;
}

static Block readGrid(const XmlNode &node, const QString &file, const FormTemplate &form)
{
    Block block;
    block.kind = Block::Kind::Grid;
    AttributeReader attributes(node, file);
    block.style.align = Align::Left;
    block.style.sizePt = form.textSizePt;
    readStyle(attributes, block.style);
    readPlace(attributes, block, form);
    const QStringList columns = attributes.required("columns").simplified().split(u' ');
    attributes.done();
    for (const QString &width : columns) {
        Block::Column column;
        column.fixed = width != QStringLiteral("*");
        bool ok = true;
        column.width = column.fixed ? width.toDouble(&ok) : 1;
        if (!ok || column.width < 1 || column.width > 200) {
            attributes.fail(
                QCoreApplication::translate(
                    "FormTemplate", "columns=\"%1\": expected widths in mm or *, such as \"30 * 20\".")
                    .arg(columns.join(u' ')));
        }
        block.columns.push_back(column);
    }
    for (const XmlNode &child : node.children) {
        if (child.name == QStringLiteral("row")) {
            block.gridRows.push_back(readGridRow(child, file, form, block.columns.size(), block.style));
        } else if (!child.isText() || !child.text.trimmed().isEmpty()) {
            unexpectedElement(child, file, {QStringLiteral("row")});
        }
    }
    if (block.gridRows.empty()) {
        attributes.fail(QCoreApplication::translate("FormTemplate", "<grid> needs at least one <row>."));
    }
    return block;
}

static Block readGroup(const XmlNode &node, const QString &file, const FormTemplate &form)
{
    Block block;
    const bool frame = node.name == QStringLiteral("frame");
    block.kind = frame ? Block::Kind::Frame : Block::Kind::Group;
    block.keepWithPrevious = node.name == QStringLiteral("signature");
    AttributeReader attributes(node, file);
    readPlace(attributes, block, form);
    if (frame) {
        block.style.sizePt = form.textSizePt;
        block.style.align = Align(attributes.oneOf("align", alignNames, int(Align::Left)));
        block.label = attributes.text("title");
        block.widthMm = attributes.number("width", 0, 10, 200);
        block.heightMm = attributes.number("height", 0, 0, 250);
        block.lineWidthMm = attributes.number("line", 0.2, 0, 2);
    }
    attributes.done();
    block.children = readBlocks(node, file, form);
    for (const Block &child : block.children) {
        if (child.kind == Block::Kind::NewSheet || child.kind == Block::Kind::Spring ||
            (child.kind == Block::Kind::Table && child.annex)) {
            throw PackError(file, child.line,
                            QCoreApplication::translate(
                                "FormTemplate", "<%1> cannot stand in <%2>, which stays on one sheet.")
                                .arg(child.element, node.name));
        }
    }
    return block;
}

static Block readSimple(const XmlNode &node, const QString &file, const FormTemplate &form)
{
    Block block;
    AttributeReader attributes(node, file);
    if (node.name == QStringLiteral("space")) {
        block.kind = Block::Kind::Space;
        block.before = attributes.number("lines", 1, 0, 60);
    } else if (node.name == QStringLiteral("spring")) {
        block.kind = Block::Kind::Spring;
        block.before = attributes.number("least", 0, 0, 40);
    } else if (node.name == QStringLiteral("new-sheet")) {
        block.kind = Block::Kind::NewSheet;
    } else {
        block.kind = Block::Kind::Rule;
        readPlace(attributes, block, form);
        block.lineWidthMm = attributes.number("line", 0.2, 0.05, 2);
    }
    attributes.done();
    if (!node.children.empty()) {
        attributes.fail(
            QCoreApplication::translate("FormTemplate", "<%1> cannot hold anything.").arg(node.name));
    }
    return block;
}

std::vector<Block> readBlocks(const XmlNode &parent, const QString &file, const FormTemplate &form)
{
    std::vector<Block> blocks;
    for (const XmlNode &child : parent.children) {
        if (child.isText() && child.text.trimmed().isEmpty()) {
            continue;
        }
        Block block;
        if (const TextElement *element = textElement(child.name)) {
            block = readText(child, *element, file, form);
        } else if (child.name == QStringLiteral("fill")) {
            block = readFill(child, file, form);
        } else if (child.name == QStringLiteral("table")) {
            block = readTable(child, file, form);
        } else if (child.name == QStringLiteral("grid")) {
            block = readGrid(child, file, form);
        } else if (child.name == QStringLiteral("signature") || child.name == QStringLiteral("together") ||
                   child.name == QStringLiteral("frame")) {
            block = readGroup(child, file, form);
        } else if (child.name == QStringLiteral("space") || child.name == QStringLiteral("spring") ||
                   child.name == QStringLiteral("rule") || child.name == QStringLiteral("new-sheet")) {
            block = readSimple(child, file, form);
        } else {
            unexpectedElement(child, file, blockNames());
        }
        block.element = child.name;
        block.line = child.line;
        blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace renkei::forms
