// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/block_layout.h"

namespace renkei::forms {

/// Adds a table's header and rows to the flow: at least as many rows as the template asks for. `like` gives
/// the room before and after.
void layTable(const LayoutContext &context, const Block &table, double width, int dataRows,
              const FlowBox &like, Flow &flow);

Laid layGrid(const LayoutContext &context, const Block &grid, double width);

/// Fixed widths as they are; the others share what is left. Fixed ones shrink when they are too wide
/// together.
std::vector<double> columnWidths(const std::vector<Block::Column> &columns, double width);

} // namespace renkei::forms
