// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/groups/group_overview.h"

#include "app/desk/shell/desk_context.h"
#include "domain/membership.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "workflow/clause_text.h"

namespace renkei::desk {

namespace {
struct Standing
{
    Q_DECLARE_TR_FUNCTIONS(GroupStanding)
};
} // namespace

GroupStanding groupStanding(const QDate &archivedOn, const QUuid &patient, DocumentState consent)
{
    if (archivedOn.isValid()) {
        return GroupStanding::Archived;
    }
    if (patient.isNull()) {
        return GroupStanding::InUse;
    }
    switch (consent) {
    case DocumentState::Withdrawn:
        return GroupStanding::ConsentWithdrawn;
    case DocumentState::Missing:
    case DocumentState::Printed:
    case DocumentState::Expired:
        return GroupStanding::ConsentMissing;
    case DocumentState::Signed:
    case DocumentState::Substituted:
    case DocumentState::Waived:
        break;
    }
    return GroupStanding::InUse;
}

Badge badgeOf(GroupStanding standing)
{
    switch (standing) {
    case GroupStanding::ConsentWithdrawn:
        return {BadgeShape::Cross, ColorRole::Missing, Standing::tr("Consent withdrawn")};
    case GroupStanding::ConsentMissing:
        return {BadgeShape::Ring, ColorRole::Missing, Standing::tr("No valid consent")};
    case GroupStanding::Archived:
        return {BadgeShape::Dash, ColorRole::TextMuted, Standing::tr("In the archive")};
    case GroupStanding::InUse:
        break;
    }
    return {BadgeShape::Disc, ColorRole::Good, Standing::tr("In use")};
}

QString standingNotice(const RegionPack &pack, GroupStanding standing)
{
    if (standing == GroupStanding::ConsentWithdrawn) {
        return Standing::tr(
                   "The patient has withdrawn the consent. Release every member of the group on MCS, "
                   "then move the group to the archive.") +
               clauseRemark(pack, QStringLiteral("6"));
    }
    if (standing == GroupStanding::ConsentMissing) {
        return Standing::tr("There is no valid consent of the patient yet. Print form 4, have it signed and "
                            "register it before information is shared in this group.") +
               clauseRemark(pack, QStringLiteral("6"));
    }
    return {};
}

GroupOverview::GroupOverview(DeskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_listener = context.ledger().addListener([this](const QHash<QByteArray, QList<QUuid>> &changed) {
        m_membersStale = m_membersStale || changed.contains(Membership::spec().key);
        m_namesStale =
            m_namesStale || changed.contains(Patient::spec().key) || changed.contains(Office::spec().key);
    });
}

GroupOverview::~GroupOverview()
{
    m_context.ledger().removeListener(m_listener);
}

static QHash<QUuid, QString> namesOf(const Ledger &ledger, const RegisterSpec &spec)
{
    QHash<QUuid, QString> names;
    const RowList rows = ledger.rows(spec, {"name"});
    names.reserve(rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        names.insert(rows.id(row), rows.text(row, 0));
    }
    return names;
}

void GroupOverview::read()
{
    const Ledger &ledger = m_context.ledger();
    if (m_membersStale) {
        m_members.clear();
        enum Field { Group, JoinedOn, ReleasedOn };
        const RowList rows = ledger.rows(Membership::spec(), {"group", "joinedOn", "releasedOn"});
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (!rows.text(row, JoinedOn).isEmpty() && rows.text(row, ReleasedOn).isEmpty()) {
                ++m_members[rows.value(row, Group).toUuid()];
            }
        }
        m_membersStale = false;
    }
    if (m_namesStale) {
        m_patients = namesOf(ledger, Patient::spec());
        m_offices = namesOf(ledger, Office::spec());
        m_namesStale = false;
    }
    m_reviews = allReviewDates(m_context.session());
}

QDate GroupOverview::nextReview(const QUuid &group) const
{
    return m_reviews.value(GroupId(group)).next;
}

GroupStanding GroupOverview::standing(const ListRow &group) const
{
    const QUuid patient = group.value("patient").toUuid();
    const DocumentState consent = m_states == nullptr || patient.isNull()
                                      ? DocumentState::Missing
                                      : m_states->of(QStringLiteral("consent"), patient);
    return groupStanding(group.value("archivedOn").toDate(), patient, consent);
}

} // namespace renkei::desk
