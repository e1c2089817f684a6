// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "workflow/today.h"

#include <QJsonArray>

namespace renkei::cli {

static void declare(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addSwitch(parser, QStringLiteral("json"));
}

static void run(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    QJsonArray rows;
    for (const Finding &finding : findingsToday(connection.session())) {
        if (!invocation.has(QStringLiteral("json"))) {
            invocation.print(QStringList{finding.clauseId, finding.sentence}.join(u'\t'));
            continue;
        }
        rows.append(QJsonObject{{QStringLiteral("clause"), finding.clauseId},
                                {QStringLiteral("register"), QString::fromUtf8(finding.registerKey)},
                                {QStringLiteral("subject"), finding.subject.toString(QUuid::WithoutBraces)},
                                {QStringLiteral("name"), finding.subjectName},
                                {QStringLiteral("kind"), finding.documentKind},
                                {QStringLiteral("sentence"), finding.sentence}});
    }
    if (invocation.has(QStringLiteral("json"))) {
        invocation.printJson(rows);
    }
}

const Command checkCommand{"check", "--ledger LEDGER [--json]",
                           QT_TRANSLATE_NOOP("Command", "Shows what the regulation still asks for."), declare,
                           run};

} // namespace renkei::cli
