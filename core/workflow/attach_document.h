// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document.h"
#include "domain/signer.h"
#include "workflow/session.h"

namespace renkei {

/// The file that came back; its media type was told from its content by the caller.
struct AttachedFile
{
    QByteArray bytes;
    QString mediaType; ///< application/pdf, image/png, image/jpeg, image/tiff
    QString fileName;
    qint64 pages = 0;
};

/// A scan of a few sheets is a few MB; more than this is a mistake.
constexpr qint64 maximumAttachmentBytes = 40LL * 1024 * 1024;

/// A paper of that kind as it usually comes back: taken in today by the operator; a consent with one copy
/// handed over (第6条: both sides hold one), explained by whom the patient's record names, and signed by the
/// agent where the record has one. Where people fill in a form or an option, it starts from this.
Document proposedDocument(const Session &session, const QString &kind, const QUuid &subject);

/// Files a signed paper with its subject, with or without a scan: history "document.attach". A blank
/// subjectRegister is taken from the kind, a blank title from the kind's label, a blank receivedOn is today,
/// the version of the text that of the printout, without one the version in force. `signers` signed beside
/// the patient or agent. Throws Error(InvalidInput) for an unknown media type, an empty or too large file, a
/// date in the future, an agent, explainer or signer whose name is missing, Error(NotFound) for a subject
/// that does not exist.
Document attachDocument(Session &session, Document document, const std::optional<AttachedFile> &file,
                        const QList<Signer> &signers = {});

/// As attachDocument, inside a change that does more. Fills the document in.
void attachDocument(const Session &session, Change &change, Document &document,
                    const std::optional<AttachedFile> &file, const QList<Signer> &signers = {});

/// The further signers of a paper, in the order in which they were entered.
QList<Signer> signersOf(const Ledger &ledger, DocumentId document);

} // namespace renkei
