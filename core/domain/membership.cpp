// SPDX-License-Identifier: Apache-2.0
#include "domain/membership.h"

#include <array>

namespace renkei {

using enum FieldKind;
using enum FieldUse;

const RegisterSpec &Membership::spec()
{
    static const FieldSpec fields[] = {
        field<&Membership::group>("group", QT_TRANSLATE_NOOP("Field", "Group"), Reference, Required | Listed,
                                  "group"),
        field<&Membership::staff>("staff", QT_TRANSLATE_NOOP("Field", "Member"), Reference, Required | Listed,
                                  "staff"),
        field<&Membership::invitedOn>("invitedOn", QT_TRANSLATE_NOOP("Field", "Invited on"), Date,
                                      Listed | Edited),
        field<&Membership::invitedBy>("invitedBy", QT_TRANSLATE_NOOP("Field", "Invited by"), Name, Edited),
        field<&Membership::invitedReason>(
            "invitedReason", QT_TRANSLATE_NOOP("Field", "Reason for the invitation"), Text, Edited),
        field<&Membership::judgement>("judgement", QT_TRANSLATE_NOOP("Field", "Judgement of the person"),
                                      Text, Listed),
        field<&Membership::judgedOn>("judgedOn", QT_TRANSLATE_NOOP("Field", "Judged on"), Date, Edited),
        field<&Membership::judgedBy>("judgedBy", QT_TRANSLATE_NOOP("Field", "Judged by"), Name, Edited),
        field<&Membership::judgedReason>("judgedReason",
                                         QT_TRANSLATE_NOOP("Field", "Reason of the judgement"), Text, Edited),
        field<&Membership::approvedOn>("approvedOn", QT_TRANSLATE_NOOP("Field", "Approved on"), Date,
                                       Listed | Edited),
        field<&Membership::approvedBy>("approvedBy", QT_TRANSLATE_NOOP("Field", "Approved by"), Name, Edited),
        field<&Membership::approvedReason>(
            "approvedReason", QT_TRANSLATE_NOOP("Field", "Reason for the approval"), Text, Edited),
        field<&Membership::joinedOn>("joinedOn", QT_TRANSLATE_NOOP("Field", "Member since"), Date,
                                     Listed | Edited),
        field<&Membership::joinedBy>("joinedBy", QT_TRANSLATE_NOOP("Field", "Entered by"), Name, Edited),
        field<&Membership::joinedReason>("joinedReason", QT_TRANSLATE_NOOP("Field", "Reason for entering"),
                                         Text, Edited),
        field<&Membership::releasedOn>("releasedOn", QT_TRANSLATE_NOOP("Field", "Released on"), Date,
                                       Listed | Edited),
        field<&Membership::releasedBy>("releasedBy", QT_TRANSLATE_NOOP("Field", "Released by"), Name, Edited),
        field<&Membership::releasedReason>(
            "releasedReason", QT_TRANSLATE_NOOP("Field", "Reason for the release"), Text, Edited),
        field<&Membership::nextCheckOn>("nextCheckOn", QT_TRANSLATE_NOOP("Field", "Next check on"), Date,
                                        Listed | Edited),
        field<&Membership::seenOn>("seenOn", QT_TRANSLATE_NOOP("Field", "Seen on MCS on"), Date, Listed),
        field<&Membership::missedOn>("missedOn", QT_TRANSLATE_NOOP("Field", "Not seen on MCS on"), Date,
                                     FieldUses()),
        field<&Membership::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Note, Edited),
    };
    static const RegisterSpec spec{"membership", "memberships", QT_TRANSLATE_NOOP("Register", "Membership"),
                                   fields};
    return spec;
}

struct StateName
{
    MembershipState state;
    const char *key;
    const char *label;
};

static constexpr std::array states{
    StateName{MembershipState::Invited, "invited", QT_TRANSLATE_NOOP("MembershipState", "Invited")},
    StateName{MembershipState::Accepted, "accepted",
              QT_TRANSLATE_NOOP("MembershipState", "Waits for approval")},
    StateName{MembershipState::Declined, "declined", QT_TRANSLATE_NOOP("MembershipState", "Declined")},
    StateName{MembershipState::Approved, "approved", QT_TRANSLATE_NOOP("MembershipState", "Approved")},
    StateName{MembershipState::Member, "member", QT_TRANSLATE_NOOP("MembershipState", "Member")},
    StateName{MembershipState::Released, "released", QT_TRANSLATE_NOOP("MembershipState", "Released")},
};

MembershipState membershipState(const Membership &membership)
{
    if (membership.releasedOn.isValid()) {
        return MembershipState::Released;
    }
    if (membership.joinedOn.isValid()) {
        return MembershipState::Member;
    }
    if (membership.judgement == QString::fromUtf16(judgedDeclined)) {
        return MembershipState::Declined;
    }
    if (membership.approvedOn.isValid()) {
        return MembershipState::Approved;
    }
    return membership.judgement == QString::fromUtf16(judgedAccepted) ? MembershipState::Accepted
                                                                      : MembershipState::Invited;
}

QString translatedMembershipState(MembershipState state)
{
    return QCoreApplication::translate("MembershipState", states.at(size_t(state)).label);
}

QString membershipStateKey(MembershipState state)
{
    return QLatin1StringView(states.at(size_t(state)).key);
}

bool isOpen(MembershipState state)
{
    return state != MembershipState::Declined && state != MembershipState::Released;
}

} // namespace renkei
