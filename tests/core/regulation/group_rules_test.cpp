// SPDX-License-Identifier: Apache-2.0
#include "support/settled_desk.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using test::Desk;

TEST_CASE("a group in use without a host office is found", "[regulation][findings][groups]")
{
    Desk desk;
    GroupView &group = desk.addGroup(QStringLiteral("\U00020BB7田 ハナ"));
    CHECK(desk.findings().isEmpty());
    group.hostOffice = OfficeId();
    REQUIRE(desk.of("group-host").size() == 1);
    const Finding finding = desk.of("group-host")[0];
    CHECK(finding.clauseId == QStringLiteral("4"));
    CHECK(finding.registerKey == "group");
    CHECK(finding.subject == group.id.uuid());
    CHECK(finding.action == FindingAction::Edit);
    CHECK(finding.field == "hostOffice");
    CHECK(finding.since == group.openedOn);
    group.archivedOn = desk.view.today;
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("a group with members whose patient has no consent that holds is found",
          "[regulation][findings][groups]")
{
    Desk desk;
    const GroupId group = desk.addGroup(QStringLiteral("ハナさん")).id;
    desk.set("consent", desk.patient(), DocumentState::Missing);
    CHECK(desk.of("group-consent").isEmpty()); // nobody reads along yet
    desk.addMember(group, desk.view.staff[1].id);
    REQUIRE(desk.of("group-consent").size() == 1);
    const Finding finding = desk.of("group-consent")[0];
    CHECK(finding.clauseId == QStringLiteral("6"));
    CHECK(finding.registerKey == "group");
    CHECK(finding.action == FindingAction::Open);
    CHECK(finding.sentence.contains(QStringLiteral("\U00020BB7田 ハナ")));
    CHECK(finding.sentence.contains(QStringLiteral("様式4")));

    desk.set("consent", desk.patient(), DocumentState::Substituted);
    CHECK(desk.findings().isEmpty());
    desk.set("consent", desk.patient(), DocumentState::Expired);
    CHECK(desk.of("group-consent").size() == 1);
    desk.view.groups[0].hostOffice = OfficeId(newUuid(desk.clock)); // the other office takes the consent
    CHECK(desk.of("group-consent").isEmpty());
}

TEST_CASE("a withdrawn consent shows at once, before all others, and is not asked for again",
          "[regulation][findings][groups]")
{
    Desk desk;
    PatientView other = desk.view.patients[0];
    other.id = PatientId(newUuid(desk.clock));
    other.name = QStringLiteral("相原 一");
    desk.view.patients.push_back(other);
    GroupView &waiting = desk.addGroup(QStringLiteral("あいはら"));
    waiting.patient = other.id;
    desk.addMember(waiting.id, desk.view.staff[1].id);
    desk.set("consent", other.id.uuid(), DocumentState::Missing);
    const GroupId withdrawn = desk.addGroup(QStringLiteral("よしだ")).id;
    desk.set("consent", desk.patient(), DocumentState::Withdrawn);
    desk.addPaper("consent", desk.patient(), QDate(2025, 4, 1)).withdrawnOn = desk.view.today;

    const QList<Finding> findings = desk.findings();
    REQUIRE_FALSE(findings.isEmpty());
    CHECK(findings[0].rule == "group-consent");
    CHECK(findings[0].subject == withdrawn.uuid()); // though nobody is in it and あ comes before よ
    CHECK(findings[0].since == desk.view.today);
    CHECK(findings[0].urgency == FindingUrgency::Overdue);
    REQUIRE(desk.of("consent").size() == 1);
    CHECK(desk.of("consent")[0].subject == other.id.uuid());
    REQUIRE(desk.of("archive").size() == 1);
    CHECK(desk.of("archive")[0].subject == withdrawn.uuid());
}

TEST_CASE("the group of a patient whose care has ended belongs into the archive",
          "[regulation][findings][groups]")
{
    Desk desk;
    GroupView &group = desk.addGroup(QStringLiteral("ハナさん"));
    desk.view.patients[0].careEnded = desk.view.today;
    CHECK(desk.findings().isEmpty()); // on the last day care goes on
    desk.view.patients[0].careEnded = desk.view.today.addDays(-1);
    REQUIRE(desk.of("archive").size() == 1);
    CHECK(desk.of("archive")[0].clauseId == QStringLiteral("N2.1"));
    CHECK(desk.of("archive")[0].since == desk.view.today.addDays(-1));
    CHECK(desk.of("archive")[0].urgency == FindingUrgency::Due);
    desk.view.patients[0].careEnded = desk.view.today.addDays(-8);
    CHECK(desk.of("archive")[0].urgency == FindingUrgency::Overdue);
    group.archivedOn = desk.view.today;
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("whoever left and is still in groups is found, with the number of groups",
          "[regulation][findings][groups]")
{
    Desk desk;
    const GroupId first = desk.addGroup(QStringLiteral("一")).id;
    const GroupId second = desk.addGroup(QStringLiteral("二")).id;
    desk.addMember(first, desk.view.staff[1].id);
    desk.addMember(second, desk.view.staff[1].id);
    desk.view.staff[1].left = desk.view.today;
    CHECK(desk.findings().isEmpty());
    desk.view.staff[1].left = desk.view.today.addDays(-1);
    REQUIRE(desk.of("leaver-member").size() == 1);
    const Finding finding = desk.of("leaver-member")[0];
    CHECK(finding.clauseId == QStringLiteral("N1.3"));
    CHECK(finding.subject == desk.view.staff[1].id.uuid());
    CHECK(finding.since == desk.view.staff[1].left);
    CHECK(finding.sentence.contains(u'2'));
    desk.view.memberships.clear();
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("an invitation nobody answers and one nobody approves are found", "[regulation][findings][groups]")
{
    Desk desk;
    const GroupId group = desk.addGroup(QStringLiteral("ハナさん")).id;
    MembershipView &membership = desk.addMember(group, desk.view.staff[1].id);
    membership.state = MembershipState::Invited;
    membership.invitedOn = desk.view.today.addDays(-14);
    CHECK(desk.findings().isEmpty());
    membership.invitedOn = desk.view.today.addDays(-15);
    REQUIRE(desk.of("invitation").size() == 1);
    CHECK(desk.of("invitation")[0].clauseId == QStringLiteral("N3.2"));
    CHECK(desk.of("invitation")[0].registerKey == "membership");
    CHECK(desk.of("invitation")[0].subject == membership.id.uuid());

    membership.state = MembershipState::Accepted;
    membership.judgedOn = desk.view.today;
    REQUIRE(desk.of("invitation").size() == 1);
    CHECK(desk.of("invitation")[0].clauseId == QStringLiteral("8.4"));
    CHECK(desk.of("invitation")[0].since == desk.view.today);
    membership.state = MembershipState::Approved;
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("somebody of another office is to be checked by the day that was set",
          "[regulation][findings][groups]")
{
    Desk desk;
    const GroupId group = desk.addGroup(QStringLiteral("ハナさん")).id;
    MembershipView &membership = desk.addMember(group, desk.view.staff[1].id);
    membership.nextCheckOn = desk.view.today.addDays(1);
    CHECK(desk.findings().isEmpty());
    membership.nextCheckOn = desk.view.today.addDays(-1);
    REQUIRE(desk.of("outside-check").size() == 1);
    CHECK(desk.of("outside-check")[0].clauseId == QStringLiteral("5.2"));
    CHECK(desk.of("outside-check")[0].urgency == FindingUrgency::Overdue);
    CHECK(desk.of("outside-check")[0].sentence.contains(QStringLiteral("渡邉 彩")));
}
