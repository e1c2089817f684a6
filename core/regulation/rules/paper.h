// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/findings.h"

#include <optional>

namespace renkei::regulation {

/// How a pack calls the form of a document kind (様式3); the kind's own label when the pack has no form for
/// it.
QString paperName(const RegionPack &pack, const QString &documentKind);

/// The finding about one paper, or nothing when it is settled: print it when it is missing, register it when
/// it was printed. The sentence and the subject's name are left to the rule.
std::optional<Finding> paperFinding(const LedgerView &view, const QString &documentKind,
                                    const QUuid &subject);

} // namespace renkei::regulation
