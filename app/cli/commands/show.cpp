// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "domain/document.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/record_json.h"
#include "domain/staff_member.h"
#include "ledger/ledger.h"

namespace renkei::cli {

static void declare(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addSwitch(parser, QStringLiteral("json"));
}

static void run(const Invocation &invocation)
{
    const RegisterSpec &spec =
        registerOfNoun(invocation.positional(0, "office|staff|patient|document"),
                       {&Office::spec(), &StaffMember::spec(), &Patient::spec(), &Document::spec()});
    LedgerConnection connection(invocation);
    const Record record = recordNamed(invocation, connection.session(), spec, 1);
    // Reading somebody's record is an entry of the history, as at the desk.
    connection.ledger().change(connection.session().notice(QStringLiteral("record.read")),
                               [&](Change &change) { change.mention(spec, record.id); });
    if (invocation.has(QStringLiteral("json"))) {
        invocation.printJson(jsonFromRecord(record));
        return;
    }
    const QStringList lines = recordLines(record);
    for (const QString &line : lines) {
        invocation.print(line);
    }
}

const Command showCommand{"show", "office|staff|patient|document ID --ledger LEDGER [--json]",
                          QT_TRANSLATE_NOOP("Command", "Shows one row."), declare, run};

} // namespace renkei::cli
