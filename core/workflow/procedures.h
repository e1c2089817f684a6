// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/procedure.h"
#include "domain/procedure_kind.h"
#include "workflow/tasks.h"

namespace renkei {

/// Starts a procedure with all its steps as tasks, in one change: history "procedure.start". What belongs to
/// it happens with it: leaving sets the last day and starts the micro-review over the person's groups; end of
/// care sets the last day of care; a withdrawal withdraws the consent. A blank `subjectName` is looked up,
/// blank `plannedOn` is today. Throws Error(Refused) when the same procedure is open for the subject already,
/// Error(NotFound).
Procedure startProcedure(Session &session, Procedure procedure);
/// Inside a change that brought it about (the last day was entered in the editor).
Procedure startProcedure(Session &session, Change &change, Procedure procedure);

/// 完了: history "procedure.complete". Throws Error(Refused) naming the steps that are neither done nor
/// waived.
Procedure completeProcedure(Session &session, ProcedureId id);
/// Called off with a reason; open steps are waived with it, the day that it set is taken back: history
/// "procedure.cancel".
Procedure cancelProcedure(Session &session, ProcedureId id, const QString &reason);

/// The open procedure of that kind for the subject.
std::optional<Procedure> openProcedure(const Ledger &ledger, const QString &kind, const QUuid &subject);
/// Open ones by planned day.
QList<Procedure> openProcedures(const Ledger &ledger);

} // namespace renkei
