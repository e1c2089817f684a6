// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "workflow/settings.h"

#include <QJsonArray>

namespace renkei::cli {

/// The pack that was named, else that of the ledger, else the one that ships first.
static RegionPack packNamed(const Invocation &invocation)
{
    if (invocation.has(QStringLiteral("pack"))) {
        return RegionPack::byNameOrFolder(invocation.value(QStringLiteral("pack")));
    }
    if (invocation.has(QStringLiteral("ledger"))) {
        return LedgerConnection(invocation).session().pack;
    }
    return RegionPack::byNameOrFolder(defaultSetting(SettingName::pack));
}

static QJsonObject toJson(const Clause &clause)
{
    QJsonObject row{{QStringLiteral("id"), clause.id},
                    {QStringLiteral("label"), clause.label},
                    {QStringLiteral("title"), clause.title},
                    {QStringLiteral("text"), clause.text},
                    {QStringLiteral("served"), clause.servedKind()},
                    {QStringLiteral("by"), QJsonArray::fromStringList(clause.served)}};
    if (!clause.notYet.isEmpty()) {
        row.insert(QStringLiteral("notYet"), clause.notYet);
    }
    return row;
}

static QString toLine(const Clause &clause)
{
    QStringList cells{clause.id, clause.label, clause.title, clause.servedKind(), clause.served.join(u' ')};
    if (!clause.notYet.isEmpty()) {
        cells += CommandLine::tr("not yet: %1").arg(clause.notYet);
    }
    return cells.join(u'\t');
}

static void run(const Invocation &invocation)
{
    invocation.answerAll(packNamed(invocation).clauses, toJson, toLine);
}

const Command clausesCommand{
    "clauses", "[--pack NAME|DIR | --ledger LEDGER] [--json]",
    QT_TRANSLATE_NOOP("Command", "Lists the clauses of the regulation and what serves each."), run};

} // namespace renkei::cli
