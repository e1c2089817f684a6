// SPDX-License-Identifier: Apache-2.0
#include "domain/procedure.h"
#include "support/office_at_work.h"
#include "support/text_stream.h"
#include "support/thrown.h"
#include "workflow/bin_records.h"
#include "workflow/reconcile_members.h"
#include "workflow/reviews.h"
#include "workflow/save_record.h"
#include "workflow/tasks.h"
#include "workflow/undo.h"

#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace Qt::StringLiterals;
using renkei::test::OfficeAtWork;
using renkei::test::thrown;

namespace {

const QString keep = QString::fromUtf16(decisionKeep);
const QString release = QString::fromUtf16(decisionRelease);
const QString unsure = QString::fromUtf16(decisionUnsure);

/// A review of both groups, all kept, the nurse released from the first and unclear in the second.
struct DecidedReview : OfficeAtWork
{
    DecidedReview()
        : review(startReview(session, {}))
    {
        QList<ReviewItemId> others;
        for (const ReviewItem &item : reviewItems(*ledger, review.id)) {
            if (item.staff != nurse.id) {
                others.append(item.id);
            }
        }
        decide(session, others, keep, u"担当を確認"_s);
        decide(session, {nurseIn(group).id}, release, u"担当が替わったため"_s);
        decide(session, {nurseIn(secondGroup).id}, unsure, u"本人に確認"_s);
    }
    ReviewItem nurseIn(const Group &which)
    {
        for (const ReviewItem &item : reviewItems(*ledger, review.id)) {
            if (item.staff == nurse.id && item.group == which.id) {
                return item;
            }
        }
        FAIL("the nurse is not under review");
        return {};
    }
    QJsonObject report() { return reviewReport(session, review.id); }
    QJsonObject since() { return report().value(u"since"_s).toObject(); }
    QJsonObject groupPart(const Group &which)
    {
        const QJsonArray groups = report().value(u"groups"_s).toArray();
        for (const auto &part : groups) {
            if (part.toObject().value(u"group"_s) == which.id.toString()) {
                return part.toObject();
            }
        }
        return {};
    }
    QJsonObject nursePart()
    {
        const QJsonArray items = groupPart(group).value(u"items"_s).toArray();
        for (const auto &part : items) {
            if (part.toObject().value(u"name"_s) == nurse.name) {
                return part.toObject();
            }
        }
        return {};
    }
    Task task(const char *kind)
    {
        Selection selection;
        selection.where = {{"kind", QString::fromLatin1(kind)}};
        const QList<Task> tasks = ledger->all<Task>(selection);
        REQUIRE(tasks.size() == 1);
        return tasks.first();
    }

    Review review;
};

} // namespace

TEST_CASE("a review closes when everybody is decided, and leaves tasks for named people", "[reviews]")
{
    DecidedReview office;
    decide(office.session, {office.nurseIn(office.group).id}, {}, {});
    const Error early = thrown([&] { closeReview(office.session, office.review.id); });
    CHECK(early.code() == ErrorCode::Refused);
    CHECK(early.sentence().contains(u"1"_s));
    undoLast(office.session);

    const QString head = QString::fromLatin1(office.ledger->history().head());
    const Review closed = closeReview(office.session, office.review.id, u"山﨑 月子"_s);
    CHECK(office.newestEntry().verb == u"review.close"_s);
    CHECK(closed.closedOn == office.ledger.clock.today());
    CHECK(closed.closedBy == u"佐藤"_s);
    CHECK(closed.chainHead == head);
    CHECK_FALSE(closed.report.isEmpty());
    const Task toRelease = office.task("release-member");
    CHECK(toRelease.assignedTo == u"山﨑 月子"_s);
    CHECK(toRelease.dueOn == office.ledger.clock.today().addDays(7));
    CHECK(toRelease.subjectName == office.nurse.name);
    CHECK(toRelease.membership == office.members.first().id);
    CHECK(toRelease.reviewItem == office.nurseIn(office.group).id);
    CHECK(office.task("clarify-member").assignedTo == u"佐藤"_s);
    // Closing releases nobody either.
    CHECK(openMemberships(*office.ledger, office.nurse.id).size() == 2);
    CHECK(reviewDates(office.session, office.group.id).last == closed.closedOn);
}

TEST_CASE("a closed review is read-only, whichever way it is touched", "[reviews]")
{
    DecidedReview office;
    closeReview(office.session, office.review.id);
    const ReviewItem item = office.nurseIn(office.group);
    const auto refused = [&](const std::function<void()> &touch) {
        const Error error = thrown(touch);
        CHECK(error.code() == ErrorCode::Refused);
        CHECK(error.sentence().contains(office.review.title));
    };
    refused([&] { decide(office.session, {item.id}, keep, u"やはり継続"_s); });
    refused([&] { assignItems(office.session, {item.id}, {}, {}); });
    refused([&] { closeReview(office.session, office.review.id); });
    refused(
        [&] { editField(office.session, Review::spec(), office.review.id.uuid(), "title", u"別の題"_s); });
    refused([&] { editField(office.session, ReviewItem::spec(), item.id.uuid(), "note", u"追記"_s); });
    refused(
        [&] { editField(office.session, ReviewGroup::spec(), item.reviewGroup.uuid(), "note", u"追記"_s); });
    refused([&] { binRecords(office.session, Review::spec(), {office.review.id.uuid()}); });
}

TEST_CASE("of an open review title, due day and notes can be edited, decisions cannot", "[reviews]")
{
    DecidedReview office;
    editField(office.session, Review::spec(), office.review.id.uuid(), "title", u"秋の精査"_s);
    CHECK(office.ledger->get<Review>(office.review.id).title == u"秋の精査"_s);
    const auto refused = [&](const RegisterSpec &spec, const QUuid &id, const char *field,
                             const QVariant &value) {
        return thrown([&] { editField(office.session, spec, id, field, value); }).code() ==
               ErrorCode::Refused;
    };
    CHECK(refused(Review::spec(), office.review.id.uuid(), "closedOn", QDate(2026, 11, 22)));
    const ReviewItem item = office.nurseIn(office.group);
    CHECK(refused(ReviewItem::spec(), item.id.uuid(), "decision", keep));
    CHECK(refused(ReviewGroup::spec(), item.reviewGroup.uuid(), "groupName", u"別の名前"_s));
}

TEST_CASE("undo opens a closed review again, and it closes anew, also after a restart", "[reviews]")
{
    DecidedReview office;
    closeReview(office.session, office.review.id);
    const QJsonObject report = office.report();
    const QStringList closed = office.contents();
    undoLast(office.session);
    CHECK_FALSE(office.ledger->get<Review>(office.review.id).closedOn.isValid());
    CHECK(office.ledger->count(Task::spec()) == 0);
    decide(office.session, {office.nurseIn(office.group).id}, keep, u"やはり継続"_s);
    undoLast(office.session);
    redoLast(office.session);
    undoLast(office.session);
    closeReview(office.session, office.review.id);
    CHECK(office.ledger->count(Task::spec()) == 2);
    undoLast(office.session);
    redoLast(office.session);
    office.ledger.reopen();
    Session session{*office.ledger, office.pack, office.ledger.clock, office.session.operatorId, u"佐藤"_s};
    QJsonObject again = reviewReport(session, office.review.id);
    CHECK(again.value(u"summary"_s) == report.value(u"summary"_s));
    CHECK(again.value(u"groups"_s) == report.value(u"groups"_s));
    CHECK(office.ledger->verify() == QStringList());
    CHECK(office.contents().size() == closed.size());
}

TEST_CASE("the report says what was decided, and stays as it was when the review was closed", "[reviews]")
{
    DecidedReview office;
    CHECK(office.report().value(u"review"_s).toObject().value(u"closed"_s) == false);
    CHECK(office.report().value(u"chainHead"_s) == QString());
    const Review closed = closeReview(office.session, office.review.id);
    QJsonObject report = office.report();
    CHECK(report.value(u"chainHead"_s) == closed.chainHead);
    CHECK(report.value(u"office"_s) == office.office.name);
    const QJsonObject summary = report.value(u"summary"_s).toObject();
    CHECK(summary.value(u"groups"_s) == 2);
    CHECK(summary.value(u"members"_s) == 6);
    CHECK(summary.value(u"kept"_s) == 4);
    CHECK(summary.value(u"released"_s) == 1);
    CHECK(summary.value(u"unsure"_s) == 1);
    CHECK(summary.value(u"bulk"_s) == 4);
    CHECK(summary.value(u"bulkPercent"_s) == 67);
    CHECK(office.groupPart(office.group).value(u"summary"_s).toObject().value(u"released"_s) == 1);
    const QJsonObject nurse = office.nursePart();
    CHECK(nurse.value(u"reason"_s) == u"担当が替わったため"_s);
    CHECK(nurse.value(u"decidedBy"_s) == u"佐藤"_s);
    CHECK(nurse.value(u"decidedAt"_s) == u"2026-11-22T09:00:00Z"_s);
    CHECK(nurse.value(u"flags"_s).toArray().contains(u"no-pledge"_s));
    CHECK(nurse.value(u"bulk"_s) == false);

    // Names that change later change nothing.
    editField(office.session, StaffMember::spec(), office.nurse.id.uuid(), "name", u"高橋"_s);
    CHECK(office.nursePart().value(u"name"_s) == office.nurse.name);
}

TEST_CASE("the loop closes: each release is told as done, proven, or outstanding", "[reviews]")
{
    DecidedReview office;
    closeReview(office.session, office.review.id);
    CHECK(office.nursePart().value(u"outcome"_s) == u"not-released"_s);
    CHECK(office.since().value(u"notReleased"_s) == 1);
    office.ledger.clock.advanceDays(3);

    SECTION("by hand, with a reason")
    {
        completeTask(office.session, office.task("release-member").id, {{}, {}, u"MCSで解除した"_s});
        CHECK(office.nursePart().value(u"outcome"_s) == u"released"_s);
        CHECK(office.nursePart().value(u"outcomeOn"_s) == u"2026-11-25"_s);
        CHECK(office.nursePart().value(u"outcomeReason"_s) == u"MCSで解除した"_s);
        CHECK(office.nursePart().value(u"proven"_s) == false);
        CHECK(office.since().value(u"released"_s) == 1);
        CHECK(office.since().value(u"notReleased"_s) == 0);
    }
    SECTION("proven by a member list of MCS that lacks the person")
    {
        ReconcileRequest list;
        list.group = office.group.id;
        list.listText = u"山﨑 月子\n佐藤 薫"_s;
        list.seen = {office.members.at(1).id, office.members.at(2).id};
        list.missed = {office.members.at(0).id};
        list.listed = 2;
        reconcileMembers(office.session, list);
        CHECK(office.nursePart().value(u"outcome"_s) == u"released"_s);
        CHECK(office.nursePart().value(u"proven"_s) == true);
    }
    SECTION("still on the list: not released, and the task stays open")
    {
        ReconcileRequest list;
        list.group = office.group.id;
        list.listText = u"髙橋 日出男\n山﨑 月子\n佐藤 薫"_s;
        list.seen = {office.members.at(0).id, office.members.at(1).id, office.members.at(2).id};
        list.listed = 3;
        reconcileMembers(office.session, list);
        CHECK(office.nursePart().value(u"outcome"_s) == u"not-released"_s);
        CHECK_FALSE(office.task("release-member").doneOn.isValid());
    }
    SECTION("waived: not released, with the reason")
    {
        waiveTask(office.session, office.task("release-member").id, {{}, {}, u"担当を続けることになった"_s});
        CHECK(office.nursePart().value(u"outcome"_s) == u"not-released"_s);
        CHECK(office.nursePart().value(u"outcomeReason"_s) == u"担当を続けることになった"_s);
    }
    SECTION("whoever came in without anybody's approval is told apart from whoever was approved")
    {
        enterMembers(office.session, office.group.id, {office.helper.id}, {});
        const auto invited = inviteMembers(office.session, office.secondGroup.id, {office.helper.id}, {});
        CHECK(office.since().value(u"joined"_s) == 0);
        judgeInvitation(office.session, invited.first().id, true, {});
        approveMembers(office.session, {invited.first().id}, {});
        joinMembers(office.session, {invited.first().id}, {});
        completeTask(office.session, office.task("release-member").id, {{}, {}, u"MCSで解除した"_s});
        enterMembers(office.session, office.group.id, {office.nurse.id}, {});
        CHECK(office.since().value(u"intruded"_s) == 2);
        CHECK(office.since().value(u"joined"_s) == 1);
        const QJsonArray intruded = office.groupPart(office.group).value(u"intruded"_s).toArray();
        REQUIRE(intruded.size() == 2);
        CHECK(intruded.at(0).toObject().value(u"name"_s) == office.helper.name);
        CHECK(intruded.at(0).toObject().value(u"since"_s) == u"2026-11-25"_s);
        CHECK(intruded.at(0).toObject().value(u"again"_s) == false);
        CHECK(intruded.at(1).toObject().value(u"again"_s) == true); // back although released
    }
}

TEST_CASE("the report tells the difference to the last review of each group", "[reviews]")
{
    DecidedReview office;
    closeReview(office.session, office.review.id);
    office.ledger.clock.advanceDays(30);
    completeTask(office.session, office.task("release-member").id, {{}, {}, u"MCSで解除した"_s});
    enterMembers(office.session, office.group.id, {office.helper.id}, {});
    editField(office.session, StaffMember::spec(), office.pharmacist.id.uuid(), "profession", u"薬剤師"_s);
    office.review = startReview(office.session, {});
    const QJsonObject difference = office.groupPart(office.group).value(u"difference"_s).toObject();
    CHECK(difference.value(u"since"_s) == u"2026-11-22"_s);
    REQUIRE(difference.value(u"added"_s).toArray().size() == 1);
    CHECK(difference.value(u"added"_s).toArray().first().toObject().value(u"name"_s) == office.helper.name);
    REQUIRE(difference.value(u"removed"_s).toArray().size() == 1);
    const QJsonObject removed = difference.value(u"removed"_s).toArray().first().toObject();
    CHECK(removed.value(u"name"_s) == office.nurse.name);
    CHECK(removed.value(u"releasedOn"_s) == u"2026-12-22"_s);
    CHECK(removed.value(u"reason"_s) == u"MCSで解除した"_s);
    REQUIRE(difference.value(u"changed"_s).toArray().size() == 1);
    CHECK(difference.value(u"changed"_s).toArray().first().toObject().value(u"before"_s) == u"／もり薬局"_s);
    const QJsonObject summary = office.report().value(u"summary"_s).toObject();
    CHECK(summary.value(u"added"_s) == 1);
    CHECK(summary.value(u"removed"_s) == 1);
    CHECK(summary.value(u"changed"_s) == 2); // the pharmacist is in both groups
}

TEST_CASE("a release that has happened before the review closes needs no task", "[reviews]")
{
    DecidedReview office;
    releaseMembers(office.session, {office.members.first().id}, {{}, {}, u"担当が替わったため"_s});
    closeReview(office.session, office.review.id);
    CHECK(office.ledger->count(Task::spec()) == 1); // to clarify the other group
    CHECK(office.nursePart().value(u"outcome"_s) == u"released"_s);
}

TEST_CASE("12 groups with 140 members, 9 of whom leave: the report and the ledger agree", "[reviews]")
{
    test::TestSession desk;
    QList<StaffMember> people;
    for (int i = 0; i < 35; ++i) {
        people.append(desk.addStaff(u"職員%1 髙橋"_s.arg(i + 1)));
    }
    QList<GroupId> groups;
    int members = 0;
    for (int i = 0; i < 12; ++i) {
        Group group;
        group.patient = desk.addPatient(u"患者%1"_s.arg(i + 1)).id;
        groups.append(openGroup(desk.session, group).id);
        QList<StaffId> inside;
        const int wanted = i < 8 ? 12 : 11; // 8 × 12 + 4 × 11 = 140
        for (int k = 0; k < wanted; ++k) {
            inside.append(people.at((i * 3 + k) % 35).id);
        }
        members += int(enterMembers(desk.session, groups.last(), inside, {}).size());
    }
    REQUIRE(members == 140);
    const Review review = startReview(desk.session, {.title = u"秋の精査"_s});
    const QList<ReviewItem> items = reviewItems(*desk.ledger, review.id);
    REQUIRE(items.size() == 140);
    QStringList leaving;
    QList<ReviewItemId> staying;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i % 15 == 7) {
            decide(desk.session, {items.at(i).id}, release, u"理由%1"_s.arg(i));
            leaving += items.at(i).name + items.at(i).group.toString();
        } else {
            staying.append(items.at(i).id);
        }
    }
    REQUIRE(leaving.size() == 9);
    decide(desk.session, staying, keep, u"担当を確認"_s);
    const QByteArray head = desk.ledger->history().head();
    closeReview(desk.session, review.id, u"鈴木"_s);

    const QJsonObject report = reviewReport(desk.session, review.id);
    QStringList told;
    const QJsonArray parts = report.value(u"groups"_s).toArray();
    for (const auto &group : parts) {
        const QJsonArray entries = group.toObject().value(u"items"_s).toArray();
        for (const auto &entry : entries) {
            const QJsonObject item = entry.toObject();
            if (item.value(u"decision"_s) == release) {
                told += item.value(u"name"_s).toString() + group.toObject().value(u"group"_s).toString();
                CHECK(item.value(u"reason"_s).toString().startsWith(u"理由"_s));
                CHECK(item.value(u"assignedTo"_s) == u"鈴木"_s);
            }
        }
    }
    CHECK(told == leaving);
    const QJsonObject summary = report.value(u"summary"_s).toObject();
    CHECK(summary.value(u"members"_s) == 140);
    CHECK(summary.value(u"kept"_s) == 131);
    CHECK(summary.value(u"released"_s) == 9);
    CHECK(summary.value(u"bulkPercent"_s) == 94);
    CHECK(report.value(u"chainHead"_s) == QString::fromLatin1(head));
    CHECK(openTasks(desk.session).size() == 9);
    undoLast(desk.session);
    CHECK(openTasks(desk.session).isEmpty());
    redoLast(desk.session);
    CHECK(openTasks(desk.session).size() == 9);
    CHECK(desk.ledger->verify() == QStringList());
}
