// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

#include <QJsonObject>

namespace renkei {

/// Records as JSON: history images, drafts, the command line and data exchange all use this one form. Keys
/// are the field keys; dates ISO (2026-11-22), moments ISO in UTC, references as 36-character ids, hashes as
/// hex. A date, moment, reference or hash that is not known is null, a blank text is "".

QJsonValue jsonFromValue(const FieldSpec &field, const QVariant &value);
/// Throws Error(InvalidInput) naming the field.
QVariant valueFromJson(const FieldSpec &field, const QJsonValue &value);

/// Every field, and `id`, `revision`; `deletedAt` when it is in the bin.
QJsonObject jsonFromRecord(const Record &record);
/// Keys that are absent stay empty. Throws Error(InvalidInput) naming an unknown key or a bad value.
Record recordFromJson(const RegisterSpec &spec, const QJsonObject &json);

/// The fields alone (and `deletedAt`) as compact UTF-8 text, blank ones left out: what history images hold.
/// The same record always gives the same bytes. Written without building a QJsonObject, which is five times
/// as slow for an import of 100,000 rows.
QByteArray jsonTextFromRecord(const Record &record);
/// Reads such a text. Throws Error(Damaged) when it is not JSON.
QJsonObject jsonFromText(const QByteArray &text);

} // namespace renkei
