// SPDX-License-Identifier: Apache-2.0
#pragma once

/// The SQL that only SQLite understands, in one place, because a shared ledger on PostgreSQL follows.
namespace renkei::sqlite {

/// Typed columns, and the primary key as the table itself: ids rise with time (UUIDv7), so that rows are
/// appended and read in the order of their making.
#define RENKEI_TABLE_END ") STRICT, WITHOUT ROWID"
/// As above for tables whose key is a number.
#define RENKEI_NUMBERED_TABLE_END ") STRICT"

/// SQLite wants a LIMIT before an OFFSET.
inline constexpr char everyRow[] = " LIMIT -1";
/// Names of our own tables / columns of one, for the test that holds the schema against the field tables.
inline constexpr char columnsOfTable[] =
    "SELECT name, type, \"notnull\" FROM pragma_table_info(?1) ORDER BY cid";
inline constexpr char hasTable[] = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?1";
inline constexpr char schemaText[] = "SELECT coalesce(sql, name) FROM sqlite_master ORDER BY type, name";

} // namespace renkei::sqlite
