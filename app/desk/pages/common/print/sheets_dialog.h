// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/placed_page.h"

#include <QDialog>

#include <vector>

namespace renkei::desk {

class DeskContext;
class SheetView;

/// Finished sheets to look at, print or save: a reprint, a list.
class SheetsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `remark` stands above the sheet and may be empty. `done` is called once paper or file exist.
    SheetsDialog(DeskContext &context, const QString &title, const QString &remark,
                 std::vector<forms::PlacedDocument> documents, std::function<void()> done = {},
                 QWidget *parent = nullptr);

private:
    void finish(bool (*output)(DeskContext &, QWidget *, const std::vector<forms::PlacedDocument> &,
                               const QString &));

    DeskContext &m_context;
    std::vector<forms::PlacedDocument> m_documents;
    std::function<void()> m_done;
};

} // namespace renkei::desk
