// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/scan_plan.h"

#include <QTreeWidget>

namespace renkei::desk {

/// The pages of a pile by what becomes of them: first those to look at, then a group a paper with the person
/// it belongs to, last those with which there is nothing to do.
class ScanList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ScanList(QWidget *parent = nullptr);

    void showPlan(const Ledger &ledger, const ScanPile &pile, const ScanPlan &plan);
    /// Indexes in the pile; a chosen group stands for its pages.
    QList<int> chosenPages() const;
    /// -1 = none.
    int currentPage() const;
    /// Goes to the first page to look at; false when there is none left.
    bool goToPageToLookAt();
    void goToPage(int page);

Q_SIGNALS:
    void pageChanged(int page);
    /// Enter on a page.
    void pageOpened(int page);

protected:
    /// Enter opens the page and stops there: the dialog would take it for its button.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTreeWidgetItem *addGroup(const QString &title);
    void addPage(QTreeWidgetItem *group, const ScanPile &pile, const ScanPlan &plan, int page);
};

} // namespace renkei::desk
