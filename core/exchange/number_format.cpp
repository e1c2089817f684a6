// SPDX-License-Identifier: Apache-2.0
#include "exchange/number_format.h"

#include <QTime>

#include <algorithm>
#include <cmath>

namespace renkei {

namespace {

constexpr double lastSerial = 2958465; // 9999-12-31
constexpr int minutesADay = 24 * 60;

/// What a format code does, without the texts in quotes, escapes and colours it shows around it.
struct BareCode
{
    QString letters; ///< lower case, all sections
    QString last;    ///< the last section with hyphens kept, for codes such as [<=999]000;...;000\-0000
    bool elapsed = false;
};

BareCode bareCode(const QString &code)
{
    BareCode bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            const QString quoted = code.mid(i + 1, end < 0 ? -1 : end - i - 1);
            bare.last += quoted == u"-" ? quoted : QString(quoted.size(), u'?');
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
            bare.last += i < code.size() && c == u'\\' && code[i] == u'-' ? u'-' : u'?';
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toLower();
            // [h], [mm], [ss] count beyond a day: a duration, not a date.
            bare.elapsed = bare.elapsed || (!inside.isEmpty() && (inside.count(u'h') == inside.size() ||
                                                                  inside.count(u'm') == inside.size() ||
                                                                  inside.count(u's') == inside.size()));
            i = end < 0 ? code.size() : end;
        } else if (c == u';') {
            bare.letters += c;
            bare.last.clear();
        } else {
            bare.letters += c.toLower();
            bare.last += c;
        }
    }
    return bare;
}

bool isDigitPattern(const QString &section)
{
    return section.size() > 1 && section.startsWith(u'0') && section.endsWith(u'0') &&
           std::ranges::all_of(section, [](QChar c) { return c == u'0' || c == u'-'; });
}

QString inDigits(const QString &number, const QString &pattern)
{
    QString result;
    qsizetype rest = number.size();
    for (qsizetype i = pattern.size() - 1; i >= 0; --i) {
        if (pattern[i] == u'-') {
            result.prepend(u'-');
        } else {
            result.prepend(rest > 0 ? number[--rest] : QChar(u'0'));
        }
    }
    return number.first(rest) + result;
}

} // namespace

NumberFormat NumberFormat::builtIn(int id)
{
    // ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are dates (32, 33 times) in the Japanese Excel.
    if (id == 22) {
        return {Kind::DateTime, {}};
    }
    if ((id >= 18 && id <= 21) || id == 32 || id == 33) {
        return {Kind::Time, {}};
    }
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
        return {Kind::Date, {}};
    }
    return {};
}

NumberFormat NumberFormat::fromCode(const QString &code)
{
    BareCode bare = bareCode(code);
    if (bare.elapsed || bare.letters.contains(u"general") || bare.letters.contains(u"g/")) {
        return {};
    }
    if (isDigitPattern(bare.last)) {
        return {Kind::Digits, bare.last};
    }
    bare.letters.remove(QStringLiteral("e+")).remove(QStringLiteral("e-")); // 0.00E+00
    const auto has = [&](QChar letter) { return bare.letters.contains(letter); };
    const bool time = has(u'h') || has(u's');
    const bool date = has(u'y') || has(u'd') || has(u'e') || has(u'g') || (has(u'm') && !time);
    if (date) {
        return {time ? Kind::DateTime : Kind::Date, {}};
    }
    return {time ? Kind::Time : Kind::Plain, {}};
}

QDate dateFromSerial(double serial, bool from1904)
{
    if (!(serial >= (from1904 ? 0 : 1)) || serial > lastSerial) {
        return {};
    }
    const auto day = qint64(std::floor(serial));
    if (from1904) {
        return QDate(1904, 1, 1).addDays(day);
    }
    // Excel counts a 1900-02-29 that never was, as serial 60.
    if (day == 60) {
        return {};
    }
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
}

QString numberText(const QString &stored, const NumberFormat &format, bool from1904)
{
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value)) {
        return stored;
    }
    if (format.kind == NumberFormat::Kind::Date || format.kind == NumberFormat::Kind::DateTime ||
        format.kind == NumberFormat::Kind::Time) {
        const double day = std::floor(value);
        const int minutes = std::min(int(std::lround((value - day) * minutesADay)), minutesADay - 1);
        QString time = QTime(minutes / 60, minutes % 60).toString(u"HH:mm");
        if (format.kind == NumberFormat::Kind::Time && day == 0) {
            return time;
        }
        if (const QDate date = dateFromSerial(value, from1904); date.isValid()) {
            const QString text = date.toString(Qt::ISODate);
            return format.kind == NumberFormat::Kind::DateTime && minutes > 0 ? text + u' ' + time : text;
        }
    }
    // Beyond 15 digits Excel itself has none.
    const bool integral = std::floor(value) == value && std::fabs(value) < 1e15;
    QString text = integral ? QString::number(qint64(value)) : QString::number(value, 'g', 15);
    if (format.kind == NumberFormat::Kind::Digits && integral && value >= 0) {
        return inDigits(text, format.digits);
    }
    return text;
}

} // namespace renkei
