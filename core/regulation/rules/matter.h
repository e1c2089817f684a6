// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/findings.h"

#include <vector>

/// What several rules ask the view.
namespace renkei::regulation {

/// Whether this desk keeps the group: its own office hosts it, nobody does yet, or the desk is the centre's
/// and keeps every group of its ledger.
bool isKept(const LedgerView &view, const GroupView &group);

/// Reminder before the day, due on it, overdue afterwards; without a day it is due.
FindingUrgency urgencyOf(const QDate &day, const QDate &today);

/// Somebody or something whose paper of a kind is this desk's matter.
struct PaperHolder
{
    QByteArray registerKey;
    QUuid subject;
    QString name;
    QString sortKey;
    QDate since = {}; ///< in service or in care; null = not known
};
/// The own office, the own staff in service, the patients in care: whoever papers of that kind are about.
/// Empty at the centre, where papers of people stay with their offices.
std::vector<PaperHolder> paperHolders(const LedgerView &view, const QString &documentKind);

/// A finding about that group, to be opened.
Finding groupFinding(const GroupView &group);
/// About that person, to be edited at `field`; without one to be opened.
Finding staffFinding(const StaffView &staff, const QByteArray &field = {});
/// About that person's place in a group, to be opened.
Finding membershipFinding(const MembershipView &membership, const StaffView &person);

/// Whether the paper is signed and has not been withdrawn.
bool isSignedPaper(const PaperView &paper);

} // namespace renkei::regulation
