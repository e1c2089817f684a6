// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/procedure.h"
#include "domain/procedure_kind.h"
#include "workflow/tasks.h"

namespace renkei {

/// 手続き: what has several steps and must not stay half done. Kinds and steps are a table
/// (domain/procedure_kind.h), what happens beside the steps another one (procedure_effects.h), what the
/// ledger can see by itself a third (step_facts.h).

/// Starts a procedure with all its steps as tasks, in one change: history "procedure.start". What belongs to
/// it happens with it: leaving sets the last day and starts the micro-review over the person's groups, as a
/// change of office and an incident do; end of care sets the last day of care and until when the papers are
/// kept; a withdrawal withdraws the consent. A blank `subjectName` is looked up, a blank `plannedOn` is the
/// day the subject has already, or today. Throws Error(Refused) when the same procedure is open for the
/// subject already, Error(InvalidInput) when something it needs is missing or the days do not fit,
/// Error(NotFound).
Procedure startProcedure(Session &session, Procedure procedure);
/// Several of one kind, in one change.
QList<Procedure> startProcedures(Session &session, QList<Procedure> procedures);
/// Inside a change that brought it about (the last day was entered in the editor, a consent was withdrawn).
Procedure startProcedure(Session &session, Change &change, Procedure procedure);

/// The steps that it would start with: what is due when, and who does it; without a subject as for somebody
/// of the own office. Nothing is written. Throws Error(NotFound) when there is no such subject.
QList<Task> plannedSteps(const Session &session, Procedure procedure);

/// Throws Error(InvalidInput) when the reason is not of the list of a kind whose reasons can only be chosen,
/// or the day lies in the future where it is the day on which something became known.
void requireFitting(const Session &session, const Procedure &procedure);

/// 完了: history "procedure.complete". Steps that the ledger shows as done (step_facts.h) are written down as
/// such. Throws Error(Refused) naming the steps that are neither done nor waived.
Procedure completeProcedure(Session &session, ProcedureId id);

/// Called off with a reason; open steps are waived with it, the day that it set is taken back: history
/// "procedure.cancel". Throws Error(InvalidInput) without a reason, Error(Refused) when it is over.
Procedure cancelProcedure(Session &session, ProcedureId id, const QString &reason);
/// Inside a change that took the day back already.
void cancelProcedure(Session &session, Change &change, Procedure procedure, const QString &reason);

/// The planned day moves, and with it the due days of the open steps, the day of the subject, and until when
/// the papers are kept. `procedure` is as it was before.
void moveProcedure(Session &session, Change &change, const Procedure &procedure, const QDate &plannedOn);

/// The open procedure of that kind for the subject.
std::optional<Procedure> openProcedure(const Ledger &ledger, const QString &kind, const QUuid &subject);
/// Open ones by planned day.
QList<Procedure> openProcedures(const Ledger &ledger);

/// Whether a signed staff pledge of the person is on record: somebody of the own office, for whom papers
/// exist.
bool hasSignedPledge(const Ledger &ledger, StaffId person);

/// What a person has to know about the step now: what it waits for, or what the rules say about it.
QString stepHint(const Session &session, const Task &task);

} // namespace renkei
