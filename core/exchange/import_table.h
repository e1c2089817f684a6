// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/import_plan.h"
#include "workflow/session.h"

namespace renkei {

struct ImportResult
{
    qsizetype added = 0;
    qsizetype updated = 0;
    qsizetype skipped = 0;
    qsizetype rejected = 0;
};

/// Carries a plan out: one transaction, one history entry ("import.staff"), one undo. Without `rejectsFile`
/// one bad row refuses the whole file (Error(Refused) naming the first rows and their reasons); with it the
/// good rows enter and the bad ones go to that file. The mapping is remembered.
/// The rejects file is written first: when it cannot be written, nothing is imported. When the ledger then
/// refuses, the ledger has not changed, but the rejects file stays.
ImportResult importTable(Session &session, const Table &table, const ImportPlan &plan,
                         const QString &rejectsFile = {});

/// How the columns of this register's last import were mapped.
RememberedMapping rememberedMapping(const Session &session, const RegisterSpec &spec);

} // namespace renkei
