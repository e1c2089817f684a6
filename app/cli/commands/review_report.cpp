// SPDX-License-Identifier: Apache-2.0
#include "forms/review_report.h"
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "app/cli/review_json.h"

namespace renkei::cli {

static void run(const Invocation &invocation)
{
    const QString named = invocation.positional(0, "REVIEW");
    LedgerConnection connection(invocation);
    const ReviewId review = idNamed<Review>(connection.ledger(), named);
    if (invocation.has(QStringLiteral("out"))) {
        forms::writeReviewReport(connection.session(), review, invocation.value(QStringLiteral("out")));
    }
    const QJsonObject report = reviewReport(connection.session(), review);
    if (invocation.wantsJson()) {
        invocation.printJson(report);
    } else if (!invocation.has(QStringLiteral("out"))) {
        invocation.print(linesOfReport(report).join(u'\n'));
    }
}

const Command reviewReportCommand{
    "review report", "REVIEW --ledger LEDGER [--out FILE.pdf] [--json]",
    QT_TRANSLATE_NOOP("Command", "The report of a review, with what became of its releases since."), run};

} // namespace renkei::cli
