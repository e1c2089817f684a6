// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

namespace renkei {

/// A paper that came back: the signed sheet, its scan, or the fact of a submission (様式1, 2).
struct Document : Row
{
    DocumentId id;
    QString kind;            ///< one of documentKinds()
    QString subjectRegister; ///< key of the register the subject is in: office, staff, patient
    QUuid subject;           ///< whose paper it is
    QString title;           ///< what the list shows; never a person's name
    QDate signedOn;
    QDate receivedOn;      ///< when the paper came back
    QString explainedBy;   ///< who explained it
    QString receivedBy;    ///< who took it in
    QString signerKind;    ///< self or agent; empty when not known
    QString originalPlace; ///< binder, shelf, or the centre
    QDate submittedOn;     ///< 様式1 and 2: when it went to the centre (第3条)
    QString submittedBy;   ///< FAX, mail, by hand, visit
    QDate invitationOn;    ///< when the invitation mail of the centre came (ルールガイド①)
    QUuid printout;        ///< the printout that this paper is, when the control QR told
    QByteArray content;    ///< SHA-256 of the stored bytes; empty when there is no scan
    QString mediaType;     ///< application/pdf, image/png, image/jpeg, image/tiff
    QString fileName;      ///< as it was dropped
    qint64 pages = 0;
    QString note;

    static const RegisterSpec &spec();
};

} // namespace renkei
