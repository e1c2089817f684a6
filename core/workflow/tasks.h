// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/procedure.h"
#include "domain/procedure_kind.h"
#include "workflow/step_note.h"

namespace renkei {

/// The task is done: history "task.done". What the task says happens with it (a release, an archived group);
/// see task_effects.h. Throws Error(InvalidInput) for a day in the future or without a reason where only a
/// reconciliation would prove it, Error(Refused) for a task that is done, or that the ledger shows not to be
/// done (step_facts.h), naming what is missing.
Task completeTask(Session &session, TaskId id, const StepNote &note);
/// 不要: history "task.waive". Throws Error(InvalidInput) without a reason.
Task waiveTask(Session &session, TaskId id, const StepNote &note);
/// Not done after all: history "task.reopen". What it brought about stays; undo takes that back. Throws
/// Error(InvalidInput) without a reason, Error(Refused) for a task that is open.
Task reopenTask(Session &session, TaskId id, const QString &reason);
/// History "task.assign".
void assignTasks(Session &session, const QList<TaskId> &ids, const QString &name);

/// Marks the open tasks of that kind that fit as done, inside a change that did what they ask for.
void finishTasks(Session &session, Change &change, const QList<std::pair<QByteArray, QVariant>> &where,
                 const QString &kind, const StepNote &note,
                 const QString &outcome = QString::fromUtf16(taskDone));

/// Tasks of a procedure in their order, or all open ones by due day; as they stand, with what the ledger
/// shows (step_facts.h).
QList<Task> tasksOf(const Session &session, ProcedureId procedure);
QList<Task> openTasks(const Session &session);

} // namespace renkei
