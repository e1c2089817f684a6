// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/ledger_connection.h"

/// Records on the command line: options and JSON follow the register's table of fields, so that a new field
/// needs nothing here.
namespace renkei::cli {

/// Takes the options (--name, --kana, one for each edited field) that were given into the record. Throws
/// Misuse for an option of another register, Error(InvalidInput) for a value that cannot be used.
void applyFieldOptions(const Invocation &invocation, Session &session, Record &record);
/// A day as people type it; null when the option was not given. Throws Error(InvalidInput).
QDate dayOption(const Invocation &invocation, const Session &session, const QString &option);
/// The row that a positional id or name or, for the desk's own office, nothing names.
Record recordNamed(const Invocation &invocation, Session &session, const RegisterSpec &spec, int position);
/// One line of a list for people: id and the listed fields, separated by tabs.
QString listLine(const Record &record);
/// All fields for people, one a line; rows that are referred to by their names.
QStringList recordLines(const Ledger &ledger, const Record &record);

} // namespace renkei::cli
