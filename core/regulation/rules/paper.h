// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/rules/matter.h"

#include <optional>

namespace renkei::regulation {

/// How a pack calls the form of a document kind (様式3); the kind's own label when the pack has no form for
/// it.
QString paperName(const RegionPack &pack, const QString &documentKind);

/// A finding about that paper of the holder, to be opened.
Finding holderFinding(const PaperHolder &holder, const QString &documentKind);

/// What a rule says about a paper: %1 is the holder, %2 the paper.
struct PaperWords
{
    QString missing; ///< it is to be printed
    QString printed; ///< it is to be registered
};
/// The finding about one paper, or nothing when it is settled.
std::optional<Finding> paperFinding(const LedgerView &view, const RegionPack &pack, const PaperHolder &holder,
                                    const QString &documentKind, const PaperWords &words);
/// Those about every holder of such a paper.
QList<Finding> paperFindings(const LedgerView &view, const RegionPack &pack, const QString &documentKind,
                             const PaperWords &words);

} // namespace renkei::regulation
