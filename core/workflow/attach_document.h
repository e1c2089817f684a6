// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document.h"
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

/// Files a signed paper with its subject, with or without a scan: history "document.attach". A blank
/// subjectRegister is taken from the kind, a blank title from the kind's label, a blank receivedOn is today,
/// the version of the text from the printout. Throws Error(InvalidInput) for an unknown media type, an empty
/// or too large file, a date in the future, Error(NotFound) for a subject that does not exist.
Document attachDocument(Session &session, Document document, const std::optional<AttachedFile> &file);

/// As attachDocument, inside a change that does more. Fills the document in.
void attachDocument(const Session &session, Change &change, Document &document,
                    const std::optional<AttachedFile> &file);

} // namespace renkei
