// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/session.h"

namespace renkei {

/// Writes into the history that these rows left the program, for which purpose and as what ("csv", "xlsx",
/// "print", "pdf" …). An entry, but no undo step. The purpose of a list ("csv", "xlsx") is remembered, to be
/// proposed the next time.
void noteExport(Session &session, const RegisterSpec &spec, const QList<QUuid> &ids, const QString &purpose,
                const QString &format);

/// The purpose given last time; empty at first.
QString lastExportPurpose(const Session &session);

} // namespace renkei
