// SPDX-License-Identifier: Apache-2.0
#include "support/office_at_work.h"
#include "support/text_stream.h"
#include "support/thrown.h"
#include "workflow/reviews.h"
#include "workflow/undo.h"

#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::OfficeAtWork;
using renkei::test::thrown;

namespace {

const QString keep = QString::fromUtf16(decisionKeep);
const QString release = QString::fromUtf16(decisionRelease);
const QString unsure = QString::fromUtf16(decisionUnsure);

/// A review of a free group, where people of other offices are not conspicuous.
struct UnderReview : OfficeAtWork
{
    UnderReview()
    {
        Group fresh;
        fresh.kind = QString::fromUtf16(freeGroup);
        fresh.name = QStringLiteral("感染対策");
        freeGroupId = openGroup(session, fresh).id;
        colleague = ledger.addStaff(otherOffice, QStringLiteral("渡邉 薬子"));
        enterMembers(session, freeGroupId, {nurse.id, pharmacist.id, colleague.id}, {});
        review = startReview(session, {.groups = {freeGroupId}});
    }
    ReviewItem item(const StaffMember &person)
    {
        for (const ReviewItem &each : reviewItems(*ledger, review.id)) {
            if (each.staff == person.id) {
                return each;
            }
        }
        FAIL("nobody of that name is under review");
        return {};
    }
    Error refusal(const QList<StaffMember> &people, const QString &decision, const QString &reason = {})
    {
        const QByteArray head = ledger->history().head();
        const Error error = thrown([&] { choose(people, decision, reason); });
        CHECK(ledger->history().head() == head); // and nothing has happened
        return error;
    }
    void choose(const QList<StaffMember> &people, const QString &decision, const QString &reason = {})
    {
        QList<ReviewItemId> ids;
        for (const StaffMember &person : people) {
            ids.append(item(person).id);
        }
        decide(session, ids, decision, reason);
    }
    OperatorId addOperatorRow(const QString &name, StaffId staff = {})
    {
        Operator row;
        row.name = name;
        row.staff = staff;
        ledger.change(u"operator.add", [&](Change &change) { change.put(row); });
        return row.id;
    }
    void iAm(const StaffMember &person)
    {
        auto self = ledger->get<Operator>(session.operatorId);
        self.staff = person.id;
        ledger.change(u"operator.edit", [&](Change &change) { change.put(self); });
    }

    GroupId freeGroupId;
    StaffMember colleague;
    Review review;
};

} // namespace

TEST_CASE("a decision keeps who, when and why, and can be taken back", "[reviews]")
{
    UnderReview office;
    REQUIRE(office.item(office.pharmacist).flags.isEmpty());
    office.choose({office.pharmacist}, keep);
    CHECK(office.newestEntry().verb == QStringLiteral("review.decide"));
    ReviewItem item = office.item(office.pharmacist);
    CHECK(item.decision == keep);
    CHECK(item.decidedBy == QStringLiteral("佐藤"));
    CHECK(item.decidedByOperator == office.session.operatorId);
    CHECK(item.decidedAt == office.ledger.clock.now());
    CHECK_FALSE(item.inBulk);
    CHECK_FALSE(item.ownMembership);

    office.choose({office.pharmacist}, release, QStringLiteral("  薬局が替わった  "));
    CHECK(office.item(office.pharmacist).reason == QStringLiteral("薬局が替わった"));
    // A decision alone releases nobody.
    CHECK(openMemberships(*office.ledger, office.freeGroupId).size() == 3);

    office.choose({office.pharmacist}, {});
    item = office.item(office.pharmacist);
    CHECK(item.decision.isEmpty());
    CHECK(item.reason.isEmpty());
    CHECK(item.decidedBy.isEmpty());
    CHECK_FALSE(item.decidedAt.isValid());
    undoLast(office.session);
    CHECK(office.item(office.pharmacist).decision == release);
}

TEST_CASE("a reason is asked for where the decision needs one, by name", "[reviews]")
{
    UnderReview office;
    SECTION("release")
    {
        const Error error = office.refusal({office.pharmacist}, release, QStringLiteral("  "));
        CHECK(error.code() == ErrorCode::InvalidInput);
        CHECK(error.sentence().contains(office.pharmacist.name));
    }
    SECTION("keeping somebody conspicuous: with what it is, and the clause")
    {
        REQUIRE(office.item(office.nurse).flags == QStringLiteral("no-pledge"));
        const Error error = office.refusal({office.nurse}, keep);
        CHECK(error.code() == ErrorCode::InvalidInput);
        CHECK(error.sentence().contains(office.nurse.name));
        CHECK(error.sentence().contains(translatedFlags(QStringLiteral("no-pledge")).first()));
        CHECK(error.sentence().contains(office.pack.clause(QStringLiteral("N1.3"))->text));
        office.choose({office.nurse}, keep, QStringLiteral("誓約書は今週中に署名"));
        office.choose({office.nurse}, unsure); // to be clarified needs none
    }
    SECTION("several at once")
    {
        const Error error = office.refusal({office.pharmacist, office.colleague}, keep);
        CHECK(error.code() == ErrorCode::InvalidInput);
        CHECK(error.sentence().contains(QStringLiteral("2")));
        office.choose({office.pharmacist, office.colleague}, keep, QStringLiteral("担当を確認"));
        CHECK(office.item(office.pharmacist).inBulk);
        CHECK(office.item(office.colleague).reason == QStringLiteral("担当を確認"));
        CHECK(reviewProgress(reviewItems(*office.ledger, office.review.id)).inBulk == 2);
        // The same item twice is one decision.
        const ReviewItemId id = office.item(office.pharmacist).id;
        decide(office.session, {id, id}, keep, {});
        CHECK_FALSE(office.item(office.pharmacist).inBulk);
    }
    SECTION("an unknown decision")
    {
        CHECK(office.refusal({office.pharmacist}, QStringLiteral("maybe")).code() == ErrorCode::InvalidInput);
    }
}

TEST_CASE("nobody decides about the own membership while there is another operator", "[reviews]")
{
    UnderReview office;
    office.iAm(office.pharmacist);
    CHECK(isOwnMembership(office.session, office.item(office.pharmacist)));
    CHECK_FALSE(isOwnMembership(office.session, office.item(office.nurse)));

    SECTION("the only operator needs a reason, and it shows")
    {
        const Error error = office.refusal({office.pharmacist}, keep);
        CHECK(error.code() == ErrorCode::InvalidInput);
        CHECK(error.sentence().contains(office.pharmacist.name));
        office.choose({office.pharmacist}, keep, QStringLiteral("担当を続けるため"));
        CHECK(office.item(office.pharmacist).ownMembership);
        const QJsonObject report = reviewReport(office.session, office.review.id);
        const QJsonArray own = report.value(QStringLiteral("ownMemberships")).toArray();
        REQUIRE(own.size() == 1);
        CHECK(own.first().toObject().value(QStringLiteral("groupName")) == QStringLiteral("感染対策"));
    }
    SECTION("with a second operator it is the other one's decision, also in bulk and to take back")
    {
        office.choose({office.pharmacist}, keep, QStringLiteral("担当を続けるため"));
        const OperatorId other = office.addOperatorRow(QStringLiteral("鈴木"));
        for (const QString &decision : {keep, release, QString()}) {
            const Error error =
                office.refusal({office.colleague, office.pharmacist}, decision, QStringLiteral("担当"));
            CHECK(error.code() == ErrorCode::Refused);
            CHECK(error.sentence().contains(office.pharmacist.name));
        }
        Session second{*office.ledger, office.pack, office.ledger.clock, other, QStringLiteral("鈴木")};
        decide(second, {office.item(office.pharmacist).id}, keep, {});
        CHECK(office.item(office.pharmacist).decidedBy == QStringLiteral("鈴木"));
        CHECK_FALSE(office.item(office.pharmacist).ownMembership);
        // Nor can it be handed to the person it is about.
        CHECK(thrown([&] {
                  assignItems(second, {office.item(office.pharmacist).id}, office.session.operatorId, {});
              }).code() == ErrorCode::Refused);
    }
}

TEST_CASE("what was handed to another operator is decided by that one", "[reviews]")
{
    UnderReview office;
    const OperatorId other = office.addOperatorRow(QStringLiteral("鈴木"));
    assignItems(office.session, {office.item(office.pharmacist).id, office.item(office.colleague).id}, other,
                QStringLiteral("休暇のため"));
    CHECK(office.newestEntry().verb == QStringLiteral("review.assign"));
    CHECK(office.newestEntry().detail == QStringLiteral("休暇のため"));
    const Error error = office.refusal({office.pharmacist}, keep);
    CHECK(error.code() == ErrorCode::Refused);
    CHECK(error.sentence().contains(QStringLiteral("鈴木")));
    Session second{*office.ledger, office.pack, office.ledger.clock, other, QStringLiteral("鈴木")};
    decide(second, {office.item(office.pharmacist).id}, keep, {});

    assignItems(office.session, {office.item(office.colleague).id}, {}, {});
    office.choose({office.colleague}, keep);
    CHECK(office.item(office.colleague).assignedTo.isNull());
    CHECK(thrown([&] {
              assignItems(office.session, {office.item(office.colleague).id},
                          OperatorId(newUuid(office.ledger.clock)), {});
          }).code() == ErrorCode::NotFound);

    // Whoever is no operator any more holds nothing up.
    assignItems(office.session, {office.item(office.nurse).id}, other, {});
    office.ledger.change(u"operator.remove",
                         [&](Change &change) { change.bin(Operator::spec(), other.uuid()); });
    office.choose({office.nurse}, release, QStringLiteral("異動"));
}

TEST_CASE("whoever was released meanwhile cannot be kept", "[reviews]")
{
    UnderReview office;
    releaseMembers(office.session, {office.item(office.pharmacist).membership},
                   {{}, {}, QStringLiteral("薬局が替わった")});
    const Error error = office.refusal({office.colleague, office.pharmacist}, keep, QStringLiteral("担当"));
    CHECK(error.code() == ErrorCode::Refused);
    CHECK(error.sentence().contains(office.pharmacist.name));
    office.choose({office.pharmacist}, release, QStringLiteral("解除済"));
}
