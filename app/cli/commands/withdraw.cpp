// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "domain/record_json.h"
#include "workflow/withdraw_document.h"

namespace renkei::cli {

static void run(const Invocation &invocation)
{
    const QString document = invocation.required(QStringLiteral("document"));
    Withdrawal withdrawal;
    withdrawal.by = invocation.required(QStringLiteral("by"));
    withdrawal.reason = invocation.required(QStringLiteral("reason"));
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    withdrawal.on = dayOption(invocation, session, QStringLiteral("on"));
    const Document withdrawn =
        withdrawDocument(session, idNamed<Document>(session.ledger, document), withdrawal);
    invocation.answer([&] { return jsonFromRecord(toRecord(withdrawn)); },
                      [&] { return withdrawn.id.toString(); });
}

const Command withdrawCommand{
    "withdraw", "--ledger LEDGER --document ID --by NAME --reason TEXT [--on DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Records that a signed paper was withdrawn; for a consent the steps that "
                                 "follow become tasks."),
    run};

} // namespace renkei::cli
