// SPDX-License-Identifier: Apache-2.0
#include "regulation/document_state.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

static const QDate today(2026, 11, 22);
static const QString pledge = QStringLiteral("staff-pledge");
static const PaperTerms plain{today, {}};

static SignedPaper signedOn(const QDate &day)
{
    SignedPaper paper;
    paper.since = day;
    return paper;
}

static SignedPaper withdrawnOn(const QDate &day)
{
    SignedPaper paper = signedOn(QDate(2026, 1, 10));
    paper.withdrawnOn = day;
    paper.withdrawnAt = day.startOfDay().addSecs(12 * 3600);
    return paper;
}

static SignedPaper expiringOn(const QDate &day)
{
    SignedPaper paper = signedOn(QDate(2026, 1, 10));
    paper.expiresOn = day;
    return paper;
}

static PaperStanding standingOf(std::initializer_list<SignedPaper> papers, const PaperTerms &terms = plain)
{
    PaperTrail trail;
    for (const SignedPaper &paper : papers) {
        trail.addSigned(pledge, paper, terms);
    }
    return trail.standing();
}

TEST_CASE("the strongest fact decides where a paper stands", "[regulation]")
{
    PaperTrail trail;
    CHECK(trail.standing().state == DocumentState::Missing);
    trail.addPrintout(today.startOfDay());
    CHECK(trail.standing().state == DocumentState::Printed);
    trail.addWaiver(false);
    CHECK(trail.standing().state == DocumentState::Waived);
    trail.addWaiver(true);
    CHECK(trail.standing().state == DocumentState::Substituted);
    trail.addSigned(pledge, signedOn(today), plain);
    CHECK(trail.standing().state == DocumentState::Signed);
}

TEST_CASE("a withdrawn paper is withdrawn until a sheet is printed again or signed anew", "[regulation]")
{
    const QDate day(2026, 11, 20);
    PaperTrail trail;
    trail.addPrintout(QDate(2026, 1, 5).startOfDay());
    trail.addSigned(pledge, withdrawnOn(day), plain);
    CHECK(trail.standing().state == DocumentState::Withdrawn);
    CHECK(trail.standing().endedOn == day);
    CHECK(trail.standing().wasWithdrawn);
    CHECK(trail.standing().document.isNull());
    PaperTrail sameMorning = trail;
    sameMorning.addPrintout(day.startOfDay().addSecs(9 * 3600));
    CHECK(sameMorning.standing().state == DocumentState::Withdrawn);
    PaperTrail sameEvening = trail;
    sameEvening.addPrintout(day.startOfDay().addSecs(17 * 3600));
    CHECK(sameEvening.standing().state == DocumentState::Printed);
    PaperTrail dayAfter = trail;
    dayAfter.addPrintout(day.addDays(1).startOfDay());
    CHECK(dayAfter.standing().state == DocumentState::Printed);
    trail.addSigned(pledge, signedOn(day), plain);
    CHECK(trail.standing().state == DocumentState::Signed);
}

TEST_CASE("a withdrawal of tomorrow does not count yet", "[regulation]")
{
    CHECK(standingOf({withdrawnOn(today)}).state == DocumentState::Withdrawn);
    CHECK(standingOf({withdrawnOn(today.addDays(1))}).state == DocumentState::Signed);
}

TEST_CASE("a paper holds on its last day and has run out on the next", "[regulation]")
{
    CHECK(standingOf({expiringOn(today)}).state == DocumentState::Signed);
    CHECK(standingOf({expiringOn(today)}).holdsUntil == today);
    const PaperStanding over = standingOf({expiringOn(today.addDays(-1))});
    CHECK(over.state == DocumentState::Expired);
    CHECK(over.endedOn == today);
    CHECK_FALSE(over.wasWithdrawn);
    PaperTrail renewed;
    renewed.addPrintout(today.startOfDay());
    renewed.addSigned(pledge, expiringOn(today.addDays(-1)), plain);
    CHECK(renewed.standing().state == DocumentState::Printed);
}

TEST_CASE("a renewal interval ends a paper, and none is asked unless it is set", "[regulation]")
{
    const PaperTerms yearly{today, {{pledge, 12}}};
    const SignedPaper lastYear = signedOn(today.addYears(-1));
    CHECK(standingOf({lastYear}).state == DocumentState::Signed);
    CHECK(standingOf({lastYear}, yearly).state == DocumentState::Expired);
    CHECK(standingOf({signedOn(today.addYears(-1).addDays(1))}, yearly).state == DocumentState::Signed);
    SignedPaper both = signedOn(QDate(2026, 6, 1));
    both.expiresOn = QDate(2026, 12, 31);
    CHECK(yearly.holdsUntil(pledge, both) == QDate(2026, 12, 31));
    both.expiresOn = QDate(2028, 12, 31);
    CHECK(yearly.holdsUntil(pledge, both) == QDate(2027, 5, 31));
    CHECK(yearly.holdsUntil(QStringLiteral("consent"), signedOn(today)) == QDate());
}

TEST_CASE("of several papers the newest that holds speaks, of those that ended the last", "[regulation]")
{
    SignedPaper old = signedOn(QDate(2025, 4, 1));
    old.textHash = "old";
    SignedPaper recent = signedOn(QDate(2026, 4, 1));
    recent.textHash = "new";
    recent.copiesHanded = 1;
    for (const PaperStanding &standing : {standingOf({old, recent}), standingOf({recent, old})}) {
        CHECK(standing.textHash == "new");
        CHECK(standing.copiesHanded == 1);
        CHECK(standing.signedOn == QDate(2026, 4, 1));
    }
    const SignedPaper withdrawn = withdrawnOn(QDate(2026, 5, 1));
    const SignedPaper expired = expiringOn(QDate(2026, 8, 1));
    CHECK(standingOf({withdrawn, expired}).state == DocumentState::Expired);
    CHECK(standingOf({expired, withdrawn}).state == DocumentState::Expired);
    CHECK(standingOf({withdrawn, expired, recent}).state == DocumentState::Signed);
}

TEST_CASE("a waiver stands though an older paper has ended", "[regulation]")
{
    PaperTrail trail;
    trail.addSigned(pledge, withdrawnOn(QDate(2026, 5, 1)), plain);
    trail.addWaiver(true);
    CHECK(trail.standing().state == DocumentState::Substituted);
    CHECK(trail.standing().document.isNull());
}
