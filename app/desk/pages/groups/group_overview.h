// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/widgets/badge.h"
#include "app/desk/widgets/list_column.h"
#include "domain/group.h"
#include "workflow/document_states.h"
#include "workflow/reviews.h"

#include <QHash>
#include <QObject>

namespace renkei::desk {

class DeskContext;

/// What a group is in: 使用中, 保管庫, or its patient's consent is withdrawn or not there.
enum class GroupStanding { InUse, ConsentWithdrawn, ConsentMissing, Archived };

GroupStanding groupStanding(const QDate &archivedOn, const QUuid &patient, DocumentState consent);
Badge badgeOf(GroupStanding standing);
/// What somebody has to do about it, with the clause; empty for a group in use or in the archive.
QString standingNotice(const RegionPack &pack, GroupStanding standing);

/// What the list of groups shows beside the fields of a group, read in one pass.
class GroupOverview : public QObject
{
    Q_OBJECT
public:
    explicit GroupOverview(DeskContext &context, QObject *parent = nullptr);
    ~GroupOverview() override;

    /// Reads anew what has changed since the last time.
    void read();
    /// Where the consents stand; stays valid as long as this.
    void setStates(const DocumentStates &states) { m_states = &states; }

    int memberCount(const QUuid &group) const { return m_members.value(group); }
    QDate nextReview(const QUuid &group) const;
    GroupStanding standing(const ListRow &group) const;
    QString patientName(const QUuid &id) const { return m_patients.value(id); }
    QString officeName(const QUuid &id) const { return m_offices.value(id); }

private:
    DeskContext &m_context;
    const DocumentStates *m_states = nullptr;
    QHash<QUuid, int> m_members;
    QHash<GroupId, ReviewDates> m_reviews;
    QHash<QUuid, QString> m_patients;
    QHash<QUuid, QString> m_offices;
    int m_listener = 0;
    bool m_membersStale = true;
    bool m_namesStale = true;
};

} // namespace renkei::desk
