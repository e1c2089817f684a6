// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/record_panel.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace renkei::desk {

class DeskContext;

/// 書類 of one subject: each paper the regulation asks for with its state, below it everything that happened
/// to it (signed papers, waivers, printouts), newest first.
class PapersPanel : public RecordPanel
{
    Q_OBJECT
public:
    explicit PapersPanel(DeskContext &context, QWidget *parent = nullptr);

    void setSubject(const Subject &subject) override;

private:
    void read();
    void showState(QTreeWidgetItem *item, const QString &kind);
    void showNextStep();
    void addDocuments();
    void addWaivers();
    void addPrintouts();
    QTreeWidgetItem *kindItem(const QString &kind);
    QTreeWidgetItem *addLine(const QString &kind, const RegisterSpec &spec, const QUuid &id, const QDate &day,
                             const QString &what, const QString &where);
    void openItem(QTreeWidgetItem *item);
    void deleteItem();
    QString currentKind() const;
    void updateButtons();

    DeskContext &m_context;
    Subject m_subject;
    QTreeWidget *m_list;
    QPushButton *m_print;
    QPushButton *m_attach;
    QPushButton *m_waive;
    QPushButton *m_withdraw;
    QPushButton *m_submit;
    QPushButton *m_open;
    QPushButton *m_delete;
    QLabel *m_nextStep;
};

} // namespace renkei::desk
