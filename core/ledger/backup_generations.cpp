// SPDX-License-Identifier: Apache-2.0
#include "ledger/backup.h"

#include <QSet>

#include <algorithm>

namespace renkei {

static constexpr qsizetype keptAlways = 3;
static constexpr qint64 keptDays = 7;
static constexpr qint64 keptWeeks = 8;

QList<QDateTime> superfluousGenerations(QList<QDateTime> moments, const QDateTime &now)
{
    std::ranges::sort(moments, std::ranges::greater());
    const QDate today = now.toLocalTime().date();
    QSet<QDate> days;
    QSet<QDate> weeks;
    QList<QDateTime> superfluous;
    for (qsizetype i = 0; i < moments.size(); ++i) {
        const QDate day = moments.at(i).toLocalTime().date();
        const QDate week = day.addDays(1 - day.dayOfWeek());
        const bool newestOfDay = !days.contains(day);
        const bool newestOfWeek = !weeks.contains(week);
        days.insert(day);
        weeks.insert(week);
        const qint64 age = day.daysTo(today);
        const bool kept =
            i < keptAlways || (newestOfDay && age < keptDays) || (newestOfWeek && age < keptWeeks * 7);
        if (!kept) {
            superfluous.append(moments.at(i));
        }
    }
    return superfluous;
}

} // namespace renkei
