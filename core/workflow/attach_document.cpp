// SPDX-License-Identifier: Apache-2.0
#include "workflow/attach_document.h"

#include "domain/patient.h"
#include "domain/printout.h"
#include "domain/staff_member.h"
#include "regulation/official_text.h"
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

/// The printout knows which text it carried; the paper that comes back carries the same. Without a printout
/// it is the text in force, which is what lies in the drawer.
static void takeText(const Session &session, Document &document)
{
    if (!document.textHash.isEmpty()) {
        return;
    }
    if (const auto record = session.ledger.find(Printout::spec(), document.printout)) {
        const auto printout = fromRecord<Printout>(*record);
        document.textVersion = printout.textVersion;
        document.textHash = printout.officialTextHash;
    } else if (const auto text = officialTextFor(session.pack, document.kind)) {
        document.textVersion = text->version;
        document.textHash = text->hash;
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
    takeText(session, document);
}

static void require(bool condition, const QString &sentence)
{
    if (!condition) {
        throw Error(ErrorCode::InvalidInput, sentence, QStringLiteral("paper incomplete"));
    }
}

static void requireKnownWords(const Document &document)
{
    const QStringList bases{QString(), QString::fromUtf16(basisSignature), QString::fromUtf16(basisOral),
                            QString::fromUtf16(basisEmergency)};
    const QStringList signers{QString(), QString::fromUtf16(signerSelf), QString::fromUtf16(signerAgent)};
    const QString unknown =
        QCoreApplication::translate("AttachDocument", "%1 takes one of: %2. \"%3\" is none of them.");
    const QString comma = QStringLiteral(", ");
    require(bases.contains(document.basis), unknown.arg(Document::spec().field("basis").translatedLabel(),
                                                        bases.mid(1).join(comma), document.basis));
    require(signers.contains(document.signerKind),
            unknown.arg(Document::spec().field("signerKind").translatedLabel(), signers.mid(1).join(comma),
                        document.signerKind));
}

static void requireComplete(const Document &document, const QList<Signer> &signers)
{
    requireKnownWords(document);
    require(document.signerKind != QString::fromUtf16(signerAgent) ||
                !document.signerName.trimmed().isEmpty(),
            QCoreApplication::translate("AttachDocument", "Please enter the name of the agent who signed."));
    const bool isSigned = document.basis.isEmpty() || document.basis == QString::fromUtf16(basisSignature);
    require(isSigned || !document.explainedBy.trimmed().isEmpty(),
            QCoreApplication::translate(
                "AttachDocument", "Nobody signed, so please enter who explained it and took the word."));
    require(document.copiesHanded >= 0,
            QCoreApplication::translate("AttachDocument", "Copies handed over are 0 or more."));
    require(!document.expiresOn.isValid() || document.expiresOn >= document.signedOn,
            QCoreApplication::translate(
                "AttachDocument", "The paper would have run out before it was signed. Please check both "
                                  "days."));
    for (const Signer &signer : signers) {
        require(!signer.name.trimmed().isEmpty(),
                QCoreApplication::translate("AttachDocument", "Please enter the name of every signer."));
    }
}

static void requireHappened(const Document &document, const QDate &today)
{
    for (const char *key : {"signedOn", "receivedOn", "explainedOn"}) {
        const FieldSpec &field = Document::spec().field(key);
        requireNotInFuture(field.get(&document).toDate(), today, field.translatedLabel());
    }
}

Document proposedDocument(const Session &session, const QString &kind, const QUuid &subject)
{
    Document document;
    document.kind = kind;
    document.subject = subject;
    document.receivedOn = session.clock.today();
    document.receivedBy = session.operatorName;
    if (kind != QLatin1StringView("consent")) {
        return document;
    }
    document.copiesHanded = 1;
    document.basis = QString::fromUtf16(basisSignature);
    const auto patient = session.ledger.get<Patient>(PatientId(subject));
    if (const auto explainer = session.ledger.find(StaffMember::spec(), patient.explainer.uuid())) {
        document.explainedBy = explainer->text("name");
    }
    const bool hasAgent = !patient.agentName.isEmpty();
    document.signerKind = QString::fromUtf16(hasAgent ? signerAgent : signerSelf);
    document.signerName = patient.agentName;
    document.signerRelation = hasAgent ? patient.agentRelation : QString();
    document.signerReason = hasAgent ? patient.agentReason : QString();
    return document;
}

void attachDocument(const Session &session, Change &change, Document &document,
                    const std::optional<AttachedFile> &file, const QList<Signer> &signers)
{
    paperSubject(session.ledger, document.kind, document.subjectRegister, document.subject);
    requireHappened(document, session.clock.today());
    requireComplete(document, signers);
    fillDefaults(session, document);
    if (file) {
        requireUsable(*file);
        document.content = change.putBytes(file->bytes);
        document.mediaType = file->mediaType;
        document.fileName = file->fileName;
        document.pages = file->pages;
    }
    change.put(document);
    for (Signer signer : signers) {
        signer.document = document.id;
        signer.signedOn = signer.signedOn.isValid() ? signer.signedOn : document.signedOn;
        change.put(signer);
    }
}

Document attachDocument(Session &session, Document document, const std::optional<AttachedFile> &file,
                        const QList<Signer> &signers)
{
    session.ledger.change(session.verb(QStringLiteral("document.attach")),
                          [&](Change &change) { attachDocument(session, change, document, file, signers); });
    return document;
}

QList<Signer> signersOf(const Ledger &ledger, DocumentId document)
{
    Selection selection;
    selection.where = {{"document", QVariant::fromValue(document.uuid())}};
    return ledger.all<Signer>(selection);
}

} // namespace renkei
