// SPDX-License-Identifier: Apache-2.0
#include "domain/record_json.h"

#include "text/error.h"

#include <QJsonDocument>

namespace renkei {

static QString isoMoment(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

static QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QJsonValue jsonFromValue(const FieldSpec &field, const QVariant &value)
{
    switch (field.kind) {
    case FieldKind::Date: {
        const QDate date = value.toDate();
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    }
    case FieldKind::Moment: {
        const QDateTime moment = value.toDateTime();
        return moment.isValid() ? QJsonValue(isoMoment(moment)) : QJsonValue();
    }
    case FieldKind::Reference: {
        const QUuid id = value.toUuid();
        return id.isNull() ? QJsonValue() : QJsonValue(idText(id));
    }
    case FieldKind::Hash: {
        const QByteArray hash = value.toByteArray();
        return hash.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(hash.toHex()));
    }
    case FieldKind::Number:
        return value.toLongLong();
    case FieldKind::Flag:
        return value.toBool();
    case FieldKind::Text:
    case FieldKind::Name:
    case FieldKind::Kana:
    case FieldKind::Choice:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::PostCode:
    case FieldKind::Note:
        break;
    }
    return value.toString();
}

static Error badValue(const FieldSpec &field)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("RecordJson", "The value of \"%1\" (%2) cannot be read.")
                .arg(field.translatedLabel(), QLatin1StringView(field.key)),
            QStringLiteral("bad JSON value for %1").arg(QLatin1StringView(field.key))};
}

static QString textOrThrow(const FieldSpec &field, const QJsonValue &value)
{
    if (!value.isString()) {
        throw badValue(field);
    }
    return value.toString();
}

static QVariant hashFromText(const FieldSpec &field, const QString &text)
{
    const QByteArray hash = QByteArray::fromHex(text.toLatin1());
    if (hash.size() != 32 || text.size() != 64) {
        throw badValue(field);
    }
    return hash;
}

QVariant valueFromJson(const FieldSpec &field, const QJsonValue &value)
{
    const bool blank =
        value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
    switch (field.kind) {
    case FieldKind::Date: {
        const QDate date = blank ? QDate() : QDate::fromString(textOrThrow(field, value), Qt::ISODate);
        if (!blank && !date.isValid()) {
            throw badValue(field);
        }
        return detail::toVariant(date);
    }
    case FieldKind::Moment: {
        const QDateTime moment =
            blank ? QDateTime() : QDateTime::fromString(textOrThrow(field, value), Qt::ISODateWithMs);
        if (!blank && !moment.isValid()) {
            throw badValue(field);
        }
        return detail::toVariant(moment.isValid() ? moment.toUTC() : moment);
    }
    case FieldKind::Reference: {
        const std::optional<QUuid> id = blank ? QUuid() : uuidFromString(textOrThrow(field, value));
        if (!id) {
            throw badValue(field);
        }
        return QVariant::fromValue(*id);
    }
    case FieldKind::Hash:
        return blank ? QVariant(QByteArray()) : hashFromText(field, textOrThrow(field, value));
    case FieldKind::Number: {
        const double number = value.toDouble();
        if (!blank && (!value.isDouble() || number != double(qint64(number)))) {
            throw badValue(field);
        }
        return value.toInteger();
    }
    case FieldKind::Flag:
        if (!blank && !value.isBool()) {
            throw badValue(field);
        }
        return value.toBool();
    case FieldKind::Text:
    case FieldKind::Name:
    case FieldKind::Kana:
    case FieldKind::Choice:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::PostCode:
    case FieldKind::Note:
        break;
    }
    return blank ? QString() : textOrThrow(field, value);
}

QJsonObject jsonFromRecord(const Record &record)
{
    QJsonObject json;
    json.insert(u"id", idText(record.id));
    json.insert(u"revision", record.revision);
    if (record.isInBin()) {
        json.insert(u"deletedAt", isoMoment(record.deletedAt));
    }
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        const FieldSpec &field = record.spec->fields[size_t(i)];
        json.insert(QLatin1StringView(field.key), jsonFromValue(field, record.values.at(i)));
    }
    return json;
}

Record recordFromJson(const RegisterSpec &spec, const QJsonObject &json)
{
    Record record(spec);
    for (auto member = json.begin(); member != json.end(); ++member) {
        const QString key = member.key();
        if (key == u"id") {
            record.id = uuidFromString(member.value().toString()).value_or(QUuid());
        } else if (key == u"revision") {
            record.revision = member.value().toInteger();
        } else if (key == u"deletedAt") {
            record.deletedAt = QDateTime::fromString(member.value().toString(), Qt::ISODateWithMs).toUTC();
        } else if (const int index = spec.indexOf(key.toUtf8()); index >= 0) {
            record.values[index] = valueFromJson(spec.fields[size_t(index)], member.value());
        } else {
            throw Error(ErrorCode::InvalidInput,
                        QCoreApplication::translate("RecordJson", "\"%1\" is not a field of \"%2\".")
                            .arg(key, spec.translatedLabel()),
                        QStringLiteral("unknown JSON key"));
        }
    }
    return record;
}

static void appendQuoted(QByteArray &json, const QByteArray &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    json += '"';
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') {
            json += '\\';
            json += letter;
        } else if (quint8(letter) < 0x20U) {
            json += "\\u00";
            json += digits[quint8(letter) >> 4U];
            json += digits[quint8(letter) & 0x0FU];
        } else {
            json += letter;
        }
    }
    json += '"';
}

static void appendKey(QByteArray &json, const char *key)
{
    json += json.isEmpty() ? "{\"" : ",\"";
    json += key;
    json += "\":";
}

static void appendMember(QByteArray &json, const char *key, const QByteArray &text)
{
    appendKey(json, key);
    appendQuoted(json, text);
}

static void appendField(QByteArray &json, const FieldSpec &field, const QVariant &value)
{
    switch (field.kind) {
    case FieldKind::Date:
        if (const QDate date = value.toDate(); date.isValid()) {
            appendMember(json, field.key, date.toString(Qt::ISODate).toLatin1());
        }
        return;
    case FieldKind::Moment:
        if (const QDateTime moment = value.toDateTime(); moment.isValid()) {
            appendMember(json, field.key, isoMoment(moment).toLatin1());
        }
        return;
    case FieldKind::Reference:
        if (const QUuid id = value.toUuid(); !id.isNull()) {
            appendMember(json, field.key, id.toByteArray(QUuid::WithoutBraces));
        }
        return;
    case FieldKind::Hash:
        if (const QByteArray hash = value.toByteArray(); !hash.isEmpty()) {
            appendMember(json, field.key, hash.toHex());
        }
        return;
    case FieldKind::Number:
        if (const qint64 number = value.toLongLong(); number != 0) {
            appendKey(json, field.key);
            json += QByteArray::number(number);
        }
        return;
    case FieldKind::Flag:
        if (value.toBool()) {
            appendKey(json, field.key);
            json += "true";
        }
        return;
    case FieldKind::Text:
    case FieldKind::Name:
    case FieldKind::Kana:
    case FieldKind::Choice:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::PostCode:
    case FieldKind::Note:
        break;
    }
    if (const QString text = value.toString(); !text.isEmpty()) {
        appendMember(json, field.key, text.toUtf8());
    }
}

QByteArray jsonTextFromRecord(const Record &record)
{
    QByteArray json;
    json.reserve(512);
    if (record.isInBin()) {
        appendMember(json, "deletedAt", isoMoment(record.deletedAt).toLatin1());
    }
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        appendField(json, record.spec->fields[size_t(i)], record.values.at(i));
    }
    json += json.isEmpty() ? "{}" : "}";
    return json;
}

QJsonObject jsonFromText(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        throw Error(ErrorCode::Damaged,
                    QCoreApplication::translate("RecordJson", "A stored record cannot be read."),
                    QStringLiteral("not a JSON object: ") + problem.errorString());
    }
    return document.object();
}

} // namespace renkei
