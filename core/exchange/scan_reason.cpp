// SPDX-License-Identifier: Apache-2.0
#include "exchange/scan_reason.h"

#include <QCoreApplication>

#include <array>

namespace renkei {

struct ReasonRow
{
    ScanReason reason;
    const char *key;
    const char *label;
    const char *help;
    bool needsHand;
};

static constexpr std::array reasons{
    ReasonRow{ScanReason::None, "", QT_TRANSLATE_NOOP("ScanReason", "Will be filed"), "", false},
    ReasonRow{ScanReason::NoCode, "no-code", QT_TRANSLATE_NOOP("ScanReason", "No code"),
              QT_TRANSLATE_NOOP("ScanReason", "No control code can be read on this page. Choose the person "
                                              "and the paper by hand, or scan the sheet once more."),
              true},
    ReasonRow{ScanReason::Blank, "blank", QT_TRANSLATE_NOOP("ScanReason", "Blank"),
              QT_TRANSLATE_NOOP("ScanReason", "Nothing stands on this page, so it is left out."), false},
    ReasonRow{ScanReason::SeveralCodes, "several-codes", QT_TRANSLATE_NOOP("ScanReason", "Two papers"),
              QT_TRANSLATE_NOOP("ScanReason", "Sheets of two papers are on this page. Scan them one by one, "
                                              "or choose the person and the paper by hand."),
              true},
    ReasonRow{ScanReason::Foreign, "foreign", QT_TRANSLATE_NOOP("ScanReason", "Not from this ledger"),
              QT_TRANSLATE_NOOP("ScanReason",
                                "This sheet was printed from another ledger. If it belongs here, choose "
                                "the person and the paper by hand."),
              true},
    ReasonRow{ScanReason::NotForFiling, "not-for-filing",
              QT_TRANSLATE_NOOP("ScanReason", "Not a paper to sign"),
              QT_TRANSLATE_NOOP("ScanReason",
                                "Nobody signs this sheet, or it was printed blank. If it is to be kept, "
                                "choose the person and the paper by hand."),
              true},
    ReasonRow{ScanReason::NoSubject, "no-subject", QT_TRANSLATE_NOOP("ScanReason", "Record deleted"),
              QT_TRANSLATE_NOOP("ScanReason",
                                "The record this paper belongs to is in the bin. Take it out of "
                                "the bin first, then read the pile again."),
              true},
    ReasonRow{
        ScanReason::MissingSheet, "missing-sheet", QT_TRANSLATE_NOOP("ScanReason", "Sheet missing"),
        QT_TRANSLATE_NOOP("ScanReason",
                          "Not all sheets of this paper are in the pile. Scan the missing sheet too, or "
                          "choose it by hand among the pages without a code."),
        true},
    ReasonRow{
        ScanReason::Duplicate, "duplicate", QT_TRANSLATE_NOOP("ScanReason", "Twice in the pile"),
        QT_TRANSLATE_NOOP("ScanReason", "The same sheet is in the pile already; the first one is used."),
        false},
    ReasonRow{ScanReason::AlreadyFiled, "already-filed", QT_TRANSLATE_NOOP("ScanReason", "Filed before"),
              QT_TRANSLATE_NOOP("ScanReason", "This paper was filed before, so there is nothing to do."),
              false},
    ReasonRow{ScanReason::UnreadableFile, "unreadable-file",
              QT_TRANSLATE_NOOP("ScanReason", "Cannot be read"),
              QT_TRANSLATE_NOOP("ScanReason",
                                "The file is broken, empty or protected. Please scan the paper once more."),
              true},
};

static const ReasonRow &rowOf(ScanReason reason)
{
    return reasons.at(size_t(reason));
}

QString scanReasonKey(ScanReason reason)
{
    return QLatin1StringView(rowOf(reason).key);
}

QString scanReasonLabel(ScanReason reason)
{
    return QCoreApplication::translate("ScanReason", rowOf(reason).label);
}

QString scanReasonHelp(ScanReason reason)
{
    const char *const help = rowOf(reason).help;
    return *help == '\0' ? QString() : QCoreApplication::translate("ScanReason", help);
}

bool needsHand(ScanReason reason)
{
    return rowOf(reason).needsHand;
}

} // namespace renkei
