// SPDX-License-Identifier: Apache-2.0
#include "regulation/clause_service.h"

#include "regulation/findings.h"

namespace renkei {

QStringList ruleKeys()
{
    QStringList keys;
    for (const Rule &rule : rules()) {
        keys += QLatin1StringView(rule.key);
    }
    return keys;
}

QStringList clauseWorkflows()
{
    return {
        QStringLiteral("registers"),      // offices, staff and patients are kept up to date
        QStringLiteral("documents"),      // signed papers are registered and stay with the person
        QStringLiteral("waiver"),         // 省略・代替 with ground, confirmer and date
        QStringLiteral("submission"),     // 様式1 and 2: when and how they went to the centre
        QStringLiteral("operators"),      // passwords, idle lock and history of the desk itself
        QStringLiteral("display-name"),   // 個人名／所属名 is made from the office's short name
        QStringLiteral("groups"),         // groups are opened, have one patient, a host, and are archived
        QStringLiteral("members"),        // invited, judged, approved, entered, released
        QStringLiteral("reconciliation"), // the member list of MCS is compared with the ledger
        QStringLiteral("review"),         // 精査 from a frozen snapshot to the report
        QStringLiteral("leaving"),        // the procedures, step by step
        QStringLiteral("joining"),
        QStringLiteral("moving"),
        QStringLiteral("incident"),
        QStringLiteral("end-of-care"),
        QStringLiteral("consent-withdrawal"),
        QStringLiteral("host-change"),
        QStringLiteral("administrators"), // MCS administrators are appointed and hand over
    };
}

} // namespace renkei
