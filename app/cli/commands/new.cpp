// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/make_ledger.h"

namespace renkei::cli {

static void run(const Invocation &invocation)
{
    NewDesk desk = newDeskFromOptions(invocation);
    const QString kind =
        invocation.choice(QStringLiteral("desk"), {QStringLiteral("office"), QStringLiteral("centre")}, {});
    if (kind.isEmpty()) {
        throw Misuse(CommandLine::tr("The option --%1 is missing.").arg(QStringLiteral("desk")));
    }
    desk.desk = kind == QStringLiteral("office") ? DeskKind::Office : DeskKind::Centre;
    desk.officeName = invocation.value(QStringLiteral("office"));
    const NewDeskResult made = makeLedger(invocation, desk);
    if (invocation.wantsJson()) {
        const OfficeId office = ownOfficeId(*made.ledger);
        invocation.printJson(
            QJsonObject{{QStringLiteral("id"), made.ledger->id().toString(QUuid::WithoutBraces)},
                        {QStringLiteral("office"), office.isNull() ? QString() : office.toString()},
                        {QStringLiteral("recoveryCode"), made.recoveryCode},
                        {QStringLiteral("usesKeychain"), made.usesKeychain}});
    } else {
        invocation.print(made.recoveryCode);
    }
}

const Command newCommand{
    "new",
    "LEDGER --desk office|centre [--pack NAME|DIR] [--office NAME] [--operator NAME] "
    "[--password-only] --password-file F [--json]",
    QT_TRANSLATE_NOOP("Command", "Makes a ledger and prints its recovery code once."), run,
    "ledger --desk office --office 訪問看護ステーションふくしま --operator \"佐藤 一郎\" --password-file "
    "password.txt"};

} // namespace renkei::cli
