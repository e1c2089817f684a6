// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/membership.h"
#include "domain/staff_member.h"
#include "workflow/session.h"
#include "workflow/tasks.h"

namespace renkei {

/// Invitation → judged by the person → approved by the MCS administrator → member → released (第5条, 第8条,
/// 留意事項(3)). Each step keeps who, when and why. Several people at once are one history entry.

/// History "member.invite". Throws Error(Refused) for an archived group, a patient whose consent was
/// withdrawn (with the clause), a person who has left or is in the group already (naming the person).
QList<Membership> inviteMembers(Session &session, GroupId group, const QList<StaffId> &people,
                                const StepNote &note);
/// The person accepts or declines: history "member.judge". Declining needs a reason. Throws Error(Refused)
/// for what is not an open invitation.
Membership judgeInvitation(Session &session, MembershipId id, bool accepts, const StepNote &note);
/// Several people who gave the same answer. A blank `note.by` is each person.
void judgeInvitations(Session &session, const QList<MembershipId> &ids, bool accepts, const StepNote &note);
/// By the MCS administrator: history "member.approve". Throws Error(Refused) for whoever has not accepted
/// yet, and where the consent was withdrawn (with the clause).
void approveMembers(Session &session, const QList<MembershipId> &ids, const StepNote &note);
/// Stands in the group on MCS now: history "member.join". Throws Error(Refused) before the approval,
/// and as for the approval.
void joinMembers(Session &session, const QList<MembershipId> &ids, const StepNote &note);
/// People who stand in the group on MCS already, entered here without the steps before: history
/// "member.join".
QList<Membership> enterMembers(Session &session, GroupId group, const QList<StaffId> &people,
                               const StepNote &note);
/// Stands in the group on MCS no more: history "member.release". Needs a reason. Tasks to release the member
/// are done with it.
void releaseMembers(Session &session, const QList<MembershipId> &ids, const StepNote &note);
/// Inside a change that belongs to something else; `outcome` is that of the tasks it finishes.
void releaseMember(Session &session, Change &change, Membership &membership, const StepNote &note,
                   const QString &outcome = QString::fromUtf16(taskDone));
/// 次回確認日: history "member.check". Throws Error(Refused) for people of the own office.
Membership setNextCheck(Session &session, MembershipId id, const QDate &day);
void setNextCheck(Session &session, const QList<MembershipId> &ids, const QDate &day);

/// Invited, approved or member; not declined, not released.
QList<Membership> openMemberships(const Ledger &ledger, GroupId group);
QList<Membership> openMemberships(const Ledger &ledger, StaffId person);

} // namespace renkei
