// SPDX-License-Identifier: Apache-2.0
#include "workflow/save_record.h"

#include "text/error.h"
#include "workflow/record_rules.h"

namespace renkei {

void requireSound(const Record &record, const QDate &today)
{
    QStringList sentences;
    for (const FieldProblem &problem : checkRecord(record, today)) {
        sentences += problem.sentence;
    }
    if (!sentences.isEmpty()) {
        throw Error(ErrorCode::InvalidInput, sentences.join(u'\n'),
                    QStringLiteral("%1 problems in a %2")
                        .arg(sentences.size())
                        .arg(QLatin1StringView(record.spec->key)));
    }
}

static QString verbOf(const RegisterSpec &spec, const char *what)
{
    return QLatin1StringView(spec.key) + u'.' + QLatin1StringView(what);
}

Record addRecord(Session &session, Record record)
{
    requireSound(record, session.clock.today());
    session.ledger.change(session.verb(verbOf(*record.spec, "add")),
                          [&](Change &change) { putWithRules(session, change, record, RowOrigin::Hand); });
    return record;
}

Record editRecord(Session &session, Record record)
{
    requireSound(record, session.clock.today());
    session.ledger.change(session.verb(verbOf(*record.spec, "edit")),
                          [&](Change &change) { putWithRules(session, change, record, RowOrigin::Hand); });
    return record;
}

Record editField(Session &session, const RegisterSpec &spec, const QUuid &id, QByteArrayView fieldKey,
                 const QVariant &value)
{
    Record record = session.ledger.get(spec, id);
    record.setValue(fieldKey, value);
    return editRecord(session, std::move(record));
}

QList<FieldProblem> sharedValues(const Ledger &ledger, const Record &record)
{
    QList<FieldProblem> problems;
    for (const FieldSpec &field : record.spec->fields) {
        const QVariant value = record.value(field.key);
        if (!field.uses.testFlag(FieldUse::Unique) || isEmptyValue(field, value)) {
            continue;
        }
        QStringList others;
        Selection same;
        same.where = {{field.key, value}};
        ledger.forEach(*record.spec, same, [&](const Record &other) {
            if (other.id != record.id) {
                others += other.text("name");
            }
        });
        if (!others.isEmpty()) {
            problems.append(
                {field.key, QCoreApplication::translate("SaveRecord",
                                                        "%1 is the same as that of %2. Enter another one, or "
                                                        "leave it when a department shares it.")
                                .arg(field.translatedLabel(),
                                     others.join(QCoreApplication::translate("SaveRecord", ", ")))});
        }
    }
    return problems;
}

} // namespace renkei
