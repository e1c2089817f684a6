// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/tree_rows.h"

#include "app/desk/shell/theme.h"

#include <QStyledItemDelegate>
#include <QTreeView>

namespace renkei::desk {

namespace {

class ListRowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo(QSize(0, rowHeight));
    }
};

} // namespace

void useListRows(QTreeView *tree)
{
    tree->setItemDelegate(new ListRowDelegate(tree));
    tree->setUniformRowHeights(true);
}

} // namespace renkei::desk
