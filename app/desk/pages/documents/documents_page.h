// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/documents/subject_names.h"
#include "app/desk/shell/page.h"
#include "app/desk/widgets/record_list.h"

class QTabWidget;

namespace renkei::desk {

class DeskContext;

/// 書類: every signed paper, every printout and every waiver of all subjects, by kind and state.
class DocumentsPage : public Page
{
    Q_OBJECT
public:
    explicit DocumentsPage(DeskContext &context, QWidget *parent = nullptr);

    void refresh() override;
    bool open(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey) override;
    bool canRun(PageCommand command) const override;
    void run(PageCommand command) override;

private:
    RecordList *addList(const RegisterSpec &spec, const QString &name, const QString &title,
                        const QString &emptyText, const QList<QByteArray> &hiddenAtFirst,
                        const QByteArray &sortedBy);
    void addKindFilter(RecordList &list);
    void addDocumentFilters(RecordList &list);
    void addPrintoutFilters(RecordList &list);
    RecordList *currentList() const;
    const RegisterSpec &currentSpec() const;
    void openCurrent();
    void showMenu(const QPoint &globalPosition);

    DeskContext &m_context;
    SubjectNames m_names;
    QTabWidget *m_tabs;
    QList<RecordList *> m_lists;
    QSet<QUuid> m_returned; ///< printouts whose signed sheet came back
    qint64 m_readAt = -1;
};

} // namespace renkei::desk
