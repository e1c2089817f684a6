// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "domain/field_text.h"
#include "domain/record_json.h"
#include "text/error.h"
#include "workflow/withdraw_document.h"

namespace renkei::cli {

static void declare(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    for (const char *option : {"document", "by", "reason", "on"}) {
        addValue(parser, QLatin1StringView(option), QStringLiteral("TEXT"));
    }
    addSwitch(parser, QStringLiteral("json"));
}

static void run(const Invocation &invocation)
{
    const QUuid document = idFromText(invocation.required(QStringLiteral("document")));
    Withdrawal withdrawal;
    withdrawal.by = invocation.required(QStringLiteral("by"));
    withdrawal.reason = invocation.required(QStringLiteral("reason"));
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    const FieldSpec &day = Document::spec().field("withdrawnOn");
    const FieldInput on = fieldFromText(day, invocation.value(QStringLiteral("on")), session.clock.today());
    if (!on.problem.isEmpty()) {
        throw Error(ErrorCode::InvalidInput, day.translatedLabel() + QStringLiteral(": ") + on.problem);
    }
    withdrawal.on = on.value.toDate();
    const Document withdrawn = withdrawDocument(session, DocumentId(document), withdrawal);
    if (invocation.has(QStringLiteral("json"))) {
        invocation.printJson(jsonFromRecord(toRecord(withdrawn)));
    } else {
        invocation.print(withdrawn.id.toString());
    }
}

const Command withdrawCommand{
    "withdraw", "--ledger LEDGER --document ID --by NAME --reason TEXT [--on DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Records that a signed paper was withdrawn; for a consent the steps that "
                                 "follow become tasks."),
    declare, run};

} // namespace renkei::cli
