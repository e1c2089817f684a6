// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/scan_pile.h"
#include "exchange/scan_reason.h"
#include "ledger/ledger.h"

#include <QList>
#include <QUuid>

namespace renkei {

/// A person's word about a page: whose paper it is.
struct HandMatch
{
    int page = 0; ///< index in the pile
    QString kind; ///< document kind
    QString subjectRegister;
    QUuid subject;
};

/// What becomes of a page. Kind, subject and printout are also told of pages that are left, where known.
struct PlannedPage
{
    QString kind;
    QString subjectRegister;
    QUuid subject;
    QUuid printout;
    int sheet = 0;  ///< n of
    int sheets = 0; ///< N; 0 = no code was read
    ScanReason reason = ScanReason::NoCode;
    bool isMatchedByHand = false;
    int paper = -1; ///< index in ScanPlan::papers; -1 = left
};

/// Sheets that become one document.
struct PlannedPaper
{
    QString kind;
    QString subjectRegister;
    QUuid subject;
    QUuid printout;   ///< null when a page was matched by hand to a paper that was not printed here
    QList<int> pages; ///< indexes in the pile, in the order of the sheets
};

struct ScanPlan
{
    QList<PlannedPage> pages; ///< as many as the pile has, in its order
    QList<PlannedPaper> papers;

    /// Pages that are not filed, for whatever reason.
    int leftCount() const;
    /// Those of them that somebody has to look at.
    int toLookAtCount() const;
};

/// Which pages make whose paper: sheets of one printout belong together, whatever file they are in and in
/// whatever order. A page matched by hand goes where the person says; it stands in for a missing sheet of a
/// paper of that kind and subject, otherwise pages matched alike make one paper. Reads the ledger only.
ScanPlan planScans(const QList<PilePage> &pages, const Ledger &ledger, const QList<HandMatch> &matches = {});

} // namespace renkei
