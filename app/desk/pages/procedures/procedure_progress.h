// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/widgets/list_column.h"
#include "regulation/ledger_view.h"
#include "workflow/session.h"

#include <QHash>

namespace renkei::desk {

/// How far each procedure is, read in one go for the list.
class ProcedureProgress
{
public:
    void read(const Session &session);

    /// 「あと5日」, 完了, 取りやめ.
    ListCell state(const QUuid &procedure) const;
    /// 「3/9」
    ListCell steps(const QUuid &procedure) const;

private:
    struct Line
    {
        Badge badge;
        QString order; ///< open ones by day first
        qsizetype steps = 0;
        qsizetype done = 0;
    };
    QHash<QUuid, Line> m_lines;
};

/// How many procedures have a step, and how many single tasks there are, that is late or due today.
int pressingProcedures(const LedgerView &view);

} // namespace renkei::desk
