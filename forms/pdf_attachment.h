// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace renkei::forms {

/// Name under which a form's data is attached: "renkei-form.json" when the file holds one form,
/// "renkei-form-0001.json" and on when it holds several.
QString attachmentName(size_t index, size_t count);

/// The data attached to a PDF of ours, one object a form, in the order of the forms (forms/FORM_DATA.md).
/// Throws Error with a sentence: NotFound, DeviceFailed (the file cannot be read), InvalidInput (not a PDF,
/// password protected, a PDF without our data), Damaged (broken, or the data does not match its checksum),
/// Newer (data of a later version of the program).
QList<QJsonObject> readFormData(const QString &path);
QList<QJsonObject> readFormDataFrom(const QByteArray &pdf);

} // namespace renkei::forms
