// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sqlite_sql.h"

namespace renkei::schema {

/// Step 1: what every ledger has, whatever its registers.
inline constexpr const char *foundation[] = {
    "CREATE TABLE \"schema_version\" ("
    "\"version\" INTEGER PRIMARY KEY, \"description\" TEXT NOT NULL, \"at\" TEXT NOT NULL, "
    "\"history_number\" INTEGER NOT NULL" RENKEI_NUMBERED_TABLE_END,

    "CREATE TABLE \"ledger\" (\"key\" TEXT PRIMARY KEY NOT NULL, \"value\" TEXT NOT NULL" RENKEI_TABLE_END,

    "CREATE TABLE \"stored_bytes\" (\"sha256\" BLOB PRIMARY KEY NOT NULL, \"size\" INTEGER NOT NULL, "
    "\"bytes\" BLOB NOT NULL" RENKEI_NUMBERED_TABLE_END,

    "CREATE TABLE \"history\" ("
    "\"number\" INTEGER PRIMARY KEY, \"id\" BLOB NOT NULL, \"at\" TEXT NOT NULL, \"by\" BLOB, "
    "\"operator_name\" TEXT NOT NULL, \"verb\" TEXT NOT NULL, \"detail\" TEXT NOT NULL, "
    "\"undoable\" INTEGER NOT NULL, \"undoes\" INTEGER NOT NULL, \"image_count\" INTEGER NOT NULL, "
    "\"images_hash\" BLOB NOT NULL, \"previous_hash\" BLOB NOT NULL, "
    "\"hash\" BLOB NOT NULL" RENKEI_NUMBERED_TABLE_END,

    // before and after both NULL: the row was only looked at; salt NULL: the image was destroyed.
    "CREATE TABLE \"history_image\" ("
    "\"entry\" INTEGER NOT NULL, \"position\" INTEGER NOT NULL, \"register\" TEXT NOT NULL, "
    "\"row\" BLOB NOT NULL, \"before\" TEXT, \"after\" TEXT, \"salt\" BLOB, \"hash\" BLOB NOT NULL, "
    "PRIMARY KEY (\"entry\", \"position\")" RENKEI_TABLE_END,
    "CREATE INDEX \"history_image_row\" ON \"history_image\" (\"row\", \"entry\")",
};

} // namespace renkei::schema
