// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/error.h"

#include <QtGlobal>

/// What a spreadsheet may cost us. The largest office has some hundred people, a city some ten thousand; a
/// file beyond these figures is a mistake or an attack, and is refused before it fills the memory.
namespace renkei::table_limits {

constexpr qint64 mebibyte = 1'048'576;
constexpr qint64 fileBytes = 32 * mebibyte;
constexpr qsizetype rows = 200'000;
constexpr qsizetype columns = 500;
constexpr qint64 cells = 4'000'000;
constexpr qsizetype cellLength = 32'767;         ///< characters; Excel's own limit
constexpr qint64 unpackedBytes = 128 * mebibyte; ///< of one part of an XLSX file
constexpr qint64 packingRatio = 200; ///< no honest sheet shrinks further; a zip bomb reaches 1,000
constexpr qint64 zipEntries = 5'000;
constexpr int xmlDepth = 64;

/// The sentences for a table beyond the limits, the same for every format.
Error tooLarge(qint64 bytes);
Error tooManyRows();
Error tooManyColumns(qint64 line);
Error cellTooLong(qint64 line);

} // namespace renkei::table_limits
