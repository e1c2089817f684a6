// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace renkei::desk {

/// What one column of a printed list would like to have, in millimetres.
struct ColumnWish
{
    double natural = 0; ///< widest cell on one line
    double least = 0;   ///< below this it cannot be read
};

/// Widths that fill `available` exactly: everybody gets the natural width when there is room (what is left
/// over goes to the columns in proportion), otherwise the narrow columns keep theirs and the wide ones share
/// the rest, never below their least. When even the least widths are too much they are scaled down together.
QList<double> shareWidths(const QList<ColumnWish> &wishes, double available);

/// Index of the first row of each sheet. A row that is higher than a sheet gets one of its own. There is
/// always a first sheet, even for an empty list.
QList<qsizetype> breakIntoSheets(const QList<double> &rowHeights, double firstSheet, double furtherSheets);

} // namespace renkei::desk
