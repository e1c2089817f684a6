// SPDX-License-Identifier: Apache-2.0
#include "workflow/attach_document.h"

#include "domain/printout.h"
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

/// The printout knows which text it carried; the paper that comes back carries the same.
static void takeTextOf(const Ledger &ledger, Document &document)
{
    if (document.printout.isNull() || !document.textHash.isEmpty()) {
        return;
    }
    if (const auto record = ledger.find(Printout::spec(), document.printout)) {
        const auto printout = fromRecord<Printout>(*record);
        document.textVersion = printout.textVersion;
        document.textHash = printout.officialTextHash;
    }
}

static void fillDefaults(const Session &session, Document &document)
{
    if (document.title.isEmpty()) {
        document.title = documentKind(document.kind).translatedLabel();
    }
    if (!document.receivedOn.isValid()) {
        document.receivedOn = session.clock.today();
    }
    takeTextOf(session.ledger, document);
}

void attachDocument(const Session &session, Change &change, Document &document,
                    const std::optional<AttachedFile> &file)
{
    paperSubject(session.ledger, document.kind, document.subjectRegister, document.subject);
    for (const char *key : {"signedOn", "receivedOn"}) {
        const FieldSpec &field = Document::spec().field(key);
        requireNotInFuture(field.get(&document).toDate(), session.clock.today(), field.translatedLabel());
    }
    fillDefaults(session, document);
    if (file) {
        requireUsable(*file);
        document.content = change.putBytes(file->bytes);
        document.mediaType = file->mediaType;
        document.fileName = file->fileName;
        document.pages = file->pages;
    }
    change.put(document);
}

Document attachDocument(Session &session, Document document, const std::optional<AttachedFile> &file)
{
    session.ledger.change(session.verb(QStringLiteral("document.attach")),
                          [&](Change &change) { attachDocument(session, change, document, file); });
    return document;
}

} // namespace renkei
