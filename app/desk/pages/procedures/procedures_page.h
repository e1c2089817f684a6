// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/subject.h"
#include "app/desk/pages/procedures/procedure_progress.h"
#include "app/desk/shell/page.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace renkei::desk {

class DeskContext;
class HistoryPanel;
class RecordEditor;
class RecordList;
class TaskPanel;

/// 手続き: what has several steps and must not stay half done, with the steps of the one that is open; and
/// 作業, what single things are to be done.
class ProceduresPage : public Page
{
    Q_OBJECT
public:
    explicit ProceduresPage(DeskContext &context, QWidget *parent = nullptr);

    void refresh() override;
    bool open(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey) override;
    bool canRun(PageCommand command) const override;
    void run(PageCommand command) override;
    int pendingCount() const override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void addFilter();
    void readAgain();
    void showProcedure(const QUuid &id);
    void showHead();
    void start();
    void complete();
    void cancel();
    bool openProcedureRow(const QUuid &id);
    bool openTask(const QUuid &id);

    DeskContext &m_context;
    ProcedureProgress m_progress;
    QTabWidget *m_areas;
    RecordList *m_list;
    TaskPanel *m_single; ///< tasks that belong to no procedure
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QTabWidget *m_tabs = nullptr;
    TaskPanel *m_steps = nullptr;
    RecordEditor *m_editor = nullptr;
    HistoryPanel *m_history = nullptr;
    QPushButton *m_complete = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_subject = nullptr;
    QUuid m_shown;        ///< the procedure at the right
    qint64 m_readAt = -1; ///< the ledger's change count when the lists were read
};

Page *makeProceduresPage(DeskContext &context, QWidget *parent);

} // namespace renkei::desk
