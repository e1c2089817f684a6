// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

#include <vector>

namespace renkei {

/// Some fields of many rows, packed into one block of memory instead of one QVariant a cell, so that a list
/// of 100,000 rows is read in a tenth of a second and scrolls without touching the disk.
class RowList
{
public:
    RowList() = default;
    RowList(const RegisterSpec &spec, const QList<QByteArray> &fieldKeys);

    qsizetype size() const { return qsizetype(m_rows.size()); }
    bool isEmpty() const { return m_rows.empty(); }
    const QUuid &id(qsizetype row) const { return m_rows[size_t(row)].id; }
    qint64 revision(qsizetype row) const { return m_rows[size_t(row)].revision; }
    qsizetype columnCount() const { return m_fields.size(); }
    const FieldSpec &field(qsizetype column) const { return *m_fields.at(column); }
    /// Same values as in a Record.
    QVariant value(qsizetype row, qsizetype column) const;
    /// The value as stored: text as it is, dates ISO (so that they sort as text), references as ids.
    QString text(qsizetype row, qsizetype column) const;
    /// The value of a Date field, read without the detour over text: for rules that look at 100,000 rows.
    QDate day(qsizetype row, qsizetype column) const;
    /// The value of a Reference field, likewise.
    QUuid reference(qsizetype row, qsizetype column) const;
    bool isBlank(qsizetype row, qsizetype column) const { return cell(row, column).isEmpty(); }
    /// The stored bytes, for comparing with a known word.
    QByteArrayView bytes(qsizetype row, qsizetype column) const { return cell(row, column); }

private:
    friend class RecordTable;
    struct Place
    {
        QUuid id;
        qint64 revision = 0;
    };
    QByteArrayView cell(qsizetype row, qsizetype column) const;

    QList<const FieldSpec *> m_fields;
    std::vector<Place> m_rows;
    std::vector<qsizetype> m_ends; ///< end of each cell in m_bytes, row by row
    QByteArray m_bytes;
};

} // namespace renkei
