// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/group_json.h"
#include "app/cli/ledger_connection.h"
#include "domain/group.h"
#include "domain/staff_member.h"
#include "workflow/members.h"

namespace renkei::cli {

static void list(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    const Ledger &ledger = connection.ledger();
    Selection selection;
    if (invocation.has(QStringLiteral("group"))) {
        const GroupId group = optionNamed<Group>(invocation, ledger, QStringLiteral("group"));
        selection.where.append({"group", QVariant::fromValue(group.uuid())});
    }
    if (invocation.has(QStringLiteral("staff"))) {
        const StaffId person = optionNamed<StaffMember>(invocation, ledger, QStringLiteral("staff"));
        selection.where.append({"staff", QVariant::fromValue(person.uuid())});
    }
    QList<Membership> members = ledger.all<Membership>(selection);
    if (!invocation.has(QStringLiteral("past"))) {
        members.removeIf([](const Membership &one) { return !isOpen(membershipState(one)); });
    }
    const GroupNames names(ledger);
    invocation.answerAll(
        members, [&](const Membership &one) { return names.json(one); },
        [&](const Membership &one) { return names.line(one); });
}

static constexpr char synopsis[] = "--ledger LEDGER [--group GROUP] [--staff STAFF] [--past] [--json]";
static constexpr char summary[] =
    QT_TRANSLATE_NOOP("Command", "Lists who is in which group, --past with those who were.");

const Command membersCommand{"members", synopsis, summary, list};
const Command membersListCommand{"members list", synopsis, summary, list};

} // namespace renkei::cli
