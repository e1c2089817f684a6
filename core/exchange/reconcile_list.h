// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/match_members.h"
#include "workflow/reconcile_members.h"

#include <QJsonObject>

namespace renkei {

/// What the comparison found as a request that accepts nothing yet: who was seen and missed, the counts.
ReconcileRequest reconcileRequest(const MemberMatch &match, const QString &listText);

/// The comparison for programs: "listed", "agreeing", "onlyOnMcs", "onlyHere", "uncertain" (see
/// core/exchange/MEMBER_LISTS.md).
QJsonObject matchToJson(const MemberMatch &match, const Ledger &ledger);

} // namespace renkei
