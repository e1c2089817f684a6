// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "app/cli/review_json.h"
#include "domain/group.h"
#include "domain/staff_member.h"
#include "text/error.h"
#include "workflow/operators.h"

namespace renkei::cli {

/// The review as it is now: its id, or everything with --json.
static void answer(const Invocation &invocation, const Session &session, ReviewId id)
{
    invocation.answer([&] { return wholeReview(session, session.ledger.get<Review>(id)); },
                      [&] { return id.toString(); });
}

static ReviewId reviewNamed(const Invocation &invocation, const Ledger &ledger)
{
    return idNamed<Review>(ledger, invocation.positional(0, "REVIEW"));
}

// --- start

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
    request.groups = idsNamed<Group>(session.ledger, invocation.values(QStringLiteral("group")));
    if (invocation.has(QStringLiteral("person"))) {
        request.kind = QString::fromUtf16(personReview);
        request.person = optionNamed<StaffMember>(invocation, session.ledger, QStringLiteral("person"));
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
    "--ledger LEDGER [--group GROUP]… [--overdue] [--due DATE] [--title TEXT] "
    "[--person STAFF --reason TEXT | --consent --group GROUP --reason TEXT] [--json]",
    QT_TRANSLATE_NOOP("Command", "Starts a review of all groups, of some, or of one person's."), start};

// --- decide and assign

/// --group, as the review froze it: by name, or by the id of the group or of its frozen state.
static ReviewGroupId frozenGroup(const Invocation &invocation, const Ledger &ledger, ReviewId review)
{
    const QString text = invocation.value(QStringLiteral("group"));
    const std::optional<QUuid> id = uuidFromString(text);
    QList<NamedRow> frozen;
    for (const ReviewGroup &group : reviewGroups(ledger, review)) {
        if (id == group.id.uuid() || id == group.group.uuid()) {
            return group.id;
        }
        frozen.append({group.id.uuid(), {group.groupName}});
    }
    return ReviewGroupId(oneNamed(text, ReviewGroup::spec().translatedLabel(), frozen));
}

/// --unchanged: everybody who is not conspicuous and not decided yet (in --group).
static QList<ReviewItemId> quietItems(const Invocation &invocation, const Ledger &ledger, ReviewId review)
{
    const ReviewGroupId group =
        invocation.has(QStringLiteral("group")) ? frozenGroup(invocation, ledger, review) : ReviewGroupId();
    QList<ReviewItemId> ids;
    for (const ReviewItem &item : reviewItems(ledger, review)) {
        if (item.flags.isEmpty() && item.decision.isEmpty() &&
            (group.isNull() || item.reviewGroup == group)) {
            ids.append(item.id);
        }
    }
    if (ids.isEmpty()) {
        throw Error(ErrorCode::Refused,
                    CommandLine::tr("Nobody is left who is neither conspicuous nor decided."));
    }
    return ids;
}

static QList<ReviewItemId> itemsNamed(const Invocation &invocation, const Ledger &ledger, ReviewId review)
{
    if (invocation.has(QStringLiteral("unchanged"))) {
        return quietItems(invocation, ledger, review);
    }
    const QList<ReviewItem> all = reviewItems(ledger, review);
    QList<ReviewItemId> ids;
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

static void requireItems(const Invocation &invocation)
{
    if (!invocation.has(QStringLiteral("unchanged"))) {
        invocation.required(QStringLiteral("item"));
    }
}

static void decideItems(const Invocation &invocation)
{
    const QString none = QStringLiteral("none");
    const QString decision =
        invocation.choice(QStringLiteral("decision"),
                          {QString::fromUtf16(decisionKeep), QString::fromUtf16(decisionRelease),
                           QString::fromUtf16(decisionUnsure), none},
                          QString());
    if (decision.isEmpty()) {
        invocation.required(QStringLiteral("decision"));
    }
    requireItems(invocation);
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    const ReviewId review = reviewNamed(invocation, session.ledger);
    decide(session, itemsNamed(invocation, session.ledger, review), decision == none ? QString() : decision,
           invocation.value(QStringLiteral("reason")));
    answer(invocation, session, review);
}

const Command reviewDecideCommand{
    "review decide",
    "REVIEW --ledger LEDGER (--item ID… | --unchanged [--group GROUP]) --decision keep|release|unsure|none "
    "[--reason TEXT] [--json]",
    QT_TRANSLATE_NOOP("Command", "Decides about members in a review; none takes a decision back."),
    decideItems};

static void assign(const Invocation &invocation)
{
    requireItems(invocation);
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    const ReviewId review = reviewNamed(invocation, session.ledger);
    const QString name = invocation.value(QStringLiteral("to"));
    const OperatorId to = name.isEmpty() ? OperatorId() : operatorByName(session.ledger, name).id;
    assignItems(session, itemsNamed(invocation, session.ledger, review), to,
                invocation.value(QStringLiteral("reason")));
    answer(invocation, session, review);
}

const Command reviewAssignCommand{
    "review assign", "REVIEW --ledger LEDGER --item ID… [--to OPERATOR] [--reason TEXT] [--json]",
    QT_TRANSLATE_NOOP("Command", "Hands members of a review to another operator; without --to to anybody."),
    assign};

// --- close

static void close(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    const ReviewId review = reviewNamed(invocation, connection.ledger());
    closeReview(connection.session(), review, invocation.value(QStringLiteral("release-by")));
    answer(invocation, connection.session(), review);
}

const Command reviewCloseCommand{
    "review close", "REVIEW --ledger LEDGER [--release-by NAME] [--json]",
    QT_TRANSLATE_NOOP("Command", "Closes a review: releases become tasks, the report is stored."), close};

} // namespace renkei::cli
