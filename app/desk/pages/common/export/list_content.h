// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

#include <QStringList>

namespace renkei::desk {

class RecordList;

enum class ListRows { Shown, Selected };

/// A list as it stands on the screen: what printing and 「表示している列」 of an export take.
struct ListContent
{
    QString title;
    const RegisterSpec *spec = nullptr;
    QList<QUuid> ids;
    QStringList headings;
    QList<QStringList> rows;
    QList<bool> rightAligned; ///< one a column
};

ListContent contentOf(const QString &title, RecordList &list, ListRows rows);

} // namespace renkei::desk
