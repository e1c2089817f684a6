// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/group_json.h"
#include "app/cli/record_options.h"
#include "domain/group.h"
#include "domain/staff_member.h"
#include "text/error.h"
#include "workflow/members.h"

namespace renkei::cli {

static StepNote noteOf(const Invocation &invocation, const Session &session)
{
    return {dayOption(invocation, session, QStringLiteral("on")), invocation.value(QStringLiteral("by")),
            invocation.value(QStringLiteral("reason"))};
}

/// The membership in use of that person in that group.
static MembershipId membershipOf(const Ledger &ledger, GroupId group, StaffId person)
{
    Selection selection;
    selection.where = {{"group", QVariant::fromValue(group.uuid())},
                       {"staff", QVariant::fromValue(person.uuid())}};
    for (const Membership &membership : ledger.all<Membership>(selection)) {
        if (isOpen(membershipState(membership))) {
            return membership.id;
        }
    }
    throw Error(ErrorCode::NotFound,
                CommandLine::tr("%1 is not in the group %2. renkei members --group lists who is.")
                    .arg(ledger.get<StaffMember>(person).name, ledger.get<Group>(group).name));
}

/// Memberships by their ids, or --group and --staff by their names.
static QList<MembershipId> membershipsNamed(const Invocation &invocation, const Ledger &ledger)
{
    QList<MembershipId> ids;
    if (invocation.positionals().isEmpty()) {
        const GroupId group = optionNamed<Group>(invocation, ledger, QStringLiteral("group"));
        for (const StaffId &person :
             idsNamed<StaffMember>(ledger, invocation.values(QStringLiteral("staff")))) {
            ids += membershipOf(ledger, group, person);
        }
        return ids;
    }
    return idsNamed<Membership>(ledger, invocation.positionals());
}

static void requireMembers(const Invocation &invocation)
{
    if (invocation.positionals().isEmpty()) {
        invocation.required(QStringLiteral("group"));
        invocation.required(QStringLiteral("staff"));
    }
}

using AddPeople = QList<Membership> (*)(Session &, GroupId, const QList<StaffId> &, const StepNote &);

static void addPeople(const Invocation &invocation, AddPeople verb)
{
    const QString group = invocation.required(QStringLiteral("group"));
    invocation.required(QStringLiteral("staff"));
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    QList<MembershipId> added;
    for (const Membership &membership :
         verb(session, idNamed<Group>(session.ledger, group),
              idsNamed<StaffMember>(session.ledger, invocation.values(QStringLiteral("staff"))),
              noteOf(invocation, session))) {
        added += membership.id;
    }
    answerRows<Membership>(invocation, session.ledger, added);
}

using AdvanceMembers = void (*)(Session &, const QList<MembershipId> &, const StepNote &);

static void advance(const Invocation &invocation, AdvanceMembers verb)
{
    requireMembers(invocation);
    LedgerConnection connection(invocation);
    const QList<MembershipId> ids = membershipsNamed(invocation, connection.ledger());
    verb(connection.session(), ids, noteOf(invocation, connection.session()));
    answerRows<Membership>(invocation, connection.ledger(), ids);
}

static void judge(const Invocation &invocation)
{
    const bool accepts = invocation.has(QStringLiteral("accept"));
    if (accepts == invocation.has(QStringLiteral("decline"))) {
        throw Misuse(CommandLine::tr("Please say either --accept or --decline."));
    }
    requireMembers(invocation);
    LedgerConnection connection(invocation);
    const QList<MembershipId> ids = membershipsNamed(invocation, connection.ledger());
    judgeInvitations(connection.session(), ids, accepts, noteOf(invocation, connection.session()));
    answerRows<Membership>(invocation, connection.ledger(), ids);
}

static void check(const Invocation &invocation)
{
    requireMembers(invocation);
    LedgerConnection connection(invocation);
    const QList<MembershipId> ids = membershipsNamed(invocation, connection.ledger());
    setNextCheck(connection.session(), ids,
                 dayOption(invocation, connection.session(), QStringLiteral("on")));
    answerRows<Membership>(invocation, connection.ledger(), ids);
}

const Command membersInviteCommand{
    "members invite",
    "--ledger LEDGER --group GROUP --staff STAFF… [--reason TEXT] [--by NAME] [--on DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Invites people to a group."),
    [](const Invocation &invocation) { addPeople(invocation, inviteMembers); },
    "--group \"渡邉 彩\" --staff \"髙橋 日出男\" --reason 担当のため"};
const Command membersEnterCommand{
    "members enter",
    "--ledger LEDGER --group GROUP --staff STAFF… [--reason TEXT] [--by NAME] [--on DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Enters people who stand in the group on MCS already."),
    [](const Invocation &invocation) { addPeople(invocation, enterMembers); }};
const Command membersJudgeCommand{
    "members judge",
    "(ID… | --group GROUP --staff STAFF…) --ledger LEDGER --accept|--decline [--reason TEXT] [--by NAME] "
    "[--on "
    "DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Records how somebody answered an invitation."), judge};
const Command membersApproveCommand{
    "members approve",
    "(ID… | --group GROUP --staff STAFF…) --ledger LEDGER [--reason TEXT] [--by NAME] [--on DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Approves people who accepted an invitation."),
    [](const Invocation &invocation) { advance(invocation, approveMembers); }};
const Command membersJoinCommand{
    "members join",
    "(ID… | --group GROUP --staff STAFF…) --ledger LEDGER [--reason TEXT] [--by NAME] [--on DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Records that approved people stand in the group on MCS."),
    [](const Invocation &invocation) { advance(invocation, joinMembers); }};
const Command membersReleaseCommand{
    "members release",
    "(ID… | --group GROUP --staff STAFF…) --ledger LEDGER --reason TEXT [--by NAME] [--on DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Records that people were released from the group on MCS."),
    [](const Invocation &invocation) { advance(invocation, releaseMembers); },
    "--group \"渡邉 彩\" --staff \"髙橋 日出男\" --reason 担当の交代"};
const Command membersCheckCommand{
    "members check", "(ID… | --group GROUP --staff STAFF…) --ledger LEDGER [--on DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Sets or clears when somebody of another office is checked next."), check};

} // namespace renkei::cli
