// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/shell/key_bar.h"
#include "app/desk/shell/page.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTimer;

namespace renkei::desk {

class AreaBar;
class DeskContext;
class OpenDesk;
class SearchBox;

/// The desk while it is unlocked: areas, search, pages, function keys. Destroyed on locking, so that nothing
/// of the ledger stays on the screen or in its widgets.
class DeskFrame : public QWidget
{
    Q_OBJECT
public:
    DeskFrame(DeskContext &context, OpenDesk &desk, QWidget *parent = nullptr);
    ~DeskFrame() override;

    void showPage(const QByteArray &key);
    QByteArray currentPage() const { return m_current; }
    /// Keys of the areas of this desk, from top to bottom.
    QList<QByteArray> areas() const;
    /// The record's own page opens it; the area is changed when need be.
    bool openRecord(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey);
    void run(DeskCommand command);
    /// Leaves the field that is being edited, so that it is saved.
    void finishEditing();

Q_SIGNALS:
    void lockRequested();
    void nameChanged(const QString &name);

private:
    QWidget *makeTopBar();
    Page *page(const QByteArray &key);
    void makeNextPage();
    void showHelp();
    void showHistory();
    void undo();
    void redo();
    void refresh();
    void updateCommands();
    void updateCounts();
    void updateName();

    DeskContext &m_context;
    OpenDesk &m_desk;
    QByteArray m_current;
    QHash<QByteArray, Page *> m_pages;
    QLabel *m_name = nullptr;
    SearchBox *m_search = nullptr;
    AreaBar *m_areas;
    QStackedWidget *m_stack;
    KeyBar *m_keys;
    QTimer *m_making; ///< makes the pages behind the first one while nobody waits
};

} // namespace renkei::desk
