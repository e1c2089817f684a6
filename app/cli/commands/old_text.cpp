// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "workflow/resign.h"

#include <QJsonArray>

namespace renkei::cli {

static void declare(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addSwitch(parser, QStringLiteral("json"));
}

static QString isoText(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

static void run(const Invocation &invocation)
{
    const QString kind = invocation.positional(0, "KIND");
    LedgerConnection connection(invocation);
    const QList<OldSignature> signatures = signedOldText(connection.session(), kind);
    QJsonArray rows;
    for (const OldSignature &old : signatures) {
        const QString id = old.subject.toString(QUuid::WithoutBraces);
        rows.append(QJsonObject{{QStringLiteral("document"), old.document.toString()},
                                {QStringLiteral("subject"), id},
                                {QStringLiteral("name"), old.subjectName},
                                {QStringLiteral("signedOn"), isoText(old.signedOn)},
                                {QStringLiteral("textVersion"), old.textVersion},
                                {QStringLiteral("printedOn"), isoText(old.printedOn)}});
        if (!invocation.has(QStringLiteral("json"))) {
            invocation.print(QStringList{id, old.subjectName, isoText(old.signedOn), old.textVersion,
                                         isoText(old.printedOn)}
                                 .join(u'\t'));
        }
    }
    if (invocation.has(QStringLiteral("json"))) {
        invocation.printJson(rows);
    }
}

const Command oldTextCommand{
    "old-text", "staff-pledge|consent|office-pledge|… --ledger LEDGER [--json]",
    QT_TRANSLATE_NOOP("Command", "Lists who signed a text that was replaced; print FORM --resign prints the "
                                 "new one for them."),
    declare, run};

} // namespace renkei::cli
