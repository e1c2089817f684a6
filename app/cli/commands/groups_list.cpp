// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/group_json.h"
#include "app/cli/ledger_connection.h"
#include "workflow/members.h"

#include <QJsonArray>

namespace renkei::cli {

static void list(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    const GroupNames names(connection.ledger());
    Selection byName;
    byName.orderBy = "name";
    QList<Group> groups = connection.ledger().all<Group>(byName);
    groups.removeIf([&](const Group &group) {
        return group.archivedOn.isValid() != invocation.has(QStringLiteral("archived"));
    });
    invocation.answerAll(
        groups, [&](const Group &group) { return names.json(group); },
        [&](const Group &group) { return names.line(group); });
}

static void show(const Invocation &invocation)
{
    const QString group = invocation.positional(0, "GROUP");
    LedgerConnection connection(invocation);
    const GroupId id = idNamed<Group>(connection.ledger(), group);
    const GroupNames names(connection.ledger());
    QJsonObject object = names.json(connection.ledger().get<Group>(id));
    QJsonArray members;
    QStringList lines{names.line(connection.ledger().get<Group>(id))};
    Selection ofGroup;
    ofGroup.where = {{"group", QVariant::fromValue(id.uuid())}};
    for (const Membership &membership : connection.ledger().all<Membership>(ofGroup)) {
        members.append(names.json(membership));
        lines += QStringLiteral("  ") + names.line(membership);
    }
    object[QStringLiteral("memberships")] = members;
    invocation.answer([&] { return object; }, [&] { return lines.join(u'\n'); });
}

static constexpr char listSynopsis[] = "--ledger LEDGER [--archived] [--json]";
static constexpr char listSummary[] =
    QT_TRANSLATE_NOOP("Command", "Lists the groups in use, or those in the archive.");

const Command groupsCommand{"groups", listSynopsis, listSummary, list};
const Command groupsListCommand{"groups list", listSynopsis, listSummary, list};
const Command groupsShowCommand{"groups show", "GROUP --ledger LEDGER [--json]",
                                QT_TRANSLATE_NOOP("Command", "Shows a group and everybody in it."), show};

} // namespace renkei::cli
