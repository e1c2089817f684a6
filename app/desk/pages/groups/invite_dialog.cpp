// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/groups/invite_dialog.h"

#include "app/desk/pages/common/field_form.h"
#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/groups/newcomer_dialog.h"
#include "app/desk/pages/groups/people_list.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/buttons.h"
#include "workflow/members.h"
#include "workflow/save_record.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace renkei::desk {

constexpr int Invite = 0;
constexpr int Enter = 1;

InviteDialog::InviteDialog(DeskContext &context, GroupId group, QWidget *parent)
    : ActionDialog(context, QStringLiteral("invite"),
                   tr("Invite people to “%1”").arg(context.ledger().get<Group>(group).name),
                   tr("Record the invitation"), parent)
    , m_group(group)
    , m_people(new PeopleList(context, group))
    , m_how(new QButtonGroup(this))
    , m_fields(new FieldForm(context, Membership::spec(), {"invitedOn", "invitedBy", "invitedReason"}))
{
    content()->addWidget(m_people, 1);
    QPushButton *newcomer =
        linkButton(tr("Enter somebody who is not in the list…"), QStringLiteral("inviteNewcomer"), this);
    newcomer->setAutoDefault(false);
    content()->addWidget(newcomer, 0, Qt::AlignLeft);
    auto *how = new QHBoxLayout;
    m_how->addButton(named(new QRadioButton(tr("Invite")), "inviteInvites"), Invite);
    m_how->addButton(named(new QRadioButton(tr("Stands in the group on MCS already")), "inviteEnters"),
                     Enter);
    m_how->button(Invite)->setChecked(true);
    how->addWidget(m_how->button(Invite));
    how->addWidget(m_how->button(Enter));
    how->addStretch(1);
    content()->addLayout(how);
    content()->addWidget(m_fields);
    m_fields->setValue("invitedOn", context.clock().today());
    m_fields->setValue("invitedBy", context.session().operatorName);
    resize(640, 600);
    connect(newcomer, &QPushButton::clicked, this, &InviteDialog::addNewcomer);
    connect(m_people, &PeopleList::changed, this, &InviteDialog::showCount);
    connect(m_how, &QButtonGroup::idToggled, this, &InviteDialog::showCount);
    showCount();
    m_people->focusSearch();
}

void InviteDialog::showCount()
{
    const qsizetype count = m_people->chosen().size();
    const QString label = m_how->checkedId() == Invite ? tr("Record the invitation (%1)").arg(count)
                                                       : tr("Record the membership (%1)").arg(count);
    acceptButton()->setText(label);
    acceptButton()->setAccessibleName(label);
    acceptButton()->setEnabled(count > 0);
}

void InviteDialog::addNewcomer()
{
    auto *dialog = new NewcomerDialog(context(), {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        context().guarded(this, [&] {
            const StaffMember added = addNewcomerPerson(context().session(), dialog->newcomer());
            context().saved();
            m_people->choose(added.id);
        });
    });
    dialog->open();
}

bool InviteDialog::carryOut()
{
    if (!m_fields->check()) {
        return false;
    }
    const StepNote note{m_fields->value("invitedOn").toDate(), m_fields->value("invitedBy").toString(),
                        m_fields->value("invitedReason").toString()};
    if (m_how->checkedId() == Invite) {
        inviteMembers(context().session(), m_group, m_people->chosen(), note);
    } else {
        enterMembers(context().session(), m_group, m_people->chosen(), note);
    }
    context().saved();
    return true;
}

} // namespace renkei::desk
