// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/laid_block.h"

#include <QHash>

namespace renkei::forms {

/// A part of the flow from top to bottom; never split over two sheets.
struct FlowBox
{
    Laid laid;
    double before = 0; ///< mm; not at the top of a sheet
    double after = 0;
    bool keepWithNext = false;
    bool keepWithPrevious = false;
    bool spring = false;   ///< takes the room that is left over
    bool newSheet = false; ///< what follows begins a sheet
    bool annex = false;    ///< comes after everything else, on further sheets
    int tableHeader = -1;  ///< row of a table: its header, to be repeated at the top of a sheet
    qint64 line = 0;       ///< in the template
};

struct Flow
{
    std::vector<FlowBox> boxes;
    std::vector<Laid> tableHeaders;
};

/// `rows` = how many rows of data each table has.
Flow layBlocks(const LayoutContext &context, const std::vector<Block> &blocks, double width,
               const QHash<QString, int> &rows);

/// Boxes one below the other as one part (groups, frames).
Laid stack(const Flow &flow, double width);

} // namespace renkei::forms
