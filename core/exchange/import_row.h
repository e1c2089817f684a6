// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/import_plan.h"
#include "exchange/number_format.h"
#include "exchange/reference_names.h"

#include <memory>
#include <vector>

namespace renkei {

/// Turns rows of a table into records, field by field, as the mapping says.
class ImportRowReader
{
public:
    ImportRowReader(const Table &table, const ColumnMapping &mapping, const Ledger &ledger,
                    const RegisterSpec &spec, const ImportOptions &options);

    /// The record with all problems of its fields.
    PlannedRow read(qsizetype tableRow);

private:
    struct FieldColumns
    {
        const FieldSpec *field = nullptr;
        qsizetype position = 0; ///< among the fields of the register
        std::vector<qsizetype> columns;
        std::unique_ptr<ReferenceNames> names; ///< of a reference
        QUuid fallback;                        ///< of a reference whose cell is blank
    };

    QString cellText(const FieldColumns &source, const TableRow &row) const;
    QString furigana(const TableRow &row) const;
    FieldInput input(const FieldColumns &source, const QString &text);
    QString dateText(const QString &text) const;

    const Table &m_table;
    const RegisterSpec &m_spec;
    QDate m_today;
    std::vector<FieldColumns> m_sources;
    std::vector<qsizetype> m_nameColumns;
    QHash<QString, FieldInput> m_knownChoices; ///< a list of people repeats few choices very often
};

/// The readings that Excel kept with these columns, joined as the values are; empty unless all filled ones
/// have one.
QString joinedFurigana(const TableRow &row, const std::vector<qsizetype> &columns);

/// The columns that hold a field.
std::vector<qsizetype> columnsOf(const ColumnMapping &mapping, QByteArrayView key);

} // namespace renkei
