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
        QStringLiteral("registers"),    // offices, staff and patients are kept up to date
        QStringLiteral("documents"),    // signed papers are registered and stay with the person
        QStringLiteral("waiver"),       // 省略・代替 with ground, confirmer and date
        QStringLiteral("submission"),   // 様式1 and 2: when and how they went to the centre
        QStringLiteral("operators"),    // passwords, idle lock and history of the desk itself
        QStringLiteral("display-name"), // 個人名／所属名 is made from the office's short name
    };
}

} // namespace renkei
