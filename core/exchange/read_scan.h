// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/printout.h"
#include "exchange/control_code.h"
#include "exchange/page_pictures.h"
#include "ledger/ledger.h"

#include <QList>

#include <functional>
#include <optional>

namespace renkei {

/// A control code found on a page (0-based).
struct FoundCode
{
    int page = 0;
    ControlCode code;
};

/// What the control QRs of a scanned paper say about it.
struct ScanProposal
{
    ControlCode code;
    std::optional<Printout> printout; ///< empty: printed from another ledger, or its record is gone
    QList<int> pages;                 ///< 0-based, in the order of the sheets
    int missingSheets = 0;            ///< sheets of the printout that the file does not hold
};

/// Looks at every page. `progress(done, all)` returns false to stop; then Error(Cancelled).
QList<FoundCode> findControlCodes(const PagePictures &pages,
                                  const std::function<bool(int, int)> &progress = {});

/// One proposal a printout, in the order of the pages. Empty when no page carries a control QR of ours.
QList<ScanProposal> proposalsForScan(const QList<FoundCode> &found, const Ledger &ledger);

} // namespace renkei
