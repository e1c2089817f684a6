// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/history.h"

namespace renkei {

/// What was done, for people: "staff.add" gives 「職員を登録」. An unknown name is returned as it is.
QString verbLabel(const QString &name);
/// All verbs there are; a test holds every workflow verb against it.
QStringList knownVerbs();
/// The sentence for one entry of the history: an undo or redo names nothing but itself.
QString entryLabel(const HistoryEntry &entry);

} // namespace renkei
