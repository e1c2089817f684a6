// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/form_template.h"

#include <QJsonObject>

namespace renkei::forms {

/// Does the data fit the form? Throws Error(InvalidInput): an unknown key (naming the known ones), a value of
/// the wrong type, a date that is none, a choice the form does not offer.
void checkData(const FormTemplate &form, const QJsonObject &data);

/// Reads a JSON file's bytes and checks them. Accepts bare data and what is attached to our PDFs.
QJsonObject readData(const FormTemplate &form, const QByteArray &json);

/// A field by its dotted key ("office.name"); undefined or empty when it is open.
QJsonValue dataValue(const QJsonObject &data, const QString &key);
QString dataText(const QJsonObject &data, const QString &key);
void setDataValue(QJsonObject &data, const QString &key, const QJsonValue &value);

/// What is attached to a PDF and kept with a printout (forms/FORM_DATA.md).
QJsonObject wrapData(const FormTemplate &form, const QJsonObject &data, const QUuid &printoutId);

} // namespace renkei::forms
