// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/group_json.h"
#include "app/cli/ledger_connection.h"
#include "workflow/members.h"

#include <QJsonArray>

namespace renkei::cli {

static void declare(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addSwitch(parser, QStringLiteral("json"));
    addSwitch(parser, QStringLiteral("past"));
    addValue(parser, QStringLiteral("group"), QStringLiteral("ID"));
    addValue(parser, QStringLiteral("staff"), QStringLiteral("ID"));
}

static void list(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    Selection selection;
    for (const char *field : {"group", "staff"}) {
        if (invocation.has(QLatin1StringView(field))) {
            selection.where.append(
                {field, QVariant::fromValue(idFromText(invocation.value(QLatin1StringView(field))))});
        }
    }
    const GroupNames names(connection.ledger());
    QJsonArray rows;
    for (const Membership &membership : connection.ledger().all<Membership>(selection)) {
        if (!isOpen(membershipState(membership)) && !invocation.has(QStringLiteral("past"))) {
            continue;
        }
        if (invocation.has(QStringLiteral("json"))) {
            rows.append(names.json(membership));
        } else {
            invocation.print(names.line(membership));
        }
    }
    if (invocation.has(QStringLiteral("json"))) {
        invocation.printJson(rows);
    }
}

static constexpr char synopsis[] = "--ledger LEDGER [--group ID] [--staff ID] [--past] [--json]";
static constexpr char summary[] =
    QT_TRANSLATE_NOOP("Command", "Lists who is in which group, --past with those who were.");

const Command membersCommand{"members", synopsis, summary, declare, list};
const Command membersListCommand{"members list", synopsis, summary, declare, list};

} // namespace renkei::cli
