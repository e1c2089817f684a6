// SPDX-License-Identifier: Apache-2.0
#include "support/settled_desk.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using test::Desk;

TEST_CASE("a review is reminded of a month before its day and overdue after it",
          "[regulation][findings][review]")
{
    Desk desk;
    GroupView &group = desk.addGroup(QStringLiteral("ハナさん"));
    desk.addMember(group.id, desk.view.staff[1].id);
    const auto dueIn = [&](int days) { // six months after the last one, as the pack says
        group.reviewedOn = desk.view.today.addDays(days).addMonths(-6);
        return desk.of("review-due");
    };
    CHECK(dueIn(31).isEmpty());
    REQUIRE(dueIn(30).size() == 1);
    CHECK(dueIn(30)[0].urgency == FindingUrgency::Reminder);
    CHECK(dueIn(0)[0].urgency == FindingUrgency::Due);
    REQUIRE(dueIn(-1).size() == 1);
    const Finding overdue = dueIn(-1)[0];
    CHECK(overdue.urgency == FindingUrgency::Overdue);
    CHECK(overdue.clauseId == QStringLiteral("N1.3"));
    CHECK(overdue.registerKey == "group");
    CHECK(overdue.action == FindingAction::Open);
    CHECK(groupFindings({overdue}, desk.pack)[0].headline.contains(QStringLiteral("(1 overdue)")));

    SECTION("the interval of the group or office goes before that of the pack")
    {
        group.reviewMonths = 12;
        CHECK(desk.of("review-due").isEmpty());
        group.reviewMonths = 0;
        desk.pack.policies.insert(QStringLiteral("reviewIntervalMonths"), QStringLiteral("0"));
        CHECK(desk.of("review-due").isEmpty()); // this region asks for none
    }
    SECTION("a group never reviewed counts from its opening; without that it is due now")
    {
        group.reviewedOn = QDate();
        group.openedOn = desk.view.today.addMonths(-1);
        CHECK(desk.of("review-due").isEmpty());
        group.openedOn = desk.view.today.addMonths(-7);
        REQUIRE(desk.of("review-due").size() == 1);
        CHECK(desk.of("review-due")[0].urgency == FindingUrgency::Overdue);
        group.openedOn = QDate();
        REQUIRE(desk.of("review-due").size() == 1);
        CHECK(desk.of("review-due")[0].urgency == FindingUrgency::Due);
    }
    SECTION("whoever is at it already, or has nobody to look at, is not asked")
    {
        group.openReview = ReviewId(newUuid(desk.clock));
        CHECK(desk.of("review-due").isEmpty());
        group.openReview = ReviewId();
        CHECK(desk.of("review-due").size() == 1);
        desk.view.memberships.clear();
        CHECK(desk.of("review-due").isEmpty());
    }
    SECTION("another host reviews its groups itself")
    {
        group.hostOffice = OfficeId(newUuid(desk.clock));
        CHECK(desk.of("review-due").isEmpty());
    }
}

TEST_CASE("an open review is reminded of a week before it is to be closed", "[regulation][findings][review]")
{
    Desk desk;
    desk.view.reviews = {{ReviewId(newUuid(desk.clock)), QString::fromUtf16(personReview),
                          QStringLiteral("髙橋さんの精査"), QDate(2026, 11, 1), desk.view.today.addDays(8),
                          3}};
    CHECK(desk.findings().isEmpty());
    desk.view.reviews[0].dueOn = desk.view.today.addDays(7);
    REQUIRE(desk.of("review-open").size() == 1);
    Finding finding = desk.of("review-open")[0];
    CHECK(finding.clauseId == QStringLiteral("N1.3"));
    CHECK(finding.registerKey == "review");
    CHECK(finding.urgency == FindingUrgency::Reminder);
    CHECK(finding.sentence.contains(QStringLiteral("3 member")));
    desk.view.reviews[0].undecided = 0; // decided, but not closed
    desk.view.reviews[0].dueOn = desk.view.today.addDays(-1);
    finding = desk.of("review-open")[0];
    CHECK(finding.urgency == FindingUrgency::Overdue);
    CHECK(finding.sentence.contains(QStringLiteral("Close it")));
}
