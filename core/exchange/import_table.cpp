// SPDX-License-Identifier: Apache-2.0
#include "exchange/import_table.h"

#include "exchange/table_writer.h"
#include "text/error.h"
#include "workflow/import_records.h"
#include "workflow/settings.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace renkei {

namespace {

/// So many bad rows are named in the sentence; the preview and the file of rejected rows have all.
constexpr qsizetype namedRows = 10;

Error refused(const ImportPlan &plan)
{
    QStringList lines;
    qsizetype bad = 0;
    for (const PlannedRow &row : plan.rows) {
        if (row.action() != PlannedRow::Action::Refuse) {
            continue;
        }
        if (++bad <= namedRows) {
            lines.append(QCoreApplication::translate("Import", "Row %1: %2")
                             .arg(QString::number(row.line), row.reasons().join(u' ')));
        }
    }
    if (bad > namedRows) {
        lines.append(QCoreApplication::translate("Import", "… and %n more.", nullptr, int(bad - namedRows)));
    }
    return {ErrorCode::Refused,
            QCoreApplication::translate("Import",
                                        "Nothing was imported: %n row(s) cannot be taken over. Please "
                                        "correct them, or have them written to a separate file.",
                                        nullptr, int(bad)) +
                u'\n' + lines.join(u'\n'),
            QStringLiteral("%1 bad rows").arg(bad)};
}

QString noteOf(const ImportResult &result)
{
    const QJsonObject note{{QStringLiteral("added"), result.added},
                           {QStringLiteral("updated"), result.updated},
                           {QStringLiteral("skipped"), result.skipped},
                           {QStringLiteral("rejected"), result.rejected}};
    return QString::fromUtf8(QJsonDocument(note).toJson(QJsonDocument::Compact));
}

void writeRejects(const QString &path, const Table &table, const ImportPlan &plan)
{
    Table rejected = rejectedRows(table, plan);
    rejected.format = formatByEnding(path);
    if (rejected.encoding == Encoding::Cp932 && !charactersLackingInCp932(rejected).isEmpty()) {
        rejected.encoding = Encoding::Utf8;
    }
    writeTable(path, rejected);
}

} // namespace

ImportResult importTable(Session &session, const Table &table, const ImportPlan &plan,
                         const QString &rejectsFile)
{
    ImportResult result;
    result.rejected = plan.count(PlannedRow::Action::Refuse);
    result.skipped = plan.count(PlannedRow::Action::Skip);
    if (result.rejected > 0 && rejectsFile.isEmpty()) {
        throw refused(plan);
    }
    const QList<Record> records = plan.records();
    result.updated = std::ranges::count_if(records, [](const Record &record) { return !record.id.isNull(); });
    result.added = records.size() - result.updated;
    // First the file: if the disk refuses it, nothing has been imported. The rows in it still stand in the
    // file they came from, so a copy too many does no harm if the ledger then refuses.
    if (result.rejected > 0) {
        writeRejects(rejectsFile, table, plan);
    }
    const QString mapping = rememberedText(plan.mapping, *plan.spec, rememberedMapping(session, *plan.spec));
    importRecords(session, *plan.spec, records, {noteOf(result), mapping});
    return result;
}

RememberedMapping rememberedMapping(const Session &session, const RegisterSpec &spec)
{
    return rememberedFromText(setting(session.ledger, importMappingSetting(spec.key)));
}

} // namespace renkei
