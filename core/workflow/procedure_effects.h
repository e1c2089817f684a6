// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/procedure.h"
#include "workflow/session.h"

namespace renkei {

/// What a procedure brings about beside its steps. Each part may be nullptr.
struct ProcedureEffects
{
    const char *kind; ///< key of the ProcedureKind
    /// Fills what follows from the subject. Throws Error(InvalidInput) when something is missing,
    /// Error(Refused) when the procedure makes no sense.
    void (*prepare)(const Session &session, Procedure &procedure);
    /// With its start, after it is stored.
    void (*start)(Session &session, Change &change, const Procedure &procedure);
    /// With its completion.
    void (*complete)(Session &session, Change &change, const Procedure &procedure);
};

/// nullptr when nothing happens beside the steps. The table is in procedure_effects.cpp.
const ProcedureEffects *procedureEffects(const QString &procedureKind);

} // namespace renkei
