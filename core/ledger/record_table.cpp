// SPDX-License-Identifier: Apache-2.0
#include "ledger/record_table.h"

#include "ledger/sql_values.h"
#include "ledger/sqlite_sql.h"

namespace renkei {

static constexpr char systemColumns[] = "\"id\", \"revision\", \"deleted_at\"";
static constexpr int firstField = 3; ///< columns before the fields

RecordTable::RecordTable(const CipherDatabase &database, const RegisterSpec &spec)
    : m_database(database)
    , m_spec(spec)
    , m_table(quoted(QLatin1StringView(spec.table)))
{
    QByteArray marks = "?, ?, ?";
    QByteArray assignments = "\"revision\" = ?2, \"deleted_at\" = ?3";
    for (const FieldSpec &field : spec.fields) {
        m_columns.append(quoted(field.column()));
        marks += ", ?";
        assignments += ", " + m_columns.last() + " = ?" + QByteArray::number(firstField + m_columns.size());
    }
    const QByteArray allColumns = QByteArray(systemColumns) + ", " + m_columns.join(", ");
    m_selectSql = "SELECT " + allColumns + " FROM " + m_table;
    m_findSql = m_selectSql + " WHERE \"id\" = ?1";
    m_insertSql = "INSERT INTO " + m_table + " (" + allColumns + ") VALUES (" + marks + ")";
    m_updateSql = "UPDATE " + m_table + " SET " + assignments + " WHERE \"id\" = ?1";
    m_eraseSql = "DELETE FROM " + m_table + " WHERE \"id\" = ?1";
}

Statement &RecordTable::prepared(std::optional<Statement> &statement, const QByteArray &sql) const
{
    if (!statement) {
        statement.emplace(m_database, sql);
    }
    return *statement;
}

// --- reading

/// Whether the database holds NULL for this value.
static bool isStoredAsNull(const FieldSpec &field, const QVariant &value)
{
    switch (field.kind) {
    case FieldKind::Date:
        return !value.toDate().isValid();
    case FieldKind::Moment:
        return !value.toDateTime().isValid();
    case FieldKind::Reference:
        return value.toUuid().isNull();
    case FieldKind::Hash:
        return value.toByteArray().isEmpty();
    default:
        return false;
    }
}

QByteArray RecordTable::conditions(const Selection &selection) const
{
    QByteArrayList parts;
    if (selection.bin != Selection::Bin::Both) {
        parts +=
            selection.bin == Selection::Bin::InUse ? "\"deleted_at\" IS NULL" : "\"deleted_at\" IS NOT NULL";
    }
    for (const auto &[key, value] : selection.where) {
        const FieldSpec &field = m_spec.field(key);
        parts += quoted(field.column()) + (isStoredAsNull(field, value) ? " IS NULL" : " = ?");
    }
    return parts.isEmpty() ? QByteArray() : " WHERE " + parts.join(" AND ");
}

void RecordTable::bindConditions(Statement &statement, const Selection &selection) const
{
    int parameter = 0;
    for (const auto &[key, value] : selection.where) {
        const FieldSpec &field = m_spec.field(key);
        if (!isStoredAsNull(field, value)) {
            bindValue(statement, ++parameter, field.kind, value);
        }
    }
}

QByteArray RecordTable::order(const Selection &selection) const
{
    const QByteArray direction = selection.descending ? " DESC" : "";
    QByteArray sql = " ORDER BY ";
    if (!selection.orderBy.isEmpty()) {
        const FieldSpec &field = m_spec.field(selection.orderBy);
        const QByteArray column = quoted(field.column());
        if (field.kind == FieldKind::Name && m_spec.indexOf("kana") >= 0) {
            sql += "CASE WHEN \"kana\" = '' THEN " + column + " ELSE \"kana\" END" + direction + ", ";
        }
        sql += column + direction + ", ";
    }
    sql += "\"id\"" + direction;
    if (selection.limit >= 0) {
        sql += " LIMIT " + QByteArray::number(selection.limit);
    } else if (selection.offset > 0) {
        sql += sqlite::everyRow;
    }
    if (selection.offset > 0) {
        sql += " OFFSET " + QByteArray::number(selection.offset);
    }
    return sql;
}

Statement RecordTable::select(const QByteArray &sql, const Selection &selection) const
{
    Statement statement(m_database, sql + conditions(selection) + order(selection));
    bindConditions(statement, selection);
    return statement;
}

Record RecordTable::read(const Statement &statement) const
{
    Record record;
    record.spec = &m_spec;
    record.id = statement.id(0);
    record.revision = statement.number(1);
    record.deletedAt = momentFromText(statement.view(2));
    record.values.reserve(m_columns.size());
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        record.values.append(columnValue(statement, firstField + int(i), m_spec.fields[size_t(i)].kind));
    }
    return record;
}

std::optional<Record> RecordTable::find(const QUuid &id)
{
    Statement &statement = prepared(m_find, m_findSql);
    statement.bind(1, id);
    const ResetLater reset(statement);
    return statement.step() ? std::optional(read(statement)) : std::nullopt;
}

void RecordTable::forEach(const Selection &selection, const std::function<void(const Record &)> &visit) const
{
    Statement statement = select(m_selectSql, selection);
    while (statement.step()) {
        visit(read(statement));
    }
}

QList<Record> RecordTable::slice(const QUuid &after, qint64 limit) const
{
    Statement statement(m_database, m_selectSql + " WHERE \"id\" > ?1 ORDER BY \"id\" LIMIT ?2");
    statement.bindBlob(1, after.toRfc4122()); // a null id is below all others
    statement.bind(2, limit);
    QList<Record> records;
    while (statement.step()) {
        records.append(read(statement));
    }
    return records;
}

qint64 RecordTable::count(const Selection &selection) const
{
    Statement statement(m_database, "SELECT count(*) FROM " + m_table + conditions(selection));
    bindConditions(statement, selection);
    statement.step();
    return statement.number(0);
}

RowList RecordTable::rows(const QList<QByteArray> &fieldKeys, const Selection &selection) const
{
    RowList list(m_spec, fieldKeys);
    QByteArray columns = "\"id\", \"revision\"";
    for (const QByteArray &key : fieldKeys) {
        columns += ", " + quoted(m_spec.field(key).column());
    }
    Statement statement = select("SELECT " + columns + " FROM " + m_table, selection);
    while (statement.step()) {
        list.m_rows.push_back({statement.id(0), statement.number(1)});
        for (int i = 0; i < int(fieldKeys.size()); ++i) {
            list.m_bytes += statement.view(2 + i);
            list.m_ends.push_back(list.m_bytes.size());
        }
    }
    return list;
}

// --- writing

void RecordTable::bindRecord(Statement &statement, const Record &record) const
{
    statement.bind(1, record.id);
    statement.bind(2, record.revision);
    bindMoment(statement, 3, record.deletedAt);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        bindValue(statement, firstField + 1 + int(i), m_spec.fields[size_t(i)].kind, record.values.at(i));
    }
}

void RecordTable::insert(const Record &record)
{
    Statement &statement = prepared(m_insert, m_insertSql);
    bindRecord(statement, record);
    statement.run();
}

void RecordTable::update(const Record &record)
{
    Statement &statement = prepared(m_update, m_updateSql);
    bindRecord(statement, record);
    statement.run();
}

void RecordTable::erase(const QUuid &id)
{
    Statement &statement = prepared(m_erase, m_eraseSql);
    statement.bind(1, id);
    statement.run();
}

} // namespace renkei
