// SPDX-License-Identifier: Apache-2.0
#include "exchange/heading_words.h"

#include "exchange/column_mapping.h"
#include "text/fold.h"

#include <QStringList>

#include <algorithm>

namespace renkei {

namespace {

/// Family and given name in columns of their own. Compared as heading keys, so that セイ and せい are one.
constexpr const char *nameParts = "姓|名|氏|苗字|名字|下の名前|氏名（姓）|氏名（名）";
constexpr const char *kanaParts =
    "セイ|メイ|姓カナ|名カナ|姓かな|名かな|姓フリガナ|名フリガナ|姓ふりがな|"
    "名ふりがな|フリガナ（セイ）|フリガナ（メイ）|フリガナ（姓）|フリガナ（名）|"
    "カナ姓|カナ名";

/// Headings with these speak of somebody else: 緊急連絡先 is not the phone, 主治医氏名 not the name.
constexpr const char *otherPeople = "緊急|家族|配偶|主治医|保護者|後見|担当|紹介|旧|前任|保証人|ケアマネ";

bool isListed(const char *words, const QString &key)
{
    const QStringList list = QString::fromUtf8(words).split(u'|');
    return std::ranges::any_of(list, [&](const QString &word) { return headingKey(word) == key; });
}

/// 「住所1」, 「住所②」: the part before a number that ends the heading.
QString withoutNumber(const QString &key)
{
    qsizetype length = key.size();
    while (length > 0 && key[length - 1].isDigit()) {
        --length;
    }
    return key.first(length);
}

} // namespace

QString headingKey(QStringView heading)
{
    QString key = searchKey(heading);
    key.removeIf(
        [](QChar c) { return QStringView(u"※*:：【】[]「」『』<>〈〉《》■□●○◆◇★☆._/").contains(c); });
    return key;
}

HeadingWords::HeadingWords(const RegisterSpec &spec)
{
    const QList<const FieldSpec *> fields = importableFields(spec);
    // The label of one field wins over a loose heading of another.
    const auto learn = [&](const QString &word, const FieldSpec &field) {
        const QString key = headingKey(word);
        if (!key.isEmpty() && !m_fieldByKey.contains(key)) {
            m_fieldByKey.insert(key, field.key);
        }
    };
    for (const FieldSpec *field : fields) {
        learn(field->translatedLabel(), *field);
    }
    for (const FieldSpec *field : fields) {
        for (const QString &heading : QString::fromUtf8(field->headings).split(u'|')) {
            learn(heading, *field);
        }
    }
    for (const FieldSpec *field : fields) {
        learn(QString::fromUtf8(field->key), *field);
        learn(QString::fromUtf8(field->label), *field);
        if (m_nameField.isEmpty() && field->kind == FieldKind::Name) {
            m_nameField = field->key;
        }
        if (m_kanaField.isEmpty() && field->kind == FieldKind::Kana) {
            m_kanaField = field->key;
        }
    }
}

HeadingGuess HeadingWords::guess(QStringView heading) const
{
    const QString key = headingKey(heading);
    if (key.isEmpty()) {
        return {};
    }
    if (!m_kanaField.isEmpty() && isListed(kanaParts, key)) {
        return {HeadingMatch::Exact, m_kanaField, true};
    }
    if (!m_nameField.isEmpty() && isListed(nameParts, key)) {
        return {HeadingMatch::Exact, m_nameField, true};
    }
    if (HeadingGuess exact = exactGuess(key); exact.match != HeadingMatch::None) {
        return exact;
    }
    // 「氏名（カナ）」 is the reading, 「氏名（漢字）」 the name, 「電話（携帯）」 a phone.
    const qsizetype open = key.indexOf(u'(');
    if (open >= 0) {
        const qsizetype close = key.indexOf(u')', open);
        const QString inside = key.mid(open + 1, close < 0 ? -1 : close - open - 1);
        HeadingGuess first = exactGuess(inside);
        return first.match != HeadingMatch::None ? first : exactGuess(key.first(open));
    }
    return similarGuess(key);
}

HeadingGuess HeadingWords::exactGuess(const QString &key) const
{
    if (const auto found = m_fieldByKey.constFind(key); found != m_fieldByKey.constEnd()) {
        return {HeadingMatch::Exact, *found, false};
    }
    const QString base = withoutNumber(key);
    if (const auto found = m_fieldByKey.constFind(base);
        base.size() < key.size() && found != m_fieldByKey.constEnd()) {
        return {HeadingMatch::Exact, *found, true};
    }
    return {};
}

HeadingGuess HeadingWords::similarGuess(const QString &key) const
{
    const QStringList others = QString::fromUtf8(otherPeople).split(u'|');
    if (std::ranges::any_of(others, [&](const QString &word) { return key.contains(headingKey(word)); })) {
        return {};
    }
    qsizetype longest = 1; // one character is too little to go by
    HeadingGuess best;
    for (auto word = m_fieldByKey.constBegin(); word != m_fieldByKey.constEnd(); ++word) {
        if (word.key().size() > longest && (key.startsWith(word.key()) || key.endsWith(word.key()))) {
            longest = word.key().size();
            best = {HeadingMatch::Similar, word.value(), false};
        }
    }
    return best;
}

} // namespace renkei
