// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

namespace renkei {

/// How Excel shows a number: what has to be known to give back the date or the code that a person sees.
struct NumberFormat
{
    enum class Kind {
        Plain,    ///< a number
        Date,     ///< a day, also in Japanese eras ([$-411]ge.m.d)
        DateTime, ///< a day with a time
        Time,     ///< a time of day
        Digits    ///< leading zeros and hyphens: 0000000, 000-0000 (post codes)
    };

    Kind kind = Kind::Plain;
    QString digits; ///< Digits: the pattern, made of 0 and - only

    static NumberFormat builtIn(int id);
    static NumberFormat fromCode(const QString &code);
};

/// The day of an Excel serial number; null outside 1900 to 9999 and for the day that never was, 1900-02-29.
QDate dateFromSerial(double serial, bool from1904);

/// The text of a number as stored in the file ("45383", "0.5", "9.01E+9"): dates as 2024-04-01, times as
/// 13:05, integers without a decimal point or exponent.
QString numberText(const QString &stored, const NumberFormat &format, bool from1904);

} // namespace renkei
