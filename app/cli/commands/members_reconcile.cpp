// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/group_json.h"
#include "app/cli/ledger_connection.h"
#include "exchange/member_list.h"
#include "exchange/reconcile_list.h"
#include "text/encoding.h"
#include "workflow/reconcile_members.h"

#include <QJsonArray>

namespace renkei::cli {

static QString nameOf(const Ledger &ledger, StaffId id)
{
    const std::optional<Record> person =
        id.isNull() ? std::nullopt : ledger.find(StaffMember::spec(), id.uuid());
    return person ? person->text("name") : QString();
}

static QString idText(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

static QJsonObject json(const Ledger &ledger, const MemberMatch &match)
{
    QJsonArray onMcs;
    for (const ListedPerson &each : match.onlyOnMcs) {
        onMcs.append(QJsonObject{{QStringLiteral("line"), each.listed.line},
                                 {QStringLiteral("text"), each.listed.text},
                                 {QStringLiteral("staff"), idText(each.person.uuid())},
                                 {QStringLiteral("name"), nameOf(ledger, each.person)},
                                 {QStringLiteral("membership"), idText(each.membership.uuid())}});
    }
    const GroupNames names(ledger);
    QJsonArray here;
    for (const Membership &membership : match.onlyHere) {
        here.append(names.json(membership));
    }
    QJsonArray uncertain;
    for (const UncertainName &each : match.uncertain) {
        QJsonArray candidates;
        for (const StaffId &candidate : each.candidates) {
            candidates.append(QJsonObject{{QStringLiteral("staff"), idText(candidate.uuid())},
                                          {QStringLiteral("name"), nameOf(ledger, candidate)}});
        }
        uncertain.append(QJsonObject{{QStringLiteral("line"), each.listed.line},
                                     {QStringLiteral("text"), each.listed.text},
                                     {QStringLiteral("reason"), uncertainReasonKey(each.reason)},
                                     {QStringLiteral("sentence"), translatedReason(each.reason)},
                                     {QStringLiteral("candidates"), candidates}});
    }
    return {{QStringLiteral("listed"), match.listed},
            {QStringLiteral("agreeing"), match.agreeing.size()},
            {QStringLiteral("onlyOnMcs"), onMcs},
            {QStringLiteral("onlyHere"), here},
            {QStringLiteral("uncertain"), uncertain}};
}

static void print(const Invocation &invocation, const Ledger &ledger, const MemberMatch &match)
{
    invocation.print(CommandLine::tr("%1 names agree.").arg(match.agreeing.size()));
    for (const ListedPerson &each : match.onlyOnMcs) {
        invocation.print(CommandLine::tr("Only on MCS: %1").arg(each.listed.text));
    }
    for (const Membership &membership : match.onlyHere) {
        invocation.print(CommandLine::tr("Only here: %1").arg(nameOf(ledger, membership.staff)));
    }
    for (const UncertainName &each : match.uncertain) {
        invocation.print(
            CommandLine::tr("Uncertain: %1 — %2").arg(each.listed.text, translatedReason(each.reason)));
    }
}

/// What is recorded: who was seen and missed; and, where it is asked for, everybody of one side accepted.
static ReconcileRequest requestOf(const Invocation &invocation, const MemberMatcher &matcher,
                                  const MemberMatch &match, const QString &text)
{
    ReconcileRequest request = reconcileRequest(match, text);
    request.reason = invocation.value(QStringLiteral("reason"));
    if (invocation.has(QStringLiteral("release"))) {
        request.released = request.missed;
    }
    if (!invocation.has(QStringLiteral("enter"))) {
        return request;
    }
    for (const ListedPerson &each : match.onlyOnMcs) {
        if (!each.membership.isNull()) {
            request.seen += each.membership;
        } else if (!each.person.isNull()) {
            request.entered += each.person;
        } else {
            request.newcomers += proposedNewcomer(each.listed, matcher);
        }
    }
    return request;
}

static void run(const Invocation &invocation)
{
    const QString groupName = invocation.required(QStringLiteral("group"));
    const QString text =
        decodeText(bytesOfFile(invocation.required(QStringLiteral("list"))), Encoding::Auto).text;
    LedgerConnection connection(invocation);
    const GroupId group = idNamed<Group>(connection.ledger(), groupName);
    const MemberMatcher matcher(connection.ledger());
    const MemberMatch match = matcher.match(group, readMemberList(text));
    QJsonObject answer = json(connection.ledger(), match);
    if (!invocation.wantsJson()) {
        print(invocation, connection.ledger(), match);
    }
    const bool accepts = invocation.has(QStringLiteral("enter")) || invocation.has(QStringLiteral("release"));
    if (accepts || invocation.has(QStringLiteral("record"))) {
        const Reconciliation stored =
            reconcileMembers(connection.session(), requestOf(invocation, matcher, match, text));
        answer[QStringLiteral("reconciliation")] = stored.id.toString();
    }
    if (invocation.wantsJson()) {
        invocation.printJson(answer);
    }
}

const Command membersReconcileCommand{
    "members reconcile",
    "--ledger LEDGER --group GROUP --list FILE [--record] [--enter] [--release] [--reason TEXT] [--json]",
    QT_TRANSLATE_NOOP("Command", "Compares a member list of MCS with the ledger; --record keeps it as proof, "
                                 "--enter and --release accept the differences."),
    run, "--group \"渡邉 彩\" --list members.txt --record"};

} // namespace renkei::cli
