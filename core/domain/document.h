// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

namespace renkei {

/// A paper that came back: the signed sheet, its scan, or the fact of a submission. By its kind it is a
/// `UsageApplication` (様式1), `OfficePledge` (様式2), `StaffPledge` (様式3), `PatientConsent` (様式4), an
/// acknowledgement, or another paper; all live the same life: signed, perhaps withdrawn or run out.
struct Document : Row
{
    DocumentId id;
    QString kind;            ///< one of documentKinds()
    QString subjectRegister; ///< key of the register the subject is in: office, staff, patient
    QUuid subject;           ///< whose paper it is
    QString title;           ///< what the list shows; never a person's name
    QDate signedOn;
    QDate receivedOn;        ///< when the paper came back
    QString textVersion;     ///< version of the text that was signed, as the pack names it
    QByteArray textHash;     ///< SHA-256 of the official text that was signed (regulation/official_text.h)
    QString basis;           ///< basisSignature, basisOral, basisEmergency; empty = a signature
    QDate explainedOn;       ///< when it was explained; of an emergency, the explanation afterwards
    QString explainedBy;     ///< who explained it
    QString receivedBy;      ///< who took it in
    QString signerKind;      ///< self or agent; empty when not known
    QString signerName;      ///< the agent, when an agent signed
    QString signerRelation;  ///< 続柄 of the agent
    QString signerReason;    ///< why an agent signed
    qint64 copiesHanded = 0; ///< copies that the other side holds (第6条: 双方が所有)
    QString originalPlace;   ///< binder, shelf, or the centre
    QDate submittedOn;       ///< 様式1 and 2: when it went to the centre (第3条)
    QString submittedBy;     ///< FAX, mail, by hand, visit
    QDate invitationOn;      ///< when the invitation mail of the centre came (ルールガイド①)
    QDate expiresOn;         ///< last day it holds; null = without end
    QDate withdrawnOn;       ///< 撤回: no longer holds from this day on
    QString withdrawnBy;     ///< who withdrew it
    QString withdrawnReason;
    QDateTime withdrawnAt; ///< when that was entered: sheets printed later are for a new paper
    QUuid printout;        ///< the printout that this paper is, when the control QR told
    QByteArray content;    ///< SHA-256 of the stored bytes; empty when there is no scan
    QString mediaType;     ///< application/pdf, image/png, image/jpeg, image/tiff
    QString fileName;      ///< as it was dropped
    qint64 pages = 0;
    QString note;

    static const RegisterSpec &spec();
};

/// Values of Document::basis.
inline constexpr char16_t basisSignature[] = u"signature"; ///< 署名
inline constexpr char16_t basisOral[] = u"oral";           ///< 口頭と記録
inline constexpr char16_t basisEmergency[] = u"emergency"; ///< 緊急: explained afterwards

} // namespace renkei
