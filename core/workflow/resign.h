// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document.h"
#include "regulation/official_text.h"
#include "workflow/session.h"

namespace renkei {

/// Somebody whose signature stands under words that the pack has replaced since.
struct OldSignature
{
    DocumentId document;
    const RegisterSpec *spec = nullptr; ///< register of the subject
    QUuid subject;
    QString subjectName;
    QDate signedOn;
    QString textVersion; ///< empty = before versions were kept
    QDate printedOn;     ///< the words of today were printed for this person already; null = not yet
};

/// Who signed an older text of that kind and is still in service or in care, in the order of the names: the
/// list for a re-signing run. Empty when the pack has no form for the kind. Throws Error(NotFound) for an
/// unknown kind, PackError.
QList<OldSignature> signedOldText(const Session &session, const QString &kind);

} // namespace renkei
