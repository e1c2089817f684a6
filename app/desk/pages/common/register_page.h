// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/subject.h"
#include "app/desk/shell/page.h"
#include "app/desk/widgets/record_editor.h"
#include "app/desk/widgets/record_list.h"
#include "workflow/document_states.h"
#include "workflow/note_read.h"

class QLabel;
class QMenu;
class QTabWidget;
class QUrl;

namespace renkei::desk {

class DeskContext;
class FormPreview;
class HistoryPanel;
class PapersPanel;

/// What makes an area of the desk out of a register. The page itself knows no field.
struct RegisterPageSpec
{
    QByteArray name; ///< "staff": prefix of object names, key of remembered columns
    const RegisterSpec *spec = nullptr;
    QString title;
    QString countText;               ///< 「%1名」; %1 = shown, %2 = all
    QList<QString> kinds;            ///< document kinds shown as state columns, first = the form previewed
    QList<QByteArray> hiddenAtFirst; ///< columns that can be switched on
    QList<QByteArray> alsoRead;      ///< fields the filters need
    QList<ColumnFormat> formats;     ///< references by name
    QString emptyText;               ///< what belongs here
    EditorOptions editor;            ///< checks and hidden fields
    std::function<Record()> blank;   ///< a new record before anything is typed
    /// Once, after the list was made; `states` stays valid and is read anew with the list.
    std::function<void(RecordList &list, const DocumentStates &states)> addFilters;
    std::function<QUuid()> firstChoice; ///< which record is open at first; may be empty
};

/// A register as list and detail: the list with its filters, beside it the editor with the live paper, the
/// papers and the history of the current record.
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
    QWidget *makeDetail();
    void showMenu(const QPoint &globalPosition);
    void showRecord(const QUuid &id);
    void showPapers();
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
    PapersPanel *m_papers;
    HistoryPanel *m_history;
    QTabWidget *m_tabs;
    QWidget *m_detail = nullptr;
    QLabel *m_counts = nullptr;
    ReadLog m_readLog;
    qint64 m_readAt = -1; ///< the ledger's change count when the list was read
};

} // namespace renkei::desk
