// SPDX-License-Identifier: Apache-2.0
// A review of 500 groups with 6,000 members, beside 10,000 staff and a review of the same groups half a year
// ago: starting it (limit 1 s), reading it for the screen (0.2 s), one decision (50 ms), the block of
// unchanged members of a group (50 ms), closing it (1.5 s), its report (1 s).
#include "bench/invented_staff.h"
#include "bench/timing.h"
#include "domain/patient.h"
#include "support/test_ledger.h"
#include "workflow/reviews.h"
#include "workflow/settings.h"
#include "workflow/undo.h"

#include <QCoreApplication>

#include <vector>

using namespace renkei;
using renkei::test::milliseconds;
using renkei::test::out;

static constexpr int groupCount = 500;
static constexpr int membersOfGroup = 12;
static constexpr int staffCount = 10'000;
static constexpr int rounds = 5;

static void report(const char *what, const std::vector<double> &times, double limit)
{
    const double median = test::median(times);
    out() << QString::fromUtf8(what).leftJustified(52) << QString::number(median, 'f', 1).rightJustified(9)
          << " ms  (limit " << limit << (median <= limit ? ")\n" : ")  MISSED\n");
    out().flush();
}

static void fill(test::TestLedger &ledger)
{
    const Office own = ledger.addOffice(QStringLiteral("つむぎ訪問看護ステーション"));
    const Office other = ledger.addOffice(QStringLiteral("もり薬局"));
    QList<StaffMember> people = test::inventedStaff(staffCount, own);
    ledger.change(u"demo.fill", [&](Change &change) {
        putSetting(change, *ledger, SettingName::ownOffice, own.id.toString());
        for (int i = 0; i < staffCount; ++i) {
            people[i].office = i % 4 == 0 ? own.id : other.id;
            change.put(people[i]);
        }
        for (int i = 0; i < groupCount; ++i) {
            Patient patient;
            patient.name = people.at(i).name + QStringLiteral("様");
            patient.kana = people.at(i).kana;
            change.put(patient);
            Group group;
            group.name = patient.name;
            group.kana = patient.kana;
            group.kind = QString::fromUtf16(patientGroup);
            group.patient = patient.id;
            group.hostOffice = own.id;
            group.openedOn = QDate(2025, 4, 1);
            change.put(group);
            for (int k = 0; k < membersOfGroup; ++k) {
                Membership membership;
                membership.group = group.id;
                membership.staff = people.at((i * 17 + k * 29) % staffCount).id;
                membership.joinedOn = QDate(2025, 4, 1);
                change.put(membership);
            }
        }
    });
}

static QList<ReviewItemId> idsOf(const QList<ReviewItem> &items)
{
    QList<ReviewItemId> ids;
    for (const ReviewItem &item : items) {
        ids.append(item.id);
    }
    return ids;
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    test::TestLedger ledger;
    fill(ledger);
    const RegionPack pack = RegionPack::byNameOrFolder(QStringLiteral("fukushima"));
    Session session{*ledger, pack, ledger.clock, OperatorId(), QStringLiteral("佐藤")};
    const QString keep = QString::fromUtf16(decisionKeep);
    const QString note = QStringLiteral("担当を確認");

    const Review earlier = startReview(session, {});
    decide(session, idsOf(reviewItems(*ledger, earlier.id)), keep, note);
    closeReview(session, earlier.id);
    ledger.clock.advanceDays(180);

    std::vector<double> start;
    std::vector<double> read;
    std::vector<double> one;
    std::vector<double> block;
    std::vector<double> close;
    std::vector<double> made;
    for (int round = 0; round < rounds; ++round) {
        Review review;
        start.push_back(milliseconds([&] { review = startReview(session, {}); }));
        QList<ReviewItem> items;
        read.push_back(milliseconds([&] {
            items = reviewItems(*ledger, review.id);
            if (items.size() != groupCount * membersOfGroup ||
                reviewGroups(*ledger, review.id).size() != groupCount) {
                qFatal("the review is not whole");
            }
        }));
        one.push_back(milliseconds([&] { decide(session, {items.at(round).id}, keep, note); }));
        block.push_back(milliseconds([&] {
            decide(session, idsOf(items.sliced(membersOfGroup * round, membersOfGroup)), keep, note);
        }));
        decide(session, idsOf(items), keep, note);
        decide(session, idsOf(items.first(100)), QString::fromUtf16(decisionRelease), note);
        close.push_back(milliseconds([&] { closeReview(session, review.id); }));
        made.push_back(milliseconds([&] { reviewReport(session, review.id); }));
        undoLast(session); // the next round finds the groups free
        undoLast(session);
        undoLast(session);
        undoLast(session);
        undoLast(session);
        undoLast(session);
    }
    out() << groupCount << " groups, " << groupCount * membersOfGroup << " members, " << staffCount
          << " staff, medians of " << rounds << "\n";
    report("review started", start, 1000);
    report("groups and items read for the screen", read, 200);
    report("one decision", one, 50);
    report("one group confirmed as a block", block, 50);
    report("review closed", close, 1500);
    report("report made again from the stored one", made, 1000);
    return 0;
}
