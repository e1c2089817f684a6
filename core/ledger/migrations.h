// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/cipher_database.h"
#include "platform/clock.h"

#include <span>

namespace renkei {

/// One step from a schema to the next. A step that shipped is never changed; a new field is a new step.
struct Migration
{
    int version;
    const char *description;
    std::span<const char *const> statements; ///< run one by one, never split at ';'
};

/// All steps, in order. A fresh ledger is made by the same steps, so that it equals a migrated one.
std::span<const Migration> migrations();

/// Version of the newest migration.
int newestSchema();
/// Version the database is at; 0 = empty.
int schemaOf(const CipherDatabase &database);
/// Number of the newest history entry when the last migration ran: undo stops there.
qint64 historyAtLastMigration(const CipherDatabase &database);

/// Throws Error(Newer) when the database was written by a newer version of the program.
void requireKnownSchema(const CipherDatabase &database, std::span<const Migration> steps = migrations());
/// Brings the database up to the last of `steps`, each step in a transaction with its version row.
void migrate(CipherDatabase &database, const Clock &clock, std::span<const Migration> steps = migrations());

} // namespace renkei
