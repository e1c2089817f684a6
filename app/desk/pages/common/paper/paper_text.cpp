// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/paper/paper_text.h"

#include "domain/signer.h"

namespace renkei::desk {

namespace {
struct PaperText
{
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};
} // namespace

/// By whom and on which basis, the version of the text, the copies: what stands behind the paper.
static void addHowGiven(QStringList &parts, const Document &document)
{
    if (document.basis == QString::fromUtf16(basisOral) ||
        document.basis == QString::fromUtf16(basisEmergency)) {
        parts.append(basisText(document.basis));
    }
    if (document.signerKind == QString::fromUtf16(signerAgent)) {
        parts.append(document.signerRelation.isEmpty()
                         ? signerKindText(document.signerKind)
                         : PaperText::tr("agent (%1)").arg(document.signerRelation));
    }
    if (!document.textVersion.isEmpty()) {
        parts.append(PaperText::tr("version %1").arg(document.textVersion));
    }
    if (document.copiesHanded > 0) {
        parts.append(PaperText::tr("%1 copies handed over").arg(document.copiesHanded));
    }
}

QString documentText(const Document &document)
{
    QStringList parts;
    if (document.submittedOn.isValid()) {
        parts.append(PaperText::tr("Submitted: %1").arg(document.submittedBy));
        if (document.invitationOn.isValid()) {
            parts.append(PaperText::tr("invitation received"));
        }
    }
    if (document.withdrawnOn.isValid() && !document.signedOn.isValid() && document.content.isEmpty()) {
        parts.append(PaperText::tr("Another document served"));
    } else if (!document.content.isEmpty()) {
        parts.append(PaperText::tr("Signed paper, scan of %1 pages").arg(document.pages));
    } else if (document.signedOn.isValid() || parts.isEmpty()) {
        parts.append(PaperText::tr("Signed paper, no scan"));
    }
    addHowGiven(parts, document);
    return parts.join(PaperText::tr(", "));
}

QString basisText(const QString &basis)
{
    if (basis == QString::fromUtf16(basisSignature)) {
        return PaperText::tr("Signature");
    }
    if (basis == QString::fromUtf16(basisOral)) {
        return PaperText::tr("Word of mouth, recorded");
    }
    return basis == QString::fromUtf16(basisEmergency) ? PaperText::tr("Emergency, explained afterwards")
                                                       : PaperText::tr("Not noted");
}

QString signerKindText(const QString &signerKind)
{
    if (signerKind == QString::fromUtf16(signerSelf)) {
        return PaperText::tr("The person");
    }
    return signerKind == QString::fromUtf16(signerAgent) ? PaperText::tr("An agent")
                                                         : PaperText::tr("Not noted");
}

QString withdrawalText(const Document &document)
{
    return document.withdrawnOn.isValid()
               ? PaperText::tr("Withdrawn, reason: %1").arg(document.withdrawnReason)
               : QString();
}

static QString nextStepOfSigned(const PaperStanding &standing, const OfficialText *current,
                                const QDate &today)
{
    constexpr int soon = 30;
    if (standing.awaitsExplanation) {
        return PaperText::tr("It was given in an emergency: explain it now and enter the day.");
    }
    if (current != nullptr && isOlderText(*current, standing.textHash)) {
        return PaperText::tr("An older text was signed. Print the new one and have it signed.");
    }
    if (standing.holdsUntil.isValid() && today.daysTo(standing.holdsUntil) <= soon) {
        return PaperText::tr("It runs out soon. Print it and have it signed anew.");
    }
    return PaperText::tr("Nothing more is to be done.");
}

QString nextStepText(const PaperStanding &standing, const OfficialText *current, const QDate &today)
{
    switch (standing.state) {
    case DocumentState::Missing:
        return PaperText::tr("Print it and have it signed.");
    case DocumentState::Printed:
        return PaperText::tr("Register it when it is signed.");
    case DocumentState::Withdrawn:
        return PaperText::tr("It was withdrawn. If it is given again, print it and have it signed.");
    case DocumentState::Expired:
        return PaperText::tr("It has run out. Print it and have it signed anew.");
    case DocumentState::Signed:
        return nextStepOfSigned(standing, current, today);
    case DocumentState::Substituted:
    case DocumentState::Waived:
        break;
    }
    return PaperText::tr("Nothing more is to be done.");
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
