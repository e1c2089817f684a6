// SPDX-License-Identifier: Apache-2.0
#include "text/era.h"

#include <QStringList>

#include <array>

namespace renkei {

/// A typed 8/11/22 may name a day this many years ahead, not more: 26/11/22 is rather 2026 than 令和26年.
static constexpr int plausibleYearsAhead = 10;

/// What was typed, cut into numbers and the marks between them: 8 年 11 月 22 日.
struct Token
{
    QString text;
    bool isNumber = false;
};

static bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// 二十二 → 22, 〇八 → 08, 二〇二六 → 2026. The run holds kanji numerals only.
static QString kanjiNumber(QStringView run)
{
    static const QString numerals = QStringLiteral("〇一二三四五六七八九");
    if (!run.contains(u'十')) {
        QString digits;
        for (const QChar c : run) {
            digits += QString::number(numerals.indexOf(c));
        }
        return digits;
    }
    const qsizetype ten = run.indexOf(u'十');
    const qsizetype tens = ten == 0 ? 1 : numerals.indexOf(run.front());
    const qsizetype ones = ten + 1 == run.size() ? 0 : numerals.indexOf(run.back());
    const bool wellFormed = ten <= 1 && run.size() - ten <= 2 && tens > 0 && ones >= 0;
    return wellFormed ? QString::number(tens * 10 + ones) : QString();
}

static bool isKanjiNumeral(QChar c)
{
    return QStringView(u"〇一二三四五六七八九十").contains(c);
}

static bool isDash(QChar c)
{
    return QStringView(u"-‐‑‒–—―−ー").contains(c);
}

/// Width folded, look-alikes of the separators as '/', spaces only where they stand between digits.
static QString normalised(const QString &typed)
{
    const QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u' ') {
            if (i > 0 && isAsciiDigit(text.at(i - 1)) && isAsciiDigit(text.at(i + 1))) {
                result += u' ';
            }
        } else if (isDash(c) || c == u'.' || c == u'。' || c == u'・' || c == u'\\') {
            result += u'/';
        } else {
            result += c;
        }
    }
    return result;
}

/// Takes "0:00", "12:34:56" or "T09:00:00Z" off the end.
static void dropTime(QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0) {
        return;
    }
    qsizetype start = colon;
    while (start > 0 && isAsciiDigit(text.at(start - 1))) {
        --start;
    }
    if (start > 0 && (text.at(start - 1) == u' ' || text.at(start - 1) == u'T')) {
        text.truncate(start - 1);
    }
}

/// Takes a remark in brackets off the end: a weekday, or the Gregorian year as displayDate() adds it.
static QString takeRemark(QString &text)
{
    const qsizetype open = text.indexOf(u'(');
    if (open <= 0 || !text.endsWith(u')')) {
        return {};
    }
    QString remark = text.mid(open + 1, text.size() - open - 2);
    text.truncate(open);
    return remark;
}

static bool remarkFits(const QString &remark, const QDate &date)
{
    static const QString weekdays = QStringLiteral("月火水木金土日");
    const QChar weekday = weekdays.at(date.dayOfWeek() - 1);
    const QStringList fitting{QString(), QStringLiteral("%1年").arg(date.year()), QString(weekday),
                              QString(weekday) + u"曜", QString(weekday) + u"曜日"};
    return fitting.contains(remark);
}

static const Era *takeEra(QString &text, const EraTable &eras)
{
    for (const Era &era : eras.eras()) {
        for (const QString &prefix : {era.name, era.shortName, QString(era.letter)}) {
            if (text.startsWith(prefix, Qt::CaseInsensitive)) {
                text = text.mid(prefix.size());
                while (text.startsWith(u'/') || text.startsWith(u' ')) {
                    text = text.mid(1);
                }
                return &era;
            }
        }
    }
    return nullptr;
}

static QList<Token> tokens(const QString &text)
{
    QList<Token> result;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        if (isAsciiDigit(text.at(i))) {
            while (i < text.size() && isAsciiDigit(text.at(i))) {
                ++i;
            }
            result.append({text.mid(start, i - start), true});
        } else if (isKanjiNumeral(text.at(i))) {
            while (i < text.size() && isKanjiNumeral(text.at(i))) {
                ++i;
            }
            result.append({kanjiNumber(QStringView(text).mid(start, i - start)), true});
        } else if (text.at(i) == u'元') {
            ++i;
            result.append({QStringLiteral("1"), true});
        } else {
            ++i;
            result.append({text.mid(start, 1), false});
        }
    }
    return result;
}

/// The numbers, when the marks between them are those of a date: 年 月 日, or one of "/" and space.
static QStringList numbersOfDate(const QList<Token> &typed)
{
    QStringList numbers;
    QString marks;
    for (const Token &token : typed) {
        if (token.isNumber) {
            if (token.text.isEmpty() || marks.size() != numbers.size()) {
                return {};
            }
            numbers += token.text;
        } else {
            if (marks.size() + 1 != numbers.size()) {
                return {};
            }
            marks += token.text;
        }
    }
    if (marks.size() == numbers.size()) {
        if (!marks.endsWith(u'日')) {
            return {};
        }
        marks.chop(1);
    }
    static constexpr std::array full{QStringView(u"年/ "), QStringView(u"月/ ")};
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const auto place = size_t(i + qsizetype(full.size()) - marks.size());
        if (place >= full.size() || !full.at(place).contains(marks.at(i))) {
            return {};
        }
    }
    return numbers;
}

/// 20261122 as three numbers; after an era 081122 or 81122.
static void splitCompact(QStringList &numbers, bool hasEra)
{
    if (numbers.size() != 1) {
        return;
    }
    const QString digits = numbers.constFirst();
    const bool compact = hasEra ? digits.size() == 5 || digits.size() == 6 : digits.size() == 8;
    if (compact) {
        numbers = {digits.chopped(4), digits.mid(digits.size() - 4, 2), digits.right(2)};
    }
}

static std::optional<QDate> dateInEra(const Era &era, const QStringList &numbers, const EraTable &eras)
{
    const int year = numbers.at(0).toInt();
    const QDate date(era.from.year() + year - 1, numbers.at(1).toInt(), numbers.at(2).toInt());
    if (year < 1 || !date.isValid() || eras.at(date) != &era) {
        return std::nullopt;
    }
    return date;
}

static std::optional<QDate> dateWithoutEra(const QStringList &numbers, const QDate &today,
                                           const EraTable &eras)
{
    const qsizetype yearDigits = numbers.size() == 3 ? numbers.constFirst().size() : 0;
    if (yearDigits == 1 || yearDigits == 2) {
        const Era *present = eras.at(today);
        const std::optional<QDate> date =
            present == nullptr ? std::nullopt : dateInEra(*present, numbers, eras);
        return date && *date <= today.addYears(plausibleYearsAhead) ? date : std::nullopt;
    }
    if (yearDigits != 0 && yearDigits != 4) {
        return std::nullopt;
    }
    const int year = yearDigits == 4 ? numbers.constFirst().toInt() : today.year();
    const QDate date(year, numbers.at(numbers.size() - 2).toInt(), numbers.constLast().toInt());
    return date.isValid() && eras.at(date) != nullptr ? std::optional(date) : std::nullopt;
}

std::optional<QDate> parseDate(const QString &typed, const QDate &today, const EraTable &eras)
{
    if (typed.size() > 64) {
        return std::nullopt;
    }
    QString text = normalised(typed);
    dropTime(text);
    const QString remark = takeRemark(text);
    const Era *era = takeEra(text, eras);
    QStringList numbers = numbersOfDate(tokens(text));
    splitCompact(numbers, era != nullptr);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const bool isYear = i == 0 && numbers.size() == 3;
        if (numbers.at(i).size() > (isYear ? 4 : 2)) {
            return std::nullopt;
        }
    }
    std::optional<QDate> date;
    if (era != nullptr && numbers.size() == 3) {
        date = dateInEra(*era, numbers, eras);
    } else if (era == nullptr && (numbers.size() == 2 || numbers.size() == 3)) {
        date = dateWithoutEra(numbers, today, eras);
    }
    return date && remarkFits(remark, *date) ? date : std::nullopt;
}

} // namespace renkei
