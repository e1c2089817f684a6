// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/tasks.h"

namespace renkei {

/// What completing a task brings about in the ledger, in the same transaction.
struct TaskEffect
{
    const char *task; ///< key of the TaskKind
    bool needsReason; ///< only a reconciliation would prove it; by hand it needs a reason
    /// Throws Error(Refused) when what the task asks for has not happened.
    void (*apply)(Session &session, Change &change, const Task &task, const StepNote &note);
};

/// nullptr when the task only notes what was done elsewhere. The table is in task_effects.cpp.
const TaskEffect *taskEffect(const QString &taskKind);

} // namespace renkei
