// SPDX-License-Identifier: Apache-2.0
#include "ledger/row_list.h"

#include "ledger/sql_values.h"

namespace renkei {

RowList::RowList(const RegisterSpec &spec, const QList<QByteArray> &fieldKeys)
{
    for (const QByteArray &key : fieldKeys) {
        m_fields.append(&spec.field(key));
    }
}

QByteArrayView RowList::cell(qsizetype row, qsizetype column) const
{
    const size_t index = size_t(row) * size_t(m_fields.size()) + size_t(column);
    const qsizetype begin = index == 0 ? 0 : m_ends[index - 1];
    return QByteArrayView(m_bytes).sliced(begin, m_ends[index] - begin);
}

QVariant RowList::value(qsizetype row, qsizetype column) const
{
    return storedValue(cell(row, column), m_fields.at(column)->kind);
}

QString RowList::text(qsizetype row, qsizetype column) const
{
    const QByteArrayView stored = cell(row, column);
    switch (m_fields.at(column)->kind) {
    case FieldKind::Reference:
        return stored.size() == 16 ? QUuid::fromRfc4122(stored).toString(QUuid::WithoutBraces) : QString();
    case FieldKind::Hash:
        return QString::fromLatin1(stored.toByteArray().toHex());
    default:
        return QString::fromUtf8(stored);
    }
}

} // namespace renkei
