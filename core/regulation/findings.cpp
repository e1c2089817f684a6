// SPDX-License-Identifier: Apache-2.0
#include "regulation/findings.h"

#include "regulation/rules/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace renkei {

using namespace regulation;

static constexpr std::array ruleTable{
    Rule{"office-papers", findOfficePapers, officePapersHeadline},
    Rule{"consent", findConsents, consentsHeadline},
    Rule{"staff-pledge", findStaffPledges, staffPledgesHeadline},
    Rule{"shared-mail", findSharedMail, sharedMailHeadline},
    Rule{"display-name", findDisplayNames, displayNamesHeadline},
};

QString actionKey(FindingAction action)
{
    switch (action) {
    case FindingAction::Print:
        return QStringLiteral("print");
    case FindingAction::Register:
        return QStringLiteral("register");
    case FindingAction::Edit:
        break;
    }
    return QStringLiteral("edit");
}

std::span<const Rule> rules()
{
    return ruleTable;
}

/// Where the regulation contradicts itself the finding says so and leaves the choice.
static QString conflictRemark(const Clause &clause, const RegionPack &pack)
{
    QStringList labels;
    for (const QString &id : clause.conflicts) {
        if (const Clause *other = pack.clause(id)) {
            labels += other->label;
        }
    }
    if (labels.isEmpty()) {
        return {};
    }
    const QString centre =
        pack.vocabulary.value(QStringLiteral("centre"), QCoreApplication::translate("Finding", "the centre"));
    return QCoreApplication::translate("Finding",
                                       " On this point %1 and %2 differ; please ask %3 which holds.")
        .arg(clause.label, labels.join(QStringLiteral(", ")), centre);
}

QList<Finding> findFindings(const LedgerView &view, const RegionPack &pack)
{
    QList<Finding> all;
    for (const Rule &rule : rules()) {
        const Clause *clause = pack.clauseServedBy(QStringLiteral("rule:") + QLatin1StringView(rule.key));
        if (clause == nullptr) {
            continue; // this region does not ask it
        }
        const QString remark = conflictRemark(*clause, pack);
        QList<Finding> findings = rule.find(view, pack);
        const QByteArray key(rule.key);
        for (Finding &finding : findings) {
            finding.rule = key;
            finding.clauseId = clause->id;
            finding.sentence += remark;
        }
        all.append(std::move(findings));
    }
    return all;
}

static QString actionLabel(FindingAction action, int count)
{
    switch (action) {
    case FindingAction::Print:
        return count > 1 ? QCoreApplication::translate("Finding", "Print them all")
                         : QCoreApplication::translate("Finding", "Print it");
    case FindingAction::Register:
        return QCoreApplication::translate("Finding", "Register what came back");
    case FindingAction::Edit:
        break;
    }
    return QCoreApplication::translate("Finding", "Open and correct");
}

QList<FindingGroup> groupFindings(const QList<Finding> &findings, const RegionPack &pack)
{
    QList<FindingGroup> groups;
    for (const Finding &finding : findings) {
        const auto sameSitting = [&finding](const FindingGroup &group) {
            return group.rule == finding.rule && group.action == finding.action &&
                   group.documentKind == finding.documentKind;
        };
        auto group = std::find_if(groups.begin(), groups.end(), sameSitting);
        if (group == groups.end()) {
            groups.append({finding.rule, finding.action, finding.documentKind, {}, {}, {}});
            group = groups.end() - 1;
        }
        group->findings.append(finding);
    }
    for (FindingGroup &group : groups) {
        const auto rule = std::find_if(rules().begin(), rules().end(), [&group](const Rule &candidate) {
            return group.rule == candidate.key;
        });
        const auto count = int(group.findings.size());
        if (rule != rules().end()) {
            group.headline = rule->headline(pack, group.documentKind, group.action, count);
        }
        group.actionLabel = actionLabel(group.action, count);
    }
    std::stable_partition(groups.begin(), groups.end(),
                          [](const FindingGroup &group) { return group.action == FindingAction::Print; });
    return groups;
}

} // namespace renkei
