// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/document_state.h"
#include "workflow/session.h"

#include <QHash>

#include <functional>

namespace renkei {

/// Today, and how often papers are taken anew: the settings, where they are empty the pack's policies.
PaperTerms paperTerms(const Ledger &ledger, const RegionPack &pack, const QDate &today);
PaperTerms paperTerms(const Session &session);

/// Is shown every signed paper while it is read.
using PaperVisitor = std::function<void(const QString &kind, const QUuid &subject, const SignedPaper &paper)>;

/// Where every paper of every subject stands, read in one pass over documents, waivers and printouts (0.1 s
/// for 100,000 of them). A list reads it once and looks rows up; read it again when Ledger::changeCount grew.
class DocumentStates
{
public:
    static DocumentStates read(const Session &session);
    static DocumentStates read(const Ledger &ledger, const PaperTerms &terms, const PaperVisitor &visit = {});
    /// Missing when nothing is known.
    DocumentState of(const QString &kind, const QUuid &subject) const
    {
        return standing(kind, subject).state;
    }
    const PaperStanding &standing(const QString &kind, const QUuid &subject) const;

private:
    QHash<QUuid, QHash<QString, PaperStanding>> m_standings;
};

/// One subject's paper, read directly.
PaperStanding paperStandingOf(const Session &session, const QString &kind, const QUuid &subject);
DocumentState documentStateOf(const Session &session, const QString &kind, const QUuid &subject);

} // namespace renkei
