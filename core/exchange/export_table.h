// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"
#include "exchange/table.h"
#include "ledger/ledger.h"

namespace renkei {

/// The rows as a table: the fields that an import can fill, under their labels, dates in ISO form, references
/// by name. Importing it into another ledger gives the same rows.
Table exportTable(const Ledger &ledger, const RegisterSpec &spec, const QList<Record> &records);

/// The same for every row in use.
Table exportTable(const Ledger &ledger, const RegisterSpec &spec);

} // namespace renkei
