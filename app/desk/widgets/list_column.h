// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document_kind.h"
#include "domain/register.h"

#include <functional>
#include <optional>

namespace renkei::desk {

/// What a computed cell shows. With a state it is drawn as shape, word and colour.
struct ListCell
{
    QString text;
    std::optional<DocumentState> state = {};
    QString sortKey = {}; ///< empty = the text
};

/// One row of a list as it lies in memory: the id and the values of `fields`, in that order.
struct ListRow
{
    QUuid id;
    QVariantList values;
};

/// A column that is not a field of the register, such as the state of a paper.
struct ComputedColumn
{
    QByteArray key;
    QString label;
    /// Must answer from memory: called while scrolling.
    std::function<ListCell(const ListRow &row)> cell;
    int width = 0; ///< in average characters, 0 = by the label
};

/// Replaces the way a field's value is shown (a reference by the name it points to).
struct ColumnFormat
{
    QByteArray field;
    std::function<QString(const QVariant &value)> text;
};

/// What a list shows. Columns are the Listed fields of the register in their order, then the computed ones.
struct ListDescription
{
    const RegisterSpec *spec = nullptr;
    QList<ComputedColumn> computed;
    QList<ColumnFormat> formats;
    QList<QByteArray> hiddenAtFirst; ///< columns the person can switch on
    QList<QByteArray> alsoRead;      ///< fields that filters need though no column shows them
    QByteArray sortedBy;             ///< empty = kana where there is one, else the first column
    bool descending = false;
};

} // namespace renkei::desk
