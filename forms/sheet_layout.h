// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/block_layout.h"

#include <memory>

namespace renkei::forms {

struct SheetLayout
{
    std::shared_ptr<const PlacedLayer> official;
    std::vector<Area> areas; ///< from the sheet's top left corner
};

struct SheetOptions
{
    int copy = 0;
    bool bindingMargin = false;
    QHash<QString, int> rows;                      ///< of data, by table
    std::function<double(const Area &)> heightFor; ///< for growing rows; empty = they do not grow
};

/// Brings a form onto sheets: onto one, with less room between the lines, where that is legible. Throws
/// PackError for a part that no sheet can hold.
std::vector<SheetLayout> layOut(const FontBook &fonts, const FormTemplate &form, const SheetOptions &options);

} // namespace renkei::forms
