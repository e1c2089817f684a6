// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

#include <QMap>

namespace renkei {

/// How sure a heading names a field.
enum class HeadingMatch {
    None,
    Similar, ///< begins or ends with a known heading
    Exact    ///< is a label, a known heading or a key, decoration left out
};

struct HeadingGuess
{
    HeadingMatch match = HeadingMatch::None;
    QByteArray field;  ///< key
    bool part = false; ///< one of several columns that make the field: 姓, 名, 住所1, 住所2
};

/// A heading reduced to what matters when comparing: folded for search, without ※, colons and frames.
QString headingKey(QStringView heading);

/// Knows the headings of a register: the labels and keys of its fields and what spreadsheets call them
/// (FieldSpec::headings).
class HeadingWords
{
public:
    explicit HeadingWords(const RegisterSpec &spec);
    HeadingGuess guess(QStringView heading) const;

private:
    HeadingGuess exactGuess(const QString &key) const;
    HeadingGuess similarGuess(const QString &key) const;

    QMap<QString, QByteArray> m_fieldByKey; // ordered, so that a guess is the same every time
    QByteArray m_nameField;                 ///< what 姓 and 名 are parts of
    QByteArray m_kanaField;                 ///< what セイ and メイ are parts of
};

} // namespace renkei
