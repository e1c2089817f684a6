// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

namespace renkei {

/// A form that was printed or exported: which text, which data, when. Its id is what the control QR carries.
struct Printout : Row
{
    PrintoutId id;
    QString formId; ///< id of the form in the pack: form1 …
    QString kind;   ///< document kind the signed sheet will have; empty for sheets that nobody signs
    QString subjectRegister;
    QUuid subject;
    QByteArray
        textHash; ///< SHA-256 of the template; the template itself is kept among the ledger's stored bytes
    QString textVersion; ///< version of the form's text as the pack names it
    QByteArray
        officialTextHash; ///< SHA-256 of the text alone, whatever its layout (regulation/official_text.h)
    QString data;         ///< JSON that was filled in
    QString mode;         ///< blank, office or complete
    QDateTime printedAt;
    qint64 copies = 0;
    qint64 sheets = 0;

    static const RegisterSpec &spec();
};

} // namespace renkei
