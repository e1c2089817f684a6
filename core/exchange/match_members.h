// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/membership.h"
#include "domain/staff_member.h"
#include "exchange/member_list.h"
#include "ledger/ledger.h"

#include <memory>

namespace renkei {

/// Why the program does not decide by itself who a name in the list is.
enum class UncertainReason {
    SameName,     ///< several people of the ledger have this name
    OtherOffice,  ///< the person of this name belongs to another office than the list says
    NoSuchOffice, ///< the office in the list is not in the ledger, so the person may be another one
    Department,   ///< the account of an office or a department, not of a person
    SimilarName,  ///< a member of the group has nearly this name
    ListedTwice   ///< stands in the list a second time
};

struct UncertainName
{
    ListedName listed;
    UncertainReason reason = UncertainReason::SameName;
    QList<StaffId> candidates; ///< members of the group first; empty for a department nobody is known by
};
/// One sentence for people.
QString translatedReason(UncertainReason reason);
/// "same-name", "other-office" …: JSON.
QString uncertainReasonKey(UncertainReason reason);

/// A name in the list together with the person of the ledger it is.
struct ListedPerson
{
    ListedName listed;
    StaffId person;          ///< null = nobody the ledger knows
    MembershipId membership; ///< of the group, when there is an open one
};

/// A member list compared with the members of one group.
struct MemberMatch
{
    GroupId group;
    QList<ListedPerson> agreeing; ///< members here and there
    /// On MCS but no member here. With a membership: invited or approved here, and joined there already.
    QList<ListedPerson> onlyOnMcs;
    QList<Membership> onlyHere; ///< members here whom no name of the list can mean
    QList<UncertainName> uncertain;
    QList<Membership> doubted; ///< members here whom only an uncertain name can mean
    qsizetype listed = 0;
};

/// Compares member lists with the ledger. Names are compared folded (髙橋 = 高橋, 﨑 = 崎, 𠮷 = 吉), by kana
/// where the list shows kana, under the name in brackets, and people of one name are told apart by their
/// office. Looks among the members of the group first, then among all staff in use.
/// Holds what was in the ledger when it was made: 10,000 people in a few ten milliseconds; a list of 200
/// names then takes less than one.
class MemberMatcher
{
public:
    explicit MemberMatcher(const Ledger &ledger);
    ~MemberMatcher();
    MemberMatcher(const MemberMatcher &) = delete;
    MemberMatcher &operator=(const MemberMatcher &) = delete;

    MemberMatch match(GroupId group, const QList<ListedName> &names) const;
    /// The office that a list means by this text; null when none or several.
    OfficeId officeOf(const QString &text) const;
    /// Of a name nobody knows: the office that stands behind it, known or not, and what else stands there.
    QString officeText(const ListedName &listed) const;
    QString professionText(const ListedName &listed) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace renkei
