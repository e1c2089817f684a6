// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renkei {

/// Spreadsheets run a CSV cell that begins with = + - @ (in full width too), tab or carriage return as a
/// formula. Such a cell gets a leading apostrophe, which spreadsheets understand as "this is text"; a cell
/// that already begins with apostrophes before such a character gets one more, so that reading is exact.
/// Every such cell is guarded, also a harmless "-" or "+81": telling them apart is what attackers count on.
QString withFormulaGuard(const QString &cell);

/// The opposite; also takes ="024" apart, which people write to keep a leading zero.
QString withoutFormulaGuard(const QString &cell);

} // namespace renkei
