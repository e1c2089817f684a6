// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/group_json.h"
#include "app/cli/record_options.h"
#include "workflow/members.h"

#include <QJsonArray>

namespace renkei::cli {

static void declare(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addSwitch(parser, QStringLiteral("json"));
    for (const char *option : {"group", "staff"}) {
        addValue(parser, QLatin1StringView(option), QStringLiteral("ID"));
    }
    addValue(parser, QStringLiteral("on"), QStringLiteral("DATE"));
    addValue(parser, QStringLiteral("by"), QStringLiteral("NAME"));
    addValue(parser, QStringLiteral("reason"), QStringLiteral("TEXT"));
    addSwitch(parser, QStringLiteral("accept"));
    addSwitch(parser, QStringLiteral("decline"));
}

static StepNote noteOf(const Invocation &invocation, const Session &session)
{
    return {dayOption(invocation, session, QStringLiteral("on")), invocation.value(QStringLiteral("by")),
            invocation.value(QStringLiteral("reason"))};
}

static QList<MembershipId> membershipsNamed(const Invocation &invocation)
{
    invocation.positional(0, "ID");
    QList<MembershipId> ids;
    for (const QString &text : invocation.positionals()) {
        ids += MembershipId(idFromText(text));
    }
    return ids;
}

/// The memberships as they are now: their ids, or everything with --json.
static void answer(const Invocation &invocation, const Ledger &ledger, const QList<MembershipId> &ids)
{
    if (!invocation.has(QStringLiteral("json"))) {
        for (const MembershipId &id : ids) {
            invocation.print(id.toString());
        }
        return;
    }
    const GroupNames names(ledger);
    QJsonArray rows;
    for (const MembershipId &id : ids) {
        rows.append(names.json(ledger.get<Membership>(id)));
    }
    invocation.printJson(rows);
}

using AddPeople = QList<Membership> (*)(Session &, GroupId, const QList<StaffId> &, const StepNote &);

static void addPeople(const Invocation &invocation, AddPeople verb)
{
    const GroupId group(idFromText(invocation.required(QStringLiteral("group"))));
    invocation.required(QStringLiteral("staff"));
    QList<StaffId> people;
    for (const QString &text : invocation.values(QStringLiteral("staff"))) {
        people += StaffId(idFromText(text));
    }
    LedgerConnection connection(invocation);
    QList<MembershipId> added;
    for (const Membership &membership :
         verb(connection.session(), group, people, noteOf(invocation, connection.session()))) {
        added += membership.id;
    }
    answer(invocation, connection.ledger(), added);
}

using AdvanceMembers = void (*)(Session &, const QList<MembershipId> &, const StepNote &);

static void advance(const Invocation &invocation, AdvanceMembers verb)
{
    const QList<MembershipId> ids = membershipsNamed(invocation);
    LedgerConnection connection(invocation);
    verb(connection.session(), ids, noteOf(invocation, connection.session()));
    answer(invocation, connection.ledger(), ids);
}

static void judge(const Invocation &invocation)
{
    const bool accepts = invocation.has(QStringLiteral("accept"));
    if (accepts == invocation.has(QStringLiteral("decline"))) {
        throw Misuse(CommandLine::tr("Please say either --accept or --decline."));
    }
    const QList<MembershipId> ids = membershipsNamed(invocation);
    LedgerConnection connection(invocation);
    judgeInvitation(connection.session(), ids.constFirst(), accepts,
                    noteOf(invocation, connection.session()));
    answer(invocation, connection.ledger(), {ids.constFirst()});
}

static void check(const Invocation &invocation)
{
    const QList<MembershipId> ids = membershipsNamed(invocation);
    LedgerConnection connection(invocation);
    setNextCheck(connection.session(), ids.constFirst(),
                 dayOption(invocation, connection.session(), QStringLiteral("on")));
    answer(invocation, connection.ledger(), {ids.constFirst()});
}

const Command membersInviteCommand{
    "members invite",
    "--ledger LEDGER --group ID --staff ID… [--reason TEXT] [--by NAME] [--on DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Invites people to a group."), declare,
    [](const Invocation &invocation) { addPeople(invocation, inviteMembers); }};
const Command membersEnterCommand{
    "members enter",
    "--ledger LEDGER --group ID --staff ID… [--reason TEXT] [--by NAME] [--on DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Enters people who stand in the group on MCS already."), declare,
    [](const Invocation &invocation) { addPeople(invocation, enterMembers); }};
const Command membersJudgeCommand{
    "members judge", "ID --ledger LEDGER --accept|--decline [--reason TEXT] [--by NAME] [--on DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Records how somebody answered an invitation."), declare, judge};
const Command membersApproveCommand{
    "members approve", "ID… --ledger LEDGER [--reason TEXT] [--by NAME] [--on DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Approves people who accepted an invitation."), declare,
    [](const Invocation &invocation) { advance(invocation, approveMembers); }};
const Command membersJoinCommand{
    "members join", "ID… --ledger LEDGER [--reason TEXT] [--by NAME] [--on DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Records that approved people stand in the group on MCS."), declare,
    [](const Invocation &invocation) { advance(invocation, joinMembers); }};
const Command membersReleaseCommand{
    "members release", "ID… --ledger LEDGER --reason TEXT [--by NAME] [--on DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Records that people were released from the group on MCS."), declare,
    [](const Invocation &invocation) { advance(invocation, releaseMembers); }};
const Command membersCheckCommand{
    "members check", "ID --ledger LEDGER [--on DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Sets or clears when somebody of another office is checked next."), declare,
    check};

} // namespace renkei::cli
