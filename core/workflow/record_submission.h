// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document.h"
#include "workflow/session.h"

namespace renkei {

/// 様式1 and 2 on their way: to the centre, and the invitation mail that answers them.
struct Submission
{
    OfficeId office;
    QStringList kinds;   ///< usually usage-application and office-pledge together
    QDate submittedOn;   ///< null = not changed
    QString submittedBy; ///< FAX, mail, by hand, visit; empty = not changed
    QDate invitationOn;  ///< null = not changed
};

/// Notes when and how the office's papers went in and when the invitation came, on the newest paper of each
/// kind, or on a new one when none was filed: one history entry "document.submit".
/// Throws Error(InvalidInput) for an invitation before the submission or a kind that is not an office's.
QList<Document> recordSubmission(Session &session, const Submission &submission);

} // namespace renkei
