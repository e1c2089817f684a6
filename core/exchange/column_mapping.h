// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"
#include "exchange/table.h"

#include <QHash>

namespace renkei {

/// Which column of a table holds which field. Several columns may hold one field (姓 and 名, 住所1 and
/// 住所2): their texts are joined.
struct ColumnMapping
{
    qsizetype headingRow = -1; ///< index into Table::rows; -1: no headings, data from the first row
    QStringList headings;      ///< as the file has them, one a column
    QList<QByteArray> fields;  ///< field key by column; empty = the column is left out

    bool hasField(QByteArrayView key) const { return fields.contains(key); }
    /// Headings of the columns that are left out, blank ones not counted.
    QStringList unusedHeadings() const;
};

/// What was chosen before, by heading as folded for search; an empty field key means "leave out".
using RememberedMapping = QHash<QString, QByteArray>;

/// A choice made by hand: a heading, a column letter (C) or a number (3) → the field key; empty = leave out.
using MappingChoice = std::pair<QString, QByteArray>;

/// Fields that an import can fill, in the order of the register.
QList<const FieldSpec *> importableFields(const RegisterSpec &spec);

/// Finds the heading row (a title may stand above it) and guesses the columns: what was chosen now, what was
/// remembered, the label of a field, its known headings, a heading that begins or ends with one of them.
/// Throws Error(InvalidInput) for a choice that names no column or no field, listing those there are.
ColumnMapping guessMapping(const Table &table, const RegisterSpec &spec,
                           const QList<MappingChoice> &choices = {},
                           const RememberedMapping &remembered = {});

/// The mapping as text for a setting of the ledger, and back (an unreadable one is an empty one).
QString rememberedText(const ColumnMapping &mapping, const RegisterSpec &spec,
                       const RememberedMapping &before = {});
RememberedMapping rememberedFromText(const QString &text);

} // namespace renkei
