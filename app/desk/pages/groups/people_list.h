// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/group.h"
#include "domain/staff_member.h"

#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace renkei::desk {

class DeskContext;

/// Chooses one or several people of the ledger with the keyboard: typing finds, ↓ goes into the list, Space
/// ticks. Whoever is ticked stays on top whatever is typed. Leaves out who has left and who is in the group.
class PeopleList : public QWidget
{
    Q_OBJECT
public:
    PeopleList(DeskContext &context, GroupId group, QWidget *parent = nullptr);

    QList<StaffId> chosen() const;
    /// Ticks somebody who may not be shown at the moment.
    void choose(StaffId person);
    void focusSearch();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    QList<StaffId> found() const;
    bool isEligible(const StaffMember &person) const;
    void addPerson(const StaffMember &person);
    void ticked(QTreeWidgetItem *item);

    DeskContext &m_context;
    QSet<StaffId> m_inside;
    QList<StaffId> m_chosen;
    QHash<QUuid, QString> m_offices;
    QLineEdit *m_search;
    QTreeWidget *m_list;
};

} // namespace renkei::desk
