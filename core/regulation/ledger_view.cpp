// SPDX-License-Identifier: Apache-2.0
#include "regulation/ledger_view.h"

namespace renkei {

/// Whether `paper` tells more about where the subject stands than `known`.
static bool isLater(const PaperView &paper, const PaperView &known)
{
    const bool holds = !paper.withdrawnOn.isValid();
    const bool knownHolds = !known.withdrawnOn.isValid();
    return holds != knownHolds ? holds : known.since <= paper.since;
}

QHash<QUuid, const PaperView *> latestPapers(const LedgerView &view, const QString &kind)
{
    QHash<QUuid, const PaperView *> latest;
    for (const PaperView &paper : view.papers) {
        if (paper.kind != kind) {
            continue;
        }
        const PaperView *&known = latest[paper.subject];
        if (known == nullptr || isLater(paper, *known)) {
            known = &paper;
        }
    }
    return latest;
}

} // namespace renkei
