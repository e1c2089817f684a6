// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "app/cli/review_json.h"
#include "text/error.h"

namespace renkei::cli {

static void list(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    const QDate today = invocation.environment().clock.today();
    const QHash<ReviewId, ReviewProgress> progress = allReviewProgress(connection.ledger());
    QList<Review> reviews = reviewsInOrder(connection.ledger());
    if (invocation.has(QStringLiteral("open"))) {
        reviews.removeIf([](const Review &review) { return review.closedOn.isValid(); });
    }
    invocation.answerAll(
        reviews, [&](const Review &review) { return jsonOf(review, progress.value(review.id), today); },
        [&](const Review &review) { return lineOf(review, progress.value(review.id), today); });
}

/// By its id or title, or by that of a sheet that was printed for it (as its QR says).
static ReviewId reviewNamed(const Invocation &invocation, const Ledger &ledger)
{
    if (!invocation.has(QStringLiteral("printout"))) {
        return idNamed<Review>(ledger, invocation.positional(0, "REVIEW"));
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
    invocation.answer([&] { return wholeReview(session, review); },
                      [&] { return linesOf(session, review).join(u'\n'); });
}

static constexpr char listSynopsis[] = "--ledger LEDGER [--open] [--json]";
static constexpr char listSummary[] = QT_TRANSLATE_NOOP("Command", "Lists the reviews, open ones first.");

const Command reviewCommand{"review", listSynopsis, listSummary, list};
const Command reviewListCommand{"review list", listSynopsis, listSummary, list};
const Command reviewShowCommand{
    "review show", "(REVIEW | --printout ID) --ledger LEDGER [--json]",
    QT_TRANSLATE_NOOP("Command", "Shows a review: its groups, members, what is conspicuous, the decisions."),
    show};

} // namespace renkei::cli
