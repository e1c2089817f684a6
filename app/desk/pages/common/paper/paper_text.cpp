// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/paper/paper_text.h"

namespace renkei::desk {

namespace {
struct PaperText
{
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};
} // namespace

QString documentText(const Document &document)
{
    QStringList parts;
    if (document.submittedOn.isValid()) {
        parts.append(PaperText::tr("Submitted: %1").arg(document.submittedBy));
        if (document.invitationOn.isValid()) {
            parts.append(PaperText::tr("invitation received"));
        }
    }
    if (!document.content.isEmpty()) {
        parts.append(PaperText::tr("Signed paper, scan of %1 pages").arg(document.pages));
    } else if (document.signedOn.isValid() || parts.isEmpty()) {
        parts.append(PaperText::tr("Signed paper, no scan"));
    }
    return parts.join(PaperText::tr(", "));
}

QString fillModeText(const QString &mode)
{
    if (mode == QStringLiteral("blank")) {
        return PaperText::tr("blank");
    }
    return mode == QStringLiteral("office") ? PaperText::tr("office filled in") : PaperText::tr("filled in");
}

QString printoutText(const Printout &printout)
{
    return PaperText::tr("Printed, %1, %2 copies").arg(fillModeText(printout.mode)).arg(printout.copies);
}

QString waiverText(const Waiver &waiver)
{
    const QString form = waiver.form == QStringLiteral("substituted")
                             ? PaperText::tr("Another document serves")
                             : PaperText::tr("Omitted");
    return PaperText::tr("%1 (Article %2) %3").arg(form, waiver.ground, waiver.evidence).trimmed();
}

} // namespace renkei::desk
