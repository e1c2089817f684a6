// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/action_dialog.h"
#include "domain/group.h"

class QButtonGroup;

namespace renkei::desk {

class FieldForm;
class PeopleList;

/// 招待: one or several people, of the own office or another one, invited on a day by somebody for a reason;
/// or entered as members when they stand in the group on MCS already.
class InviteDialog : public ActionDialog
{
    Q_OBJECT
public:
    InviteDialog(DeskContext &context, GroupId group, QWidget *parent = nullptr);

protected:
    bool carryOut() override;

private:
    void addNewcomer();
    void showCount();

    GroupId m_group;
    PeopleList *m_people;
    QButtonGroup *m_how;
    FieldForm *m_fields;
};

} // namespace renkei::desk
