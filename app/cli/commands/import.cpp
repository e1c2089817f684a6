// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/ledger_connection.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/staff_member.h"
#include "exchange/import_plan.h"
#include "exchange/import_table.h"
#include "exchange/table_reader.h"
#include "text/error.h"
#include "workflow/settings.h"

namespace renkei::cli {

/// --map 氏名=name, as often as wanted; "氏名=" leaves a column out.
static QList<MappingChoice> mappingChoices(const Invocation &invocation)
{
    QList<MappingChoice> choices;
    const QStringList words = invocation.values(QStringLiteral("map"));
    for (const QString &word : words) {
        const qsizetype sign = word.lastIndexOf(u'=');
        if (sign <= 0) {
            throw Misuse(CommandLine::tr("--map takes COLUMN=field, not \"%1\".").arg(word));
        }
        choices.append({word.left(sign), word.mid(sign + 1).toUtf8()});
    }
    return choices;
}

static Duplicates duplicatesOf(const Invocation &invocation)
{
    const QString word =
        invocation.choice(QStringLiteral("duplicates"),
                          {QStringLiteral("refuse"), QStringLiteral("skip"), QStringLiteral("update")}, {});
    if (word == QStringLiteral("skip")) {
        return Duplicates::Skip;
    }
    return word == QStringLiteral("update") ? Duplicates::Update : Duplicates::Refuse;
}

static void reportRefusedRows(const Invocation &invocation, const ImportPlan &plan)
{
    for (const PlannedRow &row : plan.rows) {
        if (row.action() == PlannedRow::Action::Refuse) {
            invocation.tell(CommandLine::tr("Row %1: %2").arg(row.line).arg(row.reasons().join(u' ')));
        }
    }
}

static void report(const Invocation &invocation, const ImportResult &result)
{
    if (invocation.wantsJson()) {
        invocation.printJson(QJsonObject{{QStringLiteral("added"), result.added},
                                         {QStringLiteral("updated"), result.updated},
                                         {QStringLiteral("skipped"), result.skipped},
                                         {QStringLiteral("rejected"), result.rejected}});
        return;
    }
    invocation.print(CommandLine::tr("Added: %1, updated: %2, skipped: %3, rejected: %4")
                         .arg(result.added)
                         .arg(result.updated)
                         .arg(result.skipped)
                         .arg(result.rejected));
}

static void run(const Invocation &invocation)
{
    const RegisterSpec &spec = registerOfNoun(invocation.positional(0, "offices|staff|patients"),
                                              {&Office::spec(), &StaffMember::spec(), &Patient::spec()});
    const QString file = invocation.positional(1, "FILE");
    const QList<MappingChoice> choices = mappingChoices(invocation);
    TableReadOptions reading;
    reading.sheet = invocation.value(QStringLiteral("sheet"));
    if (invocation.has(QStringLiteral("encoding"))) {
        reading.encoding = encodingByName(invocation.value(QStringLiteral("encoding")));
    }
    ImportOptions options;
    options.duplicates = duplicatesOf(invocation);
    options.today = invocation.environment().clock.today();

    LedgerConnection connection(invocation);
    Session &session = connection.session();
    options.defaultOffice =
        invocation.has(QStringLiteral("office"))
            ? rowNamed(session.ledger, Office::spec(), invocation.value(QStringLiteral("office")))
            : ownOfficeId(session.ledger).uuid();
    const Table table = readTable(file, reading);
    const ColumnMapping mapping = guessMapping(table, spec, choices, rememberedMapping(session, spec));
    const ImportPlan plan = planImport(table, mapping, session.ledger, spec, options);

    const QString rejects = invocation.value(QStringLiteral("rejects"));
    const bool isDryRun = invocation.has(QStringLiteral("dry-run"));
    if (isDryRun || !rejects.isEmpty()) { // otherwise the refusal names the rows itself
        reportRefusedRows(invocation, plan);
    }
    if (!isDryRun) {
        report(invocation, importTable(session, table, plan, rejects));
        return;
    }
    const ImportResult expected{plan.count(PlannedRow::Action::Add), plan.count(PlannedRow::Action::Update),
                                plan.count(PlannedRow::Action::Skip), plan.count(PlannedRow::Action::Refuse)};
    report(invocation, expected);
    invocation.tell(CommandLine::tr("This was a dry run. Nothing was changed."));
    if (expected.rejected > 0 && rejects.isEmpty()) {
        throw Error(
            ErrorCode::Refused,
            CommandLine::tr(
                "The file would be refused because of the rows above. Correct them, or use --rejects FILE "
                "to take in the others."));
    }
}

const Command importCommand{
    "import",
    "offices|staff|patients FILE --ledger LEDGER [--map COLUMN=field] [--encoding auto|utf-8|cp932] "
    "[--sheet NAME] [--office OFFICE] [--duplicates refuse|skip|update] [--rejects FILE] [--dry-run] "
    "[--json]",
    QT_TRANSLATE_NOOP("Command", "Takes in a spreadsheet (CSV, TSV, XLSX)."), run,
    "staff roster.xlsx --dry-run"};

} // namespace renkei::cli
