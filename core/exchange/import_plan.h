// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/field_text.h"
#include "exchange/column_mapping.h"
#include "ledger/ledger.h"

#include <optional>

namespace renkei {

/// What to do with a row that is already in the ledger, or stands twice in the file.
enum class Duplicates {
    Refuse, ///< the row counts as a bad one
    Skip,   ///< the row is left out, what is there stays
    Update, ///< the filled cells of the row replace what is there
    Add     ///< somebody else of the same name: chosen row by row, by a person who knows
};

struct ImportOptions
{
    Duplicates duplicates = Duplicates::Refuse;
    /// The office of rows that name none; null = the only office of the ledger, if there is just one.
    QUuid defaultOffice;
    QDate today; ///< for dates typed without a year
};

/// With whom a row collides.
struct Duplicate
{
    std::optional<Record> existing; ///< the row of the ledger …
    qsizetype earlierRow = -1;      ///< … or an index into ImportPlan::rows
    bool samePerson = true;         ///< false: only the mail address is the same, the names differ
    QString sentence;               ///< who it is and why, for showing
};

struct PlannedRow
{
    qsizetype tableRow = 0; ///< index into Table::rows
    qint64 line = 0;        ///< row number in the file
    Record record;          ///< what the row says, with an empty id
    QList<FieldProblem> problems;
    std::optional<Duplicate> duplicate;
    Duplicates decision = Duplicates::Refuse; ///< counts when there is a duplicate; may be changed row by row

    enum class Action { Add, Update, Skip, Refuse };
    Action action() const;
    /// Why the row is refused, one sentence per reason; empty for the other actions.
    QStringList reasons() const;
};

/// What an import would do. Making one changes nothing.
struct ImportPlan
{
    const RegisterSpec *spec = nullptr;
    ColumnMapping mapping;
    QList<PlannedRow> rows;

    qsizetype count(PlannedRow::Action action) const;
    /// The rows to add (null id) and to update, in the order of the file.
    QList<Record> records() const;
};

/// Compares the table with the ledger. Rows are checked one by one and keep their problems; only what
/// concerns the whole table is thrown: Error(InvalidInput) when a required column is missing (naming the
/// columns there are) or no row is left.
ImportPlan planImport(const Table &table, const ColumnMapping &mapping, const Ledger &ledger,
                      const RegisterSpec &spec, const ImportOptions &options);

/// The refused rows as they stood in the file, with their headings and one more column: the reasons. In the
/// format and encoding of the file, so that it can be corrected and imported again.
Table rejectedRows(const Table &table, const ImportPlan &plan);

} // namespace renkei
