// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sqlite_sql.h"

/// The columns of a register's table, so that a step reads like the register's table of fields. A step that
/// shipped stays as it is, so these words stay as they are too.
#define RENKEI_ROW "\"id\" BLOB PRIMARY KEY NOT NULL, \"revision\" INTEGER NOT NULL, \"deleted_at\" TEXT"
#define RENKEI_TEXT(name) ", \"" name "\" TEXT NOT NULL DEFAULT ''"     // Text, Name, Kana, Choice, Note …
#define RENKEI_DAY(name) ", \"" name "\" TEXT"                          // Date, Moment
#define RENKEI_NUMBER(name) ", \"" name "\" INTEGER NOT NULL DEFAULT 0" // Number, Flag
#define RENKEI_BYTES(name) ", \"" name "\" BLOB" // Hash, Reference without a foreign key
#define RENKEI_REFERENCE(name, table)                                                                        \
    ", \"" name "\" BLOB REFERENCES \"" table "\" (\"id\") DEFERRABLE INITIALLY DEFERRED"
#define RENKEI_REGISTER(table) "CREATE TABLE \"" table "\" (" RENKEI_ROW
#define RENKEI_INDEX(table, column) "CREATE INDEX \"" table "_" column "\" ON \"" table "\" (\"" column "\")"
#define RENKEI_NEW_TEXT(table, name)                                                                         \
    "ALTER TABLE \"" table "\" ADD COLUMN \"" name "\" TEXT NOT NULL DEFAULT ''"
#define RENKEI_NEW_DAY(table, name) "ALTER TABLE \"" table "\" ADD COLUMN \"" name "\" TEXT"
#define RENKEI_NEW_NUMBER(table, name)                                                                       \
    "ALTER TABLE \"" table "\" ADD COLUMN \"" name "\" INTEGER NOT NULL DEFAULT 0"
#define RENKEI_NEW_BYTES(table, name) "ALTER TABLE \"" table "\" ADD COLUMN \"" name "\" BLOB"
