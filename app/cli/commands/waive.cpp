// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "domain/document_kind.h"
#include "domain/waiver.h"
#include "workflow/waive_document.h"

namespace renkei::cli {

static void run(const Invocation &invocation)
{
    const DocumentKind &kind = documentKind(invocation.required(QStringLiteral("kind")));
    invocation.required(QStringLiteral("subject"));
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    QList<QUuid> subjects;
    for (const QString &subject : invocation.values(QStringLiteral("subject"))) {
        subjects += rowNamed(session.ledger, registerByKey(kind.subjectRegister), subject);
    }
    Record record(Waiver::spec());
    applyFieldOptions(invocation, session, record);
    auto waiver = fromRecord<Waiver>(record);
    waiver.kind = QLatin1StringView(kind.key);
    waiver.subjectRegister = QLatin1StringView(kind.subjectRegister);
    if (invocation.has(QStringLiteral("substituted"))) {
        waiver.form = QString::fromUtf16(waiverSubstituted);
    } else if (waiver.form.isEmpty()) {
        waiver.form = QString::fromUtf16(waiverOmitted);
    }
    for (const Waiver &recorded : waiveDocuments(session, waiver, subjects)) {
        invocation.print(recorded.id.toString());
    }
}

static QList<const RegisterSpec *> fields()
{
    return {&Waiver::spec()};
}

const Command waiveCommand{
    "waive",
    "--ledger LEDGER --kind KIND --subject NAME|ID… --confirmed-by NAME [--confirmed-on DATE] [--ground "
    "3|6|9] [--substituted] [--evidence TEXT]",
    QT_TRANSLATE_NOOP(
        "Command", "Records that a paper is waived or that another one serves, for one or several people."),
    run,
    "--kind staff-pledge --subject \"髙橋 日出男\" --confirmed-by \"佐藤 一郎\" --substituted --evidence "
    "雇用契約書",
    fields};

} // namespace renkei::cli
