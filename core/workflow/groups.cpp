// SPDX-License-Identifier: Apache-2.0
#include "workflow/groups.h"

#include "domain/office.h"
#include "domain/patient.h"
#include "text/error.h"
#include "workflow/intervals.h"
#include "workflow/members.h"
#include "workflow/record_rules.h"
#include "workflow/save_record.h"

namespace renkei {

static void fillDefaults(const Session &session, Group &group)
{
    if (group.kind.isEmpty()) {
        group.kind = QString::fromUtf16(group.patient.isNull() ? freeGroup : patientGroup);
    }
    if (group.hostOffice.isNull()) {
        group.hostOffice = ownOfficeId(session.ledger);
    }
    if (!group.openedOn.isValid()) {
        group.openedOn = session.clock.today();
    }
    if (group.name.trimmed().isEmpty() && !group.patient.isNull()) {
        const auto patient = session.ledger.get<Patient>(group.patient);
        group.name = patient.name;
        group.kana = patient.kana;
    }
}

Group openGroup(Session &session, Group group)
{
    fillDefaults(session, group);
    Record record = toRecord(group);
    requireSound(record, session.clock.today());
    session.ledger.change(session.verb(QStringLiteral("group.open")),
                          [&](Change &change) { putWithRules(session, change, record, RowOrigin::Hand); });
    return fromRecord<Group>(record);
}

void archiveGroup(Session &session, Change &change, Group group, const QString &reason, const QDate &on)
{
    if (group.archivedOn.isValid()) {
        return;
    }
    const StepNote note{on, session.operatorName, reason};
    for (Membership &membership : openMemberships(session.ledger, group.id)) {
        releaseMember(session, change, membership, note);
    }
    group.archivedOn = on;
    group.archivedBy = session.operatorName;
    group.archiveReason = reason;
    change.put(group);
    finishTasks(session, change, {{"group", QVariant::fromValue(group.id.uuid())}},
                QStringLiteral("archive-group"), note);
}

void archiveGroups(Session &session, const QList<GroupId> &ids, const QString &reason, const QDate &on)
{
    requireReason(reason);
    const StepNote note = completed(session, {on, {}, reason});
    session.ledger.change(session.verb(QStringLiteral("group.archive")), [&](Change &change) {
        for (const GroupId &id : ids) {
            archiveGroup(session, change, session.ledger.get<Group>(id), note.reason, note.on);
        }
    });
}

/// Edits all of them or none.
static void editGroups(Session &session, const QList<GroupId> &ids, const Verb &verb,
                       const std::function<void(Group &)> &edit)
{
    session.ledger.change(verb, [&](Change &change) {
        for (const GroupId &id : ids) {
            auto group = session.ledger.get<Group>(id);
            edit(group);
            change.put(group);
        }
    });
}

void unarchiveGroups(Session &session, const QList<GroupId> &ids)
{
    editGroups(session, ids, session.verb(QStringLiteral("group.unarchive")), [](Group &group) {
        group.archivedOn = {};
        group.archivedBy.clear();
        group.archiveReason.clear();
    });
}

void changeHost(Session &session, const QList<GroupId> &ids, OfficeId host, const QString &reason)
{
    requireReason(reason);
    session.ledger.get(Office::spec(), host.uuid()); // an office that exists
    editGroups(session, ids, session.verb(QStringLiteral("group.host"), reason),
               [&](Group &group) { group.hostOffice = host; });
}

QList<Group> groupsOf(const Ledger &ledger, PatientId patient)
{
    Selection selection;
    selection.where = {{"patient", QVariant::fromValue(patient.uuid())}};
    QList<Group> groups = ledger.all<Group>(selection);
    groups.removeIf([](const Group &group) { return group.archivedOn.isValid(); });
    return groups;
}

int reviewMonths(const Session &session, const Group &group)
{
    if (group.reviewMonths > 0) {
        return int(group.reviewMonths);
    }
    return numberOf(intervalOf(SettingName::reviewMonths), session.ledger, session.pack);
}

} // namespace renkei
