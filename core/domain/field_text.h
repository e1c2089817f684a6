// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

#include <QList>

/// Between what people type or files hold and what a field stores: one place for every editor, import, export
/// and command line, driven by the field tables. JSON has its own form (domain/record_json.h).
namespace renkei {

/// Something wrong with one field, as a sentence for the person who entered it.
struct FieldProblem
{
    QByteArray field; ///< key
    QString sentence;
    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

/// A value read from text. With a problem the value is the empty one of the field's kind where what was typed
/// cannot be stored at all (a date that is none), and what was typed, made canonical, where it can.
struct FieldInput
{
    QVariant value;
    QString problem; ///< empty when there is none
};

/// Reads what was typed or stands in a cell. Name, Text, Note and Choice are kept exactly as entered, save
/// for blanks around them (a name keeps the spaces inside it); the list "sexes" knows M, F, 男性 and the
/// like. Kana becomes full-width hiragana, dates are read by parseDate(), phones, post codes and mail
/// addresses get their canonical form. Blank text is the empty value and no problem: whether a field may be
/// empty is checkRecord()'s question.
FieldInput fieldFromText(const FieldSpec &field, const QString &typed, const QDate &today);

/// For people: dates as 令和8年11月22日（2026年）, flags as words.
QString fieldText(const FieldSpec &field, const QVariant &value);
/// For files and the command line: ISO dates, true/false, ids without braces. fieldFromText() reads it back.
QString fieldPlain(const FieldSpec &field, const QVariant &value);

/// No value: blank text, null date, null id, null moment, no hash. Numbers and flags always have one.
bool isEmptyValue(const FieldSpec &field, const QVariant &value);

/// All that is wrong with a record by itself, in the order of its fields: required fields that are empty,
/// malformed addresses, days in the wrong order or in the future. What only the other rows tell (a mail
/// address used twice) is not asked here.
QList<FieldProblem> checkRecord(const Record &record, const QDate &today);

} // namespace renkei
