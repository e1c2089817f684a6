// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/export/list_content.h"
#include "forms/placed_page.h"

class QWidget;

namespace renkei::desk {

class DeskContext;

/// The list on A4 sheets: title, headings on every sheet, rows that are never cut in two, n/N, and `footer`
/// at the bottom of each (when it was printed, the head of the history chain).
forms::PlacedDocument listSheets(const ListContent &content, const QString &footer);

/// Shows the list as sheets, to be printed or saved; remembers in the history that it left the program.
void openListPrint(DeskContext &context, QWidget *parent, const QString &title, RecordList &list);

} // namespace renkei::desk
