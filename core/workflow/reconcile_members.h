// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/membership.h"
#include "domain/reconciliation.h"
#include "domain/staff_member.h"
#include "workflow/session.h"

namespace renkei {

/// Somebody on MCS whom the ledger does not know: becomes a StaffMember.
struct NewcomerOnMcs
{
    StaffMember person; ///< office null: the one of `officeName`
    QString officeName; ///< entered into the directory of offices when no office has it as name or short name
};

/// Enters somebody of another office by themselves: history "staff.add".
StaffMember addNewcomerPerson(Session &session, const NewcomerOnMcs &newcomer);

/// What came out of comparing a member list of MCS with the ledger (exchange/match_members.h), and which of
/// the differences somebody accepted. What is in none of the lists stays as it is.
struct ReconcileRequest
{
    GroupId group;
    QString listText;           ///< as pasted; kept among the stored bytes as proof
    QList<MembershipId> seen;   ///< stand in the list
    QList<MembershipId> missed; ///< members that do not
    QList<StaffId> entered;     ///< accepted: on MCS, so members here from now on
    QList<NewcomerOnMcs> newcomers;
    QList<MembershipId> released; ///< accepted: among `missed`, released from now on
    QString reason;               ///< of entering and releasing; blank = 「照合で確認」
    qint64 listed = 0;            ///< names in the list
    qint64 onlyOnMcs = 0;         ///< before anything was accepted
    qint64 onlyHere = 0;
    qint64 uncertain = 0; ///< left undecided
    QString note;
};

/// One history entry, "member.reconcile": stores the list, notes on each membership when it was seen or
/// missed, enters and releases what was accepted. A member who is missed while a task asks for the release is
/// released without being asked for, the task proven; one who is seen stays, and so does the task. An
/// invited or approved person who is seen is a member from now on.
/// Throws Error(Refused) for a group in the archive, Error(InvalidInput) for an empty list.
Reconciliation reconcileMembers(Session &session, const ReconcileRequest &request);
/// Inside a change that belongs to something else.
Reconciliation reconcileMembers(Session &session, Change &change, const ReconcileRequest &request);

/// A task asks to release this member: a list without the person proves that it was done.
bool isReleaseExpected(const Ledger &ledger, MembershipId membership);

/// Reconciliations of a group, the last one first.
QList<Reconciliation> reconciliationsOf(const Ledger &ledger, GroupId group);

} // namespace renkei
