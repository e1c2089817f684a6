// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/paper.h"
#include "regulation/rules/rules.h"
#include "text/era.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace renkei::regulation {

struct PaperClause
{
    const char *kind;
    const char *clause;
};
/// The papers of people: they hold for one text, and are renewed where a region asks for that.
static constexpr std::array papersOfPeople{
    PaperClause{"consent", "6"},
    PaperClause{"staff-pledge", "9"},
    PaperClause{"acknowledgement", "G1.1"},
};

/// How long before its end a paper is renewed.
static constexpr int renewDays = 30;

static Finding renewal(const PaperHolder &holder, const PaperClause &row)
{
    Finding finding = holderFinding(holder, QLatin1StringView(row.kind));
    finding.clauseId = QLatin1StringView(row.clause);
    finding.action = FindingAction::Print;
    return finding;
}

QList<Finding> findRenewedTexts(const LedgerView &view, const RegionPack &pack)
{
    QList<Finding> findings;
    for (const PaperClause &row : papersOfPeople) {
        const QString kind = QLatin1StringView(row.kind);
        const auto now = view.texts.constFind(kind);
        if (now == view.texts.constEnd()) {
            continue;
        }
        const auto papers = latestPapers(view, kind);
        for (const PaperHolder &holder : paperHolders(view, kind)) {
            const PaperView *paper = papers.value(holder.subject);
            if (paper == nullptr || !isSignedPaper(*paper) || !isOlderText(*now, paper->textHash) ||
                !isSettled(view.stateOf(kind, holder.subject))) {
                continue;
            }
            Finding finding = renewal(holder, row);
            finding.since = paper->since;
            finding.sentence =
                QCoreApplication::translate("Finding", "%1 signed an older text of %2. Print the present one "
                                                       "and have it signed again.")
                    .arg(holder.name, paperName(pack, kind));
            findings.append(std::move(finding));
        }
    }
    return findings;
}

QString renewedTextsHeadline(const RegionPack &pack, const QString &kind, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n person(s) who signed an older text of %1", nullptr,
                                       count)
        .arg(paperName(pack, kind));
}

QList<Finding> findExpiringPapers(const LedgerView &view, const RegionPack &pack)
{
    QList<Finding> findings;
    for (const PaperClause &row : papersOfPeople) {
        const QString kind = QLatin1StringView(row.kind);
        const auto papers = latestPapers(view, kind);
        for (const PaperHolder &holder : paperHolders(view, kind)) {
            const PaperView *paper = papers.value(holder.subject);
            if (paper == nullptr || !isSignedPaper(*paper) || !paper->expiresOn.isValid() ||
                paper->expiresOn < view.today || paper->expiresOn > view.today.addDays(renewDays)) {
                continue; // what has run out already is asked for like what was never signed
            }
            Finding finding = renewal(holder, row);
            finding.since = paper->since;
            finding.urgency = FindingUrgency::Reminder;
            finding.sentence = QCoreApplication::translate(
                                   "Finding", "%2 of %1 holds until %3. Print it and have it renewed.")
                                   .arg(holder.name, paperName(pack, kind), eraDate(paper->expiresOn));
            findings.append(std::move(finding));
        }
    }
    return findings;
}

QString expiringPapersHeadline(const RegionPack &pack, const QString &kind, FindingAction, int count)
{
    return QCoreApplication::translate("Finding", "%n person(s) whose %1 is to be renewed", nullptr, count)
        .arg(paperName(pack, kind));
}

} // namespace renkei::regulation
