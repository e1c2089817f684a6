// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document_kind.h"

namespace renkei {

/// What is on record about one paper of one subject; what lies in the bin does not count.
struct PaperTrail
{
    bool wasPrinted = false;        ///< a printout of the form exists
    bool hasDocument = false;       ///< a signed paper, its scan, or the fact of a submission is registered
    bool isOmittedByWaiver = false; ///< 省略 (第3条, 第9条)
    bool isSubstitutedByWaiver = false; ///< 代替文書 (第6条)
};

/// The strongest fact wins: a signed paper over a substitute, that over an omission, that over a printout.
DocumentState documentState(const PaperTrail &trail);

} // namespace renkei
