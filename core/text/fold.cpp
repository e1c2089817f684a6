// SPDX-License-Identifier: Apache-2.0
#include "text/fold.h"

#include "text/table_file.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace renkei {

static constexpr char16_t dropped = 0;
/// A noncharacter of Unicode: marks characters that fold to several units.
static constexpr char16_t several = 0xFFFF;
static constexpr char16_t voicedMark = 0x3099;
static constexpr char16_t semiVoicedMark = 0x309A;

static char32_t katakanaToHiragana(char32_t c)
{
    return (c >= 0x30A1 && c <= 0x30F6) || c == 0x30FD || c == 0x30FE ? c - 0x60 : c;
}

/// ぁ → あ, っ → つ, ゃ → や …
static char32_t bigKana(char32_t c)
{
    switch (c) {
    case U'ぁ':
    case U'ぃ':
    case U'ぅ':
    case U'ぇ':
    case U'ぉ':
    case U'っ':
    case U'ゃ':
    case U'ゅ':
    case U'ょ':
    case U'ゎ':
        return c + 1;
    case U'ゕ':
        return U'か';
    case U'ゖ':
        return U'け';
    default:
        return c;
    }
}

static bool isIgnored(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing: // combining voiced marks, accents, variation selectors
    case QChar::Mark_Enclosing:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Punctuation_Dash:
        return true;
    default:
        return c == U'ー' || c == U'・' || c == U'−';
    }
}

static char32_t codePointOf(const QString &written)
{
    return written.startsWith(QStringLiteral("U+")) ? char32_t(written.mid(2).toUInt(nullptr, 16))
                                                    : written.toUcs4().constFirst();
}

static QHash<char32_t, char16_t> readVariants()
{
    QHash<char32_t, char16_t> variants;
    readTable(QStringLiteral(":/text/variants.tsv"), [&](const QString &common, const QString &others) {
        for (const QString &other : others.split(u' ')) {
            variants.insert(codePointOf(other), common.front().unicode());
        }
    });
    return variants;
}

namespace {

/// What every character folds to; the characters of the first plane by index.
class FoldTable
{
public:
    FoldTable()
        : m_variants(readVariants())
        , m_single(0x10000)
    {
        for (char32_t c = 0; c < 0x10000; ++c) {
            if (QChar::isSurrogate(c)) {
                m_single[c] = dropped;
            } else if (!decomposes(c)) {
                m_single[c] = char16_t(foldedPart(c));
            } else {
                const QString key = foldedCharacter(c);
                m_single[c] = key.isEmpty() ? dropped : key.size() > 1 ? several : key.front().unicode();
                if (key.size() > 1) {
                    m_several.insert(char16_t(c), key);
                }
            }
        }
    }

    char16_t single(char16_t c) const { return m_single[c]; }
    const QString &multiple(char16_t c) const { return *m_several.constFind(c); }

    QString foldedCharacter(char32_t c) const
    {
        QString key;
        const QString parts = decomposes(c)
                                  ? QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD)
                                  : QString::fromUcs4(&c, 1);
        for (const char32_t part : parts.toUcs4()) {
            const char32_t folded = foldedPart(part);
            if (folded != dropped) {
                key += QString::fromUcs4(&folded, 1);
            }
        }
        return key;
    }

private:
    /// Hangul stays in syllables: its decomposition would only make keys longer.
    static bool decomposes(char32_t c)
    {
        return QChar::decompositionTag(c) != QChar::NoDecomposition && (c < 0xAC00 || c > 0xD7A3);
    }

    char32_t foldedPart(char32_t c) const
    {
        if (isIgnored(c)) {
            return dropped;
        }
        const auto variant = m_variants.constFind(c);
        return variant != m_variants.constEnd() ? *variant
                                                : bigKana(katakanaToHiragana(QChar::toCaseFolded(c)));
    }

    QHash<char32_t, char16_t> m_variants;
    std::vector<char16_t> m_single;
    QHash<char16_t, QString> m_several;
};

} // namespace

static const FoldTable &foldTable()
{
    static const FoldTable table;
    return table;
}

/// Calls put(unit, index in text) for each unit of the key.
template <class Put>
static void fold(QStringView text, Put put)
{
    const FoldTable &table = foldTable();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const char16_t folded = table.single(c);
        if (folded != dropped && folded != several) {
            put(QChar(folded), i);
        } else if (folded == several) {
            for (const QChar unit : table.multiple(c)) {
                put(unit, i);
            }
        } else if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const QString key = table.foldedCharacter(QChar::surrogateToUcs4(c, text[i + 1].unicode()));
            for (const QChar unit : key) {
                put(unit, i);
            }
            ++i;
        }
    }
}

QString searchKey(QStringView text)
{
    QString key(text.size(), Qt::Uninitialized);
    QChar *units = key.data();
    qsizetype used = 0;
    fold(text, [&](QChar unit, qsizetype) {
        if (used == key.size()) {
            key.resize(used * 2 + 16);
            units = key.data();
        }
        units[used++] = unit;
    });
    key.truncate(used);
    return key;
}

FoldedText searchKeyWithPositions(QStringView text)
{
    FoldedText result;
    fold(text, [&](QChar unit, qsizetype index) {
        result.key += unit;
        result.positions += index;
    });
    return result;
}

/// The kana of U+FF61 to U+FF9D, one for one.
static constexpr QStringView fullWidthKana(u"。「」、・ヲァィゥェォャュョッー"
                                           u"アイウエオカキクケコサシスセソタチツテトナニヌネノ"
                                           u"ハヒフヘホマミムメモヤユヨラリルレロワン");

QString toFullWidthKana(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool voiced = unit == 0xFF9E || unit == voicedMark;
        const bool semiVoiced = unit == 0xFF9F || unit == semiVoicedMark;
        if ((voiced || semiVoiced) && !result.isEmpty()) {
            const QChar mark(voiced ? voicedMark : semiVoicedMark);
            const QString joined =
                QString(QString(result.back()) + mark).normalized(QString::NormalizationForm_C);
            if (joined.size() == 1) {
                result.back() = joined.front();
            } else {
                result += voiced ? u'゛' : u'゜';
            }
        } else if (unit >= 0xFF61 && unit <= 0xFF9D) {
            result += fullWidthKana[unit - 0xFF61];
        } else {
            result += c;
        }
    }
    return result;
}

QString toHiragana(const QString &text)
{
    QString result = toFullWidthKana(text);
    for (QChar &c : result) {
        c = c == u'　' ? QChar(u' ') : QChar(char16_t(katakanaToHiragana(c.unicode())));
    }
    return result;
}

QString toHalfWidth(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        const char16_t unit = c.unicode();
        if (unit >= 0xFF01 && unit <= 0xFF5E) {
            c = QChar(char16_t(unit - 0xFEE0));
        } else if (c == u'　') {
            c = u' ';
        }
    }
    return result;
}

} // namespace renkei
