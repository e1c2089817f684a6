// SPDX-License-Identifier: Apache-2.0
#include "regulation/document_state.h"

namespace renkei {

DocumentState documentState(const PaperTrail &trail)
{
    if (trail.hasDocument) {
        return DocumentState::Signed;
    }
    if (trail.isSubstitutedByWaiver) {
        return DocumentState::Substituted;
    }
    if (trail.isOmittedByWaiver) {
        return DocumentState::Waived;
    }
    return trail.wasPrinted ? DocumentState::Printed : DocumentState::Missing;
}

} // namespace renkei
