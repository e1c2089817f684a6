// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/paper.h"

#include <utility>

namespace renkei::regulation {

QString paperName(const RegionPack &pack, const QString &documentKind)
{
    const PackForm *form = pack.formForKind(documentKind);
    return form == nullptr ? renkei::documentKind(documentKind).translatedLabel() : form->shortName;
}

Finding holderFinding(const PaperHolder &holder, const QString &documentKind)
{
    Finding finding;
    finding.registerKey = holder.registerKey;
    finding.subject = holder.subject;
    finding.subjectName = holder.name;
    finding.sortKey = holder.sortKey;
    finding.documentKind = documentKind;
    finding.action = FindingAction::Open;
    return finding;
}

std::vector<HeldPaper> heldPapers(const LedgerView &view, const QString &documentKind)
{
    const auto papers = latestPapers(view, documentKind);
    std::vector<HeldPaper> held;
    for (PaperHolder &holder : paperHolders(view, documentKind)) {
        const PaperView *paper = papers.value(holder.subject);
        if (paper != nullptr && isSignedPaper(*paper)) {
            held.push_back({std::move(holder), paper});
        }
    }
    return held;
}

Finding heldPaperFinding(const HeldPaper &held)
{
    Finding finding = holderFinding(held.holder, held.paper->kind);
    finding.since = held.paper->since;
    return finding;
}

std::optional<Finding> paperFinding(const LedgerView &view, const RegionPack &pack, const PaperHolder &holder,
                                    const QString &documentKind, const PaperWords &words)
{
    const DocumentState state = view.stateOf(documentKind, holder.subject);
    if (isSettled(state)) {
        return std::nullopt;
    }
    const bool isPrinted = state == DocumentState::Printed;
    Finding finding = holderFinding(holder, documentKind);
    finding.action = isPrinted ? FindingAction::Register : FindingAction::Print;
    finding.since = holder.since;
    finding.sentence =
        (isPrinted ? words.printed : words.missing).arg(holder.name, paperName(pack, documentKind));
    return finding;
}

QList<Finding> paperFindings(const LedgerView &view, const RegionPack &pack, const QString &documentKind,
                             const PaperWords &words)
{
    QList<Finding> findings;
    for (const PaperHolder &holder : paperHolders(view, documentKind)) {
        if (std::optional<Finding> finding = paperFinding(view, pack, holder, documentKind, words)) {
            findings.append(std::move(*finding));
        }
    }
    return findings;
}

} // namespace renkei::regulation
