// SPDX-License-Identifier: Apache-2.0
#include "workflow/review_outcomes.h"

#include "domain/office.h"
#include "domain/procedure.h"
#include "domain/staff_member.h"
#include "text/era.h"

#include <QJsonArray>
#include <QSet>

namespace renkei {

using namespace Qt::StringLiterals;

namespace {

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// Memberships and tasks as they stand now.
class Present
{
public:
    Present(const Ledger &ledger, const Review &review)
        : m_ledger(ledger)
        , m_isClosed(review.closedOn.isValid())
        , m_person(review.person)
    {
        Selection selection;
        if (!m_person.isNull()) {
            selection.where = {{"staff", QVariant::fromValue(m_person.uuid())}};
        }
        // Only what the report asks for is unpacked; a ledger may hold 100,000 memberships.
        m_memberships = ledger.rows(Membership::spec(),
                                    {"group", "staff", "approvedOn", "joinedOn", "seenOn", "releasedOn",
                                     "releasedBy", "releasedReason"},
                                    selection);
        for (qsizetype row = 0; row < m_memberships.size(); ++row) {
            m_rows.insert(m_memberships.id(row), row);
            m_rowsOfGroup[m_memberships.value(row, 0).toUuid()].append(row);
        }
        Selection releases;
        releases.where = {{"kind", u"release-member"_s}};
        ledger.forEach(Task::spec(), releases, [this](const Record &record) {
            const auto task = fromRecord<Task>(record);
            if (!task.reviewItem.isNull()) {
                m_tasks.insert(task.reviewItem.uuid(), task);
            }
        });
    }

    /// Adds the outcome; true when it is a release that was carried out, false when one is outstanding.
    std::optional<bool> tellOutcome(QJsonObject &item) const
    {
        const bool isRelease = item.value(u"decision"_s).toString() == QString::fromUtf16(decisionRelease);
        const auto row = m_rows.constFind(QUuid::fromString(item.value(u"membership"_s).toString()));
        const bool isReleased = row != m_rows.constEnd() && !m_memberships.text(*row, 5).isEmpty();
        const Task task = m_tasks.value(QUuid::fromString(item.value(u"id"_s).toString()));
        const bool isToldOf = m_isClosed && (isRelease || isReleased);
        item.insert(u"outcome"_s, !isToldOf ? u""_s : isReleased ? u"released"_s : u"not-released"_s);
        item.insert(u"outcomeText"_s, !isToldOf ? QString()
                                      : isReleased
                                          ? QCoreApplication::translate("Reviews", "Released")
                                          : QCoreApplication::translate("Reviews", "Not released yet"));
        item.insert(u"outcomeOn"_s, isToldOf && isReleased ? m_memberships.text(*row, 5) : QString());
        item.insert(u"outcomeBy"_s, isToldOf && isReleased ? m_memberships.text(*row, 6) : QString());
        item.insert(u"outcomeReason"_s, !isToldOf    ? QString()
                                        : isReleased ? m_memberships.text(*row, 7)
                                                     : task.reason);
        item.insert(u"proven"_s, isToldOf && task.outcome == QString::fromUtf16(taskProven));
        item.insert(u"assignedTo"_s, task.assignedTo);
        item.insert(u"taskDueOn"_s, isoDate(task.dueOn));
        return isToldOf && isRelease ? std::optional(isReleased) : std::nullopt;
    }

    /// Splits whoever is in the group without having been in the review by how they came in.
    void tellNewcomers(QJsonObject &group, const QSet<QString> &reviewed,
                       const QSet<QString> &toRelease) const
    {
        QJsonArray intruded;
        QJsonArray joined;
        const QList<qsizetype> rows =
            m_rowsOfGroup.value(QUuid::fromString(group.value(u"group"_s).toString()));
        for (const qsizetype row : rows) {
            const bool isIn = !m_memberships.text(row, 3).isEmpty() && m_memberships.text(row, 5).isEmpty();
            if (isIn && !reviewed.contains(idText(m_memberships.id(row)))) {
                const bool wasApproved = !m_memberships.text(row, 2).isEmpty();
                (wasApproved ? joined : intruded).append(newcomer(row, toRelease));
            }
        }
        group.insert(u"intruded"_s, intruded);
        group.insert(u"joined"_s, joined);
    }

private:
    QJsonObject newcomer(qsizetype row, const QSet<QString> &toRelease) const
    {
        const QUuid id = m_memberships.value(row, 1).toUuid();
        const std::optional<Record> staff = m_ledger.find(StaffMember::spec(), id);
        const std::optional<Record> office =
            staff ? m_ledger.find(Office::spec(), staff->value("office").toUuid()) : std::nullopt;
        return {{u"name"_s, staff ? staff->text("name") : QString()},
                {u"profession"_s, staff ? staff->text("profession") : QString()},
                {u"office"_s, office ? office->text("name") : QString()},
                {u"since"_s, m_memberships.text(row, 3)},
                {u"seenOn"_s, m_memberships.text(row, 4)},
                {u"again"_s, toRelease.contains(idText(id))}};
    }

    const Ledger &m_ledger;
    bool m_isClosed;
    StaffId m_person;
    RowList m_memberships;
    QHash<QUuid, qsizetype> m_rows;
    QHash<QUuid, QList<qsizetype>> m_rowsOfGroup;
    QHash<QUuid, Task> m_tasks;
};

} // namespace

QJsonObject withOutcomes(const Session &session, const Review &review, QJsonObject report)
{
    const Present present(session.ledger, review);
    int released = 0;
    int notReleased = 0;
    qsizetype intruded = 0;
    qsizetype joined = 0;
    QJsonArray groups;
    const QJsonArray frozen = report.value(u"groups"_s).toArray();
    for (const auto &value : frozen) {
        QJsonObject group = value.toObject();
        QSet<QString> reviewed;
        QSet<QString> toRelease;
        QJsonArray items;
        const QJsonArray decided = group.value(u"items"_s).toArray();
        for (const auto &entry : decided) {
            QJsonObject item = entry.toObject();
            reviewed += item.value(u"membership"_s).toString();
            if (const std::optional<bool> isDone = present.tellOutcome(item)) {
                ++(*isDone ? released : notReleased);
                toRelease += item.value(u"staff"_s).toString();
            }
            items.append(item);
        }
        group.insert(u"items"_s, items);
        present.tellNewcomers(group, reviewed, toRelease);
        intruded += group.value(u"intruded"_s).toArray().size();
        joined += group.value(u"joined"_s).toArray().size();
        groups.append(group);
    }
    report.insert(u"groups"_s, groups);
    report.insert(u"madeOn"_s, isoDate(session.clock.today()));
    report.insert(u"since"_s, QJsonObject{{u"released"_s, released},
                                          {u"notReleased"_s, notReleased},
                                          {u"intruded"_s, intruded},
                                          {u"joined"_s, joined}});
    return report;
}

} // namespace renkei
