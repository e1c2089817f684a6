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

static Finding renewal(const HeldPaper &held, const PaperClause &row)
{
    Finding finding = heldPaperFinding(held);
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
        for (const HeldPaper &held : heldPapers(view, kind)) {
            if (!isOlderText(*now, held.paper->textHash) ||
                !isSettled(view.stateOf(kind, held.holder.subject))) {
                continue;
            }
            Finding finding = renewal(held, row);
            finding.sentence =
                QCoreApplication::translate("Finding", "%1 signed an older text of %2. Print the present one "
                                                       "and have it signed again.")
                    .arg(held.holder.name, paperName(pack, kind));
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
        for (const HeldPaper &held : heldPapers(view, kind)) {
            const QDate expiresOn = held.paper->expiresOn;
            if (!expiresOn.isValid() || expiresOn < view.today || expiresOn > view.today.addDays(renewDays)) {
                continue; // what has run out already is asked for like what was never signed
            }
            Finding finding = renewal(held, row);
            finding.urgency = FindingUrgency::Reminder;
            finding.sentence = QCoreApplication::translate(
                                   "Finding", "%2 of %1 holds until %3. Print it and have it renewed.")
                                   .arg(held.holder.name, paperName(pack, kind), eraDate(expiresOn));
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
