// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "domain/document_kind.h"
#include "domain/waiver.h"
#include "workflow/waive_document.h"

namespace renkei::cli {

static void declare(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addValue(parser, QStringLiteral("kind"), QStringLiteral("KIND"));
    addValue(parser, QStringLiteral("subject"), QStringLiteral("ID"));
    addSwitch(parser, QStringLiteral("substituted"));
    addFieldOptions(parser, {&Waiver::spec()});
}

static void run(const Invocation &invocation)
{
    const DocumentKind &kind = documentKind(invocation.required(QStringLiteral("kind")));
    const QUuid subject = idFromText(invocation.required(QStringLiteral("subject")));
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    Record record(Waiver::spec());
    applyFieldOptions(invocation, session, record);
    Waiver waiver = fromRecord<Waiver>(record);
    waiver.kind = QLatin1StringView(kind.key);
    waiver.subjectRegister = QLatin1StringView(kind.subjectRegister);
    waiver.subject = subject;
    if (invocation.has(QStringLiteral("substituted"))) {
        waiver.form = QString::fromUtf16(waiverSubstituted);
    } else if (waiver.form.isEmpty()) {
        waiver.form = QString::fromUtf16(waiverOmitted);
    }
    invocation.print(waiveDocument(session, waiver).id.toString());
}

const Command waiveCommand{
    "waive",
    "--ledger LEDGER --kind KIND --subject ID --confirmed-by NAME [--confirmed-on DATE] [--ground 3|6|9] "
    "[--substituted] [--evidence TEXT]",
    QT_TRANSLATE_NOOP("Command", "Records that a paper is waived or that another one serves."), declare, run};

} // namespace renkei::cli
