// SPDX-License-Identifier: Apache-2.0
#include "workflow/today.h"

#include "workflow/view_of_ledger.h"

namespace renkei {

QList<Finding> findingsToday(const Session &session)
{
    return findFindings(viewOf(session), session.pack);
}

} // namespace renkei
