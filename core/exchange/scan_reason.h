// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renkei {

/// Why a page of a pile is not filed by itself.
enum class ScanReason {
    None,          ///< it is filed
    NoCode,        ///< no control code can be read
    Blank,         ///< nothing stands on it: the back of a sheet
    SeveralCodes,  ///< sheets of two papers on one page
    Foreign,       ///< printed from another ledger
    NotForFiling,  ///< a sheet that nobody signs
    NoSubject,     ///< the person or office is in the bin
    MissingSheet,  ///< not all sheets of the paper are in the pile
    Duplicate,     ///< the same sheet is in the pile already
    AlreadyFiled,  ///< this paper was filed before
    UnreadableFile ///< the file or the page is broken, empty or locked
};

/// "", "no-code", "blank", "several-codes", "foreign", "not-for-filing", "no-subject", "missing-sheet",
/// "duplicate", "already-filed", "unreadable-file": command line and JSON.
QString scanReasonKey(ScanReason reason);
/// A few words for a list.
QString scanReasonLabel(ScanReason reason);
/// What it means and what to do; empty for None.
QString scanReasonHelp(ScanReason reason);
/// Whether somebody has to look at the page.
bool needsHand(ScanReason reason);

} // namespace renkei
