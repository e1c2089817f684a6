// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/ledger_connection.h"
#include "domain/procedure.h"

#include <QJsonObject>

/// Procedures and tasks as the command line answers them: the fields of the register and what follows from
/// them.
namespace renkei::cli {

/// By id, or, while it is open, by the name of whom it is about. Throws as oneNamed().
ProcedureId procedureNamed(const Session &session, const QString &text);

/// Fields, and `label`, `daysLeft` (null when over), `state` ("open", "done", "cancelled"), `steps` (how
/// many), `done` (how many of them).
QJsonObject procedureJson(const Session &session, const Procedure &procedure);
/// Fields, and `label`, `hint`, `daysLeft` (null when done), `form` of the sheet that is printed for it.
QJsonObject taskJson(const Session &session, const Task &task);

/// One line for people: id, kind, about whom, day, progress; separated by tabs.
QString procedureLine(const Session &session, const Procedure &procedure);
/// One line for people: id, what, about whom, who does it, due or done when and by whom.
QString taskLine(const Task &task);

} // namespace renkei::cli
