// SPDX-License-Identifier: Apache-2.0
#include "workflow/attach_document.h"

#include "text/error.h"
#include "workflow/paper_subject.h"

namespace renkei {

static void requireUsable(const AttachedFile &file)
{
    static const QStringList mediaTypes{QStringLiteral("application/pdf"), QStringLiteral("image/png"),
                                        QStringLiteral("image/jpeg"), QStringLiteral("image/tiff")};
    if (!mediaTypes.contains(file.mediaType)) {
        throw Error(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("AttachDocument",
                                        "A signed paper can be filed as PDF, PNG, JPEG or TIFF. Please scan "
                                        "or save it as one of these."),
            QStringLiteral("media type ") + file.mediaType);
    }
    if (file.bytes.isEmpty()) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("AttachDocument",
                                                "The file is empty. Please scan the paper once more."));
    }
    if (file.bytes.size() > maximumAttachmentBytes) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "AttachDocument", "The file is larger than %1 MB. Please scan the paper in black and "
                                          "white at 200 to 300 dpi.")
                        .arg(maximumAttachmentBytes / (1024 * 1024)),
                    QStringLiteral("%1 bytes").arg(file.bytes.size()));
    }
}

static void fillDefaults(Document &document, const QDate &today)
{
    if (document.title.isEmpty()) {
        document.title = documentKind(document.kind).translatedLabel();
    }
    if (!document.receivedOn.isValid()) {
        document.receivedOn = today;
    }
}

Document attachDocument(Session &session, Document document, const std::optional<AttachedFile> &file)
{
    paperSubject(session.ledger, document.kind, document.subjectRegister, document.subject);
    const QDate today = session.clock.today();
    for (const char *key : {"signedOn", "receivedOn"}) {
        const FieldSpec &field = Document::spec().field(key);
        requireNotInFuture(field.get(&document).toDate(), today, field.translatedLabel());
    }
    fillDefaults(document, today);
    if (file) {
        requireUsable(*file);
    }
    session.ledger.change(session.verb(QStringLiteral("document.attach")), [&](Change &change) {
        if (file) {
            document.content = change.putBytes(file->bytes);
            document.mediaType = file->mediaType;
            document.fileName = file->fileName;
            document.pages = file->pages;
        }
        change.put(document);
    });
    return document;
}

} // namespace renkei
