// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/widgets/list_column.h"
#include "domain/procedure.h"
#include "ledger/ledger.h"

#include <QHash>

namespace renkei::desk {

/// How far each procedure is, read in one go for the list.
class ProcedureProgress
{
public:
    void read(const Ledger &ledger, const QDate &today);

    /// 「あと5日」, 完了, 取りやめ.
    ListCell state(const QUuid &procedure) const;
    /// 「3/9」
    ListCell steps(const QUuid &procedure) const;
    /// Open procedures and single tasks that are late or due today.
    int pressing() const { return m_pressing; }

private:
    struct Line
    {
        Badge badge;
        QString order; ///< open ones by day first
        qsizetype steps = 0;
        qsizetype done = 0;
    };
    QHash<QUuid, Line> m_lines;
    int m_pressing = 0;
};

} // namespace renkei::desk
