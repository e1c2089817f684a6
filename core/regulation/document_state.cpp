// SPDX-License-Identifier: Apache-2.0
#include "regulation/document_state.h"

#include <algorithm>

namespace renkei {

QDate PaperTerms::holdsUntil(const QString &kind, const SignedPaper &paper) const
{
    const int months = renewalMonths.value(kind);
    const QDate renewal =
        months > 0 && paper.since.isValid() ? paper.since.addMonths(months).addDays(-1) : QDate();
    if (!paper.expiresOn.isValid() || !renewal.isValid()) {
        return renewal.isValid() ? renewal : paper.expiresOn;
    }
    return std::min(paper.expiresOn, renewal);
}

void PaperTrail::addPrintout(const QDateTime &printedAt)
{
    m_wasPrinted = true;
    m_printedAt = std::max(m_printedAt, printedAt);
}

void PaperTrail::addSigned(const QString &kind, const SignedPaper &paper, const PaperTerms &terms)
{
    const QDate until = terms.holdsUntil(kind, paper);
    const bool isWithdrawn = paper.withdrawnOn.isValid() && paper.withdrawnOn <= terms.today;
    const bool isOver = until.isValid() && until < terms.today;
    if (!isWithdrawn && !isOver) {
        if (!m_valid || paper.since > m_valid->since) {
            m_valid = paper;
            m_validUntil = until;
        }
        return;
    }
    // A paper that ran out before it was withdrawn counts as withdrawn: that is the stronger word.
    const QDate ended = isWithdrawn ? paper.withdrawnOn : until.addDays(1);
    if (!m_endedOn.isValid() || ended >= m_endedOn) {
        m_isWithdrawn = isWithdrawn || (m_isWithdrawn && ended == m_endedOn);
        m_enteredAt = ended == m_endedOn ? std::max(m_enteredAt, paper.withdrawnAt) : paper.withdrawnAt;
        m_endedOn = ended;
    }
}

void PaperTrail::addWaiver(bool isSubstituted)
{
    (isSubstituted ? m_isSubstituted : m_isOmitted) = true;
}

/// Sheets of the day of the withdrawal count when they were printed after it had been entered.
bool PaperTrail::wasPrintedSinceTheEnd() const
{
    if (!m_wasPrinted || !m_endedOn.isValid()) {
        return m_wasPrinted;
    }
    const QDate printedOn = m_printedAt.toLocalTime().date();
    if (!m_isWithdrawn) {
        return printedOn >= m_endedOn;
    }
    return printedOn > m_endedOn || (m_enteredAt.isValid() && m_printedAt > m_enteredAt);
}

PaperStanding PaperTrail::standing() const
{
    PaperStanding standing;
    standing.endedOn = m_endedOn;
    standing.wasWithdrawn = m_isWithdrawn;
    if (m_valid) {
        standing.state = DocumentState::Signed;
        standing.document = m_valid->document;
        standing.signedOn = m_valid->since;
        standing.textHash = m_valid->textHash;
        standing.textVersion = m_valid->textVersion;
        standing.copiesHanded = m_valid->copiesHanded;
        standing.awaitsExplanation =
            m_valid->basis == PaperBasis::Emergency && !m_valid->explainedOn.isValid();
        standing.holdsUntil = m_validUntil;
    } else if (m_isSubstituted) {
        standing.state = DocumentState::Substituted;
    } else if (m_isOmitted) {
        standing.state = DocumentState::Waived;
    } else if (wasPrintedSinceTheEnd()) {
        standing.state = DocumentState::Printed;
    } else if (m_endedOn.isValid()) {
        standing.state = m_isWithdrawn ? DocumentState::Withdrawn : DocumentState::Expired;
    }
    return standing;
}

} // namespace renkei
