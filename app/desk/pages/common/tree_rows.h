// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTreeView;

namespace renkei::desk {

/// Rows of a tree as high as those of the lists.
void useListRows(QTreeView *tree);

} // namespace renkei::desk
