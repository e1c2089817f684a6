// SPDX-License-Identifier: Apache-2.0
#include "workflow/tasks.h"

#include "support/test_session.h"
#include "support/text_stream.h"
#include "support/thrown.h"
#include "workflow/groups.h"
#include "workflow/members.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::TestSession;

namespace {

/// A member whose release was decided.
struct ReleaseDesk : TestSession
{
    ReleaseDesk()
    {
        Group fresh;
        fresh.patient = addPatient(QStringLiteral("渡邉 彩")).id;
        group = openGroup(session, fresh);
        const StaffMember nurse = addStaff(QStringLiteral("髙橋 日出男"));
        member = enterMembers(session, group.id, {nurse.id}, {}).first();
        task.kind = QStringLiteral("release-member");
        task.membership = member.id;
        task.group = group.id;
        task.assignedTo = QStringLiteral("佐藤");
        task.dueOn = ledger.clock.today().addDays(7);
        ledger.change(u"review.close", [&](Change &change) { change.put(task); });
    }
    Task stored() { return ledger->get<Task>(task.id); }
    MembershipState state() { return membershipState(ledger->get<Membership>(member.id)); }

    Group group;
    Membership member;
    Task task;
};

} // namespace

TEST_CASE("a release by hand needs a reason, and ends the membership", "[tasks]")
{
    ReleaseDesk desk;
    CHECK(test::codeOf([&] { completeTask(desk.session, desk.task.id, {}); }) == ErrorCode::InvalidInput);
    CHECK(desk.state() == MembershipState::Member);
    completeTask(desk.session, desk.task.id, {{}, {}, QStringLiteral("画面で確認した")});
    CHECK(desk.stored().outcome == QString::fromUtf16(taskDone));
    CHECK(desk.stored().doneBy == QStringLiteral("佐藤"));
    CHECK(desk.stored().doneOn == desk.ledger.clock.today());
    CHECK(desk.state() == MembershipState::Released);
    CHECK(test::codeOf([&] {
              completeTask(desk.session, desk.task.id, {{}, {}, QStringLiteral("再")});
          }) == ErrorCode::Refused);
    desk.ledger->history().undo(test::undoVerb());
    CHECK(desk.state() == MembershipState::Member);
    CHECK_FALSE(desk.stored().doneOn.isValid());
}

TEST_CASE("releasing the member does the task that asks for it", "[tasks]")
{
    ReleaseDesk desk;
    releaseMembers(desk.session, {desk.member.id}, {{}, {}, QStringLiteral("担当交代")});
    CHECK(desk.stored().outcome == QString::fromUtf16(taskDone));
    CHECK(openTasks(desk.session).isEmpty());
}

TEST_CASE("what is not needed says why, and what was done too soon is opened again", "[tasks]")
{
    ReleaseDesk desk;
    CHECK(test::codeOf([&] { waiveTask(desk.session, desk.task.id, {}); }) == ErrorCode::InvalidInput);
    waiveTask(desk.session, desk.task.id, {{}, {}, QStringLiteral("担当に戻った")});
    CHECK(desk.stored().outcome == QString::fromUtf16(taskWaived));
    CHECK(desk.state() == MembershipState::Member);
    CHECK(test::codeOf([&] { reopenTask(desk.session, desk.task.id, {}); }) == ErrorCode::InvalidInput);
    reopenTask(desk.session, desk.task.id, QStringLiteral("まだ解除されていない"));
    CHECK_FALSE(desk.stored().doneOn.isValid());
    CHECK(test::codeOf([&] { reopenTask(desk.session, desk.task.id, QStringLiteral("もう一度")); }) ==
          ErrorCode::Refused);
    CHECK(desk.stored().reason == QStringLiteral("まだ解除されていない"));
    assignTasks(desk.session, {desk.task.id}, QStringLiteral("山﨑"));
    CHECK(openTasks(desk.session).first().assignedTo == QStringLiteral("山﨑"));
}

TEST_CASE("archiving the group is what the task to archive it does", "[tasks]")
{
    ReleaseDesk desk;
    Task archive;
    archive.kind = QStringLiteral("archive-group");
    archive.group = desk.group.id;
    desk.ledger.change(u"procedure.start", [&](Change &change) { change.put(archive); });
    completeTask(desk.session, archive.id, {});
    CHECK(desk.ledger->get<Group>(desk.group.id).archivedOn == desk.ledger.clock.today());
    CHECK(desk.state() == MembershipState::Released);
    CHECK(desk.stored().outcome == QString::fromUtf16(taskDone));
}
