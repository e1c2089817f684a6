// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workflow/settings.h"

#include <span>

namespace renkei {

enum class IntervalUnit { Days, Months };

/// How often something is to be done again, or how long it may take: where the regulation gives no number
/// (「定期的」) the pack does, and an office may set its own.
struct Interval
{
    const char *setting; ///< SettingName
    const char *policy;  ///< of the pack
    const char *clause;  ///< id of the clause behind it
    const char *label;   ///< English, translated in context "Interval"
    IntervalUnit unit;
    int fallback; ///< where neither office nor pack says anything
    int least;    ///< 0 = can be switched off

    QString translatedLabel() const;
};

std::span<const Interval> intervals();
/// Throws Error(Internal).
const Interval &intervalOf(QByteArrayView setting);

/// What holds while the office sets nothing.
int usualNumber(const Interval &interval, const RegionPack &pack);
/// What holds.
int numberOf(const Interval &interval, const Ledger &ledger, const RegionPack &pack);
/// History "setting.change", an undo step, because it changes what is asked of the office. The usual number
/// is stored as "as the pack says". Nothing is written when the number holds already. Throws
/// Error(InvalidInput) for a number below the least.
void setInterval(Session &session, const Interval &interval, int number);

} // namespace renkei
