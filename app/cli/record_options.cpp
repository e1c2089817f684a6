// SPDX-License-Identifier: Apache-2.0
#include "app/cli/record_options.h"

#include "domain/field_text.h"
#include "domain/office.h"
#include "text/error.h"
#include "workflow/create_ledger.h"

#include <QSet>

namespace renkei::cli {

static bool isEdited(const FieldSpec &field)
{
    return field.uses.testFlag(FieldUse::Edited);
}

void addFieldOptions(QCommandLineParser &parser, std::initializer_list<const RegisterSpec *> specs)
{
    QSet<QString> added;
    for (const RegisterSpec *spec : specs) {
        for (const FieldSpec &field : spec->fields) {
            if (isEdited(field) && !added.contains(field.option())) {
                added.insert(field.option());
                addValue(parser, field.option(), QStringLiteral("TEXT"));
            }
        }
    }
}

/// A reference is given by id, or by the name of exactly one row.
static QUuid referenced(Session &session, const FieldSpec &field, const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    if (const std::optional<QUuid> id = uuidFromString(text)) {
        return session.ledger.get(registerByKey(field.list), *id).id;
    }
    Selection byName;
    byName.where = {{"name", text}};
    const QList<Record> found = session.ledger.select(registerByKey(field.list), byName);
    if (found.size() != 1) {
        throw Error(ErrorCode::InvalidInput,
                    CommandLine::tr("\"%1\" does not name exactly one row for %2. Please give its id.")
                        .arg(text, field.translatedLabel()));
    }
    return found.constFirst().id;
}

void applyFieldOptions(const Invocation &invocation, Session &session, Record &record)
{
    for (const FieldSpec &field : record.spec->fields) {
        if (!isEdited(field) || !invocation.has(field.option())) {
            continue;
        }
        const QString typed = invocation.value(field.option());
        if (field.kind == FieldKind::Reference) {
            record.setValue(field.key, QVariant::fromValue(referenced(session, field, typed)));
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
    return session.ledger.get(spec, idFromText(invocation.positional(position, "ID")));
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

QStringList recordLines(const Record &record)
{
    QStringList lines{QStringLiteral("id: ") + record.id.toString(QUuid::WithoutBraces)};
    for (size_t i = 0; i < record.spec->fields.size(); ++i) {
        const FieldSpec &field = record.spec->fields[i];
        const QVariant &value = record.values.at(qsizetype(i));
        if (!isEmptyValue(field, value)) {
            lines += field.translatedLabel() + QStringLiteral(": ") + fieldText(field, value);
        }
    }
    return lines;
}

} // namespace renkei::cli
