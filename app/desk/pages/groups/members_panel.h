// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/record_panel.h"
#include "app/desk/pages/groups/member_step_dialog.h"
#include "domain/group.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace renkei::desk {

class DeskContext;

/// メンバー: who is in the group, was invited, or was there once, and the steps from invitation to release,
/// for one person or several at once. Enter does the next step, Ins invites, Delete releases.
class MembersPanel : public RecordPanel
{
    Q_OBJECT
public:
    explicit MembersPanel(DeskContext &context, QWidget *parent = nullptr);

    void setSubject(const Subject &subject) override;
    void showRow(const QUuid &membership) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeButtons(QWidget *row);
    void read();
    void addRow(const Membership &membership);
    QList<Membership> chosen() const;
    void invite();
    void doStep(MemberStep step);
    void doNextStep();
    void updateButtons();
    void showMenu(const QPoint &position);

    DeskContext &m_context;
    GroupId m_group;
    QTreeWidget *m_list;
    QStackedWidget *m_stack;
    QCheckBox *m_past;
    QPushButton *m_invite = nullptr;
    QList<QPushButton *> m_stepButtons; ///< in the order of memberSteps()
    QList<Membership> m_memberships;    ///< shown, in the order of the list's items
};

} // namespace renkei::desk
