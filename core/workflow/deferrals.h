// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/deferral.h"
#include "regulation/findings.h"
#include "workflow/session.h"

namespace renkei {

/// Puts a finding off: history "finding.defer". It stays in sight, says until when and why, and comes back
/// by itself after `until`. An earlier putting off of the same finding is replaced. Throws
/// Error(InvalidInput) without a reason, or for a day that is not in the future or more than a year away.
Deferral deferFinding(Session &session, const FindingKey &key, const QDate &until, const QString &reason);

/// Several at once under one reason, as one entry.
void deferFindings(Session &session, const QList<FindingKey> &keys, const QDate &until,
                   const QString &reason);

/// Takes it up again before its day: history "finding.resume". Throws Error(NotFound) when it was not put
/// off.
void resumeFinding(Session &session, const FindingKey &key);
/// Several at once, as one entry.
void resumeFindings(Session &session, const QList<FindingKey> &keys);

} // namespace renkei
