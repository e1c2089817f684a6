// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "ledger/search_index.h"

#include <QJsonArray>

namespace renkei::cli {

static void declare(QCommandLineParser &parser)
{
    addLedgerOptions(parser);
    addValue(parser, QStringLiteral("limit"), QStringLiteral("N"));
    addSwitch(parser, QStringLiteral("json"));
}

static void run(const Invocation &invocation)
{
    const QString text = invocation.positional(0, "TEXT");
    LedgerConnection connection(invocation);
    SearchIndex index(connection.ledger());
    const QList<SearchHit> hits = index.search(text, invocation.number(QStringLiteral("limit"), 50));
    QJsonArray rows;
    for (const SearchHit &hit : hits) {
        const QString id = hit.id.toString(QUuid::WithoutBraces);
        const QString kind = QString::fromUtf8(hit.registerKey);
        if (invocation.has(QStringLiteral("json"))) {
            rows.append(QJsonObject{{QStringLiteral("id"), id},
                                    {QStringLiteral("register"), kind},
                                    {QStringLiteral("title"), hit.title},
                                    {QStringLiteral("subtitle"), hit.subtitle}});
        } else {
            invocation.print(QStringList{id, kind, hit.title, hit.subtitle}.join(u'\t'));
        }
    }
    if (invocation.has(QStringLiteral("json"))) {
        invocation.printJson(rows);
    }
}

const Command searchCommand{"search", "TEXT --ledger LEDGER [--limit N] [--json]",
                            QT_TRANSLATE_NOOP("Command", "Finds by name, kana, phone, mail or id."), declare,
                            run};

} // namespace renkei::cli
