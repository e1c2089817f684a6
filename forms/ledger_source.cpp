// SPDX-License-Identifier: Apache-2.0
#include "forms/ledger_source.h"

#include "domain/field_text.h"
#include "domain/staff_member.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace renkei::forms {

LedgerSource::LedgerSource(const Session &session)
    : m_session(session)
{
}

void LedgerSource::bind(const QString &root, const std::optional<Record> &record)
{
    m_roots.remove(root);
    if (record) {
        m_roots.insert(root, *record);
    }
}

void LedgerSource::bindData(const QString &root, const QJsonValue &data)
{
    m_data.insert(root, data);
}

/// A word or number of data as text; lists of words with blanks between them, as registers keep them.
static QString plainData(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList words;
        for (const auto &one : value.toArray()) {
            words += plainData(one);
        }
        return words.join(u' ');
    }
    if (value.isBool()) {
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    }
    return value.toVariant().toString();
}

QString LedgerSource::dataText(const SourcePath &path) const
{
    QJsonValue value = m_data.value(path.words.front());
    for (qsizetype i = 1; i < path.words.size(); ++i) {
        value = value.toObject().value(path.words[i]);
    }
    return plainData(value);
}

std::optional<Record> LedgerSource::bound(const QString &root) const
{
    const auto found = m_roots.constFind(root);
    return found == m_roots.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<Record> LedgerSource::record(const RegisterSpec &spec, const QUuid &id)
{
    if (id.isNull()) {
        return {};
    }
    const auto known = m_followed.constFind(id);
    if (known != m_followed.constEnd()) {
        return *known;
    }
    std::optional<Record> found = m_session.ledger.find(spec, id);
    m_followed.insert(id, found);
    return found;
}

QString LedgerSource::text(const SourcePath &path)
{
    if (path.isToday()) {
        return m_today ? m_session.clock.today().toString(Qt::ISODate) : QString();
    }
    if (path.isNumber()) {
        return m_number > 0 ? QString::number(m_number) : QString();
    }
    if (path.isData()) {
        return dataText(path);
    }
    const auto root = m_roots.constFind(path.words.front());
    if (root == m_roots.constEnd()) {
        return {};
    }
    Record current = *root;
    for (qsizetype i = 1; i + 1 < path.words.size(); ++i) {
        const QByteArray key = path.words[i].toUtf8();
        const FieldSpec &field = current.spec->field(key);
        std::optional<Record> next = record(registerByKey(field.list), current.value(key).toUuid());
        if (!next) {
            return {};
        }
        current = std::move(*next);
    }
    return valueText(current, path.words.back().toUtf8());
}

QString LedgerSource::valueText(const Record &record, const QByteArray &key)
{
    if (record.spec == &StaffMember::spec() && key == "displayName") {
        if (!m_displayNames) {
            m_displayNames.emplace(m_session.ledger);
        }
        return m_displayNames->of(record);
    }
    const FieldSpec &field = record.spec->field(key);
    const QVariant value = record.value(key);
    return isEmptyValue(field, value) ? QString() : fieldPlain(field, value);
}

QString LedgerSource::text(const SourceExpression &expression)
{
    for (const SourceAlternative &alternative : expression.alternatives) {
        const bool conditional = !alternative.condition.words.isEmpty();
        if (conditional && text(alternative.condition).isEmpty()) {
            continue;
        }
        QString found = text(alternative.source);
        if (conditional || !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

QByteArray officeField(const RegisterSpec &spec)
{
    for (const FieldSpec &field : spec.fields) {
        if (field.kind == FieldKind::Reference && QByteArrayView(field.list) == "office") {
            return field.key;
        }
    }
    return {};
}

QUuid officeOf(const Ledger &ledger, const Record &subject)
{
    if (QByteArrayView(subject.spec->key) == "office") {
        return subject.id;
    }
    if (const QByteArray key = officeField(*subject.spec); !key.isEmpty()) {
        return subject.value(key).toUuid();
    }
    for (const FieldSpec &field : subject.spec->fields) {
        if (field.kind != FieldKind::Reference || *field.list == '\0') {
            continue;
        }
        const RegisterSpec &spec = registerByKey(field.list);
        const QByteArray key = officeField(spec);
        const QUuid id = subject.value(field.key).toUuid();
        if (key.isEmpty() || id.isNull()) {
            continue;
        }
        if (const std::optional<Record> record = ledger.find(spec, id)) {
            return record->value(key).toUuid();
        }
    }
    return {};
}

QString endField(const RegisterSpec &spec)
{
    struct End
    {
        const char *registerKey;
        const char *field;
    };
    static constexpr std::array ends{End{"staff", "left"}, End{"patient", "careEnded"},
                                     End{"group", "archivedOn"}, End{"reviewGroup", "closedOn"}};
    for (const End &end : ends) {
        if (QByteArrayView(spec.key) == end.registerKey) {
            return QLatin1StringView(end.field);
        }
    }
    return {};
}

QList<Record> rowsOf(const Session &session, const RegisterSpec &spec, const Selection &selection,
                     const QString &whileField)
{
    QList<Record> rows;
    const QDate today = session.clock.today();
    session.ledger.forEach(spec, selection, [&](const Record &record) {
        const QDate end = whileField.isEmpty() ? QDate() : record.value(whileField.toUtf8()).toDate();
        if (!end.isValid() || end >= today) {
            rows.append(record);
        }
    });
    return rows;
}

QList<Record> rowsOfOffice(const Session &session, const RegisterSpec &spec, const QUuid &office,
                           const QString &whileField, const QString &orderBy)
{
    Selection selection;
    selection.orderBy = orderBy.toUtf8();
    const QByteArray belongsTo = officeField(spec);
    if (!belongsTo.isEmpty() && !office.isNull()) {
        selection.where.append({belongsTo, QVariant::fromValue(office)});
    }
    return rowsOf(session, spec, selection, whileField);
}

} // namespace renkei::forms
