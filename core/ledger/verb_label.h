// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/history.h"

namespace renkei {

/// What was done, for people: "staff.add" gives 「職員を登録」. An unknown name is returned as it is.
QString verbLabel(const QString &name);
/// All verbs there are; a test holds every workflow verb against it.
QStringList knownVerbs();
/// The line for one entry of the history: the verb, with the number of rows when there are several.
QString entryLabel(const HistoryEntry &entry);

} // namespace renkei
