// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "app/cli/review_json.h"
#include "text/error.h"

#include <QJsonArray>

namespace renkei::cli {

static void declareList(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addSwitch(parser, QStringLiteral("open"));
    addSwitch(parser, QStringLiteral("json"));
}

static void list(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    const QDate today = invocation.environment().clock.today();
    const QHash<ReviewId, ReviewProgress> progress = allReviewProgress(connection.ledger());
    QJsonArray rows;
    for (const Review &review : reviewsInOrder(connection.ledger())) {
        if (invocation.has(QStringLiteral("open")) && review.closedOn.isValid()) {
            continue;
        }
        if (invocation.has(QStringLiteral("json"))) {
            rows.append(jsonOf(review, progress.value(review.id), today));
        } else {
            invocation.print(lineOf(review, progress.value(review.id), today));
        }
    }
    if (invocation.has(QStringLiteral("json"))) {
        invocation.printJson(rows);
    }
}

static void declareShow(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addValue(parser, QStringLiteral("printout"), QStringLiteral("ID"));
    addSwitch(parser, QStringLiteral("json"));
}

/// By its own id, or by that of a sheet that was printed for it (as its QR says).
static ReviewId reviewNamed(const Invocation &invocation, const Ledger &ledger)
{
    if (!invocation.has(QStringLiteral("printout"))) {
        return ReviewId(idFromText(invocation.positional(0, "ID")));
    }
    const PrintoutId printout(idFromText(invocation.value(QStringLiteral("printout"))));
    const std::optional<ReviewPlace> place = reviewPlaceOfPrintout(ledger, printout);
    if (!place) {
        throw Error(ErrorCode::NotFound, CommandLine::tr("This sheet belongs to no review of this ledger."));
    }
    return place->review;
}

static void show(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    const Session &session = connection.session();
    const auto review = session.ledger.get<Review>(reviewNamed(invocation, session.ledger));
    if (invocation.has(QStringLiteral("json"))) {
        invocation.printJson(wholeReview(session, review));
    } else {
        invocation.print(linesOf(session, review).join(u'\n'));
    }
}

static constexpr char listSynopsis[] = "--ledger LEDGER [--open] [--json]";
static constexpr char listSummary[] = QT_TRANSLATE_NOOP("Command", "Lists the reviews, open ones first.");

const Command reviewCommand{"review", listSynopsis, listSummary, declareList, list};
const Command reviewListCommand{"review list", listSynopsis, listSummary, declareList, list};
const Command reviewShowCommand{
    "review show", "ID --ledger LEDGER [--printout ID] [--json]",
    QT_TRANSLATE_NOOP("Command", "Shows a review: its groups, members, what is conspicuous, the decisions."),
    declareShow, show};

} // namespace renkei::cli
