// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/group.h"
#include "workflow/session.h"

namespace renkei {

/// The groups that this office keeps on MCS (第5条). What MCS itself does is done there by hand; here stands
/// that it was done, by whom, and why.

/// Opens a group: history "group.open". A blank `openedOn` is today, a blank host the desk's own office, a
/// blank name that of the patient. Throws Error(Refused) naming the clause for a patient group without a
/// patient or a free group with one, Error(InvalidInput) without a name.
Group openGroup(Session &session, Group group);

/// Moves them to the 保管庫: history "group.archive". Everybody still in them is released that day with the
/// same reason. Throws Error(InvalidInput) without a reason or for a day in the future.
void archiveGroups(Session &session, const QList<GroupId> &ids, const QString &reason, const QDate &on = {});
/// Inside a change that belongs to something else (end of care, a task).
void archiveGroup(Session &session, Change &change, Group group, const QString &reason, const QDate &on);
/// Out of the 保管庫 again, without members: history "group.unarchive".
void unarchiveGroups(Session &session, const QList<GroupId> &ids);

/// Another office is 連携元事業所 from now on (第4条): history "group.host". For the workflow with its steps
/// see procedures.h.
void changeHost(Session &session, const QList<GroupId> &ids, OfficeId host, const QString &reason);

/// Groups of a patient that are in use.
QList<Group> groupsOf(const Ledger &ledger, PatientId patient);

/// Months between two reviews of this group: its own, else the office's setting, else the pack's.
int reviewMonths(const Session &session, const Group &group);

} // namespace renkei
