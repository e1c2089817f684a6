// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "text/era.h"
#include "text/error.h"
#include "workflow/today.h"

#include <QJsonArray>

namespace renkei::cli {

static QJsonObject toJson(const Finding &finding)
{
    QJsonObject row{{QStringLiteral("clause"), finding.clauseId},
                    {QStringLiteral("rule"), QString::fromUtf8(finding.rule)},
                    {QStringLiteral("register"), QString::fromUtf8(finding.registerKey)},
                    {QStringLiteral("subject"), finding.subject.toString(QUuid::WithoutBraces)},
                    {QStringLiteral("name"), finding.subjectName},
                    {QStringLiteral("kind"), finding.documentKind},
                    {QStringLiteral("urgency"), urgencyKey(finding.urgency)},
                    {QStringLiteral("since"), isoDate(finding.since)},
                    {QStringLiteral("action"), actionKey(finding.action)},
                    {QStringLiteral("sentence"), finding.sentence}};
    if (finding.isDeferred()) {
        row.insert(QStringLiteral("until"), isoDate(finding.deferredUntil));
        row.insert(QStringLiteral("reason"), finding.deferReason);
    }
    return row;
}

static QString toLine(const Finding &finding)
{
    QStringList cells{finding.clauseId, finding.sentence};
    if (finding.isDeferred()) {
        cells +=
            CommandLine::tr("put off until %1: %2").arg(isoDate(finding.deferredUntil), finding.deferReason);
    }
    return cells.join(u'\t');
}

static void run(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    const Session &session = connection.session();
    const QString clause = invocation.value(QStringLiteral("clause"));
    if (!clause.isEmpty() && session.pack.clause(clause) == nullptr) {
        throw Error(ErrorCode::NotFound,
                    CommandLine::tr("There is no clause \"%1\". \"renkei clauses\" lists them.").arg(clause));
    }
    QList<Finding> findings = findingsToday(session);
    if (!clause.isEmpty()) {
        findings.removeIf([&](const Finding &finding) { return finding.clauseId != clause; });
    }
    invocation.answerAll(findings, toJson, toLine);
}

const Command checkCommand{"check", "--ledger LEDGER [--clause ID] [--json]",
                           QT_TRANSLATE_NOOP("Command", "Shows what the regulation still asks for."), run};

} // namespace renkei::cli
