// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/printout.h"
#include "workflow/session.h"

namespace renkei {

/// One form as it was printed or exported.
struct PrintoutText
{
    Printout printout;       ///< id may be preset: the control QR on the sheet carries it
    QByteArray templateText; ///< the template file, kept so that a reprint gives the version that was signed
};

/// An id for a sheet that is about to be made; the QR needs it before the printout is recorded.
PrintoutId newPrintoutId(const Session &session);

/// Remembers what was printed: one history entry "form.print" for the whole batch, about each subject, no
/// undo step. Fills textHash, and printedAt when it is null.
QList<Printout> recordPrintouts(Session &session, const QList<PrintoutText> &forms);

/// The template text and data of an earlier printout, for reprinting. Throws Error(NotFound), Error(Damaged).
PrintoutText printoutText(const Ledger &ledger, PrintoutId id);

} // namespace renkei
