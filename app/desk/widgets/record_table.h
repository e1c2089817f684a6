// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/widgets/record_list_model.h"

#include <QElapsedTimer>
#include <QTableView>
#include <QUrl>

namespace renkei::desk {

/// The table of a RecordList: keyboard, type-ahead, menu and dropped files.
class RecordTable : public QTableView
{
    Q_OBJECT
public:
    RecordTable(RecordListModel *model, QWidget *parent = nullptr);

    void setAcceptFiles(bool accept);
    /// Goes on with what was typed within the last second.
    void keyboardSearch(const QString &typed) override;

Q_SIGNALS:
    void chosen(const QModelIndex &index);
    void menuRequested(const QPoint &globalPosition);
    void filesDropped(const QUuid &id, const QList<QUrl> &urls);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void openMenu();

    RecordListModel *m_records;
    QString m_typed;
    QElapsedTimer m_lastTyped;
    bool m_acceptFiles = false;
};

} // namespace renkei::desk
