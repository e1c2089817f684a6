// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/findings.h"
#include "regulation/ledger_view.h"
#include "workflow/session.h"

namespace renkei {

/// What the rules look at, read from the ledger in one pass each over offices, staff, patients and papers.
LedgerView viewOf(const Ledger &ledger, const Clock &clock);

/// やることリスト: what the regulation still asks, by the rules of core/regulation.
QList<Finding> findingsToday(const Session &session);

} // namespace renkei
