// SPDX-License-Identifier: Apache-2.0
#include "workflow/review_snapshot.h"

#include "domain/office.h"
#include "domain/patient.h"
#include "domain/staff_member.h"
#include "workflow/document_states.h"
#include "workflow/groups.h"
#include "workflow/procedures.h"
#include "workflow/review_flags.h"
#include "workflow/review_past.h"
#include "workflow/settings.h"

#include <algorithm>
#include <tuple>

namespace renkei {

namespace {

QString sortKey(const QString &kana, const QString &name)
{
    return kana.isEmpty() ? name : kana;
}

/// What all groups of a snapshot are read from.
class SnapshotReader
{
public:
    SnapshotReader(const Session &session, const QList<Group> &groups, StaffId person)
        : m_today(session.clock.today())
        , m_ownOffice(ownOfficeId(session.ledger))
        , m_usualMonths(reviewMonths(session, Group()))
        , m_papers(DocumentStates::read(session))
        , m_past(ReviewPast::read(session.ledger))
        , m_staff(session.ledger.rows(StaffMember::spec(), {"name", "kana", "profession", "office", "left"},
                                      {.bin = Selection::Bin::Both}))
        , m_offices(namesOf(session.ledger, Office::spec()))
        , m_patients(namesOf(session.ledger, Patient::spec()))
    {
        for (qsizetype row = 0; row < m_staff.size(); ++row) {
            m_staffRows.insert(m_staff.id(row), row);
        }
        readMembers(session.ledger, groups, person);
        for (const Procedure &procedure : openProcedures(session.ledger)) {
            if (procedure.kind == QStringLiteral("incident")) {
                m_incidents += procedure.subject;
            }
        }
    }

    FrozenGroup freeze(const Group &group) const
    {
        const QDate previous = m_past.lastClosed(group.id);
        const int months = group.reviewMonths > 0 ? int(group.reviewMonths) : m_usualMonths;
        const FlagDays days{m_today, m_today.addMonths(months), previous.isValid()};
        FrozenGroup frozen;
        const QList<Membership> members = m_members.value(group.id);
        for (const Membership &membership : members) {
            frozen.items.append(itemOf(group, membership, days));
        }
        std::sort(frozen.items.begin(), frozen.items.end(), [](const ReviewItem &a, const ReviewItem &b) {
            return std::tuple(urgency(a.flags), sortKey(a.kana, a.name), a.name) <
                   std::tuple(urgency(b.flags), sortKey(b.kana, b.name), b.name);
        });
        frozen.group.group = group.id;
        frozen.group.groupName = group.name;
        frozen.group.patientName = m_patients.value(group.patient.uuid());
        frozen.group.hostOfficeName = m_offices.value(group.hostOffice.uuid());
        frozen.group.members = frozen.items.size();
        frozen.group.previousOn = previous;
        return frozen;
    }

private:
    static QHash<QUuid, QString> namesOf(const Ledger &ledger, const RegisterSpec &spec)
    {
        const RowList rows = ledger.rows(spec, {"name"}, {.bin = Selection::Bin::Both});
        QHash<QUuid, QString> names;
        names.reserve(rows.size());
        for (qsizetype row = 0; row < rows.size(); ++row) {
            names.insert(rows.id(row), rows.text(row, 0));
        }
        return names;
    }

    /// Everybody who can read one of the groups, or will without anybody's doing.
    void readMembers(const Ledger &ledger, const QList<Group> &groups, StaffId person)
    {
        Selection selection;
        if (!person.isNull()) {
            selection.where = {{"staff", QVariant::fromValue(person.uuid())}};
        } else if (groups.size() == 1) {
            selection.where = {{"group", QVariant::fromValue(groups.first().id.uuid())}};
        }
        QSet<GroupId> wanted;
        for (const Group &group : groups) {
            wanted += group.id;
        }
        // Packed, because a ledger holds many more memberships that are over than open ones.
        const RowList rows = ledger.rows(
            Membership::spec(),
            {"releasedOn", "group", "staff", "judgement", "joinedOn", "nextCheckOn", "seenOn", "missedOn"},
            selection);
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (!rows.text(row, 0).isEmpty() || !wanted.contains(GroupId(rows.value(row, 1).toUuid()))) {
                continue;
            }
            Membership membership;
            membership.id = MembershipId(rows.id(row));
            membership.group = GroupId(rows.value(row, 1).toUuid());
            membership.staff = StaffId(rows.value(row, 2).toUuid());
            membership.judgement = rows.text(row, 3);
            membership.joinedOn = rows.value(row, 4).toDate();
            membership.nextCheckOn = rows.value(row, 5).toDate();
            membership.seenOn = rows.value(row, 6).toDate();
            membership.missedOn = rows.value(row, 7).toDate();
            if (isOpen(membershipState(membership))) {
                m_members[membership.group].append(std::move(membership));
            }
        }
    }

    ReviewItem itemOf(const Group &group, const Membership &membership, const FlagDays &days) const
    {
        ReviewItem item;
        item.group = group.id;
        item.membership = membership.id;
        item.staff = membership.staff;
        MemberFacts facts;
        if (const auto row = m_staffRows.constFind(membership.staff.uuid()); row != m_staffRows.constEnd()) {
            item.name = m_staff.text(*row, 0);
            item.kana = m_staff.text(*row, 1);
            item.profession = m_staff.text(*row, 2);
            item.office = OfficeId(m_staff.value(*row, 3).toUuid());
            item.officeName = m_offices.value(item.office.uuid());
            facts.left = m_staff.value(*row, 4).toDate();
        }
        facts.hasIncident = m_incidents.contains(membership.staff.uuid());
        facts.isOwnStaff = !m_ownOffice.isNull() && item.office == m_ownOffice;
        facts.hasPatient = !group.patient.isNull();
        facts.pledge = m_papers.of(QStringLiteral("staff-pledge"), membership.staff.uuid());
        facts.consent = m_papers.of(QStringLiteral("consent"), group.patient.uuid());
        facts.nextCheckOn = membership.nextCheckOn;
        facts.joinedOn = membership.joinedOn;
        facts.seenOn = membership.seenOn;
        facts.missedOn = membership.missedOn;
        facts.profession = item.profession;
        facts.office = item.office;
        item.flags = conspicuous(facts, m_past.member(membership.id), days);
        return item;
    }

    QDate m_today;
    OfficeId m_ownOffice;
    int m_usualMonths;
    DocumentStates m_papers;
    ReviewPast m_past;
    RowList m_staff;
    QHash<QUuid, qsizetype> m_staffRows;
    QSet<QUuid> m_incidents; ///< people about whom an incident is being dealt with
    QHash<QUuid, QString> m_offices;
    QHash<QUuid, QString> m_patients;
    QHash<GroupId, QList<Membership>> m_members;
};

} // namespace

QList<FrozenGroup> frozenGroups(const Session &session, const QList<Group> &groups, StaffId person)
{
    QList<Group> ordered = groups;
    std::sort(ordered.begin(), ordered.end(), [](const Group &a, const Group &b) {
        return std::tuple(sortKey(a.kana, a.name), a.name) < std::tuple(sortKey(b.kana, b.name), b.name);
    });
    const SnapshotReader reader(session, ordered, person);
    QList<FrozenGroup> frozen;
    for (const Group &group : ordered) {
        frozen.append(reader.freeze(group));
    }
    return frozen;
}

} // namespace renkei
