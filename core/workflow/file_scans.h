// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/attach_document.h"

namespace renkei {

/// One signed paper out of a pile of scans.
struct ScannedPaper
{
    QString kind;
    QString subjectRegister;
    QUuid subject;
    QUuid printout; ///< null when a person matched it by hand
    AttachedFile file;
};

/// What is noted alike with every paper of the pile.
struct ScanNotes
{
    QDate signedOn;        ///< null = not noted
    QString receivedBy;    ///< empty = the operator
    QString originalPlace; ///< where the sheets themselves go
    bool copiesHanded =
        false; ///< every patient or agent of a consent has got the copy (第6条); else not noted
};

/// Files a whole pile: history "scans.file", one entry and one undo for all; when one paper cannot be filed,
/// none is. Text version and hash come from the printout. Throws as attachDocument, and Error(Refused) when
/// a paper of that printout was filed meanwhile.
QList<Document> fileScans(Session &session, const QList<ScannedPaper> &papers, const ScanNotes &notes = {});

} // namespace renkei
