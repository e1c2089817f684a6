// SPDX-License-Identifier: Apache-2.0
#include "exchange/import_plan.h"

#include "exchange/import_duplicates.h"
#include "exchange/import_row.h"
#include "text/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace renkei {

namespace {

/// What is there, with the filled fields of the new row in place.
Record merged(Record base, const Record &row)
{
    for (qsizetype i = 0; i < base.values.size(); ++i) {
        if (!isEmptyValue(base.spec->fields[size_t(i)], row.values[i])) {
            base.values[i] = row.values[i];
        }
    }
    return base;
}

/// Headings that stand again further down, as lists printed on several sheets have them.
bool isHeadingAgain(const TableRow &row, const QStringList &headings)
{
    return !headings.isEmpty() &&
           std::ranges::equal(row.cells, headings.first(std::min(row.cells.size(), headings.size())),
                              [](const QString &a, const QString &b) { return a.trimmed() == b.trimmed(); });
}

void requireColumns(const ColumnMapping &mapping, const RegisterSpec &spec)
{
    QStringList missing;
    for (const FieldSpec *field : importableFields(spec)) {
        if (field->uses.testFlag(FieldUse::Required) && field->kind != FieldKind::Reference &&
            !mapping.hasField(field->key)) {
            missing.append(field->translatedLabel());
        }
    }
    if (missing.isEmpty()) {
        return;
    }
    const QString separator = QCoreApplication::translate("Import", ", ");
    const QStringList unused = mapping.unusedHeadings();
    const QString columns = unused.isEmpty() ? QCoreApplication::translate("Import", "none has a heading")
                                             : unused.join(separator);
    throw Error(ErrorCode::InvalidInput,
                QCoreApplication::translate("Import",
                                            "No column was found for: %1. Please say which column it is. "
                                            "Columns without a field: %2.")
                    .arg(missing.join(separator), columns),
                QStringLiteral("required column not mapped"));
}

} // namespace

PlannedRow::Action PlannedRow::action() const
{
    if (!problems.isEmpty()) {
        return Action::Refuse;
    }
    if (!duplicate) {
        return Action::Add;
    }
    switch (decision) {
    case Duplicates::Refuse:
        return Action::Refuse;
    case Duplicates::Skip:
        return Action::Skip;
    case Duplicates::Add:
        return Action::Add;
    case Duplicates::Update:
        break;
    }
    // Somebody who is there with just these values needs no update.
    const bool changesNothing =
        duplicate->existing && merged(*duplicate->existing, record) == *duplicate->existing;
    return changesNothing ? Action::Skip : Action::Update;
}

QStringList PlannedRow::reasons() const
{
    QStringList sentences;
    for (const FieldProblem &problem : problems) {
        sentences.append(problem.sentence);
    }
    if (duplicate && decision == Duplicates::Refuse) {
        sentences.append(duplicate->sentence);
    }
    return sentences;
}

qsizetype ImportPlan::count(PlannedRow::Action action) const
{
    return std::ranges::count_if(rows, [&](const PlannedRow &row) { return row.action() == action; });
}

QList<Record> ImportPlan::records() const
{
    QList<Record> result;
    QHash<qsizetype, qsizetype> positionOfRow; // planned row → place in the result
    QHash<QUuid, qsizetype> positionOfId;      // two rows may update the same one
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const PlannedRow &row = rows[index];
        const PlannedRow::Action action = row.action();
        if (action == PlannedRow::Action::Refuse || action == PlannedRow::Action::Skip) {
            continue;
        }
        qsizetype position = -1;
        if (action == PlannedRow::Action::Update) {
            position = row.duplicate->existing ? positionOfId.value(row.duplicate->existing->id, -1)
                                               : positionOfRow.value(row.duplicate->earlierRow, -1);
        }
        if (position >= 0) {
            result[position] = merged(result[position], row.record);
        } else {
            position = result.size();
            const bool changesExisting = action == PlannedRow::Action::Update && row.duplicate->existing;
            result.append(changesExisting ? merged(*row.duplicate->existing, row.record) : row.record);
        }
        positionOfRow.insert(index, position);
        if (!result[position].id.isNull()) {
            positionOfId.insert(result[position].id, position);
        }
    }
    return result;
}

ImportPlan planImport(const Table &table, const ColumnMapping &mapping, const Ledger &ledger,
                      const RegisterSpec &spec, const ImportOptions &options)
{
    requireColumns(mapping, spec);
    ImportPlan plan;
    plan.spec = &spec;
    plan.mapping = mapping;
    ImportRowReader reader(table, mapping, ledger, spec, options);
    DuplicateFinder duplicates(ledger, spec);
    for (qsizetype index = mapping.headingRow + 1; index < table.rows.size(); ++index) {
        if (mapping.headingRow >= 0 &&
            isHeadingAgain(table.rows[index], table.rows[mapping.headingRow].cells)) {
            continue;
        }
        PlannedRow row = reader.read(index);
        row.duplicate = duplicates.find(row.record, plan.rows);
        // One address for two names is somebody else, whatever was chosen for people who are there already.
        row.decision = row.duplicate && !row.duplicate->samePerson ? Duplicates::Refuse : options.duplicates;
        if (row.problems.isEmpty()) {
            duplicates.add(row.record, plan.rows.size());
        }
        plan.rows.append(std::move(row));
    }
    if (plan.rows.isEmpty()) {
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Import",
                                                "There are headings but no rows below them. Please choose "
                                                "the file with the list."),
                    QStringLiteral("no rows below the headings"));
    }
    return plan;
}

Table rejectedRows(const Table &table, const ImportPlan &plan)
{
    const QString reasonHeading = QCoreApplication::translate("Import", "Why it was not imported");
    const FieldSpec *kana = nullptr;
    std::vector<qsizetype> nameColumns;
    for (const FieldSpec *field : importableFields(*plan.spec)) {
        if (field->kind == FieldKind::Kana && !plan.mapping.hasField(field->key)) {
            kana = field;
        } else if (field->kind == FieldKind::Name && nameColumns.empty()) {
            nameColumns = columnsOf(plan.mapping, field->key);
        }
    }
    // Readings kept inside the cells of a workbook cannot be written back there: they get a column.
    const bool withFurigana = kana != nullptr && std::ranges::any_of(table.rows, [&](const TableRow &row) {
                                  return !joinedFurigana(row, nameColumns).isEmpty();
                              });

    Table rejected = table;
    rejected.rows.clear();
    rejected.headingRows = plan.mapping.headingRow >= 0 ? 1 : 0;
    QStringList headings = plan.mapping.headings;
    const qsizetype oldReasons = headings.indexOf(reasonHeading);
    const auto appendRow = [&](QStringList cells, const QString &reading, const QString &reason) {
        cells.resize(headings.size());
        if (oldReasons >= 0) {
            cells.removeAt(oldReasons);
        }
        if (withFurigana) {
            cells.append(reading);
        }
        cells.append(reason);
        rejected.rows.append({cells, {}, rejected.rows.size() + 1});
    };
    if (rejected.headingRows > 0) {
        appendRow(headings, withFurigana ? kana->translatedLabel() : QString(), reasonHeading);
    }
    for (const PlannedRow &row : plan.rows) {
        if (row.action() == PlannedRow::Action::Refuse) {
            const TableRow &source = table.rows[row.tableRow];
            appendRow(source.cells, joinedFurigana(source, nameColumns), row.reasons().join(u' '));
        }
    }
    return rejected;
}

} // namespace renkei
