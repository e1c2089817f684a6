// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "domain/document.h"
#include "domain/document_kind.h"
#include "domain/field_text.h"
#include "exchange/page_pictures.h"
#include "text/error.h"
#include "workflow/attach_document.h"

namespace renkei::cli {

static void declare(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addValue(parser, QStringLiteral("subject"), QStringLiteral("ID"));
    addValue(parser, QStringLiteral("signed"), QStringLiteral("DATE"));
    addFieldOptions(parser, {&Document::spec()});
}

static void run(const Invocation &invocation)
{
    const QString path = invocation.positional(0, "FILE");
    const DocumentKind &kind = documentKind(invocation.required(QStringLiteral("kind")));
    const QUuid subject = idFromText(invocation.required(QStringLiteral("subject")));
    LedgerConnection connection(invocation);
    Session &session = connection.session();

    Record record(Document::spec());
    applyFieldOptions(invocation, session, record);
    Document document = fromRecord<Document>(record);
    document.kind = QLatin1StringView(kind.key);
    document.subject = subject;
    if (invocation.has(QStringLiteral("signed"))) {
        const FieldInput input =
            fieldFromText(Document::spec().field("signedOn"), invocation.value(QStringLiteral("signed")),
                          session.clock.today());
        if (!input.problem.isEmpty()) {
            throw Error(ErrorCode::InvalidInput, input.problem);
        }
        document.signedOn = input.value.toDate();
    }
    const ScannedFile scan = readScannedFile(path);
    const AttachedFile file{scan.content, mediaTypeName(scan.type), scan.fileName, scan.pages->pageCount()};
    invocation.print(attachDocument(session, document, file).id.toString());
}

const Command attachCommand{
    "attach",
    "FILE --ledger LEDGER --kind usage-application|office-pledge|staff-pledge|consent|other "
    "--subject ID --signed DATE [--received-by N] [--original-place TEXT] …",
    QT_TRANSLATE_NOOP("Command", "Files a signed paper with the person or office it belongs to."), declare,
    run};

} // namespace renkei::cli
