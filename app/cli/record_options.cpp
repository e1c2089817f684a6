// SPDX-License-Identifier: Apache-2.0
#include "app/cli/record_options.h"

#include "domain/field_text.h"
#include "domain/office.h"
#include "text/error.h"
#include "workflow/create_ledger.h"

namespace renkei::cli {

static bool isEdited(const FieldSpec &field)
{
    return field.uses.testFlag(FieldUse::Edited);
}

void applyFieldOptions(const Invocation &invocation, Session &session, Record &record)
{
    for (const FieldSpec &field : record.spec->fields) {
        if (!isEdited(field) || !invocation.has(field.option())) {
            continue;
        }
        const QString typed = invocation.value(field.option());
        if (field.kind == FieldKind::Reference) {
            const QUuid id =
                typed.isEmpty() ? QUuid() : rowNamed(session.ledger, registerByKey(field.list), typed);
            record.setValue(field.key, QVariant::fromValue(id));
            continue;
        }
        const FieldInput input = fieldFromText(field, typed, session.clock.today());
        if (!input.problem.isEmpty()) {
            throw Error(ErrorCode::InvalidInput,
                        field.translatedLabel() + QStringLiteral(": ") + input.problem);
        }
        record.setValue(field.key, input.value);
    }
}

QDate dayOption(const Invocation &invocation, const Session &session, const QString &option)
{
    static constexpr FieldSpec anyDay{"day", "Day", FieldKind::Date, FieldUses()};
    const FieldInput input = fieldFromText(anyDay, invocation.value(option), session.clock.today());
    if (!input.problem.isEmpty()) {
        throw Error(ErrorCode::InvalidInput,
                    QStringLiteral("--") + option + QStringLiteral(": ") + input.problem);
    }
    return input.value.toDate();
}

Record recordNamed(const Invocation &invocation, Session &session, const RegisterSpec &spec, int position)
{
    if (invocation.positionals().size() <= position && &spec == &Office::spec()) {
        if (const std::optional<Record> own = ownOffice(session.ledger)) {
            return *own;
        }
    }
    return session.ledger.get(spec, rowNamed(session.ledger, spec, invocation.positional(position, "ID")));
}

QString listLine(const Record &record)
{
    QStringList cells{record.id.toString(QUuid::WithoutBraces)};
    for (size_t i = 0; i < record.spec->fields.size(); ++i) {
        const FieldSpec &field = record.spec->fields[i];
        if (field.uses.testFlag(FieldUse::Listed)) {
            cells += fieldPlain(field, record.values.at(qsizetype(i))).simplified();
        }
    }
    return cells.join(u'\t');
}

/// A reference by the name of its row.
static QString shownValue(const Ledger &ledger, const FieldSpec &field, const QVariant &value)
{
    if (field.kind == FieldKind::Reference && *field.list != '\0') {
        const RegisterSpec &spec = registerByKey(field.list);
        const std::optional<Record> row = ledger.find(spec, value.toUuid());
        if (row && spec.indexOf("name") >= 0) {
            return row->text("name");
        }
    }
    return fieldText(field, value);
}

QStringList recordLines(const Ledger &ledger, const Record &record)
{
    QStringList lines{QStringLiteral("id: ") + record.id.toString(QUuid::WithoutBraces)};
    for (size_t i = 0; i < record.spec->fields.size(); ++i) {
        const FieldSpec &field = record.spec->fields[i];
        const QVariant &value = record.values.at(qsizetype(i));
        if (!isEmptyValue(field, value)) {
            lines += field.translatedLabel() + QStringLiteral(": ") + shownValue(ledger, field, value);
        }
    }
    return lines;
}

} // namespace renkei::cli
