// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// Japanese eras, decided by the day, and the dates people write with them.
namespace renkei {

struct Era
{
    QString name;      ///< 令和
    QString shortName; ///< 令
    QChar letter;      ///< R
    QDate from;        ///< first day; it lasts to the day before the next era begins
};

/// The eras in the order they began. They are data (resources/text/eras.xml), so the next era is one line.
class EraTable
{
public:
    /// Reads eras in the format of resources/text/eras.xml. Throws Error(Damaged) naming file and line.
    static EraTable fromXml(const QByteArray &xml, const QString &fileName);
    /// The eras that ship with the program.
    static const EraTable &builtIn();

    const QList<Era> &eras() const { return m_eras; }
    /// The era that day lies in; nullptr before the first one.
    const Era *at(const QDate &day) const;
    /// The last day of an era of this table; null when it has not ended.
    QDate lastDay(const Era &era) const;

private:
    QList<Era> m_eras;
};

/// The first year of an era is written 元年 or 1年; both occur in official paper (domain practice: 元年).
enum class FirstYear { Gannen, Digit };

/// The parts of a date as forms print them one by one: 令和, 8, 11, 22.
struct EraParts
{
    QString era;  ///< empty before the first era
    QString year; ///< "8", or "元" in the first year; the Gregorian year before the first era
    int month = 0;
    int day = 0;
};
EraParts eraParts(const QDate &date, FirstYear firstYear = FirstYear::Gannen,
                  const EraTable &eras = EraTable::builtIn());

/// 令和8年11月22日; empty for a null date.
QString eraDate(const QDate &date, FirstYear firstYear = FirstYear::Gannen,
                const EraTable &eras = EraTable::builtIn());
/// For the screen: 令和8年11月22日（2026年）; empty for a null date.
QString displayDate(const QDate &date, FirstYear firstYear = FirstYear::Gannen,
                    const EraTable &eras = EraTable::builtIn());
/// For files: 2026-11-22; empty for a null date.
QString isoDate(const QDate &date);

/// The year in which the fiscal year (April to March) of that day began.
int fiscalYear(const QDate &date);
/// 令和8年度 for 2026. The era is the one of 1 October, which most of the year lies in.
QString fiscalYearName(int year, FirstYear firstYear = FirstYear::Gannen,
                       const EraTable &eras = EraTable::builtIn());

/// Reads a date the way people type it, in any width, with spaces anywhere between the parts:
/// R8.11.22, r8/11/22, R081122, 令和8年11月22日, 令和八年十一月二十二日, ㋿8.11.22,
/// 令8-11-22, 昭和元年12月25日, 2026-11-22, 2026/11/22, 20261122, 2026年11月22日, and what displayDate()
/// writes. A time of day or a weekday in brackets may follow.
/// - A date with an era must lie in that era: S64.1.7 is a date, S64.1.8 is none.
/// - Three parts of which the first has one or two digits (8/11/22) name a year of the present era. When that
///   lies more than ten years after `today` (26/11/22 in 令和8年), what was meant cannot be known: nothing.
/// - Two parts (11/22, 11月22日) name a day of this year.
/// Nothing when it is no date, or one before the first era.
std::optional<QDate> parseDate(const QString &typed, const QDate &today,
                               const EraTable &eras = EraTable::builtIn());

} // namespace renkei
