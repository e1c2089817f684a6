// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/widgets/badge.h"
#include "domain/register.h"
#include "ledger/row_list.h"

#include <functional>
#include <optional>

namespace renkei::desk {

/// What a computed cell shows. With a badge it is drawn as shape, word and colour.
struct ListCell
{
    QString text;
    std::optional<Badge> badge = {};
    QString sortKey = {}; ///< empty = the text
};

/// One row of a list as it lies in memory (RowList); a view, valid while the list is not read again.
class ListRow
{
public:
    ListRow(const RowList &rows, qsizetype row)
        : m_rows(rows)
        , m_row(row)
    {
    }

    const QUuid &id() const { return m_rows.id(m_row); }
    /// A Listed field, or one of ListDescription::alsoRead; throws Error(Internal) for another.
    QVariant value(QByteArrayView fieldKey) const { return m_rows.value(m_row, column(fieldKey)); }
    /// As stored: dates are ISO and so compare as text. Cheaper than value().
    QString text(QByteArrayView fieldKey) const { return m_rows.text(m_row, column(fieldKey)); }

private:
    qsizetype column(QByteArrayView fieldKey) const;

    const RowList &m_rows;
    qsizetype m_row;
};

/// A column that is not a field of the register, such as the state of a paper.
struct ComputedColumn
{
    QByteArray key;
    QString label;
    /// Must answer from memory: called while scrolling.
    std::function<ListCell(const ListRow &row)> cell;
    int width = 0; ///< in half-width characters, 0 = by the label
};

/// Replaces the way a field's value is shown (a reference by the name it points to).
struct ColumnFormat
{
    QByteArray field;
    std::function<QString(const QVariant &value)> text;
    int width = 0; ///< in half-width characters, 0 = by the kind of the field
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
