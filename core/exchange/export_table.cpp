// SPDX-License-Identifier: Apache-2.0
#include "exchange/export_table.h"

#include "domain/field_text.h"
#include "exchange/column_mapping.h"
#include "exchange/reference_names.h"

#include <map>

namespace renkei {

Table exportTable(const Ledger &ledger, const RegisterSpec &spec, const QList<Record> &records)
{
    const QList<const FieldSpec *> fields = importableFields(spec);
    QStringList headings;
    std::map<const FieldSpec *, ReferenceNames> names;
    for (const FieldSpec *field : fields) {
        headings.append(field->translatedLabel());
        if (field->kind == FieldKind::Reference) {
            names.emplace(field, ReferenceNames(ledger, registerByKey(field->list)));
        }
    }
    Table table = tableWithHeadings(headings);
    table.sheet = spec.translatedLabel();
    table.rows.reserve(records.size() + 1);
    for (const Record &record : records) {
        TableRow row;
        row.line = table.rows.size() + 1;
        row.cells.reserve(fields.size());
        for (const FieldSpec *field : fields) {
            const QVariant value = record.value(field->key);
            row.cells.append(field->kind == FieldKind::Reference ? names.at(field).nameOf(value.toUuid())
                                                                 : fieldPlain(*field, value));
        }
        table.rows.append(std::move(row));
    }
    return table;
}

Table exportTable(const Ledger &ledger, const RegisterSpec &spec)
{
    return exportTable(ledger, spec, ledger.select(spec));
}

} // namespace renkei
