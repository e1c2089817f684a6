// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

/// Folding of Japanese text. Names are stored and printed exactly as entered; what is folded here is only for
/// finding and comparing, or for fields whose form is fixed (kana, phones, mail).
namespace renkei {

/// The key under which text is found: two texts that a person would take for the same have the same key.
/// Width, case, katakana/hiragana, small kana, voiced marks, ー, hyphens, middle dots, spaces and variation
/// selectors are ignored, compatibility characters are resolved (NFKC) and variants of kanji become one
/// (resources/text/variants.tsv). Because each character folds by itself, the key of a part of a text is a
/// part of the text's key. Well under a microsecond for a name.
QString searchKey(QStringView text);

/// The same key, and for each of its UTF-16 units the index of the unit of `text` it came from: shows where
/// in a text a hit lies.
struct FoldedText
{
    QString key;
    QList<qsizetype> positions;
};
FoldedText searchKeyWithPositions(QStringView text);

/// Katakana and half-width kana as full-width hiragana, voiced marks joined (ﾀｶﾊｼ → たかはし), ideographic
/// spaces as plain ones. What is no kana stays as it is.
QString toHiragana(const QString &text);
/// Half-width kana as full-width katakana, voiced marks joined (ｶﾞ → ガ). All else stays as it is.
QString toFullWidthKana(const QString &text);
/// Full-width letters, digits, signs and spaces as ASCII. All else stays as it is.
QString toHalfWidth(const QString &text);

} // namespace renkei
