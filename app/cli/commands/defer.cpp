// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "text/error.h"
#include "workflow/deferrals.h"
#include "workflow/today.h"

namespace renkei::cli {

static void declare(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addValue(parser, QStringLiteral("rule"), QStringLiteral("RULE"));
    addValue(parser, QStringLiteral("subject"), QStringLiteral("ID"));
    addValue(parser, QStringLiteral("kind"), QStringLiteral("KIND"));
    addValue(parser, QStringLiteral("until"), QStringLiteral("DATE"));
    addValue(parser, QStringLiteral("reason"), QStringLiteral("TEXT"));
    addSwitch(parser, QStringLiteral("resume"));
}

/// The finding of today that the options mean; `kind` tells two papers of one subject apart.
static FindingKey findingNamed(const Invocation &invocation, const Session &session)
{
    const QByteArray rule = invocation.required(QStringLiteral("rule")).toUtf8();
    const QUuid subject = idFromText(invocation.required(QStringLiteral("subject")));
    const QString kind = invocation.value(QStringLiteral("kind"));
    QList<FindingKey> keys;
    for (const Finding &finding : findingsToday(session)) {
        if (finding.rule == rule && finding.subject == subject &&
            (kind.isEmpty() || finding.documentKind == kind)) {
            keys.append(finding.key());
        }
    }
    if (keys.isEmpty()) {
        throw Error(
            ErrorCode::NotFound,
            CommandLine::tr("Nothing like that is asked today. \"renkei check --json\" shows what is, "
                            "with rule and subject."));
    }
    if (keys.size() > 1) {
        QStringList kinds;
        for (const FindingKey &key : std::as_const(keys)) {
            kinds += key.documentKind;
        }
        throw Misuse(CommandLine::tr("There are several; say which with --kind: %1.")
                         .arg(kinds.join(QStringLiteral(", "))));
    }
    return keys.constFirst();
}

static void run(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    const FindingKey key = findingNamed(invocation, session);
    if (invocation.has(QStringLiteral("resume"))) {
        resumeFinding(session, key);
        return;
    }
    invocation.required(QStringLiteral("until"));
    deferFinding(session, key, dayOption(invocation, session, QStringLiteral("until")),
                 invocation.required(QStringLiteral("reason")));
}

const Command deferCommand{
    "defer", "--ledger LEDGER --rule RULE --subject ID [--kind KIND] (--until DATE --reason TEXT | --resume)",
    QT_TRANSLATE_NOOP("Command", "Puts a matter off until a day, or takes it up again."), declare, run};

} // namespace renkei::cli
