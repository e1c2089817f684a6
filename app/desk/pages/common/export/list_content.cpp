// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/export/list_content.h"

#include "app/desk/widgets/record_list.h"

namespace renkei::desk {

ListContent contentOf(const QString &title, RecordList &list, ListRows rows)
{
    const RecordListModel &model = list.model();
    ListContent content;
    content.title = title;
    content.spec = model.description().spec;
    content.ids = rows == ListRows::Selected ? list.selected() : list.shown();
    const QList<int> columns = list.shownColumns();
    for (const int column : columns) {
        content.headings.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        const QVariant alignment =
            model.rowCount() == 0 ? QVariant() : model.data(model.index(0, column), Qt::TextAlignmentRole);
        content.rightAligned.append((alignment.toInt() & Qt::AlignRight) != 0);
    }
    for (const QUuid &id : content.ids) {
        const int row = model.rowOf(id);
        QStringList cells;
        for (const int column : columns) {
            cells.append(row < 0 ? QString()
                                 : model.data(model.index(row, column), Qt::DisplayRole).toString());
        }
        content.rows.append(cells);
    }
    return content;
}

} // namespace renkei::desk
