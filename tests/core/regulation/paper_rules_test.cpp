// SPDX-License-Identifier: Apache-2.0
#include "support/settled_desk.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using test::Desk;

TEST_CASE("a signed consent of which no copy was handed over is found", "[regulation][findings][papers]")
{
    Desk desk;
    PaperView &consent = desk.addPaper("consent", desk.patient(), QDate(2026, 4, 1));
    CHECK(desk.findings().isEmpty());
    consent.copiesHanded = 0;
    REQUIRE(desk.of("copy-handed").size() == 1);
    CHECK(desk.of("copy-handed")[0].clauseId == QStringLiteral("6"));
    CHECK(desk.of("copy-handed")[0].registerKey == "patient");
    CHECK(desk.of("copy-handed")[0].since == QDate(2026, 4, 1));
    consent.basis = PaperBasis::Oral; // there is no sheet to copy
    CHECK(desk.findings().isEmpty());
    consent.basis = PaperBasis::Signature;
    consent.isWaiver = true;
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("a consent taken in an emergency is to be explained afterwards", "[regulation][findings][papers]")
{
    Desk desk;
    PaperView &consent = desk.addPaper("consent", desk.patient(), QDate(2026, 11, 20));
    consent.basis = PaperBasis::Emergency;
    REQUIRE(desk.of("emergency-explanation").size() == 1);
    CHECK(desk.of("emergency-explanation")[0].clauseId == QStringLiteral("6"));
    consent.explainedOn = QDate(2026, 11, 21);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("staff without a signed confirmation of MCS users are found", "[regulation][findings][papers]")
{
    Desk desk;
    desk.set("acknowledgement", desk.view.staff[1].id.uuid(), DocumentState::Missing);
    REQUIRE(desk.of("acknowledgement").size() == 1);
    CHECK(desk.of("acknowledgement")[0].clauseId == QStringLiteral("G1.1"));
    CHECK(desk.of("acknowledgement")[0].action == FindingAction::Print);
    CHECK(desk.of("acknowledgement")[0].since == QDate(2024, 4, 1));
    desk.set("acknowledgement", desk.view.staff[1].id.uuid(), DocumentState::Printed);
    CHECK(desk.of("acknowledgement")[0].action == FindingAction::Register);
    desk.view.staff[1].office = OfficeId(newUuid(desk.clock));
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("whoever signed an older text signs again", "[regulation][findings][papers]")
{
    Desk desk;
    const OfficialText now{QStringLiteral("form3"), QString::fromUtf16(firstTextVersion),
                           QByteArrayLiteral("new")};
    desk.view.texts.insert(QStringLiteral("staff-pledge"), now);
    desk.view.texts.insert(QStringLiteral("consent"), now);
    const QUuid staff = desk.view.staff[0].id.uuid();
    desk.addPaper("staff-pledge", staff, QDate(2024, 4, 1)).textHash = QByteArrayLiteral("old");
    desk.addPaper("consent", desk.patient(), QDate(2025, 4, 1)).textHash = QByteArrayLiteral("old");
    QList<Finding> findings = desk.of("renewed-text");
    REQUIRE(findings.size() == 2);
    for (const Finding &finding : findings) {
        CAPTURE(finding.documentKind);
        const bool isPledge = finding.documentKind == QStringLiteral("staff-pledge");
        CHECK(finding.clauseId == (isPledge ? QStringLiteral("9") : QStringLiteral("6")));
        CHECK(finding.action == FindingAction::Print);
    }
    desk.addPaper("staff-pledge", staff, QDate(2026, 4, 1)).textHash = QByteArrayLiteral("new");
    desk.view.papers[1].textHash.clear(); // before texts were noted: nobody knows, nobody is asked
    CHECK(desk.findings().isEmpty());
    desk.view.papers[2].withdrawnOn = QDate(2026, 5, 1); // then the older one counts again
    CHECK(desk.of("renewed-text").size() == 1);
}

TEST_CASE("a paper is renewed in the month before it runs out", "[regulation][findings][papers]")
{
    Desk desk;
    const QUuid staff = desk.view.staff[0].id.uuid();
    PaperView &pledge = desk.addPaper("staff-pledge", staff, QDate(2025, 12, 1));
    pledge.expiresOn = desk.view.today.addDays(31);
    CHECK(desk.findings().isEmpty());
    pledge.expiresOn = desk.view.today.addDays(30);
    REQUIRE(desk.of("paper-expiry").size() == 1);
    CHECK(desk.of("paper-expiry")[0].clauseId == QStringLiteral("9"));
    CHECK(desk.of("paper-expiry")[0].urgency == FindingUrgency::Reminder);
    pledge.expiresOn = desk.view.today.addDays(-1);
    desk.set("staff-pledge", staff, DocumentState::Expired);
    CHECK(desk.of("paper-expiry").isEmpty());
    CHECK(desk.of("staff-pledge").size() == 1);
}

TEST_CASE("what was put off stays in sight, last, and comes back by itself",
          "[regulation][findings][deferral]")
{
    Desk desk;
    const QUuid first = desk.view.staff[0].id.uuid();
    desk.set("staff-pledge", first, DocumentState::Missing);
    desk.set("staff-pledge", desk.view.staff[1].id.uuid(), DocumentState::Missing);
    DeferralView deferral;
    deferral.rule = QByteArrayLiteral("staff-pledge");
    deferral.registerKey = QByteArrayLiteral("staff");
    deferral.subject = first;
    deferral.documentKind = QStringLiteral("staff-pledge");
    deferral.until = desk.view.today;
    deferral.reason = QStringLiteral("産休中");
    deferral.by = QStringLiteral("佐藤");
    desk.view.deferrals = {deferral};

    QList<Finding> findings = desk.findings();
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].deferredUntil == desk.view.today);
    CHECK(findings[0].deferReason == QStringLiteral("産休中"));
    CHECK_FALSE(findings[1].isDeferred());
    desk.view.staff[1].email = desk.view.staff[0].email; // something that is no printing
    const QList<FindingGroup> groups = groupFindings(desk.findings(), desk.pack);
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].findings.size() == 1);
    CHECK_FALSE(groups[1].isDeferred);
    CHECK(groups[2].isDeferred); // behind the shared mail address, though it is a form to print
    CHECK(groups[2].findings[0].subject == first);

    desk.view.deferrals[0].until = desk.view.today.addDays(-1);
    CHECK_FALSE(desk.findings()[0].isDeferred());
    desk.view.deferrals[0].until = desk.view.today;
    desk.view.deferrals[0].rule = QByteArrayLiteral("shared-mail"); // another matter of the same person
    desk.view.deferrals[0].documentKind.clear();
    for (const Finding &finding : desk.findings()) {
        CHECK(finding.isDeferred() == (finding.rule == "shared-mail" && finding.subject == first));
    }
}
