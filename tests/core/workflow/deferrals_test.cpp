// SPDX-License-Identifier: Apache-2.0
#include "support/error_of.h"
#include "support/test_session.h"
#include "support/text_stream.h"
#include "workflow/deferrals.h"
#include "workflow/groups.h"
#include "workflow/members.h"
#include "workflow/today.h"
#include "workflow/undo.h"
#include "workflow/view_of_ledger.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using test::TestSession;

static QList<Finding> of(const Session &session, const char *rule)
{
    QList<Finding> findings = findingsToday(session);
    findings.removeIf([rule](const Finding &finding) { return finding.rule != rule; });
    return findings;
}

TEST_CASE("a finding is put off with a reason, stays in sight, and is taken up again", "[workflow][deferral]")
{
    TestSession desk;
    desk.addStaff(QStringLiteral("髙橋 日出男"));
    REQUIRE(of(desk.session, "staff-pledge").size() == 1);
    const FindingKey key = of(desk.session, "staff-pledge")[0].key();
    const QDate today = desk.session.clock.today();
    const auto attempt = [&](const QDate &until, const QString &reason) {
        const auto error = test::errorOf([&] { deferFinding(desk.session, key, until, reason); });
        REQUIRE(error);
        return error->code();
    };
    CHECK(attempt(today.addDays(7), QStringLiteral(" ")) == ErrorCode::InvalidInput);
    CHECK(attempt(today, QStringLiteral("産休中")) == ErrorCode::InvalidInput);
    CHECK(attempt(today.addYears(1).addDays(1), QStringLiteral("産休中")) == ErrorCode::InvalidInput);

    deferFinding(desk.session, key, today.addDays(7), QStringLiteral("産休中"));
    CHECK(desk.newestEntry().verb == QStringLiteral("finding.defer"));
    REQUIRE(of(desk.session, "staff-pledge").size() == 1);
    Finding finding = of(desk.session, "staff-pledge")[0];
    CHECK(finding.deferredUntil == today.addDays(7));
    CHECK(finding.deferReason == QStringLiteral("産休中"));
    CHECK(finding.deferredBy == QStringLiteral("佐藤"));

    deferFinding(desk.session, key, today.addDays(3), QStringLiteral("復帰が早まった")); // replaces it
    CHECK(of(desk.session, "staff-pledge")[0].deferredUntil == today.addDays(3));
    undoLast(desk.session);
    CHECK(of(desk.session, "staff-pledge")[0].deferredUntil == today.addDays(7));

    SECTION("taken up again by hand")
    {
        resumeFinding(desk.session, key);
        CHECK(desk.newestEntry().verb == QStringLiteral("finding.resume"));
        CHECK_FALSE(of(desk.session, "staff-pledge")[0].isDeferred());
        const auto error = test::errorOf([&] { resumeFinding(desk.session, key); });
        REQUIRE(error);
        CHECK(error->code() == ErrorCode::NotFound);
    }
    SECTION("or by itself on the day after")
    {
        desk.ledger.clock.advanceDays(7);
        CHECK(of(desk.session, "staff-pledge")[0].isDeferred());
        desk.ledger.clock.advanceDays(1);
        CHECK_FALSE(of(desk.session, "staff-pledge")[0].isDeferred());
    }
}

TEST_CASE("the rules see who is in which group, and in which state", "[workflow][view]")
{
    TestSession desk;
    const StaffMember nurse = desk.addStaff(QStringLiteral("髙橋 日出男"));
    const StaffMember helper = desk.addStaff(QStringLiteral("渡邉 彩"));
    Group group;
    group.patient = desk.addPatient(QStringLiteral("\U00020BB7田 ハナ")).id;
    group.reviewMonths = 3;
    group = openGroup(desk.session, group);
    const QList<Membership> invited = inviteMembers(desk.session, group.id, {nurse.id}, {});
    const QList<Membership> entered = enterMembers(desk.session, group.id, {helper.id}, {});

    LedgerView view = viewOf(desk.session);
    REQUIRE(view.groups.size() == 1);
    CHECK(view.groups[0].patient == group.patient);
    CHECK(view.groups[0].hostOffice == desk.office.id);
    CHECK(view.groups[0].reviewMonths == 3);
    CHECK(view.groups[0].openedOn == view.today);
    REQUIRE(view.memberships.size() == 2);
    for (const MembershipView &membership : view.memberships) {
        const bool isNurse = membership.staff == nurse.id;
        CHECK(membership.state == (isNurse ? MembershipState::Invited : MembershipState::Member));
        CHECK(membership.group == group.id);
    }
    releaseMembers(desk.session, {entered[0].id}, {{}, {}, QStringLiteral("担当から外れた")});
    judgeInvitation(desk.session, invited[0].id, false, {{}, {}, QStringLiteral("担当ではない")});
    view = viewOf(desk.session);
    CHECK(view.memberships.empty()); // released and declined people can read nothing
    CHECK(view.texts.contains(QStringLiteral("consent")));
}
