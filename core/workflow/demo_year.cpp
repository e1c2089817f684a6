// SPDX-License-Identifier: Apache-2.0
#include "workflow/demo_year.h"

#include "domain/document.h"
#include "domain/patient.h"
#include "workflow/administrators.h"
#include "workflow/members.h"
#include "workflow/procedures.h"
#include "workflow/reconcile_members.h"
#include "workflow/reviews.h"
#include "workflow/settings.h"
#include "workflow/withdraw_document.h"

#include <algorithm>
#include <optional>

namespace renkei {

namespace {

/// The clock as it stood some days ago.
class EarlierClock final : public Clock
{
public:
    EarlierClock(const Clock &clock, int daysAgo)
        : m_now(clock.now().addDays(-daysAgo))
    {
    }
    QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

/// Somebody at work some days ago.
struct EarlierDay
{
    EarlierDay(const Session &session, int daysAgo)
        : clock(session.clock, daysAgo)
        , at{session.ledger, session.pack, clock, session.operatorId, session.operatorName}
    {
    }
    EarlierDay(const EarlierDay &) = delete;
    EarlierDay &operator=(const EarlierDay &) = delete;

    EarlierClock clock;
    Session at;
};

class DemoYear
{
public:
    explicit DemoYear(const Session &session)
        : m_session(session)
        , m_today(session.clock.today())
    {
        m_groups = session.ledger.all<Group>();
        m_groups.removeIf([](const Group &group) { return group.archivedOn.isValid(); });
        Selection ofOffice;
        ofOffice.where = {{"office", QVariant::fromValue(ownOfficeId(session.ledger).uuid())}};
        m_own = session.ledger.all<StaffMember>(ofOffice);
        m_own.removeIf([](const StaffMember &person) { return person.left.isValid(); });
    }

    void run() const
    {
        constexpr int fewestGroups = 4;
        if (m_groups.size() < fewestGroups || m_own.size() < 2 ||
            m_session.ledger.count(Membership::spec()) < m_groups.size()) {
            return;
        }
        const int released = reviewHalfAYearAgo();
        compareWithMcs(m_groups.at(0).id);
        replace(m_groups.at(1).id, released);
        withdrawConsent();
        welcomeNewcomer();
        reviewNow();
        farewell();
    }

private:
    int reviewHalfAYearAgo() const;
    void reviewNow() const;
    void compareWithMcs(GroupId group) const;
    void replace(GroupId group, int released) const;
    void withdrawConsent() const;
    void welcomeNewcomer() const;
    void farewell() const;
    QList<GroupId> groupsOpenedBefore(const QDate &day) const;
    std::optional<StaffId> whoLeaves() const;

    const Session &m_session;
    QDate m_today;
    QList<Group> m_groups;
    QList<StaffMember> m_own;
};

} // namespace

static void keep(Session &session, const QList<ReviewItem> &items)
{
    QList<ReviewItemId> unchanged;
    QHash<QString, QList<ReviewItemId>> conspicuous;
    for (const ReviewItem &item : items) {
        (item.flags.isEmpty() ? unchanged : conspicuous[item.flags]).append(item.id);
    }
    if (!unchanged.isEmpty()) {
        decide(session, unchanged, QString::fromUtf16(decisionKeep), QStringLiteral("変更なし。担当を確認"));
    }
    for (auto alike = conspicuous.cbegin(); alike != conspicuous.cend(); ++alike) {
        decide(session, alike.value(), QString::fromUtf16(decisionKeep),
               QStringLiteral("本人に確認し、担当を続けるため"));
    }
}

QList<GroupId> DemoYear::groupsOpenedBefore(const QDate &day) const
{
    QList<GroupId> groups;
    for (const Group &group : m_groups) {
        if (group.openedOn <= day) {
            groups.append(group.id);
        }
    }
    return groups;
}

/// Two people whose part had ended were released then. Returns how many there were.
int DemoYear::reviewHalfAYearAgo() const
{
    constexpr int monthsAgo = 6;
    const auto daysAgo = int(m_today.addMonths(-monthsAgo).daysTo(m_today));
    EarlierDay start(m_session, daysAgo);
    const QList<GroupId> groups = groupsOpenedBefore(start.clock.today());
    if (groups.isEmpty()) {
        return 0;
    }
    const Review review = startReview(start.at, {.groups = groups});
    constexpr int daysOfWork = 6;
    EarlierDay decision(m_session, daysAgo - daysOfWork);
    QList<ReviewItem> kept = reviewItems(m_session.ledger, review.id);
    QList<ReviewItem> ended;
    constexpr qsizetype most = 2;
    while (kept.size() > most && ended.size() < most) {
        ended += kept.takeAt(kept.size() / 2);
    }
    keep(decision.at, kept);
    for (const ReviewItem &item : std::as_const(ended)) {
        decide(decision.at, {item.id}, QString::fromUtf16(decisionRelease),
               QStringLiteral("担当が替わったため"));
    }
    closeReview(decision.at, review.id);
    constexpr int daysUntilReleased = 10;
    EarlierDay release(m_session, daysAgo - daysUntilReleased);
    for (const ReviewItem &item : std::as_const(ended)) {
        releaseMembers(release.at, {item.membership}, {{}, {}, QStringLiteral("精査の結果による解除")});
    }
    return int(ended.size());
}

/// Whoever stands in the group stands on MCS, too.
void DemoYear::compareWithMcs(GroupId group) const
{
    EarlierDay yesterday(m_session, 1);
    ReconcileRequest request;
    request.group = group;
    QStringList names;
    for (const Membership &membership : openMemberships(m_session.ledger, group)) {
        if (membership.joinedOn.isValid()) {
            request.seen += membership.id;
            names += m_session.ledger.get<StaffMember>(membership.staff).name;
        }
    }
    if (!names.isEmpty()) {
        request.listText = names.join(u'\n');
        request.listed = names.size();
        reconcileMembers(yesterday.at, request);
    }
}

/// Others come in for those who were released: one is a member, the next is still invited.
void DemoYear::replace(GroupId group, int released) const
{
    QSet<StaffId> inside;
    for (const Membership &membership : openMemberships(m_session.ledger, group)) {
        inside += membership.staff;
    }
    QList<StaffId> others;
    for (const StaffMember &person : m_own) {
        if (!inside.contains(person.id) && others.size() < released) {
            others += person.id;
        }
    }
    EarlierDay lastMonth(m_session, 30);
    for (qsizetype i = 1; i < others.size(); ++i) {
        enterMembers(lastMonth.at, group, {others.at(i)}, {{}, {}, QStringLiteral("担当を引き継いだため")});
    }
    EarlierDay thisWeek(m_session, 3);
    if (!others.isEmpty()) {
        inviteMembers(thisWeek.at, group, {others.constFirst()}, {{}, {}, QStringLiteral("担当のため")});
    }
}

/// The first of the later groups whose patient has signed.
void DemoYear::withdrawConsent() const
{
    EarlierDay day(m_session, 0);
    for (const Group &group : m_groups.mid(2)) {
        Selection ofPatient;
        ofPatient.where = {{"subject", QVariant::fromValue(group.patient.uuid())},
                           {"kind", QStringLiteral("consent")}};
        const QList<Document> papers = m_session.ledger.all<Document>(ofPatient);
        if (!papers.isEmpty() && papers.constFirst().signedOn <= day.clock.today()) {
            const auto patient = m_session.ledger.get<Patient>(group.patient);
            withdrawDocument(day.at, papers.constFirst().id,
                             {{},
                              patient.agentName.isEmpty() ? patient.name : patient.agentName,
                              QStringLiteral("利用をやめたいとの申し出")});
            return;
        }
    }
}

/// Who joins last, the day after tomorrow, has still to sign.
void DemoYear::welcomeNewcomer() const
{
    const auto newest =
        std::max_element(m_own.cbegin(), m_own.cend(),
                         [](const StaffMember &a, const StaffMember &b) { return a.joined < b.joined; });
    EarlierDay day(m_session, 4);
    Procedure joining;
    joining.kind = QStringLiteral("joining");
    joining.subject = newest->id.uuid();
    startProcedure(day.at, joining);
}

void DemoYear::reviewNow() const
{
    EarlierDay start(m_session, 10);
    const Review review = startReview(start.at, {});
    QList<ReviewItem> items = reviewItems(m_session.ledger, review.id);
    const QList<ReviewGroup> groups = reviewGroups(m_session.ledger, review.id);
    QSet<ReviewGroupId> decided;
    for (qsizetype i = 0; i < groups.size() / 2; ++i) {
        decided += groups.at(i).id;
    }
    // Whoever has left is not kept; that is still to be decided.
    items.removeIf([&](const ReviewItem &item) {
        return !decided.contains(item.reviewGroup) || item.flags.contains(QStringLiteral("leaver")) ||
               isOwnMembership(m_session, item);
    });
    EarlierDay yesterday(m_session, 1);
    keep(yesterday.at, items);
}

/// Somebody of the last group who is no MCS administrator.
std::optional<StaffId> DemoYear::whoLeaves() const
{
    const QList<Appointment> administrators =
        administratorsOn(m_session.ledger, ownOfficeId(m_session.ledger), m_today);
    for (const Membership &membership : openMemberships(m_session.ledger, m_groups.constLast().id)) {
        const bool isOwn = std::any_of(m_own.cbegin(), m_own.cend(),
                                       [&](const StaffMember &own) { return own.id == membership.staff; });
        const bool isAdministrator =
            std::any_of(administrators.cbegin(), administrators.cend(), [&](const Appointment &appointment) {
                return appointment.staff == membership.staff;
            });
        if (isOwn && !isAdministrator) {
            return membership.staff;
        }
    }
    return std::nullopt;
}

/// Five days to go, the groups of the person decided about, the first steps done.
void DemoYear::farewell() const
{
    const std::optional<StaffId> leaver = whoLeaves();
    if (!leaver) {
        return;
    }
    constexpr int daysToGo = 5;
    EarlierDay notice(m_session, 14);
    Procedure leaving;
    leaving.kind = QStringLiteral("leaving");
    leaving.subject = leaver->uuid();
    leaving.plannedOn = m_today.addDays(daysToGo);
    leaving.reason = QStringLiteral("転居のため");
    const Procedure started = startProcedure(notice.at, leaving);
    EarlierDay yesterday(m_session, 1);
    for (const Review &review : reviewsInOrder(m_session.ledger)) {
        if (review.person == *leaver && !review.closedOn.isValid()) {
            for (const ReviewItem &item : reviewItems(m_session.ledger, review.id)) {
                decide(yesterday.at, {item.id}, QString::fromUtf16(decisionRelease),
                       QStringLiteral("退職のため"));
            }
            closeReview(yesterday.at, review.id);
        }
    }
    for (const Task &task : tasksOf(m_session, started.id)) {
        if (task.kind == u"devices-back" || task.kind == u"shared-passwords") {
            completeTask(yesterday.at, task.id, {});
        }
    }
}

void liveDemoYear(const Session &session)
{
    DemoYear(session).run();
}

} // namespace renkei
