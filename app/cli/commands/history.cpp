// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "ledger/verb_label.h"
#include "workflow/undo.h"

#include <QJsonArray>

namespace renkei::cli {

static QJsonObject entryJson(const HistoryEntry &entry)
{
    return {{QStringLiteral("number"), entry.number},
            {QStringLiteral("id"), entry.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("operator"), entry.operatorName},
            {QStringLiteral("verb"), entry.verb},
            {QStringLiteral("detail"), entry.detail},
            {QStringLiteral("undoable"), entry.undoable},
            {QStringLiteral("undoes"), entry.undoes},
            {QStringLiteral("rows"), entry.imageCount},
            {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())}};
}

static QString entryLine(const HistoryEntry &entry)
{
    return QStringList{QString::number(entry.number),
                       entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                       entry.operatorName, verbLabel(entry.verb), QString::number(entry.imageCount)}
        .join(u'\t');
}

static void runHistory(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    invocation.answerAll(
        connection.ledger().history().entries(invocation.number(QStringLiteral("limit"), 200)), entryJson,
        entryLine);
}

static void runUndo(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    invocation.print(entryLine(undoLast(connection.session())));
}

static void runRedo(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    invocation.print(entryLine(redoLast(connection.session())));
}

const Command historyCommand{"history", "--ledger LEDGER [--limit N] [--json]",
                             QT_TRANSLATE_NOOP("Command", "Shows who did what, newest first."), runHistory};
const Command undoCommand{"undo", "--ledger LEDGER",
                          QT_TRANSLATE_NOOP("Command", "Takes back the last change."), runUndo};
const Command redoCommand{"redo", "--ledger LEDGER",
                          QT_TRANSLATE_NOOP("Command", "Does again what was taken back."), runRedo};

} // namespace renkei::cli
