// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/subject.h"
#include "app/desk/shell/page.h"
#include "regulation/findings.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace renkei::desk {

class DeskContext;
class StatusPanel;

/// 今日: what the regulation still asks, as sentences, the most pressing first, grouped by what one sitting
/// can finish. Enter does the step for the whole group, or for one person below it; Space opens the record.
/// What was put off stands last. Below it how far papers and reviews are, to look at rather than read.
class TodayPage : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(DeskContext &context, QWidget *parent = nullptr);

    void refresh() override;
    bool open(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey) override;
    bool canRun(PageCommand command) const override;
    void run(PageCommand command) override;
    int pendingCount() const override;
    QString helpText() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showGroups();
    void addPersons(QTreeWidgetItem *item);
    void doStep(const QTreeWidgetItem *item);
    void openRecord(const QTreeWidgetItem *item);
    const FindingGroup *groupOf(const QTreeWidgetItem *item) const;
    QList<Finding> findingsOf(const QTreeWidgetItem *item) const;
    void updateButtons();
    void putOff();
    void printDay();

    DeskContext &m_context;
    QList<FindingGroup> m_groups;
    qint64 m_shownAt = -1; ///< the change count the list was made at
    QDate m_shownOn;       ///< and the day: what was put off comes back, what was due becomes overdue
    QLabel *m_date;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    QPushButton *m_putOff;
    QPushButton *m_step;
    QPushButton *m_record;
    QLabel *m_clause;
    StatusPanel *m_status;
};

} // namespace renkei::desk
