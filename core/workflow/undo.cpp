// SPDX-License-Identifier: Apache-2.0
#include "workflow/undo.h"

namespace renkei {

HistoryEntry undoLast(Session &session)
{
    return session.ledger.history().undo(session.verb(QStringLiteral("history.undo")));
}

HistoryEntry redoLast(Session &session)
{
    return session.ledger.history().redo(session.verb(QStringLiteral("history.redo")));
}

} // namespace renkei
