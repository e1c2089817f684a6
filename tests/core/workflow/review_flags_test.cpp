// SPDX-License-Identifier: Apache-2.0
#include "workflow/review_flags.h"

#include "support/test_clock.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

namespace {

const OfficeId ownOffice(newUuid(test::TestClock()));
const OfficeId otherOffice(newUuid(test::TestClock()));
const FlagDays days{QDate(2026, 11, 22), QDate(2027, 5, 22), true};

/// A member with whom everything is in order.
MemberFacts quietMember()
{
    MemberFacts member;
    member.isOwnStaff = true;
    member.hasPatient = true;
    member.pledge = DocumentState::Signed;
    member.consent = DocumentState::Signed;
    member.joinedOn = QDate(2026, 1, 10);
    member.seenOn = QDate(2026, 11, 1);
    member.profession = QStringLiteral("看護師");
    member.office = ownOffice;
    return member;
}

EarlierMember asBefore()
{
    return {QStringLiteral("看護師"), ownOffice};
}

QString flagsOf(const MemberFacts &member)
{
    return conspicuous(member, asBefore(), days);
}

} // namespace

TEST_CASE("nothing is conspicuous where nothing has changed", "[reviews]")
{
    CHECK(flagsOf(quietMember()).isEmpty());
    CHECK(urgency(QString()) == int(reviewFlags().size()));
}

TEST_CASE("each flag is raised by what it stands for, and by nothing near it", "[reviews]")
{
    MemberFacts member = quietMember();
    SECTION("leaver")
    {
        member.left = QDate(2027, 5, 21); // nobody looks again before
        CHECK(flagsOf(member) == QStringLiteral("leaver"));
        member.left = QDate(2027, 5, 22); // the next review will see it
        CHECK(flagsOf(member).isEmpty());
        member.left = QDate(2026, 4, 1);
        CHECK(flagsOf(member) == QStringLiteral("leaver"));
    }
    SECTION("consent")
    {
        member.consent = DocumentState::Withdrawn;
        CHECK(flagsOf(member) == QStringLiteral("consent-withdrawn"));
        member.consent = DocumentState::Printed;
        CHECK(flagsOf(member) == QStringLiteral("no-consent"));
        member.consent = DocumentState::Expired;
        CHECK(flagsOf(member) == QStringLiteral("no-consent"));
        member.consent = DocumentState::Waived;
        CHECK(flagsOf(member).isEmpty());
        member.consent = DocumentState::Missing;
        member.hasPatient = false; // a free group is about no patient
        CHECK(flagsOf(member).isEmpty());
    }
    SECTION("pledge")
    {
        member.pledge = DocumentState::Missing;
        CHECK(flagsOf(member) == QStringLiteral("no-pledge"));
        member.isOwnStaff = false; // others sign where they work
        CHECK(flagsOf(member).isEmpty());
    }
    SECTION("office and profession")
    {
        member.office = otherOffice;
        CHECK(flagsOf(member) == QStringLiteral("office-changed"));
        member.profession = QStringLiteral("保健師");
        CHECK(flagsOf(member) == QStringLiteral("office-changed job-changed"));
        member.office = ownOffice;
        CHECK(flagsOf(member) == QStringLiteral("job-changed"));
        // Filled in later is not changed.
        CHECK(conspicuous(member, EarlierMember{QString(), OfficeId()}, days).isEmpty());
    }
    SECTION("an incident stands before what is missing, behind leaving")
    {
        member.hasIncident = true;
        member.pledge = DocumentState::Missing;
        CHECK(flagsOf(member) == QStringLiteral("incident no-pledge"));
        member.left = days.today;
        CHECK(flagsOf(member) == QStringLiteral("leaver incident no-pledge"));
    }
    SECTION("next check")
    {
        member.nextCheckOn = QDate(2026, 11, 22);
        CHECK(flagsOf(member) == QStringLiteral("check-overdue"));
        member.nextCheckOn = QDate(2026, 11, 23);
        CHECK(flagsOf(member).isEmpty());
    }
    SECTION("not on MCS")
    {
        member.missedOn = QDate(2026, 11, 2);
        CHECK(flagsOf(member) == QStringLiteral("not-on-mcs"));
        member.missedOn = QDate(2026, 11, 1); // seen in the morning, missed in the evening
        CHECK(flagsOf(member) == QStringLiteral("not-on-mcs"));
        member.missedOn = QDate(2026, 10, 31); // and seen since
        CHECK(flagsOf(member).isEmpty());
        member.missedOn = QDate(2026, 11, 2);
        member.joinedOn = {}; // an invited person is not expected there
        CHECK(flagsOf(member).isEmpty());
    }
    SECTION("new")
    {
        CHECK(conspicuous(member, std::nullopt, days) == QStringLiteral("new"));
        FlagDays firstReview = days;
        firstReview.wasReviewed = false; // nobody is new where nobody was looked through before
        CHECK(conspicuous(member, std::nullopt, firstReview).isEmpty());
    }
}

TEST_CASE("flags stand in the order of urgency", "[reviews]")
{
    MemberFacts member = quietMember();
    member.left = QDate(2026, 11, 30);
    member.pledge = DocumentState::Missing;
    member.consent = DocumentState::Withdrawn;
    member.nextCheckOn = QDate(2026, 1, 1);
    member.missedOn = QDate(2026, 11, 20);
    member.profession = QStringLiteral("保健師");
    CHECK(flagsOf(member) ==
          QStringLiteral("leaver consent-withdrawn no-pledge job-changed check-overdue not-on-mcs"));
    CHECK(urgency(flagsOf(member)) == 0);
    CHECK(urgency(QStringLiteral("new")) == int(reviewFlags().size()) - 1);
    CHECK(urgency(QStringLiteral("job-changed new")) < urgency(QStringLiteral("check-overdue")));
}
