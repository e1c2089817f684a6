// SPDX-License-Identifier: Apache-2.0
#include "forms/pack_check.h"
#include "app/cli/commands/commands.h"
#include "text/error.h"

namespace renkei::cli {

static void run(const Invocation &invocation)
{
    const QString folder = invocation.positional(0, "DIR");
    const QList<forms::PackProblem> problems = forms::checkPack(folder);
    for (const forms::PackProblem &problem : problems) {
        invocation.tell(
            problem.line > 0
                ? QStringLiteral("%1:%2: %3").arg(problem.file).arg(problem.line).arg(problem.sentence)
                : QStringLiteral("%1: %2").arg(problem.file, problem.sentence));
    }
    if (!problems.isEmpty()) {
        throw Error(ErrorCode::InvalidInput,
                    CommandLine::tr("The pack has %n problem(s). Please mend them and check again.", nullptr,
                                    int(problems.size())));
    }
    invocation.print(CommandLine::tr("The pack can be used."));
}

const Command packCheckCommand{"pack check", "DIR", QT_TRANSLATE_NOOP("Command", "Checks a region pack."),
                               run};

} // namespace renkei::cli
