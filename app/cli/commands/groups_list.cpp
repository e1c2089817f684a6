// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/group_json.h"
#include "app/cli/ledger_connection.h"
#include "workflow/members.h"

#include <QJsonArray>

namespace renkei::cli {

static void declareList(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addSwitch(parser, QStringLiteral("json"));
    addSwitch(parser, QStringLiteral("archived"));
}

static void list(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    const GroupNames names(connection.ledger());
    QJsonArray rows;
    Selection byName;
    byName.orderBy = "name";
    for (const Group &group : connection.ledger().all<Group>(byName)) {
        if (group.archivedOn.isValid() != invocation.has(QStringLiteral("archived"))) {
            continue;
        }
        if (invocation.has(QStringLiteral("json"))) {
            rows.append(names.json(group));
        } else {
            invocation.print(names.line(group));
        }
    }
    if (invocation.has(QStringLiteral("json"))) {
        invocation.printJson(rows);
    }
}

static void declareShow(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addSwitch(parser, QStringLiteral("json"));
}

static void show(const Invocation &invocation)
{
    const GroupId id(idFromText(invocation.positional(0, "ID")));
    LedgerConnection connection(invocation);
    const auto group = connection.ledger().get<Group>(id);
    const GroupNames names(connection.ledger());
    QJsonObject object = names.json(group);
    QJsonArray members;
    QStringList lines{names.line(group)};
    Selection ofGroup;
    ofGroup.where = {{"group", QVariant::fromValue(id.uuid())}};
    for (const Membership &membership : connection.ledger().all<Membership>(ofGroup)) {
        members.append(names.json(membership));
        lines += QStringLiteral("  ") + names.line(membership);
    }
    object[QStringLiteral("memberships")] = members;
    if (invocation.has(QStringLiteral("json"))) {
        invocation.printJson(object);
    } else {
        invocation.print(lines.join(u'\n'));
    }
}

static constexpr char listSynopsis[] = "--ledger LEDGER [--archived] [--json]";
static constexpr char listSummary[] =
    QT_TRANSLATE_NOOP("Command", "Lists the groups in use, or those in the archive.");

const Command groupsCommand{"groups", listSynopsis, listSummary, declareList, list};
const Command groupsListCommand{"groups list", listSynopsis, listSummary, declareList, list};
const Command groupsShowCommand{"groups show", "ID --ledger LEDGER [--json]",
                                QT_TRANSLATE_NOOP("Command", "Shows a group and everybody in it."),
                                declareShow, show};

} // namespace renkei::cli
