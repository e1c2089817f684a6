// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "text/error.h"

namespace renkei::cli {

static void run(const Invocation &invocation)
{
    LedgerConnection connection(invocation, invocation.positionals().isEmpty()
                                                ? invocation.required(QStringLiteral("ledger"))
                                                : invocation.positional(0, "LEDGER"));
    const QStringList problems = connection.ledger().verify();
    if (problems.isEmpty()) {
        invocation.print(CommandLine::tr("The ledger is sound. Newest entry of the history: %1")
                             .arg(QString::fromLatin1(connection.ledger().history().head())));
        return;
    }
    throw Error(ErrorCode::Damaged, problems.join(u'\n'));
}

const Command verifyCommand{
    "verify", "LEDGER|--ledger LEDGER",
    QT_TRANSLATE_NOOP("Command", "Checks encryption, structure, history and stored documents."), run};

} // namespace renkei::cli
