// SPDX-License-Identifier: Apache-2.0
#include "domain/register.h"

#include "text/error.h"

namespace renkei {

static QString separated(const char *key, QChar separator)
{
    QString result;
    for (const char *c = key; *c != '\0'; ++c) {
        const QChar letter = QLatin1Char(*c);
        if (letter.isUpper()) {
            result += separator;
        }
        result += letter.toLower();
    }
    return result;
}

QString FieldSpec::column() const
{
    return separated(key, u'_');
}

QString FieldSpec::option() const
{
    return separated(key, u'-');
}

int RegisterSpec::indexOf(QByteArrayView fieldKey) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fieldKey == QByteArrayView(fields[i].key)) {
            return int(i);
        }
    }
    return -1;
}

static Error noSuchField(const RegisterSpec &spec, QByteArrayView fieldKey)
{
    return {ErrorCode::Internal,
            QCoreApplication::translate("Register", "The program asked for an unknown field."),
            QStringLiteral("register %1 has no field %2")
                .arg(QLatin1StringView(spec.key), QString::fromUtf8(fieldKey))};
}

const FieldSpec &RegisterSpec::field(QByteArrayView fieldKey) const
{
    const int index = indexOf(fieldKey);
    if (index < 0) {
        throw noSuchField(*this, fieldKey);
    }
    return fields[size_t(index)];
}

QVariant emptyValue(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Date:
        return QVariant(QMetaType::fromType<QDate>());
    case FieldKind::Moment:
        return QVariant(QMetaType::fromType<QDateTime>());
    case FieldKind::Reference:
        return QVariant::fromValue(QUuid());
    case FieldKind::Number:
        return qint64(0);
    case FieldKind::Flag:
        return false;
    case FieldKind::Hash:
        return QByteArray();
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
    return QString();
}

Record::Record(const RegisterSpec &registerSpec)
    : spec(&registerSpec)
{
    values.reserve(qsizetype(registerSpec.fields.size()));
    for (const FieldSpec &field : registerSpec.fields) {
        values.append(emptyValue(field.kind));
    }
}

QVariant Record::value(QByteArrayView key) const
{
    const int index = spec->indexOf(key);
    if (index < 0) {
        throw noSuchField(*spec, key);
    }
    return values.at(index);
}

void Record::setValue(QByteArrayView key, const QVariant &value)
{
    const int index = spec->indexOf(key);
    if (index < 0) {
        throw noSuchField(*spec, key);
    }
    values[index] = value;
}

} // namespace renkei
