// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/session.h"

namespace renkei {

struct ImportNote
{
    QString detail;  ///< belongs to the history entry: counts as JSON
    QString mapping; ///< which column held which field, remembered for the next file
};

/// Adds the rows with a null id and updates the others, as one transaction, one history entry
/// ("import.staff") and one undo. Returns nullopt when nothing changed. Throws Error(Refused) when one of the
/// rows was changed since it was read; then none is taken over.
std::optional<HistoryEntry> importRecords(Session &session, const RegisterSpec &spec, QList<Record> records,
                                          const ImportNote &note = {});

} // namespace renkei
