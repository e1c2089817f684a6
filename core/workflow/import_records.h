// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/session.h"

namespace renkei {

/// Adds the rows with a null id and updates the others, as one transaction, one history entry
/// ("import.staff", `detail` belongs to it) and one undo. Returns nullopt when nothing changed. Throws
/// Error(Refused) when one of the rows was changed since it was read; then none is taken over.
std::optional<HistoryEntry> importRecords(Session &session, const RegisterSpec &spec, QList<Record> records,
                                          const QString &detail = {});

} // namespace renkei
