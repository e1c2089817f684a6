// SPDX-License-Identifier: Apache-2.0
#include "workflow/reconcile_members.h"

#include "domain/group.h"
#include "domain/office.h"
#include "domain/procedure.h"
#include "text/error.h"
#include "text/fold.h"
#include "workflow/members.h"
#include "workflow/record_rules.h"
#include "workflow/save_record.h"

#include <algorithm>

namespace renkei {

bool isReleaseExpected(const Ledger &ledger, MembershipId membership)
{
    Selection selection;
    selection.where = {{"membership", QVariant::fromValue(membership.uuid())},
                       {"kind", QStringLiteral("release-member")}};
    return std::ranges::any_of(ledger.all<Task>(selection),
                               [](const Task &task) { return !task.doneOn.isValid(); });
}

static OfficeId officeCalled(Session &session, Change &change, const QString &name)
{
    const QString key = searchKey(name);
    for (const Office &office : session.ledger.all<Office>()) {
        if (searchKey(office.name) == key || searchKey(office.shortName) == key) {
            return office.id;
        }
    }
    Office office;
    office.name = name.trimmed();
    Record record = toRecord(office);
    requireSound(record, session.clock.today());
    putWithRules(session, change, record, RowOrigin::Import);
    return OfficeId(record.id);
}

static StaffId addedPerson(Session &session, Change &change, const NewcomerOnMcs &newcomer)
{
    StaffMember person = newcomer.person;
    if (person.office.isNull() && !newcomer.officeName.trimmed().isEmpty()) {
        person.office = officeCalled(session, change, newcomer.officeName);
    }
    Record record = toRecord(person);
    requireSound(record, session.clock.today());
    // They have been there long: nothing starts because they are noticed only now.
    putWithRules(session, change, record, RowOrigin::Import);
    return StaffId(record.id);
}

StaffMember addNewcomerPerson(Session &session, const NewcomerOnMcs &newcomer)
{
    StaffId added;
    session.ledger.change(session.verb(QStringLiteral("staff.add")),
                          [&](Change &change) { added = addedPerson(session, change, newcomer); });
    return session.ledger.get<StaffMember>(added);
}

namespace {

/// One reconciliation inside its change.
class Reconciling
{
public:
    Reconciling(Session &session, Change &change, const ReconcileRequest &request)
        : m_session(session)
        , m_change(change)
        , m_request(request)
        , m_note{session.clock.today(), session.operatorName, request.reason.trimmed()}
    {
        if (m_note.reason.isEmpty()) {
            m_note.reason = QCoreApplication::translate("Members", "Confirmed by comparing with MCS");
        }
    }

    Reconciliation run()
    {
        for (const MembershipId &id : m_request.seen) {
            noteSeen(id);
        }
        for (const MembershipId &id : m_request.missed) {
            noteMissed(id);
        }
        for (const StaffId &person : m_request.entered) {
            enter(person);
        }
        for (const NewcomerOnMcs &newcomer : m_request.newcomers) {
            enter(addedPerson(m_session, m_change, newcomer));
        }
        return stored();
    }

private:
    /// Reads it inside the change, so that an earlier step of this one is seen.
    Membership openMembership(MembershipId id) const
    {
        auto membership = m_session.ledger.get<Membership>(id);
        if (membership.group != m_request.group || !isOpen(membershipState(membership))) {
            throw Error(ErrorCode::Refused,
                        QCoreApplication::translate("Members",
                                                    "The members of the group have changed meanwhile. "
                                                    "Please compare the list again."),
                        QStringLiteral("membership is not open in this group"));
        }
        return membership;
    }

    void join(Membership &membership) const
    {
        if (!membership.joinedOn.isValid()) {
            membership.joinedOn = m_note.on;
            membership.joinedBy = m_note.by;
            membership.joinedReason = m_note.reason;
        }
        membership.seenOn = m_note.on;
        membership.missedOn = {};
    }

    void noteSeen(MembershipId id) const
    {
        Membership membership = openMembership(id);
        join(membership);
        m_change.put(membership);
    }

    void noteMissed(MembershipId id) const
    {
        Membership membership = openMembership(id);
        membership.missedOn = m_note.on;
        if (m_request.released.contains(id) || isReleaseExpected(m_session.ledger, id)) {
            releaseMember(m_session, m_change, membership, m_note, QString::fromUtf16(taskProven));
        } else {
            m_change.put(membership);
        }
    }

    void enter(StaffId person) const
    {
        for (const Membership &open : openMemberships(m_session.ledger, m_request.group)) {
            if (open.staff == person) {
                noteSeen(open.id);
                return;
            }
        }
        m_session.ledger.get(StaffMember::spec(), person.uuid()); // somebody who exists
        Membership membership;
        membership.group = m_request.group;
        membership.staff = person;
        join(membership);
        m_change.put(membership);
    }

    Reconciliation stored() const
    {
        Reconciliation reconciliation;
        reconciliation.group = m_request.group;
        reconciliation.at = m_session.clock.now();
        reconciliation.by = m_session.operatorName;
        reconciliation.list = m_change.putBytes(m_request.listText.toUtf8());
        reconciliation.listed = m_request.listed;
        reconciliation.matched = m_request.seen.size();
        reconciliation.onlyOnMcs = m_request.onlyOnMcs;
        reconciliation.onlyHere = m_request.onlyHere;
        reconciliation.uncertain = m_request.uncertain;
        reconciliation.note = m_request.note;
        m_change.put(reconciliation);
        return reconciliation;
    }

    Session &m_session;
    Change &m_change;
    const ReconcileRequest &m_request;
    StepNote m_note;
};

} // namespace

static void requireUsable(const Session &session, const ReconcileRequest &request)
{
    if (session.ledger.get<Group>(request.group).archivedOn.isValid()) {
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate(
                        "Members", "This group is in the archive. Take it out of the archive first."),
                    QStringLiteral("reconciling an archived group"));
    }
    if (request.listText.trimmed().isEmpty()) {
        throw Error(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Members", "The member list is empty. Please paste it as MCS shows it, one name a line."),
            QStringLiteral("empty member list"));
    }
}

Reconciliation reconcileMembers(Session &session, Change &change, const ReconcileRequest &request)
{
    requireUsable(session, request);
    return Reconciling(session, change, request).run();
}

Reconciliation reconcileMembers(Session &session, const ReconcileRequest &request)
{
    Reconciliation reconciliation;
    session.ledger.change(session.verb(QStringLiteral("member.reconcile")), [&](Change &change) {
        reconciliation = reconcileMembers(session, change, request);
    });
    return reconciliation;
}

QList<Reconciliation> reconciliationsOf(const Ledger &ledger, GroupId group)
{
    Selection selection;
    selection.where = {{"group", QVariant::fromValue(group.uuid())}};
    selection.descending = true;
    return ledger.all<Reconciliation>(selection);
}

} // namespace renkei
