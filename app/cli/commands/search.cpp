// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "ledger/search_index.h"

#include <QJsonArray>

namespace renkei::cli {

static void run(const Invocation &invocation)
{
    const QString text = invocation.positional(0, "TEXT");
    LedgerConnection connection(invocation);
    SearchIndex index(connection.ledger());
    const QList<SearchHit> hits = index.search(text, invocation.number(QStringLiteral("limit"), 50));
    invocation.answerAll(
        hits,
        [](const SearchHit &hit) {
            return QJsonObject{{QStringLiteral("id"), hit.id.toString(QUuid::WithoutBraces)},
                               {QStringLiteral("register"), QString::fromUtf8(hit.registerKey)},
                               {QStringLiteral("title"), hit.title},
                               {QStringLiteral("subtitle"), hit.subtitle}};
        },
        [](const SearchHit &hit) {
            return QStringList{hit.id.toString(QUuid::WithoutBraces), QString::fromUtf8(hit.registerKey),
                               hit.title, hit.subtitle}
                .join(u'\t');
        });
}

const Command searchCommand{"search", "TEXT --ledger LEDGER [--limit N] [--json]",
                            QT_TRANSLATE_NOOP("Command", "Finds by name, kana, phone, mail or id."), run};

} // namespace renkei::cli
