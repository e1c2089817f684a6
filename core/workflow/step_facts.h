// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/tasks.h"

namespace renkei {

/// What the ledger itself shows about steps: a signed pledge is filed, the groups are archived, the sheet was
/// printed. Such a step is done by itself, and open again when the fact is taken back (an undo, a paper in
/// the bin); nothing is written for it until its procedure is completed. One row a task kind in
/// step_facts.cpp.

struct StepFact
{
    QDate on;     ///< since when the ledger shows it
    QString by{}; ///< who did it, where that is on record
};

/// Nothing when the ledger does not show the task as done, or cannot tell.
std::optional<StepFact> stepFact(const Session &session, const Task &task);

/// Why the task cannot be ticked by hand: a sentence that names what is missing. Empty when it can be.
QString stepObstacle(const Session &session, const Task &task);

/// The task as it stands: what the ledger shows is done with outcome taskSeen. Not to be stored.
Task settledTask(const Session &session, Task task);

} // namespace renkei
