// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/group_json.h"
#include "app/cli/record_options.h"
#include "domain/office.h"
#include "workflow/groups.h"
#include "workflow/save_record.h"

namespace renkei::cli {

/// The group as it is now: its id, or everything with --json.
static void answer(const Invocation &invocation, const Ledger &ledger, const Group &group)
{
    invocation.answer([&] { return GroupNames(ledger).json(group); }, [&] { return group.id.toString(); });
}

static QList<GroupId> groupsNamed(const Invocation &invocation, const Ledger &ledger)
{
    invocation.positional(0, "GROUP");
    return idsNamed<Group>(ledger, invocation.positionals());
}

static GroupId groupNamed(const Invocation &invocation, const Ledger &ledger)
{
    return idNamed<Group>(ledger, invocation.positional(0, "GROUP"));
}

static void open(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    Record record(Group::spec());
    applyFieldOptions(invocation, connection.session(), record);
    auto group = fromRecord<Group>(record);
    group.kind = QString::fromUtf16(invocation.has(QStringLiteral("free")) ? freeGroup : patientGroup);
    answer(invocation, connection.ledger(), openGroup(connection.session(), group));
}

static void edit(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    Record record =
        connection.ledger().get(Group::spec(), groupNamed(invocation, connection.ledger()).uuid());
    applyFieldOptions(invocation, connection.session(), record);
    answer(invocation, connection.ledger(), fromRecord<Group>(editRecord(connection.session(), record)));
}

static void archive(const Invocation &invocation)
{
    const QString reason = invocation.required(QStringLiteral("reason"));
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    const QList<GroupId> groups = groupsNamed(invocation, session.ledger);
    archiveGroups(session, groups, reason, dayOption(invocation, session, QStringLiteral("on")));
    answerRows<Group>(invocation, session.ledger, groups);
}

static void unarchive(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    const QList<GroupId> groups = groupsNamed(invocation, connection.ledger());
    unarchiveGroups(connection.session(), groups);
    answerRows<Group>(invocation, connection.ledger(), groups);
}

static void host(const Invocation &invocation)
{
    const QString office = invocation.required(QStringLiteral("to"));
    const QString reason = invocation.required(QStringLiteral("reason"));
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    const QList<GroupId> groups = groupsNamed(invocation, session.ledger);
    changeHost(session, groups, idNamed<Office>(session.ledger, office), reason);
    answerRows<Group>(invocation, session.ledger, groups);
}

/// Options for the fields of a group.
static QList<const RegisterSpec *> groupFields()
{
    return {&Group::spec()};
}

const Command groupsOpenCommand{
    "groups open",
    "--ledger LEDGER (--patient PATIENT | --free --name NAME) [--host-office OFFICE] [--review-months N] "
    "[--json]",
    QT_TRANSLATE_NOOP("Command", "Opens a group: for one patient, or a free one."),
    open,
    "--patient \"渡邉 彩\"",
    groupFields};
const Command groupsEditCommand{"groups edit",
                                "GROUP --ledger LEDGER [--name NAME] [--review-months N] … [--json]",
                                QT_TRANSLATE_NOOP("Command", "Changes a group."),
                                edit,
                                "\"感染対策\" --review-months 3",
                                groupFields};
const Command groupsArchiveCommand{
    "groups archive", "GROUP… --ledger LEDGER --reason TEXT [--on DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Moves groups to the archive and releases everybody in them."), archive};
const Command groupsUnarchiveCommand{"groups unarchive", "GROUP… --ledger LEDGER [--json]",
                                     QT_TRANSLATE_NOOP("Command", "Takes groups out of the archive."),
                                     unarchive};
const Command groupsHostCommand{"groups host", "GROUP… --ledger LEDGER --to OFFICE --reason TEXT [--json]",
                                QT_TRANSLATE_NOOP("Command", "Gives groups another host office."), host};

} // namespace renkei::cli
