// SPDX-License-Identifier: Apache-2.0
#include "forms/review_report.h"
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "app/cli/review_json.h"

namespace renkei::cli {

static void declare(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addValue(parser, QStringLiteral("out"), QStringLiteral("FILE.pdf"));
    addSwitch(parser, QStringLiteral("json"));
}

static void run(const Invocation &invocation)
{
    const ReviewId review(idFromText(invocation.positional(0, "ID")));
    LedgerConnection connection(invocation);
    if (invocation.has(QStringLiteral("out"))) {
        forms::writeReviewReport(connection.session(), review, invocation.value(QStringLiteral("out")));
    }
    const QJsonObject report = reviewReport(connection.session(), review);
    if (invocation.has(QStringLiteral("json"))) {
        invocation.printJson(report);
    } else if (!invocation.has(QStringLiteral("out"))) {
        invocation.print(linesOfReport(report).join(u'\n'));
    }
}

const Command reviewReportCommand{
    "review report", "ID --ledger LEDGER [--out FILE.pdf] [--json]",
    QT_TRANSLATE_NOOP("Command", "The report of a review, with what became of its releases since."), declare,
    run};

} // namespace renkei::cli
