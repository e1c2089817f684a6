// SPDX-License-Identifier: Apache-2.0
#include "exchange/read_scan.h"

#include "exchange/control_qr.h"
#include "text/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace renkei {

/// 300 dpi keeps 6 pixels a module; pictures come in the resolution they were scanned with.
static constexpr double pdfDpi = 300;

QList<FoundCode> findControlCodes(const PagePictures &pages, const std::function<bool(int, int)> &progress)
{
    QList<FoundCode> found;
    const double dpi = pages.type() == MediaType::Pdf ? pdfDpi : 0;
    for (int page = 0; page < pages.pageCount(); ++page) {
        for (const ControlCode &code : readControlCodes(pages.page(page, dpi))) {
            found.append({page, code});
        }
        if (progress && !progress(page + 1, pages.pageCount())) {
            throw Error(ErrorCode::Cancelled,
                        QCoreApplication::translate("ReadScan", "Looking for control codes was stopped."));
        }
    }
    return found;
}

static int missingSheetsOf(const ScanProposal &proposal, const QList<FoundCode> &found)
{
    QList<int> seen;
    for (const FoundCode &entry : found) {
        if (entry.code.printout == proposal.code.printout && !seen.contains(entry.code.sheet)) {
            seen.append(entry.code.sheet);
        }
    }
    return std::max(0, proposal.code.sheets - int(seen.size()));
}

QList<ScanProposal> proposalsForScan(const QList<FoundCode> &found, const Ledger &ledger)
{
    QList<ScanProposal> proposals;
    for (const FoundCode &entry : found) {
        const auto same = [&](const ScanProposal &proposal) {
            return proposal.code.printout == entry.code.printout;
        };
        auto proposal = std::ranges::find_if(proposals, same);
        if (proposal == proposals.end()) {
            ScanProposal added;
            added.code = entry.code;
            if (const auto record = ledger.find(Printout::spec(), entry.code.printout)) {
                added.printout = fromRecord<Printout>(*record);
            }
            added.missingSheets = missingSheetsOf(added, found);
            proposals.append(added);
            proposal = proposals.end() - 1;
        }
        if (!proposal->pages.contains(entry.page)) {
            proposal->pages.append(entry.page);
        }
    }
    return proposals;
}

} // namespace renkei
