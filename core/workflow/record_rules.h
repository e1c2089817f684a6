// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/session.h"

namespace renkei {

/// Where a row that is being saved comes from: what a person enters has consequences that a list of people
/// who have long been there must not have.
enum class RowOrigin { Hand, Import };

/// What a register asks beyond its fields, and what follows from a change of one of its rows. Follows happen
/// in the same transaction and the same history entry, so that one undo takes all of it back.
struct RecordRule
{
    const RegisterSpec &(*spec)();
    /// Throws Error(Refused) with the clause when the row may not become like this. `before` nullptr = new.
    /// May be nullptr.
    void (*require)(const Session &session, const Record *before, const Record &after);
    /// Writes what follows; `after` is stored already. May be nullptr.
    void (*follow)(Session &session, Change &change, const Record *before, const Record &after,
                   RowOrigin origin);
    /// Throws Error(Refused) when the row may not go into the bin or come out of it.
    void (*requireBin)(const Session &session, const Record &record) = nullptr;
};

/// All rules; a new one is a row of the table in record_rules.cpp and a file of its own under record_rules/.
std::span<const RecordRule> recordRules();

/// Puts the row as its register's rules want it: asks `require`, stores it, does what follows. Every verb
/// that saves rows people enter goes through here.
void putWithRules(Session &session, Change &change, Record &record, RowOrigin origin);

/// Asks the register's rule whether these rows may go into the bin or come out of it.
void requireBinnable(const Session &session, const RegisterSpec &spec, const QList<QUuid> &ids);

} // namespace renkei
