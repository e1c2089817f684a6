// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

#include "domain/group.h"

namespace renkei {

using MembershipId = Id<struct MembershipTag>;

/// 参加: one person in one group, with who, when and why at each step (第8条, 留意事項(3)). The people of
/// other offices are StaffMembers whose office is another one. A person who comes back gets a new row.
struct Membership : Row
{
    MembershipId id;
    GroupId group;
    StaffId staff;
    QDate invitedOn;
    QString invitedBy;
    QString invitedReason;
    QString judgement; ///< what the person answered: judgedAccepted, judgedDeclined, or nothing yet
    QDate judgedOn;
    QString judgedBy;
    QString judgedReason;
    QDate approvedOn; ///< by the MCS administrator
    QString approvedBy;
    QString approvedReason;
    QDate joinedOn; ///< stands in the group on MCS since
    QString joinedBy;
    QString joinedReason;
    QDate releasedOn; ///< stands in the group on MCS no more
    QString releasedBy;
    QString releasedReason;
    QDate nextCheckOn; ///< 次回確認日, for people of other offices; null = none
    QDate seenOn;      ///< the last reconciliation that found the person in the list of MCS
    QDate missedOn;    ///< the last reconciliation that did not
    QString note;

    static const RegisterSpec &spec();
};

/// Values of Membership::judgement.
inline constexpr char16_t judgedAccepted[] = u"accepted";
inline constexpr char16_t judgedDeclined[] = u"declined";

/// Follows from the days alone, so that it cannot contradict them.
enum class MembershipState {
    Invited,  ///< 招待中: waits for the person to judge
    Accepted, ///< 承認待ち: the person accepted, waits for the MCS administrator
    Declined, ///< 辞退
    Approved, ///< 承認済: not yet seen in the group
    Member,   ///< 参加中
    Released  ///< 解除済
};

MembershipState membershipState(const Membership &membership);
QString translatedMembershipState(MembershipState state);
/// "invited", "accepted", "declined", "approved", "member", "released": JSON and command line.
QString membershipStateKey(MembershipState state);
/// Can read the group, or will without anybody's doing: not declined and not released.
bool isOpen(MembershipState state);

} // namespace renkei
