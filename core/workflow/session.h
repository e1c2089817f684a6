// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/desk_operator.h"
#include "ledger/ledger.h"
#include "platform/clock.h"
#include "regulation/region_pack.h"

namespace renkei {

/// Somebody at work: the open ledger, the region's rules, and who it is. Every workflow verb takes one.
struct Session
{
    Ledger &ledger;
    const RegionPack &pack;
    const Clock &clock;
    OperatorId operatorId;
    QString operatorName;

    Verb verb(const QString &name, const QString &detail = {}) const
    {
        return {name, operatorId, operatorName, true, detail};
    }
    /// For printing, reading, exporting: an entry, but no undo step.
    Verb notice(const QString &name, const QString &detail = {}) const
    {
        return {name, operatorId, operatorName, false, detail};
    }
};

} // namespace renkei
