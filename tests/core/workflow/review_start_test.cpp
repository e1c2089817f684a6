// SPDX-License-Identifier: Apache-2.0
#include "domain/document.h"
#include "support/office_at_work.h"
#include "support/text_stream.h"
#include "support/thrown.h"
#include "workflow/attach_document.h"
#include "workflow/bin_records.h"
#include "workflow/review_past.h"
#include "workflow/reviews.h"
#include "workflow/save_record.h"
#include "workflow/undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::OfficeAtWork;
using renkei::test::thrown;

namespace {

struct ReviewedOffice : OfficeAtWork
{
    void sign(const char *kind, const QUuid &subject)
    {
        Document document;
        document.kind = QLatin1StringView(kind);
        document.subject = subject;
        document.signedOn = ledger.clock.today();
        attachDocument(session, document, std::nullopt);
    }
    /// Nothing is conspicuous any more.
    void putInOrder()
    {
        for (const StaffMember &person : {nurse, therapist}) {
            sign("staff-pledge", person.id.uuid());
        }
        for (const Patient &whose : {patient, secondPatient}) {
            sign("consent", whose.id.uuid());
        }
    }
    QStringList flagged(const Review &review)
    {
        QStringList lines;
        for (const ReviewItem &item : reviewItems(*ledger, review.id)) {
            if (!item.flags.isEmpty()) {
                lines += item.name + u':' + item.flags;
            }
        }
        return lines;
    }
    void keepAll(const Review &review)
    {
        QList<ReviewItemId> ids;
        for (const ReviewItem &item : reviewItems(*ledger, review.id)) {
            ids.append(item.id);
        }
        decide(session, ids, QString::fromUtf16(decisionKeep), QStringLiteral("全員の担当を確認"));
    }
    Review closedReview()
    {
        const Review review = startReview(session, {});
        keepAll(review);
        return closeReview(session, review.id);
    }
};

ReviewRequest about(const QString &kind, const QString &reason)
{
    ReviewRequest request;
    request.kind = kind;
    request.reason = reason;
    return request;
}

} // namespace

TEST_CASE("a review freezes the members of all groups in use, as they are", "[reviews]")
{
    ReviewedOffice office;
    archiveGroups(office.session, {office.openGroupOf(office.addPatient(QStringLiteral("終了した方"))).id},
                  QStringLiteral("退院"));
    const Review review = startReview(office.session, {});
    CHECK(office.newestEntry().verb == QStringLiteral("review.start"));
    CHECK(review.title == QStringLiteral("Periodic review (令和8年11月22日)"));
    CHECK(review.startedBy == QStringLiteral("佐藤"));
    CHECK(review.dueOn == QDate(2026, 12, 22));
    const QList<ReviewGroup> groups = reviewGroups(*office.ledger, review.id);
    REQUIRE(groups.size() == 2);
    CHECK(groups.at(0).patientName == groups.at(0).groupName);
    CHECK(groups.at(0).hostOfficeName == office.office.name);
    CHECK(groups.at(0).members == 3);
    CHECK_FALSE(groups.at(0).previousOn.isValid());

    // Whatever happens to the people later, the snapshot stays.
    StaffMember nurse = office.ledger->get<StaffMember>(office.nurse.id);
    nurse.name = QStringLiteral("高橋 太郎");
    nurse.profession = QStringLiteral("保健師");
    office.ledger.change(u"staff.edit", [&](Change &change) { change.put(nurse); });
    releaseMembers(office.session, {office.members.at(1).id}, {{}, {}, QStringLiteral("異動")});
    const QList<ReviewItem> items = reviewItems(*office.ledger, review.id);
    CHECK(items.size() == 6);
    CHECK(std::count_if(items.cbegin(), items.cend(), [](const ReviewItem &item) {
              return item.name == QStringLiteral("髙橋 日出男") && item.profession.isEmpty();
          }) == 2);
    const ReviewProgress progress = reviewProgress(items);
    CHECK(progress.groups == 2);
    CHECK(progress.items == 6);
    CHECK(progress.decided == 0);
    CHECK(allReviewProgress(*office.ledger).value(review.id).items == 6);
    CHECK(allReviewProgress(*office.ledger).value(review.id).groups == 2);
}

TEST_CASE("whoever is conspicuous comes first, by urgency", "[reviews]")
{
    ReviewedOffice office;
    office.putInOrder();
    setNextCheck(office.session, office.members.at(2).id, QDate(2026, 11, 1));
    StaffMember therapist = office.ledger->get<StaffMember>(office.therapist.id);
    therapist.left = QDate(2026, 12, 31);
    office.ledger.change(u"staff.edit", [&](Change &change) { change.put(therapist); });
    const Review review = startReview(office.session, {.groups = {office.group.id}});
    const QList<ReviewItem> items = reviewItems(*office.ledger, review.id);
    REQUIRE(items.size() == 3);
    CHECK(items.at(0).name == QStringLiteral("山﨑 月子"));
    CHECK(items.at(0).flags == QStringLiteral("leaver"));
    CHECK(items.at(1).name == QStringLiteral("佐藤 薫"));
    CHECK(items.at(1).flags == QStringLiteral("check-overdue"));
    CHECK(items.at(1).officeName == QStringLiteral("もり薬局"));
    CHECK(items.at(2).flags.isEmpty());
}

TEST_CASE("papers that are missing are told per person and per group", "[reviews]")
{
    ReviewedOffice office;
    office.sign("staff-pledge", office.nurse.id.uuid());
    office.sign("consent", office.patient.id.uuid());
    const QStringList flagged = office.flagged(startReview(office.session, {}));
    CHECK(flagged.size() == 4);
    CHECK(flagged.contains(QStringLiteral("山﨑 月子:no-pledge")));
    CHECK(flagged.contains(QStringLiteral("山﨑 月子:no-consent no-pledge")));
    CHECK(flagged.contains(QStringLiteral("髙橋 日出男:no-consent")));
    CHECK(flagged.contains(QStringLiteral("佐藤 薫:no-consent")));
}

TEST_CASE("the next review shows what changed since the last one", "[reviews]")
{
    ReviewedOffice office;
    office.putInOrder();
    const Review first = office.closedReview();
    office.ledger.clock.advanceDays(180);
    enterMembers(office.session, office.group.id, {office.helper.id}, {});
    office.sign("staff-pledge", office.helper.id.uuid());
    StaffMember nurse = office.ledger->get<StaffMember>(office.nurse.id);
    nurse.office = office.otherOffice.id;
    Office renamed = office.ledger->get<Office>(office.office.id);
    renamed.name = QStringLiteral("つむぎ訪問看護ステーション福島");
    office.ledger.change(u"staff.edit", [&](Change &change) {
        change.put(nurse);
        change.put(renamed); // a renamed office is no other office
    });
    const Review second = startReview(office.session, {});
    CHECK(office.flagged(second) == QStringList{QStringLiteral("髙橋 日出男:office-changed"),
                                                QStringLiteral("ﾊﾝｶｸ 花子:new"),
                                                QStringLiteral("髙橋 日出男:office-changed")});
    CHECK(reviewGroups(*office.ledger, second.id).first().previousOn == first.closedOn);
    // What lies in the bin did not happen.
    CHECK(ReviewPast::read(*office.ledger).lastClosed(office.group.id) == first.closedOn);
}

TEST_CASE("what cannot be a review is refused with a sentence", "[reviews]")
{
    ReviewedOffice office;
    SECTION("a group that is under review already is named with the review")
    {
        const Review open = startReview(office.session, {.groups = {office.group.id}});
        const Error error = thrown([&] { startReview(office.session, {}); });
        CHECK(error.code() == ErrorCode::Refused);
        CHECK(error.sentence().contains(office.group.name));
        CHECK(error.sentence().contains(open.title));
        CHECK(startReview(office.session, {.groups = {office.secondGroup.id}}).dueOn.isValid());
    }
    SECTION("a group in the archive")
    {
        archiveGroups(office.session, {office.group.id}, QStringLiteral("退院"));
        const Error error = thrown([&] { startReview(office.session, {.groups = {office.group.id}}); });
        CHECK(error.code() == ErrorCode::Refused);
        CHECK(error.sentence().contains(QStringLiteral("archive")));
    }
    SECTION("nobody to look through")
    {
        const Group empty = office.openGroupOf(office.addPatient(QStringLiteral("新しい方")));
        CHECK(test::codeOf([&] { startReview(office.session, {.groups = {empty.id}}); }) ==
              ErrorCode::Refused);
    }
    SECTION("a micro-review without what happened, or without the person")
    {
        ReviewRequest request = about(QString::fromUtf16(personReview), QString());
        CHECK(test::codeOf([&] { startReview(office.session, request); }) == ErrorCode::InvalidInput);
        request.person = office.nurse.id;
        CHECK(test::codeOf([&] { startReview(office.session, request); }) == ErrorCode::InvalidInput);
        CHECK(test::codeOf([&] { startReview(office.session, about(QStringLiteral("odd"), {})); }) ==
              ErrorCode::InvalidInput);
    }
    SECTION("a due day that has passed")
    {
        CHECK(test::codeOf([&] { startReview(office.session, {.dueOn = QDate(2026, 11, 21)}); }) ==
              ErrorCode::InvalidInput);
    }
    SECTION("by hand")
    {
        Review review;
        review.kind = QString::fromUtf16(periodicReview);
        review.title = QStringLiteral("手入力");
        review.startedOn = office.ledger.clock.today();
        CHECK(test::codeOf([&] { addRow(office.session, review); }) == ErrorCode::Refused);
    }
}

TEST_CASE("a micro-review looks at one person in all groups, or at one group", "[reviews]")
{
    ReviewedOffice office;
    SECTION("a person")
    {
        ReviewRequest request = about(QString::fromUtf16(personReview), QStringLiteral("退職の予定"));
        request.person = office.nurse.id;
        std::optional<Review> review;
        office.ledger.change(u"procedure.start",
                             [&](Change &change) { review = startReview(office.session, change, request); });
        REQUIRE(review);
        CHECK(office.newestEntry().verb == QStringLiteral("procedure.start"));
        CHECK(review->title.contains(QStringLiteral("髙橋 日出男")));
        CHECK(reviewItems(*office.ledger, review->id).size() == 2);
        // The same person once more: it is under way. Another person in the same groups: a review of its own.
        office.ledger.change(u"procedure.start", [&](Change &change) {
            CHECK_FALSE(startReview(office.session, change, request));
            request.person = office.therapist.id;
            CHECK(startReview(office.session, change, request));
            request.person = office.helper.id; // in no group
            CHECK_FALSE(startReview(office.session, change, request));
        });
        // It says nothing about the group as a whole.
        decide(office.session, {reviewItems(*office.ledger, review->id).first().id},
               QString::fromUtf16(decisionRelease), QStringLiteral("退職"));
        decide(office.session, {reviewItems(*office.ledger, review->id).last().id},
               QString::fromUtf16(decisionRelease), QStringLiteral("退職"));
        closeReview(office.session, review->id);
        CHECK_FALSE(reviewDates(office.session, office.group.id).last.isValid());
        // And never releases by itself.
        CHECK(openMemberships(*office.ledger, office.nurse.id).size() == 2);
    }
    SECTION("a group")
    {
        ReviewRequest request = about(QString::fromUtf16(consentReview), QStringLiteral("同意の撤回"));
        request.groups = {office.group.id};
        const Review review = startReview(office.session, request);
        CHECK(review.title.contains(office.group.name));
        CHECK(reviewItems(*office.ledger, review.id).size() == 3);
        startReview(office.session, {}); // the periodic review is another kind
    }
}

TEST_CASE("reviews are due by the group's interval, counted from the last one or the opening", "[reviews]")
{
    ReviewedOffice office;
    CHECK(reviewDates(office.session, office.group.id).next == QDate(2027, 5, 22));
    office.closedReview();
    setSetting(office.session, SettingName::reviewMonths, QStringLiteral("3"));
    office.secondGroup.reviewMonths = 12;
    office.ledger.change(u"group.edit", [&](Change &change) { change.put(office.secondGroup); });
    const QHash<GroupId, ReviewDates> dates = allReviewDates(office.session);
    CHECK(dates.value(office.group.id).last == QDate(2026, 11, 22));
    CHECK(dates.value(office.group.id).next == QDate(2027, 2, 22));
    CHECK(dates.value(office.secondGroup.id).next == QDate(2027, 11, 22));
    CHECK(reviewDates(office.session, office.secondGroup.id).next == QDate(2027, 11, 22));
}

TEST_CASE("an open review can be called off, and counts no more", "[reviews]")
{
    ReviewedOffice office;
    const Review review = startReview(office.session, {});
    binRecords(office.session, Review::spec(), {review.id.uuid()});
    CHECK(reviewsInOrder(*office.ledger).isEmpty());
    startReview(office.session, {}); // the groups are free again
    undoLast(office.session);
    CHECK(office.ledger->count(ReviewItem::spec()) == 6);
    restoreRecords(office.session, Review::spec(), {review.id.uuid()});
    CHECK(reviewsInOrder(*office.ledger).size() == 1);
    CHECK(test::codeOf([&] {
              binRecords(office.session, ReviewItem::spec(),
                         {reviewItems(*office.ledger, review.id).first().id.uuid()});
          }) == ErrorCode::Refused);
}

TEST_CASE("a sheet that comes back leads to its review and group", "[reviews]")
{
    ReviewedOffice office;
    const Review review = startReview(office.session, {});
    const ReviewGroup group = reviewGroups(*office.ledger, review.id).last();
    const auto printed = [&](const RegisterSpec &spec, const QUuid &subject) {
        Printout printout;
        printout.formId = QStringLiteral("review-sheet");
        printout.subjectRegister = QLatin1StringView(spec.key);
        printout.subject = subject;
        office.ledger.change(u"form.print", [&](Change &change) { change.put(printout); });
        return reviewPlaceOfPrintout(*office.ledger, printout.id);
    };
    const auto place = printed(ReviewGroup::spec(), group.id.uuid());
    REQUIRE(place);
    CHECK(place->review == review.id);
    CHECK(place->group == group.id);
    REQUIRE(printed(Review::spec(), review.id.uuid()));
    CHECK(printed(Review::spec(), review.id.uuid())->group.isNull());
    CHECK_FALSE(printed(StaffMember::spec(), office.nurse.id.uuid()));
    CHECK_FALSE(reviewPlaceOfPrintout(*office.ledger, PrintoutId(newUuid(office.ledger.clock))));
    binRecords(office.session, Review::spec(), {review.id.uuid()});
    CHECK_FALSE(printed(ReviewGroup::spec(), group.id.uuid()));
}
