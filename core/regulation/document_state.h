// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document_kind.h"
#include "domain/id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>

#include <optional>

namespace renkei {

/// On what a paper rests.
enum class PaperBasis { Signature, Oral, Emergency };

/// What a signed paper says about itself, as far as it decides where the paper stands.
struct SignedPaper
{
    DocumentId document;
    QDate since;     ///< signed on; where that is not known received or submitted on
    QDate expiresOn; ///< last day it holds; null = without end
    QDate withdrawnOn;
    QDateTime withdrawnAt; ///< when the withdrawal was entered
    QByteArray textHash;   ///< of the official text that was signed; empty = not known
    QString textVersion;
    qint64 copiesHanded = 0;
    PaperBasis basis = PaperBasis::Signature;
    QDate explainedOn; ///< of an emergency: the explanation afterwards
};

/// What is asked of papers on one day: which day, and how often a paper is taken anew.
struct PaperTerms
{
    QDate today;
    QHash<QString, int> renewalMonths; ///< by document kind; none or 0 = never

    /// Last day on which the paper holds; null = without end.
    QDate holdsUntil(const QString &kind, const SignedPaper &paper) const;
};

/// Where one paper of one subject stands, and what the signed paper behind it says.
struct PaperStanding
{
    DocumentState state = DocumentState::Missing;
    /// The newest signed paper that holds. Null in every other state than Signed.
    DocumentId document;
    QDate signedOn;
    QByteArray textHash; ///< empty = not known
    QString textVersion;
    qint64 copiesHanded = 0;
    bool awaitsExplanation = false; ///< 緊急: not explained afterwards yet
    QDate holdsUntil;               ///< last day the signed paper holds; null = without end
    QDate endedOn; ///< the first day on which the newest of the papers that no longer hold did not
    bool wasWithdrawn = false; ///< that paper was withdrawn; otherwise it ran out
};

/// Collects what is on record about one paper of one subject, in any order; what lies in the bin does not
/// count.
class PaperTrail
{
public:
    void addPrintout(const QDateTime &printedAt);
    void addSigned(const QString &kind, const SignedPaper &paper, const PaperTerms &terms);
    void addWaiver(bool isSubstituted);

    /// The strongest fact that holds wins: a signed paper over a substitute, that over an omission, that over
    /// a sheet printed since the last paper ended (or at all, when there was none). Else 撤回 or 失効,
    /// whichever was last; else 未.
    PaperStanding standing() const;

private:
    bool wasPrintedSinceTheEnd() const;

    std::optional<SignedPaper> m_valid;
    QDate m_validUntil;
    QDate m_endedOn;       ///< of the newest paper that ended
    QDateTime m_enteredAt; ///< when its withdrawal was entered
    bool m_isWithdrawn = false;
    QDateTime m_printedAt;
    bool m_wasPrinted = false;
    bool m_isOmitted = false;
    bool m_isSubstituted = false;
};

} // namespace renkei
