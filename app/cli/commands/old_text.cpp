// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "workflow/resign.h"

#include <QJsonArray>

namespace renkei::cli {

static QString isoText(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

static void run(const Invocation &invocation)
{
    const QString kind = invocation.positional(0, "KIND");
    LedgerConnection connection(invocation);
    invocation.answerAll(
        signedOldText(connection.session(), kind),
        [](const OldSignature &old) {
            return QJsonObject{{QStringLiteral("document"), old.document.toString()},
                               {QStringLiteral("subject"), old.subject.toString(QUuid::WithoutBraces)},
                               {QStringLiteral("name"), old.subjectName},
                               {QStringLiteral("signedOn"), isoText(old.signedOn)},
                               {QStringLiteral("textVersion"), old.textVersion},
                               {QStringLiteral("printedOn"), isoText(old.printedOn)}};
        },
        [](const OldSignature &old) {
            return QStringList{old.subject.toString(QUuid::WithoutBraces), old.subjectName,
                               isoText(old.signedOn), old.textVersion, isoText(old.printedOn)}
                .join(u'\t');
        });
}

const Command oldTextCommand{
    "old-text", "staff-pledge|consent|office-pledge|… --ledger LEDGER [--json]",
    QT_TRANSLATE_NOOP("Command", "Lists who signed a text that was replaced; print FORM --resign prints the "
                                 "new one for them."),
    run};

} // namespace renkei::cli
