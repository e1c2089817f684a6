// SPDX-License-Identifier: Apache-2.0
// What a comparison with MCS changes here, and that one undo takes it back.
#include "workflow/reconcile_members.h"

#include "domain/office.h"
#include "domain/procedure.h"
#include "support/test_session.h"
#include "support/text_stream.h"
#include "support/thrown.h"
#include "workflow/groups.h"
#include "workflow/members.h"
#include "workflow/save_record.h"
#include "workflow/undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::TestSession;

namespace {

struct ListDesk : TestSession
{
    ListDesk()
        : nurse(addStaff(QStringLiteral("髙橋 日出男")))
        , therapist(addStaff(QStringLiteral("山﨑 月子")))
    {
        Group fresh;
        fresh.name = QStringLiteral("試し");
        fresh.kind = QString::fromUtf16(freeGroup);
        group = openGroup(session, fresh);
        const QList<Membership> entered = enterMembers(session, group.id, {nurse.id, therapist.id}, {});
        nurseIn = entered[0].id;
        therapistIn = entered[1].id;
    }
    ReconcileRequest request() const
    {
        ReconcileRequest asked;
        asked.group = group.id;
        asked.listText = QStringLiteral("高橋日出男／福島訪看\n");
        asked.seen = {nurseIn};
        asked.missed = {therapistIn};
        asked.listed = 1;
        asked.onlyHere = 1;
        return asked;
    }
    Membership membership(const MembershipId &id) { return ledger->get<Membership>(id); }
    Task releaseTask(const MembershipId &id)
    {
        Task task;
        task.kind = QStringLiteral("release-member");
        task.membership = id;
        task.group = group.id;
        ledger.change(u"review.close", [&](Change &change) { change.put(task); });
        return task;
    }

    StaffMember nurse;
    StaffMember therapist;
    Group group;
    MembershipId nurseIn;
    MembershipId therapistIn;
};

} // namespace

TEST_CASE("a comparison keeps the list as proof and notes who was seen and who was not", "[reconcile]")
{
    ListDesk desk;
    const Reconciliation stored = reconcileMembers(desk.session, desk.request());
    CHECK(desk.ledger->bytes(stored.list) == desk.request().listText.toUtf8());
    CHECK(stored.matched == 1);
    CHECK(stored.onlyHere == 1);
    CHECK(desk.membership(desk.nurseIn).seenOn == desk.ledger.clock.today());
    const Membership missed = desk.membership(desk.therapistIn);
    CHECK(missed.missedOn == desk.ledger.clock.today());
    CHECK(membershipState(missed) == MembershipState::Member); // nobody accepted the release
    CHECK(reconciliationsOf(*desk.ledger, desk.group.id).size() == 1);

    // Found again, the person is not missing any more.
    ReconcileRequest again = desk.request();
    again.seen.append(desk.therapistIn);
    again.missed.clear();
    reconcileMembers(desk.session, again);
    CHECK_FALSE(desk.membership(desk.therapistIn).missedOn.isValid());
}

TEST_CASE("accepted differences enter and release in one entry, and one undo takes all back", "[reconcile]")
{
    ListDesk desk;
    const StaffMember known = desk.addStaff(QStringLiteral("鈴木 一郎"));
    ReconcileRequest request = desk.request();
    request.entered = {known.id};
    request.released = {desk.therapistIn};
    NewcomerOnMcs newcomer;
    newcomer.person.name = QStringLiteral("\U00020BB7田 花子");
    newcomer.person.profession = QStringLiteral("薬剤師");
    newcomer.officeName = QStringLiteral("もり薬局");
    request.newcomers = {newcomer, newcomer};
    request.newcomers[1].person.name = QStringLiteral("佐々木 健");
    const qint64 entries = desk.newestEntry().number;
    reconcileMembers(desk.session, request);
    CHECK(desk.newestEntry().number == entries + 1);

    const Membership released = desk.membership(desk.therapistIn);
    CHECK(membershipState(released) == MembershipState::Released);
    CHECK_FALSE(released.releasedReason.isEmpty());
    const QList<Membership> inside = openMemberships(*desk.ledger, desk.group.id);
    CHECK(inside.size() == 4);
    for (const Membership &membership : inside) {
        CHECK(membership.joinedOn.isValid());
        CHECK(membership.seenOn == desk.ledger.clock.today());
    }
    // Both newcomers are of one office, entered once.
    Selection selection;
    selection.where = {{"name", QStringLiteral("もり薬局")}};
    CHECK(desk.ledger->count(Office::spec(), selection) == 1);

    undoLast(desk.session);
    CHECK(openMemberships(*desk.ledger, desk.group.id).size() == 2);
    CHECK(membershipState(desk.membership(desk.therapistIn)) == MembershipState::Member);
    CHECK(desk.ledger->count(Office::spec(), selection) == 0);
    CHECK(reconciliationsOf(*desk.ledger, desk.group.id).isEmpty());
}

TEST_CASE("a release that was decided is proven by a list without the person, and only by that",
          "[reconcile]")
{
    ListDesk desk;
    const Task gone = desk.releaseTask(desk.therapistIn);
    const Task still = desk.releaseTask(desk.nurseIn);
    reconcileMembers(desk.session, desk.request());
    const auto proven = desk.ledger->get<Task>(gone.id);
    CHECK(proven.outcome == QString::fromUtf16(taskProven));
    CHECK(proven.doneOn == desk.ledger.clock.today());
    CHECK(membershipState(desk.membership(desk.therapistIn)) == MembershipState::Released);
    CHECK_FALSE(desk.ledger->get<Task>(still.id).doneOn.isValid()); // 未解除
    CHECK(membershipState(desk.membership(desk.nurseIn)) == MembershipState::Member);

    undoLast(desk.session);
    CHECK_FALSE(desk.ledger->get<Task>(gone.id).doneOn.isValid());
    CHECK(membershipState(desk.membership(desk.therapistIn)) == MembershipState::Member);
}

TEST_CASE("an invited person whom MCS shows is a member from that day on", "[reconcile]")
{
    ListDesk desk;
    const StaffMember known = desk.addStaff(QStringLiteral("鈴木 一郎"));
    const MembershipId invited = inviteMembers(desk.session, desk.group.id, {known.id}, {}).first().id;
    ReconcileRequest request = desk.request();
    request.entered = {known.id};
    reconcileMembers(desk.session, request);
    CHECK(membershipState(desk.membership(invited)) == MembershipState::Member);
    CHECK(openMemberships(*desk.ledger, known.id).size() == 1);
}

TEST_CASE("an empty list, an archived group and a group that changed meanwhile are refused, nothing is lost",
          "[reconcile]")
{
    ListDesk desk;
    ReconcileRequest empty = desk.request();
    empty.listText = QStringLiteral(" \n");
    CHECK(test::thrown([&] { reconcileMembers(desk.session, empty); }).code() == ErrorCode::InvalidInput);

    releaseMembers(desk.session, {desk.therapistIn}, {{}, {}, QStringLiteral("異動")});
    const qint64 entries = desk.newestEntry().number;
    CHECK(test::thrown([&] { reconcileMembers(desk.session, desk.request()); }).code() == ErrorCode::Refused);
    CHECK_FALSE(desk.membership(desk.nurseIn).seenOn.isValid());
    CHECK(desk.newestEntry().number == entries);

    archiveGroups(desk.session, {desk.group.id}, QStringLiteral("終了"));
    CHECK(test::thrown([&] { reconcileMembers(desk.session, desk.request()); }).code() == ErrorCode::Refused);
}
