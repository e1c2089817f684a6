// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/form_template.h"
#include "forms/xml_node.h"

/// The parts that a template is read in; used by template_reader.cpp only.
namespace renkei::forms {

/// <fields> into `form`: what can be filled in, and the records it comes from.
void readFields(const XmlNode &node, const QString &file, FormTemplate &form);

std::vector<Block> readBlocks(const XmlNode &parent, const QString &file, const FormTemplate &form);

/// Text and inline elements of a paragraph. Line breaks of the XML and the blanks around them do not count;
/// other spaces do.
std::vector<Inline> readInlines(const XmlNode &node, const QString &file, const FormTemplate &form);

/// The text of an element that may hold nothing else.
QString plainText(const XmlNode &node, const QString &file);

/// Throws PackError naming the elements that could stand at `node`.
[[noreturn]] void unexpectedElement(const XmlNode &node, const QString &file, const QStringList &expected);

/// Finds a declared field with one of the shapes. Throws PackError naming the declared keys.
const FormField &declaredField(const FormTemplate &form, const QString &key, const XmlNode &node,
                               const QString &file, std::initializer_list<FieldShape> shapes);

} // namespace renkei::forms
