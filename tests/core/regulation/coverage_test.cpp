// SPDX-License-Identifier: Apache-2.0
#include "regulation/coverage.h"

#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

namespace {

const QDate today(2026, 11, 22);

QUuid made()
{
    return QUuid::createUuid();
}

LedgerView emptyView()
{
    LedgerView view;
    view.today = today;
    view.ownOffice = OfficeId(made());
    view.stateOf = [](const QString &, const QUuid &) { return DocumentState::Missing; };
    return view;
}

StaffId addStaff(LedgerView &view, const QDate &joined, const QDate &left = {})
{
    StaffView staff;
    staff.id = StaffId(made());
    staff.office = view.ownOffice;
    staff.joined = joined;
    staff.left = left;
    view.staff.push_back(staff);
    return staff.id;
}

void addPledge(LedgerView &view, StaffId person, const QDate &since, const QDate &withdrawn = {})
{
    PaperView paper;
    paper.kind = QStringLiteral("staff-pledge");
    paper.subject = person.uuid();
    paper.since = since;
    paper.withdrawnOn = withdrawn;
    view.papers.push_back(paper);
}

CoverageCount at(const Coverage &coverage, const QDate &day)
{
    for (const CoverageMonth &month : coverage.months) {
        if (month.day == day) {
            return month.count;
        }
    }
    return {-1, -1};
}

} // namespace

TEST_CASE("pledges are counted among those in service on each day", "[coverage]")
{
    const RegionPack pack = RegionPack::load(QStringLiteral(":/packs/fukushima"));
    LedgerView view = emptyView();
    addPledge(view, addStaff(view, QDate(2020, 4, 1)), QDate(2026, 7, 10));
    addStaff(view, QDate(2026, 9, 5));
    addPledge(view, addStaff(view, QDate(2019, 4, 1), QDate(2026, 8, 31)), QDate(2019, 4, 1));
    const QUuid signedPerson = view.papers.front().subject;
    view.stateOf = [signedPerson](const QString &, const QUuid &subject) {
        return subject == signedPerson ? DocumentState::Signed : DocumentState::Missing;
    };
    // Somebody of another office pledges there.
    StaffView other;
    other.id = StaffId(made());
    other.office = OfficeId(made());
    view.staff.push_back(other);

    const Coverage pledges = coverageOf(view, pack).at(0);
    CHECK(pledges.label == QStringLiteral("様式3"));
    REQUIRE(pledges.months.size() == 12);
    CHECK(pledges.months.first().day == QDate(2025, 12, 31));
    CHECK(pledges.months.last().day == today);
    CHECK(at(pledges, QDate(2026, 6, 30)) == CoverageCount{1, 2});
    CHECK(at(pledges, QDate(2026, 7, 31)) == CoverageCount{2, 2});
    CHECK(at(pledges, QDate(2026, 8, 31)) == CoverageCount{2, 2});
    CHECK(at(pledges, QDate(2026, 9, 30)) == CoverageCount{1, 2});
    CHECK(pledges.now == CoverageCount{1, 2});
    CHECK(pledges.now.percent() == 50);
}

TEST_CASE("what was withdrawn or has run out no longer counts from that day", "[coverage]")
{
    const RegionPack pack = RegionPack::load(QStringLiteral(":/packs/fukushima"));
    LedgerView view = emptyView();
    const StaffId person = addStaff(view, QDate());
    addPledge(view, person, QDate(), QDate(2026, 5, 10));
    const Coverage pledges = coverageOf(view, pack).at(0);
    CHECK(at(pledges, QDate(2026, 4, 30)) == CoverageCount{1, 1});
    CHECK(at(pledges, QDate(2026, 5, 31)) == CoverageCount{0, 1});
}

TEST_CASE("a review counts for its interval, a group that was never reviewed from its opening", "[coverage]")
{
    const RegionPack pack = RegionPack::load(QStringLiteral(":/packs/fukushima"));
    LedgerView view = emptyView();
    GroupView reviewed;
    reviewed.id = GroupId(made());
    reviewed.openedOn = QDate(2025, 1, 15);
    view.groups.push_back(reviewed);
    view.reviewed.push_back({reviewed.id, QDate(2026, 2, 10)});
    GroupView fresh;
    fresh.id = GroupId(made());
    fresh.openedOn = QDate(2026, 10, 1);
    fresh.reviewMonths = 1;
    view.groups.push_back(fresh);
    GroupView gone;
    gone.id = GroupId(made());
    gone.openedOn = QDate(2025, 1, 15);
    gone.archivedOn = QDate(2026, 1, 20);
    view.groups.push_back(gone);

    const Coverage reviews = coverageOf(view, pack).at(2);
    CHECK(at(reviews, QDate(2025, 12, 31)) == CoverageCount{0, 2}); // both overdue since July
    CHECK(at(reviews, QDate(2026, 2, 28)) == CoverageCount{1, 1});
    CHECK(at(reviews, QDate(2026, 8, 31)) == CoverageCount{0, 1});
    CHECK(at(reviews, QDate(2026, 10, 31)) == CoverageCount{1, 2});
    CHECK(reviews.now == CoverageCount{0, 2});
}

TEST_CASE("the centre counts the offices, and nobody needing anything is all that is needed", "[coverage]")
{
    const RegionPack pack = RegionPack::load(QStringLiteral(":/packs/fukushima"));
    LedgerView view = emptyView();
    CHECK(coverageOf(view, pack).at(1).now.percent() == 100);
    view.ownOffice = OfficeId();
    view.offices.push_back({OfficeId(made()), QStringLiteral("もり薬局"), {}});
    const QList<Coverage> coverage = coverageOf(view, pack);
    REQUIRE(coverage.size() == 2);
    CHECK(coverage.at(0).label == QStringLiteral("様式1"));
    CHECK(coverage.at(0).now == CoverageCount{0, 1});
}
