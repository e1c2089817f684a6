// SPDX-License-Identifier: Apache-2.0
#include "workflow/members.h"

#include "domain/group.h"
#include "domain/patient.h"
#include "text/error.h"
#include "workflow/clause_text.h"
#include "workflow/document_states.h"
#include "workflow/settings.h"

namespace renkei {

static void refuse(const QString &sentence)
{
    throw Error(ErrorCode::Refused, sentence, QStringLiteral("membership step refused"));
}

static QString nameOf(const Ledger &ledger, StaffId id)
{
    return ledger.get<StaffMember>(id).name;
}

static void putAll(Session &session, const QString &verb, QList<Membership> &memberships)
{
    session.ledger.change(session.verb(verb), [&](Change &change) {
        for (Membership &membership : memberships) {
            change.put(membership);
        }
    });
}

static QList<Membership> openOf(const Ledger &ledger, const char *field, const QUuid &id)
{
    Selection selection;
    selection.where = {{field, QVariant::fromValue(id)}};
    QList<Membership> memberships = ledger.all<Membership>(selection);
    memberships.removeIf([](const Membership &membership) { return !isOpen(membershipState(membership)); });
    return memberships;
}

QList<Membership> openMemberships(const Ledger &ledger, GroupId group)
{
    return openOf(ledger, "group", group.uuid());
}

QList<Membership> openMemberships(const Ledger &ledger, StaffId person)
{
    return openOf(ledger, "staff", person.uuid());
}

/// Whoever comes into a group has to be in service, the group in use, and its patient still willing.
static void requireOpenDoor(const Session &session, const Group &group)
{
    if (group.archivedOn.isValid()) {
        refuse(QCoreApplication::translate(
            "Members", "This group is in the archive. Take it out of the archive first."));
    }
    if (!group.patient.isNull() && documentStateOf(session, QStringLiteral("consent"),
                                                   group.patient.uuid()) == DocumentState::Withdrawn) {
        refuse(QCoreApplication::translate(
                   "Members", "The patient has withdrawn the consent, so nobody can join the group.") +
               clauseRemark(session.pack, QStringLiteral("6")));
    }
}

static QList<Membership> addPeople(Session &session, GroupId groupId, const QList<StaffId> &people,
                                   const QString &verb, const std::function<void(Membership &)> &firstStep)
{
    const auto group = session.ledger.get<Group>(groupId);
    requireOpenDoor(session, group);
    QSet<StaffId> inside;
    for (const Membership &membership : openMemberships(session.ledger, groupId)) {
        inside += membership.staff;
    }
    QList<Membership> added;
    for (const StaffId &person : people) {
        const auto staff = session.ledger.get<StaffMember>(person);
        if (staff.left.isValid() && staff.left < session.clock.today()) {
            refuse(QCoreApplication::translate("Members", "%1 has left, so cannot join a group.")
                       .arg(staff.name));
        }
        if (inside.contains(person)) {
            refuse(QCoreApplication::translate("Members", "%1 is in this group already.").arg(staff.name));
        }
        inside += person;
        Membership membership;
        membership.group = groupId;
        membership.staff = person;
        firstStep(membership);
        added.append(membership);
    }
    putAll(session, verb, added);
    return added;
}

QList<Membership> inviteMembers(Session &session, GroupId group, const QList<StaffId> &people,
                                const StepNote &given)
{
    const StepNote note = completed(session, given);
    return addPeople(session, group, people, QStringLiteral("member.invite"), [&](Membership &membership) {
        membership.invitedOn = note.on;
        membership.invitedBy = note.by;
        membership.invitedReason = note.reason;
    });
}

QList<Membership> enterMembers(Session &session, GroupId group, const QList<StaffId> &people,
                               const StepNote &given)
{
    const StepNote note = completed(session, given);
    return addPeople(session, group, people, QStringLiteral("member.join"), [&](Membership &membership) {
        membership.joinedOn = note.on;
        membership.joinedBy = note.by;
        membership.joinedReason = note.reason;
    });
}

void judgeInvitations(Session &session, const QList<MembershipId> &ids, bool accepts, const StepNote &given)
{
    const StepNote note = completed(session, given);
    QList<Membership> judged;
    for (const MembershipId &id : ids) {
        auto membership = session.ledger.get<Membership>(id);
        const QString person = nameOf(session.ledger, membership.staff);
        if (membershipState(membership) != MembershipState::Invited) {
            refuse(QCoreApplication::translate("Members", "There is no open invitation for %1 in this group.")
                       .arg(person));
        }
        if (!accepts) {
            requireReason(note.reason);
        }
        membership.judgement = QString::fromUtf16(accepts ? judgedAccepted : judgedDeclined);
        membership.judgedOn = note.on;
        membership.judgedBy = given.by.trimmed().isEmpty() ? person : note.by;
        membership.judgedReason = note.reason;
        judged.append(membership);
    }
    putAll(session, QStringLiteral("member.judge"), judged);
}

Membership judgeInvitation(Session &session, MembershipId id, bool accepts, const StepNote &note)
{
    judgeInvitations(session, {id}, accepts, note);
    return session.ledger.get<Membership>(id);
}

/// Takes everybody one step further, or nobody.
static void advance(Session &session, const QList<MembershipId> &ids, const QString &verb,
                    MembershipState from, const QString &refusal,
                    const std::function<void(Membership &)> &step)
{
    QList<Membership> memberships;
    for (const MembershipId &id : ids) {
        auto membership = session.ledger.get<Membership>(id);
        if (membershipState(membership) != from) {
            refuse(refusal.arg(nameOf(session.ledger, membership.staff)));
        }
        requireOpenDoor(session, session.ledger.get<Group>(membership.group));
        step(membership);
        memberships.append(membership);
    }
    putAll(session, verb, memberships);
}

void approveMembers(Session &session, const QList<MembershipId> &ids, const StepNote &given)
{
    const StepNote note = completed(session, given);
    advance(session, ids, QStringLiteral("member.approve"), MembershipState::Accepted,
            QCoreApplication::translate("Members",
                                        "%1 has not accepted the invitation yet. The person judges "
                                        "first whether the group is the right one.") +
                clauseRemark(session.pack, QStringLiteral("N3.2")),
            [&](Membership &membership) {
                membership.approvedOn = note.on;
                membership.approvedBy = note.by;
                membership.approvedReason = note.reason;
            });
}

void joinMembers(Session &session, const QList<MembershipId> &ids, const StepNote &given)
{
    const StepNote note = completed(session, given);
    advance(session, ids, QStringLiteral("member.join"), MembershipState::Approved,
            QCoreApplication::translate("Members", "%1 has not been approved by the MCS administrator yet.") +
                clauseRemark(session.pack, QStringLiteral("8.4")),
            [&](Membership &membership) {
                membership.joinedOn = note.on;
                membership.joinedBy = note.by;
                membership.joinedReason = note.reason;
            });
}

void releaseMember(Session &session, Change &change, Membership &membership, const StepNote &note,
                   const QString &outcome)
{
    membership.releasedOn = note.on;
    membership.releasedBy = note.by;
    membership.releasedReason = note.reason;
    change.put(membership);
    finishTasks(session, change, {{"membership", QVariant::fromValue(membership.id.uuid())}},
                QStringLiteral("release-member"), note, outcome);
}

void releaseMembers(Session &session, const QList<MembershipId> &ids, const StepNote &given)
{
    const StepNote note = completed(session, given);
    requireReason(note.reason);
    session.ledger.change(session.verb(QStringLiteral("member.release")), [&](Change &change) {
        for (const MembershipId &id : ids) {
            auto membership = session.ledger.get<Membership>(id);
            if (membershipState(membership) == MembershipState::Released) {
                refuse(QCoreApplication::translate("Members", "%1 was released before.")
                           .arg(nameOf(session.ledger, membership.staff)));
            }
            releaseMember(session, change, membership, note);
        }
    });
}

void setNextCheck(Session &session, const QList<MembershipId> &ids, const QDate &day)
{
    QList<Membership> memberships;
    for (const MembershipId &id : ids) {
        auto membership = session.ledger.get<Membership>(id);
        const auto person = session.ledger.get<StaffMember>(membership.staff);
        if (day.isValid() && person.office == ownOfficeId(session.ledger)) {
            refuse(QCoreApplication::translate(
                       "Members",
                       "%1 belongs to the own office and is looked at in every review; a day for the "
                       "next check is for people of other offices.")
                       .arg(person.name));
        }
        membership.nextCheckOn = day;
        memberships.append(membership);
    }
    putAll(session, QStringLiteral("member.check"), memberships);
}

Membership setNextCheck(Session &session, MembershipId id, const QDate &day)
{
    setNextCheck(session, QList{id}, day);
    return session.ledger.get<Membership>(id);
}

} // namespace renkei
