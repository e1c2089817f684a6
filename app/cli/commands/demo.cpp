// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/make_ledger.h"
#include "workflow/demo_ledger.h"

#include <algorithm>

namespace renkei::cli {

static void run(const Invocation &invocation)
{
    DemoSize size;
    size.offices = invocation.number(QStringLiteral("offices"), size.offices);
    size.staff = invocation.number(QStringLiteral("staff"), size.staff);
    size.patients = invocation.number(QStringLiteral("patients"), size.patients);
    constexpr int teamSize = 6; // a team around a patient, where nothing is said
    size.groups = invocation.number(QStringLiteral("groups"), std::min(size.patients, size.staff) / 3);
    size.members = invocation.number(QStringLiteral("members"), size.groups * teamSize);
    size.seed = quint32(invocation.number(QStringLiteral("seed"), int(size.seed)));
    // What is made to measure is measured as it is.
    constexpr int mostMembersOfAYear = 5000;
    size.year = !invocation.has(QStringLiteral("plain")) && size.members <= mostMembersOfAYear;
    const NewDeskResult made = makeLedger(invocation, newDeskFromOptions(invocation));
    const RegionPack pack = packOf(*made.ledger);
    Session session{*made.ledger, pack, invocation.environment().clock, made.firstOperator.id,
                    made.firstOperator.name};
    fillDemo(session, size);
    invocation.print(made.recoveryCode);
}

const Command demoCommand{
    "demo",
    "LEDGER --password-file F [--offices N] [--staff N] [--patients N] [--groups N] [--members N] [--seed N] "
    "[--plain] "
    "[--pack NAME|DIR] [--operator NAME] [--password-only]",
    QT_TRANSLATE_NOOP("Command", "Makes a ledger filled with invented people, to try things out."), run,
    "demo-ledger --password-file password.txt --staff 40 --patients 30"};

} // namespace renkei::cli
