// SPDX-License-Identifier: Apache-2.0
#include "exchange/reconcile_list.h"

namespace renkei {

ReconcileDecisions::ReconcileDecisions(const MemberMatch &match)
    : onlyOnMcs(match.onlyOnMcs.size())
    , uncertain(match.uncertain.size())
    , released(match.onlyHere.size(), false)
{
}

static void take(const NameDecision &decision, ReconcileRequest &request)
{
    if (decision.kind == NameDecision::Kind::Person && !request.entered.contains(decision.person)) {
        request.entered.append(decision.person);
    } else if (decision.kind == NameDecision::Kind::Newcomer) {
        request.newcomers.append(decision.newcomer);
    }
}

/// Whether a name that is still undecided may be this person.
static bool mayStillBe(const MemberMatch &match, const ReconcileDecisions &decisions, StaffId person)
{
    for (qsizetype i = 0; i < match.uncertain.size(); ++i) {
        if (decisions.uncertain.at(i).kind == NameDecision::Kind::Open &&
            match.uncertain.at(i).candidates.contains(person)) {
            return true;
        }
    }
    return false;
}

ReconcileRequest reconcileRequest(const MemberMatch &match, const QString &listText,
                                  const ReconcileDecisions &decisions)
{
    ReconcileRequest request;
    request.group = match.group;
    request.listText = listText;
    request.reason = decisions.reason;
    request.note = decisions.note;
    request.listed = match.listed;
    request.onlyOnMcs = match.onlyOnMcs.size();
    request.onlyHere = match.onlyHere.size();
    for (const ListedPerson &person : match.agreeing) {
        request.seen.append(person.membership);
    }
    for (const NameDecision &decision : decisions.onlyOnMcs) {
        take(decision, request);
    }
    for (const NameDecision &decision : decisions.uncertain) {
        take(decision, request);
        request.uncertain += decision.kind == NameDecision::Kind::Open ? 1 : 0;
    }
    for (qsizetype i = 0; i < match.onlyHere.size(); ++i) {
        request.missed.append(match.onlyHere.at(i).id);
        if (decisions.released.at(i)) {
            request.released.append(match.onlyHere.at(i).id);
        }
    }
    for (const Membership &doubted : match.doubted) {
        if (!request.entered.contains(doubted.staff) && !mayStillBe(match, decisions, doubted.staff)) {
            request.missed.append(doubted.id);
        }
    }
    return request;
}

ReconcileRequest reconcileRequest(const MemberMatch &match, const QString &listText)
{
    return reconcileRequest(match, listText, ReconcileDecisions(match));
}

NewcomerOnMcs proposedNewcomer(const ListedName &listed, const MemberMatcher &matcher)
{
    NewcomerOnMcs newcomer;
    newcomer.person.name = listed.name;
    newcomer.person.kana = listed.kana;
    newcomer.person.profession = matcher.professionText(listed);
    newcomer.officeName = matcher.officeText(listed);
    newcomer.person.office = matcher.officeOf(newcomer.officeName);
    return newcomer;
}

} // namespace renkei
