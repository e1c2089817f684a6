// SPDX-License-Identifier: Apache-2.0
#include "workflow/document_states.h"

#include "domain/document.h"
#include "domain/printout.h"
#include "domain/waiver.h"
#include "regulation/document_state.h"
#include "workflow/waive_document.h"

namespace renkei {

using NoteFact = std::function<void(PaperTrail &)>;
using NotePaper = std::function<void(const QUuid &subject, const QString &kind, const NoteFact &fact)>;

/// Reads all papers, or the selected ones, and tells each fact.
static void eachFact(const Ledger &ledger, const Selection &selection, const NotePaper &note)
{
    const RowList printouts = ledger.rows(Printout::spec(), {"subject", "kind"}, selection);
    for (qsizetype row = 0; row < printouts.size(); ++row) {
        note(printouts.value(row, 0).toUuid(), printouts.text(row, 1),
             [](PaperTrail &trail) { trail.wasPrinted = true; });
    }
    const RowList documents = ledger.rows(Document::spec(), {"subject", "kind"}, selection);
    for (qsizetype row = 0; row < documents.size(); ++row) {
        note(documents.value(row, 0).toUuid(), documents.text(row, 1),
             [](PaperTrail &trail) { trail.hasDocument = true; });
    }
    const RowList waivers = ledger.rows(Waiver::spec(), {"subject", "kind", "form"}, selection);
    for (qsizetype row = 0; row < waivers.size(); ++row) {
        const bool substituted = waivers.text(row, 2) == QString::fromUtf16(waiverSubstituted);
        note(waivers.value(row, 0).toUuid(), waivers.text(row, 1), [substituted](PaperTrail &trail) {
            (substituted ? trail.isSubstitutedByWaiver : trail.isOmittedByWaiver) = true;
        });
    }
}

DocumentStates DocumentStates::read(const Ledger &ledger)
{
    QHash<QUuid, QHash<QString, PaperTrail>> trails;
    eachFact(ledger, {}, [&](const QUuid &subject, const QString &kind, const NoteFact &fact) {
        if (!subject.isNull() && !kind.isEmpty()) {
            fact(trails[subject][kind]);
        }
    });
    DocumentStates result;
    for (auto subject = trails.cbegin(); subject != trails.cend(); ++subject) {
        QHash<QString, DocumentState> &states = result.m_states[subject.key()];
        for (auto kind = subject->cbegin(); kind != subject->cend(); ++kind) {
            states.insert(kind.key(), documentState(kind.value()));
        }
    }
    return result;
}

DocumentState DocumentStates::of(const QString &kind, const QUuid &subject) const
{
    const auto states = m_states.constFind(subject);
    return states == m_states.constEnd() ? DocumentState::Missing
                                         : states->value(kind, DocumentState::Missing);
}

DocumentState documentStateOf(const Ledger &ledger, const QString &kind, const QUuid &subject)
{
    PaperTrail trail;
    Selection selection;
    selection.where = {{"subject", QVariant::fromValue(subject)}, {"kind", kind}};
    eachFact(ledger, selection, [&](const QUuid &, const QString &, const NoteFact &fact) { fact(trail); });
    return documentState(trail);
}

} // namespace renkei
