// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/action_dialog.h"
#include "domain/membership.h"

#include <span>

class QButtonGroup;

namespace renkei::desk {

class FieldForm;

/// What can be done with memberships, step by step.
enum class MemberStep { Judge, Approve, Join, Release, NextCheck };

/// A step as data: a new one is a row of the table in member_step_dialog.cpp.
struct MemberStepKind
{
    MemberStep step;
    const char *name;   ///< ASCII, object name of button and dialog
    const char *button; ///< English, translated in context "MemberStep"
    const char *title;
    const char *accept;
    const char *icon;
    std::span<const char *const> fields; ///< of Membership: day, by whom, reason
    /// Whether it can be done with somebody in that state.
    bool (*fits)(MembershipState state);
};
std::span<const MemberStepKind> memberSteps();
const MemberStepKind &memberStep(MemberStep step);
/// The step that comes next for somebody in that state; nullptr for a member or past member.
const MemberStepKind *nextStep(MembershipState state);

/// Day, person and reason of one step for one or several memberships.
class MemberStepDialog : public ActionDialog
{
    Q_OBJECT
public:
    MemberStepDialog(DeskContext &context, MemberStep step, QList<Membership> memberships,
                     QWidget *parent = nullptr);

protected:
    bool carryOut() override;

private:
    void addAnswer();

    const MemberStepKind &m_kind;
    QList<Membership> m_memberships;
    QButtonGroup *m_answer = nullptr; ///< of a judgement
    FieldForm *m_fields;
};

} // namespace renkei::desk
