// SPDX-License-Identifier: Apache-2.0
#include "forms/form_data.h"

#include "text/error.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace renkei::forms {

namespace {

constexpr int dataVersion = 1;

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(ErrorCode::InvalidInput, sentence);
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return QCoreApplication::translate("FormData", "an object");
    case QJsonValue::Array:
        return QCoreApplication::translate("FormData", "a list");
    case QJsonValue::String:
        return QCoreApplication::translate("FormData", "a text");
    case QJsonValue::Double:
        return QCoreApplication::translate("FormData", "a number");
    case QJsonValue::Bool:
        return QCoreApplication::translate("FormData", "true or false");
    default:
        return QCoreApplication::translate("FormData", "nothing");
    }
}

void requireType(const QString &key, const QJsonValue &value, QJsonValue::Type type)
{
    if (value.type() != type) {
        const QJsonValue example = type == QJsonValue::Object  ? QJsonValue(QJsonObject())
                                   : type == QJsonValue::Array ? QJsonValue(QJsonArray())
                                                               : QJsonValue(QString());
        refuse(QCoreApplication::translate("FormData", "\"%1\" must be %2, but is %3.")
                   .arg(key, typeName(example), typeName(value)));
    }
}

QString noOption(const QString &key, const QString &value, const QStringList &options)
{
    return QCoreApplication::translate("FormData",
                                       "\"%1\": the form does not offer \"%2\". Choose one of: %3.")
        .arg(key, value, options.join(QStringLiteral(", ")));
}

void refuseControlCharacters(const QString &key, const QString &text)
{
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n') {
            refuse(QCoreApplication::translate(
                       "FormData", "\"%1\" holds a control character (U+%2) that cannot be printed.")
                       .arg(key)
                       .arg(uint(c.unicode()), 4, 16, QLatin1Char('0')));
        }
    }
}

void checkChoices(const FormField &field, const QString &key, const QJsonValue &value)
{
    if (value.isString() && value.toString().isEmpty()) {
        return;
    }
    const QJsonArray chosen =
        field.shape == FieldShape::Ticks && value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto &one : chosen) {
        requireType(key, one, QJsonValue::String);
        if (!field.options.contains(one.toString())) {
            refuse(noOption(key, one.toString(), field.options));
        }
    }
}

void checkRows(const FormField &table, const QJsonValue &value);

void checkValue(const FormField &field, const QString &key, const QJsonValue &value)
{
    switch (field.shape) {
    case FieldShape::Table:
        checkRows(field, value);
        return;
    case FieldShape::Choice:
    case FieldShape::Ticks:
        checkChoices(field, key, value);
        return;
    case FieldShape::Date:
        requireType(key, value, QJsonValue::String);
        if (!value.toString().isEmpty() && !QDate::fromString(value.toString(), Qt::ISODate).isValid()) {
            refuse(QCoreApplication::translate("FormData",
                                               "\"%1\": \"%2\" is no date. Write it like 2026-11-22.")
                       .arg(key, value.toString()));
        }
        return;
    case FieldShape::Text:
        requireType(key, value, QJsonValue::String);
        refuseControlCharacters(key, value.toString());
        return;
    }
}

/// What `fields` allow below a path: the next words of all keys that begin with it.
QStringList knownBelow(const std::vector<FormField> &fields, const QString &path)
{
    QStringList known;
    for (const FormField &field : fields) {
        if (path.isEmpty() || field.key.startsWith(path + u'.')) {
            known += field.key;
        }
    }
    return known;
}

void checkObject(const std::vector<FormField> &fields, const QString &path, const QString &shownPath,
                 const QJsonObject &object)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = path.isEmpty() ? entry.key() : QString(path + u'.' + entry.key());
        const QString shown = shownPath.isEmpty() ? entry.key() : QString(shownPath + u'.' + entry.key());
        const auto field =
            std::find_if(fields.begin(), fields.end(), [&](const FormField &f) { return f.key == key; });
        if (field != fields.end()) {
            checkValue(*field, shown, entry.value());
            continue;
        }
        if (!knownBelow(fields, key).isEmpty()) {
            requireType(shown, entry.value(), QJsonValue::Object);
            checkObject(fields, key, shown, entry.value().toObject());
            continue;
        }
        refuse(QCoreApplication::translate("FormData", "The form has no field \"%1\". It has: %2.")
                   .arg(shown, knownBelow(fields, {}).join(QStringLiteral(", "))));
    }
}

void checkRows(const FormField &table, const QJsonValue &value)
{
    requireType(table.key, value, QJsonValue::Array);
    const QJsonArray rows = value.toArray();
    constexpr qsizetype mostRows = 5000;
    if (rows.size() > mostRows) {
        refuse(QCoreApplication::translate("FormData", "\"%1\" has %2 rows; a form takes %3 at most.")
                   .arg(table.key)
                   .arg(rows.size())
                   .arg(mostRows));
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString shown = QStringLiteral("%1[%2]").arg(table.key).arg(i);
        requireType(shown, rows[i], QJsonValue::Object);
        checkObject(table.columns, {}, shown, rows[i].toObject());
    }
}

} // namespace

void checkData(const FormTemplate &form, const QJsonObject &data)
{
    checkObject(form.fields, {}, {}, data);
}

QJsonObject readData(const FormTemplate &form, const QByteArray &json)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        refuse(problem.error == QJsonParseError::NoError
                   ? QCoreApplication::translate("FormData", "The data must be a JSON object.")
                   : QCoreApplication::translate("FormData", "The data is not valid JSON (%1, at byte %2).")
                         .arg(problem.errorString())
                         .arg(problem.offset));
    }
    QJsonObject data = document.object();
    if (data.contains(QStringLiteral("renkei"))) {
        if (data[QStringLiteral("renkei")].toInt() > dataVersion) {
            throw Error(ErrorCode::Newer, QCoreApplication::translate(
                                              "FormData", "The data was written by a later version of the "
                                                          "program. Update this program and try again."));
        }
        const QString formId = data[QStringLiteral("form")].toString();
        if (formId != form.formId) {
            refuse(
                QCoreApplication::translate("FormData", "The data belongs to the form \"%1\", not to \"%2\".")
                    .arg(formId, form.formId));
        }
        data = data[QStringLiteral("data")].toObject();
    }
    checkData(form, data);
    return data;
}

QJsonValue dataValue(const QJsonObject &data, const QString &key)
{
    QJsonValue value = data;
    for (const QString &word : key.split(u'.')) {
        value = value.toObject().value(word);
    }
    return value;
}

QString dataText(const QJsonObject &data, const QString &key)
{
    return dataValue(data, key).toString();
}

void setDataValue(QJsonObject &data, const QString &key, const QJsonValue &value)
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0) {
        data[key] = value;
        return;
    }
    QJsonObject inner = data[key.left(dot)].toObject();
    setDataValue(inner, key.mid(dot + 1), value);
    data[key.left(dot)] = inner;
}

QJsonObject wrapData(const FormTemplate &form, const QJsonObject &data, const QUuid &printoutId)
{
    QJsonObject wrapped{{QStringLiteral("renkei"), dataVersion},
                        {QStringLiteral("pack"), form.packId},
                        {QStringLiteral("form"), form.formId},
                        {QStringLiteral("text"), QString::fromLatin1(form.textHash.toHex())},
                        {QStringLiteral("data"), data}};
    if (!printoutId.isNull()) {
        wrapped[QStringLiteral("printout")] = printoutId.toString(QUuid::WithoutBraces);
    }
    return wrapped;
}

} // namespace renkei::forms
