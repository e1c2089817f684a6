// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document.h"
#include "workflow/session.h"

namespace renkei {

/// 撤回: from which day on, by whom, and why.
struct Withdrawal
{
    QDate on = {};   ///< first day on which the paper holds no more; null = today
    QString by = {}; ///< the patient, the agent, a member of the family
    QString reason = {};
};

/// A signed paper holds no more: history "document.withdraw". What was waived for the same paper ends with
/// it. With a consent the procedure consent-withdrawal starts in the same entry, unless it runs already.
/// Throws Error(InvalidInput) without a name or a reason, for a day in the future or before the signature,
/// Error(Refused) when it was withdrawn already, Error(NotFound).
Document withdrawDocument(Session &session, DocumentId id, const Withdrawal &withdrawal);

/// Inside a change: everything that lets the subject's paper of that kind hold. Signed papers are withdrawn,
/// waivers go to the bin; where only another document served, a paper without a signature keeps what it was
/// and that it was withdrawn. Returns how many papers were withdrawn; 0 = nothing held. Asks neither for a
/// reason nor for a day that has come: a procedure may be planned. Throws Error(InvalidInput) for a day
/// before the signature.
int withdrawPapers(Session &session, Change &change, const QString &kind, const QUuid &subject,
                   const Withdrawal &withdrawal);

} // namespace renkei
