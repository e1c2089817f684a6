// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document_kind.h"
#include "ledger/ledger.h"

#include <QHash>

namespace renkei {

/// Where every paper of every subject stands, read in one pass over documents, waivers and printouts (0.1 s
/// for 100,000 of them). A list reads it once and looks rows up; read it again when Ledger::changeCount grew.
class DocumentStates
{
public:
    static DocumentStates read(const Ledger &ledger);
    /// Missing when nothing is known.
    DocumentState of(const QString &kind, const QUuid &subject) const;

private:
    QHash<QUuid, QHash<QString, DocumentState>> m_states;
};

/// One subject's paper, read directly.
DocumentState documentStateOf(const Ledger &ledger, const QString &kind, const QUuid &subject);

} // namespace renkei
