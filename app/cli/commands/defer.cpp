// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/record_options.h"
#include "text/error.h"
#include "workflow/deferrals.h"
#include "workflow/today.h"

#include <QSet>

namespace renkei::cli {

/// By id, or by the name of whom findings are about.
static std::optional<QUuid> subjectNamed(const QList<Finding> &findings, const QString &text)
{
    if (const std::optional<QUuid> id = uuidFromString(text)) {
        return id;
    }
    QList<NamedRow> subjects;
    QSet<QUuid> known;
    for (const Finding &finding : findings) {
        if (!known.contains(finding.subject)) {
            known.insert(finding.subject);
            subjects.append({finding.subject, {finding.subjectName}});
        }
    }
    return subjects.isEmpty() ? std::nullopt
                              : std::optional(oneNamed(text, CommandLine::tr("findings"), subjects));
}

/// The finding of today that the options mean; `kind` tells two papers of one subject apart.
static FindingKey findingNamed(const Invocation &invocation, const Session &session)
{
    const QByteArray rule = invocation.required(QStringLiteral("rule")).toUtf8();
    const QString subject = invocation.required(QStringLiteral("subject"));
    const QString kind = invocation.value(QStringLiteral("kind"));
    QList<Finding> asked = findingsToday(session);
    asked.removeIf([&](const Finding &finding) {
        return finding.rule != rule || (!kind.isEmpty() && finding.documentKind != kind);
    });
    const std::optional<QUuid> id = subjectNamed(asked, subject);
    QList<FindingKey> keys;
    for (const Finding &finding : std::as_const(asked)) {
        if (finding.subject == id) {
            keys.append(finding.key());
        }
    }
    if (keys.isEmpty()) {
        throw Error(
            ErrorCode::NotFound,
            CommandLine::tr("Nothing like that is asked today. \"renkei check --json\" shows what is, "
                            "with rule and subject."));
    }
    if (keys.size() > 1) {
        QStringList kinds;
        for (const FindingKey &key : std::as_const(keys)) {
            kinds += key.documentKind;
        }
        throw Misuse(CommandLine::tr("There are several; say which with --kind: %1.")
                         .arg(kinds.join(QStringLiteral(", "))));
    }
    return keys.constFirst();
}

static void run(const Invocation &invocation)
{
    LedgerConnection connection(invocation);
    Session &session = connection.session();
    const FindingKey key = findingNamed(invocation, session);
    if (invocation.has(QStringLiteral("resume"))) {
        resumeFinding(session, key);
        return;
    }
    invocation.required(QStringLiteral("until"));
    deferFinding(session, key, dayOption(invocation, session, QStringLiteral("until")),
                 invocation.required(QStringLiteral("reason")));
}

const Command deferCommand{
    "defer",
    "--ledger LEDGER --rule RULE --subject NAME|ID [--kind KIND] (--until DATE --reason TEXT | --resume)",
    QT_TRANSLATE_NOOP("Command", "Puts a matter off until a day, or takes it up again."), run};

} // namespace renkei::cli
