// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "domain/document.h"
#include "domain/office.h"
#include "workflow/record_submission.h"

namespace renkei::cli {

static void run(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    Record typed(Document::spec());
    applyFieldOptions(invocation, session, typed);
    const auto document = fromRecord<Document>(typed);
    Submission submission;
    submission.office = OfficeId(recordNamed(invocation, session, Office::spec(), 0).id);
    submission.kinds = invocation.values(QStringLiteral("kind"));
    if (submission.kinds.isEmpty()) {
        submission.kinds = {QStringLiteral("usage-application"), QStringLiteral("office-pledge")};
    }
    submission.submittedOn = document.submittedOn;
    submission.submittedBy = document.submittedBy;
    submission.invitationOn = document.invitationOn;
    for (const Document &recorded : recordSubmission(session, submission)) {
        invocation.print(recorded.id.toString());
    }
}

const Command submitCommand{
    "submit",
    "[OFFICE] --ledger LEDGER [--kind usage-application|office-pledge] [--submitted-on DATE] "
    "[--submitted-by HOW] [--invitation-on DATE]",
    QT_TRANSLATE_NOOP("Command", "Notes when forms 1 and 2 went to the centre, and the invitation."), run};

} // namespace renkei::cli
