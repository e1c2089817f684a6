// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/groups/member_step_dialog.h"

#include "app/desk/pages/common/field_form.h"
#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/subject.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/field_edit.h"
#include "workflow/members.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace renkei::desk {

namespace {

constexpr std::array judgeFields{"judgedOn", "judgedBy", "judgedReason"};
constexpr std::array approveFields{"approvedOn", "approvedBy", "approvedReason"};
constexpr std::array joinFields{"joinedOn", "joinedBy", "joinedReason"};
constexpr std::array releaseFields{"releasedOn", "releasedBy", "releasedReason"};
constexpr std::array checkFields{"nextCheckOn"};

constexpr std::array steps{
    MemberStepKind{MemberStep::Judge, "memberJudge", QT_TRANSLATE_NOOP("MemberStep", "&Judgement…"),
                   QT_TRANSLATE_NOOP("MemberStep", "How %1 answered the invitation"),
                   QT_TRANSLATE_NOOP("MemberStep", "Record the answer"), "edit", judgeFields,
                   [](MembershipState state) { return state == MembershipState::Invited; }},
    MemberStepKind{MemberStep::Approve, "memberApprove", QT_TRANSLATE_NOOP("MemberStep", "&Approve…"),
                   QT_TRANSLATE_NOOP("MemberStep", "Approve %1"),
                   QT_TRANSLATE_NOOP("MemberStep", "Record the approval"), "check", approveFields,
                   [](MembershipState state) { return state == MembershipState::Accepted; }},
    MemberStepKind{MemberStep::Join, "memberJoin", QT_TRANSLATE_NOOP("MemberStep", "Is a &member…"),
                   QT_TRANSLATE_NOOP("MemberStep", "%1 stands in the group on MCS"),
                   QT_TRANSLATE_NOOP("MemberStep", "Record the membership"), "add", joinFields,
                   [](MembershipState state) { return state == MembershipState::Approved; }},
    MemberStepKind{MemberStep::Release, "memberRelease", QT_TRANSLATE_NOOP("MemberStep", "&Release…"),
                   QT_TRANSLATE_NOOP("MemberStep", "%1 was released from the group on MCS"),
                   QT_TRANSLATE_NOOP("MemberStep", "Record the release"), "close", releaseFields,
                   [](MembershipState state) { return isOpen(state); }},
    MemberStepKind{MemberStep::NextCheck, "memberCheck", QT_TRANSLATE_NOOP("MemberStep", "&Next check…"),
                   QT_TRANSLATE_NOOP("MemberStep", "When %1 is looked at again"),
                   QT_TRANSLATE_NOOP("MemberStep", "Save the day"), "calendar", checkFields,
                   [](MembershipState state) { return isOpen(state); }},
};

constexpr int Accepts = 0;
constexpr int Declines = 1;

QString subjectsOf(const Ledger &ledger, const QList<Membership> &memberships)
{
    QList<Subject> people;
    for (const Membership &membership : memberships) {
        people.append(subjectOf(ledger, StaffMember::spec(), membership.staff.uuid()));
    }
    return subjectTitle(people);
}

} // namespace

std::span<const MemberStepKind> memberSteps()
{
    return steps;
}

const MemberStepKind &memberStep(MemberStep step)
{
    return steps.at(size_t(step));
}

const MemberStepKind *nextStep(MembershipState state)
{
    const auto step = std::ranges::find_if(steps, [state](const MemberStepKind &kind) {
        return kind.step != MemberStep::Release && kind.step != MemberStep::NextCheck && kind.fits(state);
    });
    return step == steps.end() ? nullptr : &*step;
}

MemberStepDialog::MemberStepDialog(DeskContext &context, MemberStep step, QList<Membership> memberships,
                                   QWidget *parent)
    : ActionDialog(context, QString::fromLatin1(memberStep(step).name) + QStringLiteral("Dialog"),
                   QCoreApplication::translate("MemberStep", memberStep(step).title)
                       .arg(subjectsOf(context.ledger(), memberships)),
                   QCoreApplication::translate("MemberStep", memberStep(step).accept), parent)
    , m_kind(memberStep(step))
    , m_memberships(std::move(memberships))
{
    content()->addWidget(headingLabel(windowTitle(), this));
    if (step == MemberStep::Judge) {
        addAnswer();
    }
    QList<QByteArray> keys;
    for (const char *field : m_kind.fields) {
        keys.append(field);
    }
    m_fields = new FieldForm(context, Membership::spec(), keys);
    if (step == MemberStep::NextCheck) {
        m_fields->setValue(keys.first(), m_memberships.first().nextCheckOn);
    } else {
        m_fields->setValue(keys.at(0), context.clock().today());
        if (step != MemberStep::Judge) { // the person judges; left empty, each for oneself
            m_fields->setValue(keys.at(1), context.session().operatorName);
        }
    }
    content()->addWidget(m_fields);
    content()->addStretch(1);
    resize(520, sizeHint().height());
    m_fields->field(keys.last()).input()->setFocus();
}

void MemberStepDialog::addAnswer()
{
    auto *row = new QHBoxLayout;
    m_answer = new QButtonGroup(this);
    m_answer->addButton(named(new QRadioButton(tr("Accepts")), "memberAccepts"), Accepts);
    m_answer->addButton(named(new QRadioButton(tr("Declines")), "memberDeclines"), Declines);
    m_answer->button(Accepts)->setChecked(true);
    row->addWidget(m_answer->button(Accepts));
    row->addWidget(m_answer->button(Declines));
    row->addStretch(1);
    content()->addLayout(row);
}

bool MemberStepDialog::carryOut()
{
    if (!m_fields->check()) {
        return false;
    }
    const auto value = [this](size_t place) { return m_fields->value(m_kind.fields[place]); };
    StepNote note;
    if (m_kind.step != MemberStep::NextCheck) {
        note = {value(0).toDate(), value(1).toString(), value(2).toString()};
    }
    QList<MembershipId> ids;
    for (const Membership &membership : std::as_const(m_memberships)) {
        ids.append(membership.id);
    }
    Session &session = context().session();
    switch (m_kind.step) {
    case MemberStep::Judge:
        judgeInvitations(session, ids, m_answer->checkedId() == Accepts, note);
        break;
    case MemberStep::Approve:
        approveMembers(session, ids, note);
        break;
    case MemberStep::Join:
        joinMembers(session, ids, note);
        break;
    case MemberStep::Release:
        releaseMembers(session, ids, note);
        break;
    case MemberStep::NextCheck:
        setNextCheck(session, ids, value(0).toDate());
        break;
    }
    context().saved();
    return true;
}

} // namespace renkei::desk
