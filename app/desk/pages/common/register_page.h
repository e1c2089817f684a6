// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/register_page_spec.h"
#include "app/desk/shell/page.h"
#include "app/desk/widgets/record_list.h"
#include "workflow/note_read.h"

class QLabel;
class QMenu;
class QTabWidget;
class QUrl;

namespace renkei::desk {

class FormPreview;

/// A register as list and detail: the list with its filters, beside it the editor with the live paper, the
/// tabs of the area, the papers and the history of the current record.
class RegisterPage : public Page
{
    Q_OBJECT
public:
    RegisterPage(DeskContext &context, RegisterPageSpec description, QWidget *parent = nullptr);
    ~RegisterPage() override;

    void refresh() override;
    bool open(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey) override;
    bool canRun(PageCommand command) const override;
    void run(PageCommand command) override;
    int pendingCount() const override;

    RecordList &list() { return *m_list; }
    const DocumentStates &states() const { return m_states; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHeader();
    QMenu *makePrintMenu(QWidget *parent);
    QMenu *makeMoreMenu(QWidget *parent);
    QWidget *makeDetail();
    void addTab(RecordPanel *panel, const QString &label);
    void addActions();
    void runAction(const RegisterAction &action);
    void showMenu(const QPoint &globalPosition);
    void showRecord(const QUuid &id);
    void showTab();
    void showNotice();
    bool openRow(const QByteArray &registerKey, const QUuid &id);
    void createRecord();
    QList<Subject> chosen() const;
    Subject currentSubject() const;
    void printChosen();
    void waiveChosen();
    void binChosen();
    void attach(const QUuid &id, const QList<QUrl> &files);
    void showCounts();
    void recordSaved(const QUuid &id, bool wasNew);
    void readAgain();

    DeskContext &m_context;
    RegisterPageSpec m_description;
    DocumentStates m_states;
    RecordList *m_list;
    RecordEditor *m_editor;
    FormPreview *m_preview = nullptr;
    QTabWidget *m_tabs;
    QList<RecordPanel *> m_panels; ///< behind the tabs, the second and further ones
    QLabel *m_notice = nullptr;
    QLabel *m_counts = nullptr;
    QList<QAction *> m_actions; ///< of the area, in the order of its description
    ReadLog m_readLog;
    qint64 m_readAt = -1; ///< the ledger's change count when the list was read
};

} // namespace renkei::desk
