// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "domain/document.h"
#include "domain/document_kind.h"
#include "exchange/read_scan.h"
#include "workflow/attach_document.h"

namespace renkei::cli {

/// --signer 氏名/続柄, as often as there are further signers.
static QList<Signer> signersOf(const Invocation &invocation)
{
    QList<Signer> signers;
    for (QString words : invocation.values(QStringLiteral("signer"))) {
        words.replace(u'／', u'/');
        Signer signer;
        signer.name = words.section(u'/', 0, 0).trimmed();
        signer.relation = words.section(u'/', 1).trimmed();
        signers.append(signer);
    }
    return signers;
}

/// What is usual for such a paper, then what the options say.
static Document documentOf(const Invocation &invocation, Session &session)
{
    const DocumentKind &kind = documentKind(invocation.required(QStringLiteral("kind")));
    const QUuid subject = rowNamed(session.ledger, registerByKey(kind.subjectRegister),
                                   invocation.required(QStringLiteral("subject")));
    Record record = toRecord(proposedDocument(session, QLatin1StringView(kind.key), subject));
    applyFieldOptions(invocation, session, record);
    auto document = fromRecord<Document>(record);
    if (invocation.has(QStringLiteral("signed"))) {
        document.signedOn = dayOption(invocation, session, QStringLiteral("signed"));
    }
    // An agent of the patient's record is none where the person has signed.
    if (document.signerKind == QString::fromUtf16(signerSelf)) {
        document.signerName.clear();
        document.signerRelation.clear();
        document.signerReason.clear();
    }
    return document;
}

/// The control number on the sheet tells which printout came back, when it is this paper of this subject.
static QUuid printoutOf(const ScannedFile &scan, const Session &session, const Document &document)
{
    for (const ScanProposal &proposal : proposalsForScan(findControlCodes(*scan.pages), session.ledger)) {
        if (proposal.printout && proposal.printout->kind == document.kind &&
            proposal.printout->subject == document.subject) {
            return proposal.printout->id.uuid();
        }
    }
    return {};
}

static void run(const Invocation &invocation)
{
    const bool hasScan = !invocation.has(QStringLiteral("no-scan"));
    const QString path = hasScan ? invocation.positional(0, "FILE") : QString();
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    Document document = documentOf(invocation, session);
    std::optional<AttachedFile> file;
    if (hasScan) {
        const ScannedFile scan = readScannedFile(path);
        document.printout = printoutOf(scan, session, document);
        file = AttachedFile{scan.content, mediaTypeName(scan.type), scan.fileName, scan.pages->pageCount()};
    }
    invocation.print(attachDocument(session, document, file, signersOf(invocation)).id.toString());
}

static QList<const RegisterSpec *> fields()
{
    return {&Document::spec()};
}

const Command attachCommand{
    "attach",
    "FILE|--no-scan --ledger LEDGER --kind usage-application|office-pledge|staff-pledge|consent|… "
    "--subject NAME|ID --signed DATE [--signer-kind self|agent] [--signer-name NAME] [--signer-relation "
    "TEXT] [--signer \"NAME/RELATION\"]… [--basis signature|oral|emergency] [--explained-on DATE] "
    "[--explained-by NAME] [--copies-handed N] [--expires-on DATE] [--original-place TEXT] …",
    QT_TRANSLATE_NOOP("Command", "Files a signed paper with the person or office it belongs to."),
    run,
    "scan.pdf --kind staff-pledge --subject \"髙橋 日出男\" --signed R8.11.22 --original-place 金庫",
    fields};

} // namespace renkei::cli
