// SPDX-License-Identifier: Apache-2.0
#include "ledger/sql_values.h"

namespace renkei {

const char *columnType(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Number:
    case FieldKind::Flag:
        return "INTEGER";
    case FieldKind::Reference:
    case FieldKind::Hash:
        return "BLOB";
    case FieldKind::Text:
    case FieldKind::Name:
    case FieldKind::Kana:
    case FieldKind::Choice:
    case FieldKind::Date:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::PostCode:
    case FieldKind::Note:
    case FieldKind::Moment:
        break;
    }
    return "TEXT";
}

bool isNullable(FieldKind kind)
{
    return kind == FieldKind::Date || kind == FieldKind::Moment || kind == FieldKind::Reference ||
           kind == FieldKind::Hash;
}

void bindMoment(Statement &statement, int parameter, const QDateTime &moment)
{
    if (moment.isValid()) {
        statement.bindUtf8(parameter, moment.toUTC().toString(Qt::ISODateWithMs).toLatin1());
    } else {
        statement.bindNull(parameter);
    }
}

void bindValue(Statement &statement, int parameter, FieldKind kind, const QVariant &value)
{
    switch (kind) {
    case FieldKind::Date:
        if (const QDate date = value.toDate(); date.isValid()) {
            statement.bindUtf8(parameter, date.toString(Qt::ISODate).toLatin1());
        } else {
            statement.bindNull(parameter);
        }
        return;
    case FieldKind::Moment:
        bindMoment(statement, parameter, value.toDateTime());
        return;
    case FieldKind::Reference:
        statement.bind(parameter, value.toUuid());
        return;
    case FieldKind::Hash:
        if (const QByteArray hash = value.toByteArray(); !hash.isEmpty()) {
            statement.bindBlob(parameter, hash);
        } else {
            statement.bindNull(parameter);
        }
        return;
    case FieldKind::Number:
        statement.bind(parameter, value.toLongLong());
        return;
    case FieldKind::Flag:
        statement.bind(parameter, qint64(value.toBool() ? 1 : 0));
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
    statement.bind(parameter, value.toString());
}

/// "2026-11-22": by hand, because QDate::fromString takes a microsecond, twice a row.
static QDate dateFromText(QByteArrayView text)
{
    const auto digit = [&](qsizetype at) { return text.at(at) - '0'; };
    if (text.size() != 10) {
        return {};
    }
    return {digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3), digit(5) * 10 + digit(6),
            digit(8) * 10 + digit(9)};
}

QDateTime momentFromText(QByteArrayView text)
{
    return text.isEmpty() ? QDateTime()
                          : QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toUTC();
}

QVariant storedValue(QByteArrayView stored, FieldKind kind)
{
    switch (kind) {
    case FieldKind::Date:
        return detail::toVariant(dateFromText(stored));
    case FieldKind::Moment:
        return detail::toVariant(momentFromText(stored));
    case FieldKind::Reference:
        return QVariant::fromValue(stored.size() == 16 ? QUuid::fromRfc4122(stored) : QUuid());
    case FieldKind::Hash:
        return stored.toByteArray();
    case FieldKind::Number:
        return stored.toByteArray().toLongLong();
    case FieldKind::Flag:
        return stored.toByteArray().toLongLong() != 0;
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
    return QString::fromUtf8(stored);
}

QVariant columnValue(const Statement &statement, int column, FieldKind kind)
{
    if (kind == FieldKind::Number) {
        return statement.number(column);
    }
    if (kind == FieldKind::Flag) {
        return statement.number(column) != 0;
    }
    return storedValue(statement.view(column), kind);
}

QByteArray quoted(const QString &name)
{
    return '"' + name.toUtf8() + '"';
}

} // namespace renkei
