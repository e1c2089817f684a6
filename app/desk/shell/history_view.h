// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace renkei::desk {

class DeskContext;

/// Everything that happened in the ledger, newest first, with undo, redo and a check of the chain.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryView(DeskContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    void showMore();
    void verify();

    DeskContext &m_context;
    QTableWidget *m_table;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_more;
    QLabel *m_state;
};

} // namespace renkei::desk
