// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"

#include <QHash>

namespace renkei {

/// Under which name each staff member appears on MCS: what was entered, or 「個人名／所属名」 made from the
/// name and the office's short name (guide G1.2). Reads the offices once; make a new one when they changed.
class StaffDisplayNames
{
public:
    explicit StaffDisplayNames(const Ledger &ledger);
    /// What was entered, or else generated().
    QString of(const Record &staff) const;
    /// The name that the rule gives; empty while the person has no name.
    QString generated(const Record &staff) const;

private:
    struct OfficeName
    {
        QString shortName;
        QString name;
    };
    QHash<QUuid, OfficeName> m_offices;
};

} // namespace renkei
