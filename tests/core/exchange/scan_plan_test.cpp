// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/scan_desk.h"
#include "exchange/scan_plan.h"
#include "support/text_stream.h"
#include "workflow/attach_document.h"
#include "workflow/bin_records.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace renkei::test;

static PilePage pageWith(const QList<ControlCode> &codes)
{
    PilePage page;
    page.page = 0;
    page.codes = codes;
    return page;
}

static PilePage pageWithout()
{
    return pageWith({});
}

static QStringList reasons(const ScanPlan &plan)
{
    QStringList keys;
    for (const PlannedPage &page : plan.pages) {
        keys += scanReasonKey(page.reason);
    }
    return keys;
}

static HandMatch pledgeOf(int page, const StaffMember &staff)
{
    return {page, QStringLiteral("staff-pledge"), QStringLiteral("staff"), staff.id.uuid()};
}

TEST_CASE("sheets of one paper come together in any order and from any file", "[scans][plan]")
{
    ScanDesk desk;
    const StaffMember takahashi = desk.addStaff(QStringLiteral("髙橋"));
    const StaffMember yoshida = desk.addStaff(QStringLiteral("𠮷田"));
    const Printout two = desk.print(takahashi.id.uuid());
    const Printout one = desk.print(yoshida.id.uuid());
    QList<PilePage> pages{pageWith({ScanDesk::code(two, 2, 2)}), pageWith({ScanDesk::code(one)}),
                          pageWith({ScanDesk::code(two, 1, 2)})};
    pages[2].file = 1;
    const ScanPlan plan = planScans(pages, *desk.ledger);
    REQUIRE(plan.papers.size() == 2);
    CHECK(plan.papers[0].subject == takahashi.id.uuid());
    CHECK(plan.papers[0].pages == QList<int>{2, 0});
    CHECK(plan.papers[0].printout == two.id.uuid());
    CHECK(plan.papers[1].subject == yoshida.id.uuid());
    CHECK(plan.pages[0].paper == 0);
    CHECK(plan.pages[0].sheet == 2);
    CHECK(plan.pages[0].sheets == 2);
    CHECK(plan.pages[0].kind == QStringLiteral("staff-pledge"));
    CHECK(plan.leftCount() == 0);
}

TEST_CASE("each page that cannot be filed says why", "[scans][plan]")
{
    ScanDesk desk;
    const StaffMember staff = desk.addStaff(QStringLiteral("山﨑"));
    const StaffMember gone = desk.addStaff(QStringLiteral("渡邉"));
    const Printout filedBefore = desk.print(staff.id.uuid());
    Document document;
    document.kind = QStringLiteral("staff-pledge");
    document.subject = staff.id.uuid();
    document.printout = filedBefore.id.uuid();
    attachDocument(desk.session, document, {});
    const Printout half = desk.print(staff.id.uuid());
    const Printout twice = desk.print(staff.id.uuid());
    const Printout other = desk.print(staff.id.uuid());
    const Printout guide = desk.print(staff.id.uuid(), QString());
    const Printout ofGone = desk.print(gone.id.uuid());
    binRecords(desk.session, StaffMember::spec(), {gone.id.uuid()});
    Printout foreign = half;
    foreign.id = PrintoutId(newUuid(desk.ledger.clock));

    PilePage blank = pageWithout();
    blank.isBlank = true;
    PilePage broken = pageWithout();
    broken.problem = QStringLiteral("壊れています。");
    const ScanPlan plan =
        planScans({pageWithout(), blank, broken, pageWith({ScanDesk::code(foreign)}),
                   pageWith({ScanDesk::code(half, 1, 2)}), pageWith({ScanDesk::code(twice)}),
                   pageWith({ScanDesk::code(twice)}), pageWith({ScanDesk::code(filedBefore)}),
                   pageWith({ScanDesk::code(twice), ScanDesk::code(other)}),
                   pageWith({ScanDesk::code(guide)}), pageWith({ScanDesk::code(ofGone)})},
                  *desk.ledger);
    CHECK(reasons(plan) == QStringLiteral("no-code,blank,unreadable-file,foreign,missing-sheet,,duplicate,"
                                          "already-filed,several-codes,not-for-filing,no-subject")
                               .split(u','));
    REQUIRE(plan.papers.size() == 1);
    CHECK(plan.papers[0].pages == QList<int>{5});
    CHECK(plan.leftCount() == 10);
    CHECK(plan.toLookAtCount() == 7);                // blank, twice and filed before need nobody
    CHECK(plan.pages[4].subject == staff.id.uuid()); // known, though it cannot be filed
    CHECK(plan.pages[3].kind.isEmpty());
    for (const PlannedPage &page : plan.pages) {
        CHECK(scanReasonHelp(page.reason).isEmpty() == (page.reason == ScanReason::None));
    }
}

TEST_CASE("a page without a code goes where a person says", "[scans][plan]")
{
    ScanDesk desk;
    const StaffMember staff = desk.addStaff(QStringLiteral("ﾊﾝｶｸ"));
    const QList<PilePage> pages{pageWithout(), pageWithout(), pageWithout()};
    const ScanPlan plan = planScans(pages, *desk.ledger, {pledgeOf(2, staff), pledgeOf(0, staff)});
    REQUIRE(plan.papers.size() == 1);
    CHECK(plan.papers[0].pages == QList<int>{0, 2});
    CHECK(plan.papers[0].printout.isNull());
    CHECK(plan.papers[0].subjectRegister == QStringLiteral("staff"));
    CHECK(reasons(plan) == QStringList{QString(), QStringLiteral("no-code"), QString()});
}

TEST_CASE("a page matched by hand stands in for the sheet that is missing", "[scans][plan]")
{
    ScanDesk desk;
    const StaffMember staff = desk.addStaff(QStringLiteral("髙橋"));
    const Printout printout = desk.print(staff.id.uuid());
    const QList<PilePage> pages{pageWithout(), pageWith({ScanDesk::code(printout, 2, 3)}),
                                pageWith({ScanDesk::code(printout, 3, 3)})};
    CHECK(planScans(pages, *desk.ledger).papers.isEmpty());
    const ScanPlan plan = planScans(pages, *desk.ledger, {pledgeOf(0, staff)});
    REQUIRE(plan.papers.size() == 1);
    CHECK(plan.papers[0].pages == QList<int>{0, 1, 2});
    CHECK(plan.papers[0].printout == printout.id.uuid());
    CHECK(plan.pages[0].sheet == 1);
}

TEST_CASE("a paper that is not whole is filed when a person says so, or given to somebody else",
          "[scans][plan]")
{
    ScanDesk desk;
    const StaffMember staff = desk.addStaff(QStringLiteral("髙橋"));
    const StaffMember other = desk.addStaff(QStringLiteral("山﨑"));
    const Printout printout = desk.print(staff.id.uuid());
    const QList<PilePage> pages{pageWith({ScanDesk::code(printout, 1, 2)})};
    const ScanPlan accepted = planScans(pages, *desk.ledger, {pledgeOf(0, staff)});
    REQUIRE(accepted.papers.size() == 1);
    CHECK(accepted.papers[0].printout == printout.id.uuid());
    const ScanPlan given = planScans(pages, *desk.ledger, {pledgeOf(0, other)});
    REQUIRE(given.papers.size() == 1);
    CHECK(given.papers[0].subject == other.id.uuid());
    CHECK(given.papers[0].printout.isNull());
}
