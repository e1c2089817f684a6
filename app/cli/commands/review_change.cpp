// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "app/cli/review_json.h"
#include "text/error.h"
#include "workflow/operators.h"

namespace renkei::cli {

/// The review as it is now: its id, or everything with --json.
static void answer(const Invocation &invocation, const Session &session, ReviewId id)
{
    if (invocation.has(QStringLiteral("json"))) {
        invocation.printJson(wholeReview(session, session.ledger.get<Review>(id)));
    } else {
        invocation.print(id.toString());
    }
}

static void addValues(QCommandLineParser &parser, std::initializer_list<const char *> options)
{
    addLedgerOptions(parser);
    addSwitch(parser, QStringLiteral("json"));
    for (const char *option : options) {
        addValue(parser, QLatin1StringView(option), QStringLiteral("VALUE"));
    }
}

// --- start

static void declareStart(QCommandLineParser &parser)
{
    addValues(parser, {"group", "person", "due", "title", "reason"});
    addSwitch(parser, QStringLiteral("overdue"));
    addSwitch(parser, QStringLiteral("consent"));
}

static QList<GroupId> overdueGroups(const Session &session)
{
    QList<GroupId> groups;
    const QHash<GroupId, ReviewDates> all = allReviewDates(session);
    for (auto group = all.cbegin(); group != all.cend(); ++group) {
        if (group->next <= session.clock.today()) {
            groups.append(group.key());
        }
    }
    if (groups.isEmpty()) {
        throw Error(ErrorCode::Refused, CommandLine::tr("No group is due for its review."));
    }
    return groups;
}

static void start(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    ReviewRequest request;
    request.title = invocation.value(QStringLiteral("title"));
    request.reason = invocation.value(QStringLiteral("reason"));
    request.dueOn = dayOption(invocation, session, QStringLiteral("due"));
    const QStringList named = invocation.values(QStringLiteral("group"));
    for (const QString &group : named) {
        request.groups += GroupId(idFromText(group));
    }
    if (invocation.has(QStringLiteral("person"))) {
        request.kind = QString::fromUtf16(personReview);
        request.person = StaffId(idFromText(invocation.value(QStringLiteral("person"))));
    } else if (invocation.has(QStringLiteral("consent"))) {
        invocation.required(QStringLiteral("group"));
        request.kind = QString::fromUtf16(consentReview);
    } else if (invocation.has(QStringLiteral("overdue"))) {
        request.groups = overdueGroups(session);
    }
    answer(invocation, session, startReview(session, request).id);
}

const Command reviewStartCommand{
    "review start",
    "--ledger LEDGER [--group ID]… [--overdue] [--due DATE] [--title TEXT] "
    "[--person ID --reason TEXT | --consent --group ID --reason TEXT] [--json]",
    QT_TRANSLATE_NOOP("Command", "Starts a review of all groups, of some, or of one person's."), declareStart,
    start};

// --- decide and assign

static void declareDecide(QCommandLineParser &parser)
{
    addValues(parser, {"item", "decision", "reason", "group"});
    addSwitch(parser, QStringLiteral("unchanged"));
}

/// --item ID …, or --unchanged: everybody who is not conspicuous and not decided yet (in --group).
static QList<ReviewItemId> itemsNamed(const Invocation &invocation, const Ledger &ledger, ReviewId review)
{
    const QList<ReviewItem> all = reviewItems(ledger, review);
    QList<ReviewItemId> ids;
    if (invocation.has(QStringLiteral("unchanged"))) {
        const GroupId group = invocation.has(QStringLiteral("group"))
                                  ? GroupId(idFromText(invocation.value(QStringLiteral("group"))))
                                  : GroupId();
        for (const ReviewItem &item : all) {
            if (item.flags.isEmpty() && item.decision.isEmpty() &&
                (group.isNull() || item.group == group || item.reviewGroup.uuid() == group.uuid())) {
                ids.append(item.id);
            }
        }
        if (ids.isEmpty()) {
            throw Error(ErrorCode::Refused,
                        CommandLine::tr("Nobody is left who is neither conspicuous nor decided."));
        }
        return ids;
    }
    invocation.required(QStringLiteral("item"));
    const QStringList named = invocation.values(QStringLiteral("item"));
    for (const QString &text : named) {
        const ReviewItemId id(idFromText(text));
        const bool isInside =
            std::any_of(all.cbegin(), all.cend(), [&id](const ReviewItem &item) { return item.id == id; });
        if (!isInside) {
            throw Error(ErrorCode::NotFound,
                        CommandLine::tr("\"%1\" is no member of this review. renkei review show lists them.")
                            .arg(text));
        }
        ids.append(id);
    }
    return ids;
}

static void decideItems(const Invocation &invocation)
{
    const ReviewId review(idFromText(invocation.positional(0, "ID")));
    const QString none = QStringLiteral("none");
    const QString decision =
        invocation.choice(QStringLiteral("decision"),
                          {QString::fromUtf16(decisionKeep), QString::fromUtf16(decisionRelease),
                           QString::fromUtf16(decisionUnsure), none},
                          QString());
    if (decision.isEmpty()) {
        invocation.required(QStringLiteral("decision"));
    }
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    session.ledger.get<Review>(review); // one that exists
    decide(session, itemsNamed(invocation, session.ledger, review), decision == none ? QString() : decision,
           invocation.value(QStringLiteral("reason")));
    answer(invocation, session, review);
}

const Command reviewDecideCommand{
    "review decide",
    "ID --ledger LEDGER (--item ID… | --unchanged [--group ID]) --decision keep|release|unsure|none "
    "[--reason TEXT] [--json]",
    QT_TRANSLATE_NOOP("Command", "Decides about members in a review; none takes a decision back."),
    declareDecide, decideItems};

static void declareAssign(QCommandLineParser &parser)
{
    addValues(parser, {"item", "to", "reason"});
}

static void assign(const Invocation &invocation)
{
    const ReviewId review(idFromText(invocation.positional(0, "ID")));
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    const QString name = invocation.value(QStringLiteral("to"));
    const OperatorId to = name.isEmpty() ? OperatorId() : operatorByName(session.ledger, name).id;
    assignItems(session, itemsNamed(invocation, session.ledger, review), to,
                invocation.value(QStringLiteral("reason")));
    answer(invocation, session, review);
}

const Command reviewAssignCommand{
    "review assign", "ID --ledger LEDGER --item ID… [--to OPERATOR] [--reason TEXT] [--json]",
    QT_TRANSLATE_NOOP("Command", "Hands members of a review to another operator; without --to to anybody."),
    declareAssign, assign};

// --- close

static void declareClose(QCommandLineParser &parser)
{
    addValues(parser, {"release-by"});
}

static void close(const Invocation &invocation)
{
    const ReviewId review(idFromText(invocation.positional(0, "ID")));
    LedgerConnection connection(invocation);
    closeReview(connection.session(), review, invocation.value(QStringLiteral("release-by")));
    answer(invocation, connection.session(), review);
}

const Command reviewCloseCommand{
    "review close", "ID --ledger LEDGER [--release-by NAME] [--json]",
    QT_TRANSLATE_NOOP("Command", "Closes a review: releases become tasks, the report is stored."),
    declareClose, close};

} // namespace renkei::cli
