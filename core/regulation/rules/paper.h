// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/rules/matter.h"

#include <optional>
#include <vector>

namespace renkei::regulation {

/// How a pack calls the form of a document kind (様式3); the kind's own label when the pack has no form for
/// it.
QString paperName(const RegionPack &pack, const QString &documentKind);

/// A finding about that paper of the holder, to be opened.
Finding holderFinding(const PaperHolder &holder, const QString &documentKind);

/// Somebody with a paper that is signed and has not been withdrawn: the latest one.
struct HeldPaper
{
    PaperHolder holder;
    const PaperView *paper; ///< of the view, never null
};
/// Everybody who holds such a paper of the kind.
std::vector<HeldPaper> heldPapers(const LedgerView &view, const QString &documentKind);
/// As holderFinding, since the paper was signed.
Finding heldPaperFinding(const HeldPaper &held);

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
