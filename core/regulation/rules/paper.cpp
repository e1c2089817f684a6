// SPDX-License-Identifier: Apache-2.0
#include "regulation/rules/paper.h"

namespace renkei::regulation {

QString paperName(const RegionPack &pack, const QString &documentKind)
{
    const PackForm *form = pack.formForKind(documentKind);
    return form == nullptr ? renkei::documentKind(documentKind).translatedLabel() : form->shortName;
}

std::optional<Finding> paperFinding(const LedgerView &view, const QString &documentKind, const QUuid &subject)
{
    const DocumentState state = view.stateOf(documentKind, subject);
    if (isSettled(state)) {
        return std::nullopt;
    }
    Finding finding;
    finding.subject = subject;
    finding.documentKind = documentKind;
    finding.action = state == DocumentState::Printed ? FindingAction::Register : FindingAction::Print;
    return finding;
}

} // namespace renkei::regulation
