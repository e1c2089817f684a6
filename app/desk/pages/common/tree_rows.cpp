// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/tree_rows.h"

#include "app/desk/widgets/state_badge.h"

#include <QTreeView>

namespace renkei::desk {

void useListRows(QTreeView *tree)
{
    tree->setItemDelegate(new StateDelegate(tree));
    tree->setUniformRowHeights(true);
}

} // namespace renkei::desk
