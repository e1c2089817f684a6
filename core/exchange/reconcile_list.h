// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/match_members.h"
#include "workflow/reconcile_members.h"

namespace renkei {

/// What somebody decided about one name of the list.
struct NameDecision
{
    enum class Kind {
        Open,     ///< nothing: a difference stays one, an uncertain name stays uncertain
        Person,   ///< is this person of the ledger, who is a member from now on if not before
        Newcomer, ///< is somebody the ledger does not know: entered as told
        Nobody    ///< is none of the candidates, and not to be entered either
    };
    Kind kind = Kind::Open;
    StaffId person = {};
    NewcomerOnMcs newcomer = {};
};

/// What somebody decided about the differences of a comparison; each list as long as that of the comparison.
struct ReconcileDecisions
{
    explicit ReconcileDecisions(const MemberMatch &match);

    QList<NameDecision> onlyOnMcs;
    QList<NameDecision> uncertain;
    QList<bool> released; ///< of those who are only here
    QString reason;
    QString note;
};

/// The comparison and what was decided about it as what the workflow records.
ReconcileRequest reconcileRequest(const MemberMatch &match, const QString &listText,
                                  const ReconcileDecisions &decisions);
/// The same, nothing decided: only who was seen and missed, and the counts.
ReconcileRequest reconcileRequest(const MemberMatch &match, const QString &listText);

/// What the list tells about somebody the ledger does not know, as a proposal to enter.
NewcomerOnMcs proposedNewcomer(const ListedName &listed, const MemberMatcher &matcher);

} // namespace renkei
