// SPDX-License-Identifier: Apache-2.0
#include "regulation/findings.h"

#include "regulation/rules/rules.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace renkei {

using namespace regulation;

static constexpr std::array ruleTable{
    Rule{"group-consent", findGroupConsents, groupConsentsHeadline},
    Rule{"emergency-explanation", findEmergencyExplanations, emergencyExplanationsHeadline},
    Rule{"leaver-member", findLeaverMembers, leaverMembersHeadline},
    Rule{"procedure", findProcedures, proceduresHeadline},
    Rule{"archive", findArchives, archivesHeadline},
    Rule{"task", findTasks, tasksHeadline},
    Rule{"review-open", findOpenReviews, openReviewsHeadline},
    Rule{"review-due", findReviewsDue, reviewsDueHeadline},
    Rule{"administrator", findAdministrators, administratorsHeadline},
    Rule{"office-papers", findOfficePapers, officePapersHeadline},
    Rule{"consent", findConsents, consentsHeadline},
    Rule{"copy-handed", findConsentCopies, consentCopiesHeadline},
    Rule{"staff-pledge", findStaffPledges, staffPledgesHeadline},
    Rule{"acknowledgement", findAcknowledgements, acknowledgementsHeadline},
    Rule{"renewed-text", findRenewedTexts, renewedTextsHeadline},
    Rule{"paper-expiry", findExpiringPapers, expiringPapersHeadline},
    Rule{"group-host", findGroupHosts, groupHostsHeadline},
    Rule{"invitation", findInvitations, invitationsHeadline},
    Rule{"outside-check", findOutsideChecks, outsideChecksHeadline},
    Rule{"shared-mail", findSharedMail, sharedMailHeadline},
    Rule{"locked-mail", findLockedMail, lockedMailHeadline},
    Rule{"display-name", findDisplayNames, displayNamesHeadline},
};

QString actionKey(FindingAction action)
{
    switch (action) {
    case FindingAction::Print:
        return QStringLiteral("print");
    case FindingAction::Register:
        return QStringLiteral("register");
    case FindingAction::Open:
        return QStringLiteral("open");
    case FindingAction::Edit:
        break;
    }
    return QStringLiteral("edit");
}

QString urgencyKey(FindingUrgency urgency)
{
    switch (urgency) {
    case FindingUrgency::Reminder:
        return QStringLiteral("reminder");
    case FindingUrgency::Overdue:
        return QStringLiteral("overdue");
    case FindingUrgency::Due:
        break;
    }
    return QStringLiteral("due");
}

size_t qHash(const FindingKey &key, size_t seed)
{
    return qHashMulti(seed, key.rule, key.registerKey, key.subject, key.documentKind);
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

/// The most pressing first, then as a list of people is read.
static void sort(QList<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return a.urgency != b.urgency ? a.urgency > b.urgency : a.sortKey < b.sortKey;
    });
}

/// What was put off says until when; what was put off until yesterday is back by itself.
static void noteDeferrals(const LedgerView &view, QList<Finding> &findings)
{
    QHash<FindingKey, const DeferralView *> deferrals;
    for (const DeferralView &deferral : view.deferrals) {
        const FindingKey key{deferral.rule, deferral.registerKey, deferral.subject, deferral.documentKind};
        const DeferralView *known = deferrals.value(key);
        if (deferral.until >= view.today && (known == nullptr || known->until < deferral.until)) {
            deferrals.insert(key, &deferral);
        }
    }
    if (deferrals.isEmpty()) {
        return;
    }
    for (Finding &finding : findings) {
        if (const DeferralView *deferral = deferrals.value(finding.key())) {
            finding.deferredUntil = deferral->until;
            finding.deferReason = deferral->reason;
            finding.deferredBy = deferral->by;
        }
    }
}

QList<Finding> findFindings(const LedgerView &view, const RegionPack &pack)
{
    QList<Finding> all;
    for (const Rule &rule : rules()) {
        const Clause *served = pack.clauseServedBy(QStringLiteral("rule:") + QLatin1StringView(rule.key));
        if (served == nullptr) {
            continue; // this region does not ask it
        }
        QList<Finding> findings = rule.find(view, pack);
        const QByteArray key(rule.key);
        for (Finding &finding : findings) {
            const Clause *named = pack.clause(finding.clauseId);
            const Clause &clause = named != nullptr ? *named : *served;
            finding.rule = key;
            finding.clauseId = clause.id;
            finding.sentence += conflictRemark(clause, pack);
        }
        sort(findings);
        all.append(std::move(findings));
    }
    noteDeferrals(view, all);
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
    case FindingAction::Open:
        return QCoreApplication::translate("Finding", "Open it");
    case FindingAction::Edit:
        break;
    }
    return QCoreApplication::translate("Finding", "Open and correct");
}

static QString headlineOf(const FindingGroup &group, const RegionPack &pack)
{
    const auto rule = std::find_if(rules().begin(), rules().end(),
                                   [&group](const Rule &candidate) { return group.rule == candidate.key; });
    if (rule == rules().end()) {
        return {};
    }
    QString headline = rule->headline(pack, group.documentKind, group.action, int(group.findings.size()));
    const auto overdue =
        int(std::count_if(group.findings.begin(), group.findings.end(),
                          [](const Finding &finding) { return finding.urgency == FindingUrgency::Overdue; }));
    if (overdue > 0) {
        headline += QCoreApplication::translate("Finding", " (%n overdue)", nullptr, overdue);
    }
    return group.isDeferred ? QCoreApplication::translate("Finding", "Put off: %1").arg(headline) : headline;
}

/// A group is as pressing as its first finding, which is its most pressing one. Among equally pressing groups
/// printing comes first: a print run is one sitting. What was put off stands last.
static auto placeOnTheList(const FindingGroup &group)
{
    return std::tuple(group.isDeferred, -int(group.findings.first().urgency),
                      group.action != FindingAction::Print);
}

QList<FindingGroup> groupFindings(const QList<Finding> &findings, const RegionPack &pack)
{
    QList<FindingGroup> groups;
    for (const Finding &finding : findings) {
        const auto sameSitting = [&finding](const FindingGroup &group) {
            return group.rule == finding.rule && group.action == finding.action &&
                   group.documentKind == finding.documentKind && group.isDeferred == finding.isDeferred();
        };
        auto group = std::find_if(groups.begin(), groups.end(), sameSitting);
        if (group == groups.end()) {
            groups.append(
                {finding.rule, finding.action, finding.documentKind, {}, {}, {}, finding.isDeferred()});
            group = groups.end() - 1;
        }
        group->findings.append(finding);
    }
    for (FindingGroup &group : groups) {
        group.headline = headlineOf(group, pack);
        group.actionLabel = actionLabel(group.action, int(group.findings.size()));
    }
    std::stable_sort(groups.begin(), groups.end(), [](const FindingGroup &a, const FindingGroup &b) {
        return placeOnTheList(a) < placeOnTheList(b);
    });
    return groups;
}

} // namespace renkei
