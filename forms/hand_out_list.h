// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/placed_page.h"

#include <QDate>
#include <QList>
#include <QUuid>

namespace renkei::forms {

/// One line of a hand-out list.
struct HandOut
{
    QString name;
    QUuid controlId; ///< null = the sheet carries no control number
    int sheets = 1;  ///< with copies
};

/// Who gets which sheet, with room to note what was handed over and what came back signed.
PlacedDocument setHandOutList(const QString &formTitle, const QString &officeName, const QDate &day,
                              const QList<HandOut> &lines);

} // namespace renkei::forms
