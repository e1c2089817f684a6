// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/group_json.h"
#include "app/cli/record_options.h"
#include "workflow/groups.h"
#include "workflow/save_record.h"

#include <QJsonArray>

namespace renkei::cli {

static void declareReason(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addSwitch(parser, QStringLiteral("json"));
    addValue(parser, QStringLiteral("reason"), QStringLiteral("TEXT"));
    addValue(parser, QStringLiteral("on"), QStringLiteral("DATE"));
    addValue(parser, QStringLiteral("to"), QStringLiteral("OFFICE"));
}

/// The group as it is now: its id, or everything with --json.
static void answer(const Invocation &invocation, const Ledger &ledger, const Group &group)
{
    if (invocation.has(QStringLiteral("json"))) {
        invocation.printJson(GroupNames(ledger).json(group));
    } else {
        invocation.print(group.id.toString());
    }
}

static GroupId groupNamed(const Invocation &invocation)
{
    return GroupId(idFromText(invocation.positional(0, "ID")));
}

static QList<GroupId> groupsNamed(const Invocation &invocation)
{
    invocation.positional(0, "ID");
    QList<GroupId> ids;
    for (const QString &text : invocation.positionals()) {
        ids += GroupId(idFromText(text));
    }
    return ids;
}

/// The groups as they are now: their ids, or everything with --json.
static void answer(const Invocation &invocation, const Ledger &ledger, const QList<GroupId> &ids)
{
    if (!invocation.has(QStringLiteral("json"))) {
        for (const GroupId &id : ids) {
            invocation.print(id.toString());
        }
        return;
    }
    const GroupNames names(ledger);
    QJsonArray rows;
    for (const GroupId &id : ids) {
        rows.append(names.json(ledger.get<Group>(id)));
    }
    invocation.printJson(rows);
}

static void declareOpen(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addSwitch(parser, QStringLiteral("json"));
    addSwitch(parser, QStringLiteral("free"));
    addFieldOptions(parser, {&Group::spec()});
}

static void open(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    Record record(Group::spec());
    applyFieldOptions(invocation, connection.session(), record);
    Group group = fromRecord<Group>(record);
    group.kind = QString::fromUtf16(invocation.has(QStringLiteral("free")) ? freeGroup : patientGroup);
    answer(invocation, connection.ledger(), openGroup(connection.session(), group));
}

static void declareEdit(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addSwitch(parser, QStringLiteral("json"));
    addFieldOptions(parser, {&Group::spec()});
}

static void edit(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    Record record = connection.ledger().get(Group::spec(), groupNamed(invocation).uuid());
    applyFieldOptions(invocation, connection.session(), record);
    answer(invocation, connection.ledger(), fromRecord<Group>(editRecord(connection.session(), record)));
}

static void archive(const Invocation &invocation)
{
    const QList<GroupId> groups = groupsNamed(invocation);
    LedgerConnection connection(invocation);
    archiveGroups(connection.session(), groups, invocation.required(QStringLiteral("reason")),
                  dayOption(invocation, connection.session(), QStringLiteral("on")));
    answer(invocation, connection.ledger(), groups);
}

static void unarchive(const Invocation &invocation)
{
    const QList<GroupId> groups = groupsNamed(invocation);
    LedgerConnection connection(invocation);
    unarchiveGroups(connection.session(), groups);
    answer(invocation, connection.ledger(), groups);
}

static void host(const Invocation &invocation)
{
    const QList<GroupId> groups = groupsNamed(invocation);
    const OfficeId office(idFromText(invocation.required(QStringLiteral("to"))));
    LedgerConnection connection(invocation);
    changeHost(connection.session(), groups, office, invocation.required(QStringLiteral("reason")));
    answer(invocation, connection.ledger(), groups);
}

const Command groupsOpenCommand{
    "groups open",
    "--ledger LEDGER (--patient ID | --free --name NAME) [--host-office ID] [--review-months N] [--json]",
    QT_TRANSLATE_NOOP("Command", "Opens a group: for one patient, or a free one."), declareOpen, open};
const Command groupsEditCommand{"groups edit", "ID --ledger LEDGER [--name NAME] [--review-months N] …",
                                QT_TRANSLATE_NOOP("Command", "Changes a group."), declareEdit, edit};
const Command groupsArchiveCommand{
    "groups archive", "ID… --ledger LEDGER --reason TEXT [--on DATE] [--json]",
    QT_TRANSLATE_NOOP("Command", "Moves groups to the archive and releases everybody in them."),
    declareReason, archive};
const Command groupsUnarchiveCommand{"groups unarchive", "ID… --ledger LEDGER [--json]",
                                     QT_TRANSLATE_NOOP("Command", "Takes groups out of the archive."),
                                     declareReason, unarchive};
const Command groupsHostCommand{"groups host", "ID… --ledger LEDGER --to OFFICE --reason TEXT [--json]",
                                QT_TRANSLATE_NOOP("Command", "Gives groups another host office."),
                                declareReason, host};

} // namespace renkei::cli
