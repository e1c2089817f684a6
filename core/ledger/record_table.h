// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/row_list.h"
#include "ledger/selection.h"
#include "ledger/statement.h"

#include <functional>
#include <optional>

namespace renkei {

/// The SQL of one register, built once from its field table.
class RecordTable
{
public:
    RecordTable(const CipherDatabase &database, const RegisterSpec &spec);

    const RegisterSpec &spec() const { return m_spec; }

    std::optional<Record> find(const QUuid &id);
    void forEach(const Selection &selection, const std::function<void(const Record &)> &visit) const;
    qint64 count(const Selection &selection) const;
    RowList rows(const QList<QByteArray> &fieldKeys, const Selection &selection) const;
    /// Rows with an id above `after`, in the order of their ids: for reading a register in slices.
    QList<Record> slice(const QUuid &after, qint64 limit) const;

    void insert(const Record &record);
    void update(const Record &record);
    void erase(const QUuid &id);

private:
    QByteArray conditions(const Selection &selection) const;
    QByteArray order(const Selection &selection) const;
    void bindConditions(Statement &statement, const Selection &selection) const;
    Statement select(const QByteArray &sql, const Selection &selection) const;
    Record read(const Statement &statement) const;
    void bindRecord(Statement &statement, const Record &record) const;
    /// Prepares on first use.
    Statement &prepared(std::optional<Statement> &statement, const QByteArray &sql) const;

    const CipherDatabase &m_database;
    const RegisterSpec &m_spec;
    QByteArray m_table;
    QByteArrayList m_columns; ///< quoted, in the order of the fields
    QByteArray m_selectSql;   ///< all columns, no condition
    QByteArray m_findSql;
    QByteArray m_insertSql;
    QByteArray m_updateSql;
    QByteArray m_eraseSql;
    std::optional<Statement> m_find;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_update;
    std::optional<Statement> m_erase;
};

} // namespace renkei
