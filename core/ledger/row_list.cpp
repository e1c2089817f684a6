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

QUuid RowList::reference(qsizetype row, qsizetype column) const
{
    const QByteArrayView stored = cell(row, column);
    return stored.size() == 16 ? QUuid::fromRfc4122(stored) : QUuid();
}

/// Digits of a stored day, which are ASCII by construction; -1 for anything else.
static int digits(QByteArrayView text)
{
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return -1;
        }
        number = number * 10 + (c - '0');
    }
    return number;
}

QDate RowList::day(qsizetype row, qsizetype column) const
{
    const QByteArrayView stored = cell(row, column);
    constexpr qsizetype isoLength = 10; // 2026-11-22
    return stored.size() != isoLength
               ? QDate()
               : QDate(digits(stored.first(4)), digits(stored.sliced(5, 2)), digits(stored.sliced(8)));
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
