// SPDX-License-Identifier: Apache-2.0
#include "exchange/scan_plan.h"

#include "domain/document.h"
#include "domain/document_kind.h"
#include "domain/printout.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace renkei {

namespace {

class Planner
{
public:
    Planner(const QList<PilePage> &pages, const Ledger &ledger)
        : m_pages(pages)
        , m_ledger(ledger)
    {
    }
    ScanPlan plan(const QList<HandMatch> &matches);

private:
    void readPage(int index);
    void takeMatches(const QList<HandMatch> &matches);
    std::optional<Printout> printout(const QUuid &id);
    ScanReason reasonAgainst(const std::optional<Printout> &printout);
    bool isFiled(const QUuid &printout) const;
    void assemble(const QUuid &printout);
    void fillGaps(QList<int> &sheets, const PlannedPage &like);
    void fileMatchedAlone();
    void addPaper(const PlannedPage &like, const QList<int> &pages);

    const QList<PilePage> &m_pages;
    const Ledger &m_ledger;
    ScanPlan m_plan;
    QHash<QUuid, std::optional<Printout>> m_printouts;
    QList<QUuid> m_order; ///< printouts of the pile, as they come
};

} // namespace

static bool isSamePaper(const PlannedPage &a, const PlannedPage &b)
{
    return a.kind == b.kind && a.subjectRegister == b.subjectRegister && a.subject == b.subject;
}

std::optional<Printout> Planner::printout(const QUuid &id)
{
    const auto known = m_printouts.constFind(id);
    if (known != m_printouts.constEnd()) {
        return *known;
    }
    std::optional<Printout> found;
    if (const auto record = m_ledger.find(Printout::spec(), id)) {
        found = fromRecord<Printout>(*record);
    }
    m_printouts.insert(id, found);
    return found;
}

bool Planner::isFiled(const QUuid &printout) const
{
    Selection selection;
    selection.where = {{"printout", QVariant::fromValue(printout)}};
    return m_ledger.count(Document::spec(), selection) > 0;
}

/// What forbids filing the printout, whatever sheets of it there are.
ScanReason Planner::reasonAgainst(const std::optional<Printout> &printout)
{
    if (!printout) {
        return ScanReason::Foreign;
    }
    if (printout->kind.isEmpty() || printout->subject.isNull()) {
        return ScanReason::NotForFiling;
    }
    const auto subject = m_ledger.find(registerByKey(printout->subjectRegister.toUtf8()), printout->subject);
    if (!subject || subject->isInBin()) {
        return ScanReason::NoSubject;
    }
    return isFiled(printout->id.uuid()) ? ScanReason::AlreadyFiled : ScanReason::None;
}

void Planner::readPage(int index)
{
    const PilePage &page = m_pages.at(index);
    PlannedPage &planned = m_plan.pages[index];
    if (!page.problem.isEmpty()) {
        planned.reason = ScanReason::UnreadableFile;
        return;
    }
    if (page.codes.isEmpty()) {
        planned.reason = page.isBlank ? ScanReason::Blank : ScanReason::NoCode;
        return;
    }
    if (page.codes.size() > 1) {
        planned.reason = ScanReason::SeveralCodes;
        return;
    }
    const ControlCode &code = page.codes.first();
    planned.printout = code.printout;
    planned.sheet = code.sheet;
    planned.sheets = code.sheets;
    const std::optional<Printout> known = printout(code.printout);
    if (known) {
        planned.kind = known->kind;
        planned.subjectRegister = known->subjectRegister;
        planned.subject = known->subject;
    }
    planned.reason = reasonAgainst(known);
    if (planned.reason == ScanReason::None && !m_order.contains(code.printout)) {
        m_order.append(code.printout);
    }
}

/// A page keeps its printout when the person says the same as the code.
void Planner::takeMatches(const QList<HandMatch> &matches)
{
    for (const HandMatch &match : matches) {
        PlannedPage &page = m_plan.pages[match.page];
        PlannedPage said;
        said.kind = match.kind;
        said.subjectRegister = match.subjectRegister;
        said.subject = match.subject;
        said.reason = ScanReason::None;
        said.isMatchedByHand = true;
        if (isSamePaper(page, said)) {
            said.printout = page.printout;
            said.sheet = page.sheet;
            said.sheets = page.sheets;
        }
        page = said;
    }
}

void Planner::addPaper(const PlannedPage &like, const QList<int> &pages)
{
    for (const int index : pages) {
        m_plan.pages[index].paper = int(m_plan.papers.size());
        m_plan.pages[index].reason = ScanReason::None;
    }
    m_plan.papers.append({like.kind, like.subjectRegister, like.subject, like.printout, pages});
}

/// Pages that a person gave to this paper take the places of the sheets that are missing.
void Planner::fillGaps(QList<int> &sheets, const PlannedPage &like)
{
    for (int index = 0; index < m_plan.pages.size(); ++index) {
        const PlannedPage &page = m_plan.pages.at(index);
        const qsizetype gap = sheets.indexOf(-1);
        if (gap >= 0 && page.isMatchedByHand && page.sheets == 0 && page.paper < 0 &&
            isSamePaper(page, like)) {
            sheets[gap] = index;
            m_plan.pages[index].sheet = int(gap) + 1;
            m_plan.pages[index].sheets = int(sheets.size());
            m_plan.pages[index].printout = like.printout;
        }
    }
}

void Planner::assemble(const QUuid &printout)
{
    QList<int> sheets; // index of the page by sheet; -1 = missing
    PlannedPage like;
    bool isAccepted = false; // a person said that this is the paper, whole or not
    QList<int> all;
    for (int index = 0; index < m_plan.pages.size(); ++index) {
        PlannedPage &page = m_plan.pages[index];
        if (page.printout != printout || page.reason != ScanReason::None || page.sheets == 0) {
            continue;
        }
        if (sheets.isEmpty()) {
            like = page;
            sheets.fill(-1, page.sheets);
        }
        int &place = sheets[std::min(page.sheet, int(sheets.size())) - 1];
        if (place >= 0 && !page.isMatchedByHand) {
            page.reason = ScanReason::Duplicate;
            continue;
        }
        if (place >= 0) {
            continue; // a second one that a person wants filed: a paper of its own
        }
        place = index;
        isAccepted = isAccepted || page.isMatchedByHand;
    }
    fillGaps(sheets, like);
    for (const int index : std::as_const(sheets)) {
        if (index >= 0) {
            all.append(index);
        }
    }
    if (all.isEmpty()) {
        return;
    }
    if (sheets.contains(-1) && !isAccepted) {
        for (const int index : std::as_const(all)) {
            m_plan.pages[index].reason = ScanReason::MissingSheet;
        }
        return;
    }
    addPaper(like, all);
}

void Planner::fileMatchedAlone()
{
    for (int index = 0; index < m_plan.pages.size(); ++index) {
        const PlannedPage page = m_plan.pages.at(index);
        if (!page.isMatchedByHand || page.paper >= 0) {
            continue;
        }
        QList<int> alike;
        for (int other = index; other < m_plan.pages.size(); ++other) {
            const PlannedPage &candidate = m_plan.pages.at(other);
            if (candidate.isMatchedByHand && candidate.paper < 0 && isSamePaper(page, candidate)) {
                alike.append(other);
            }
        }
        addPaper(page, alike);
    }
}

ScanPlan Planner::plan(const QList<HandMatch> &matches)
{
    m_plan.pages.resize(m_pages.size());
    for (int index = 0; index < m_pages.size(); ++index) {
        readPage(index);
    }
    takeMatches(matches);
    for (const QUuid &printout : std::as_const(m_order)) {
        assemble(printout);
    }
    fileMatchedAlone();
    return m_plan;
}

int ScanPlan::leftCount() const
{
    return int(std::ranges::count(pages, -1, &PlannedPage::paper));
}

int ScanPlan::toLookAtCount() const
{
    return int(std::ranges::count_if(pages, [](const PlannedPage &page) { return needsHand(page.reason); }));
}

ScanPlan planScans(const QList<PilePage> &pages, const Ledger &ledger, const QList<HandMatch> &matches)
{
    return Planner(pages, ledger).plan(matches);
}

} // namespace renkei
