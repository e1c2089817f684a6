// SPDX-License-Identifier: Apache-2.0
#include "support/procedure_session.h"
#include "support/text_stream.h"
#include "support/thrown.h"
#include "workflow/groups.h"
#include "workflow/members.h"
#include "workflow/procedures.h"
#include "workflow/reviews.h"
#include "workflow/save_record.h"
#include "workflow/undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::ProcedureSession;

namespace {

/// An office with a nurse in a patient's group.
struct IncidentDesk : ProcedureSession
{
    IncidentDesk()
        : nurse(addStaff(QStringLiteral("髙橋 日出男")))
    {
        Group group;
        group.patient = addPatient(QStringLiteral("\U00020BB7田 ハル")).id;
        enterMembers(session, openGroup(session, group).id, {nurse.id}, {});
    }

    StaffMember nurse;
};

} // namespace

TEST_CASE("an incident reviews every group of the person at once, and one undo takes all of it back",
          "[procedures]")
{
    IncidentDesk desk;
    Procedure given;
    given.kind = QStringLiteral("incident");
    given.subject = desk.nurse.id.uuid();
    given.plannedOn = desk.today().addDays(-1);
    given.reason = QStringLiteral("患者の名前を書いた説明");
    CHECK(test::codeOf([&] { startProcedure(desk.session, given); }) == ErrorCode::InvalidInput);
    given.reason = translatedProcedureReason(given.kind, QStringLiteral("lost-device"));
    given.plannedOn = desk.today().addDays(1); // nobody knows of tomorrow's incident
    CHECK(test::codeOf([&] { startProcedure(desk.session, given); }) == ErrorCode::InvalidInput);
    CHECK(desk.ledger->all<Procedure>().isEmpty());

    given.plannedOn = desk.today().addDays(-1);
    const Procedure incident = startProcedure(desk.session, given);
    CHECK(incident.reason == QStringLiteral("lost-device"));
    CHECK(desk.step(incident, QStringLiteral("report-manager")).dueOn == desk.today());
    const Task looking = desk.step(incident, QStringLiteral("review-groups"));
    CHECK(looking.dueOn == desk.today().addDays(2));
    const QList<Review> reviews = desk.ledger->all<Review>();
    REQUIRE(reviews.size() == 1);
    CHECK(reviews.first().person == desk.nurse.id);
    CHECK(reviews.first().dueOn == looking.dueOn);
    CHECK(reviews.first().reason.endsWith(given.reason));
    CHECK(reviewItems(*desk.ledger, reviews.first().id).first().flags.contains(QStringLiteral("incident")));
    CHECK(desk.ledger->get<StaffMember>(desk.nurse.id).left.isNull());

    // The reason stays one of the list, and the day stays in the past.
    const QUuid row = incident.id.uuid();
    CHECK(test::codeOf([&] {
              editField(desk.session, Procedure::spec(), row, "reason", QStringLiteral("くわしい説明"));
          }) == ErrorCode::InvalidInput);
    CHECK(test::codeOf([&] {
              editField(desk.session, Procedure::spec(), row, "plannedOn", desk.today().addDays(3));
          }) == ErrorCode::InvalidInput);

    undoLast(desk.session);
    CHECK(desk.ledger->all<Procedure>().isEmpty());
    CHECK(desk.ledger->all<Review>().isEmpty());
    CHECK(openTasks(desk.session).isEmpty());
}

TEST_CASE("an incident is over when the groups were reviewed and the rest is done or waived", "[procedures]")
{
    IncidentDesk desk;
    Procedure given;
    given.kind = QStringLiteral("incident");
    given.subject = desk.nurse.id.uuid();
    given.reason = QStringLiteral("misuse");
    const Procedure incident = startProcedure(desk.session, given);
    completeTask(desk.session, desk.step(incident, QStringLiteral("report-manager")).id, {});
    completeTask(desk.session, desk.step(incident, QStringLiteral("report-centre")).id, {});
    waiveTask(desk.session, desk.step(incident, QStringLiteral("restrict-use")).id,
              {{}, {}, QStringLiteral("本人の端末ではなかった")});
    CHECK(test::codeOf([&] { completeProcedure(desk.session, incident.id); }) == ErrorCode::Refused);
    const Review review = desk.ledger->all<Review>().first();
    decide(desk.session, {reviewItems(*desk.ledger, review.id).first().id},
           QString::fromUtf16(decisionRelease), QStringLiteral("不正利用のため"));
    closeReview(desk.session, review.id);
    CHECK(completeProcedure(desk.session, incident.id).doneOn == desk.today());
}

TEST_CASE("no two kinds of procedure have a reason of one key", "[procedures]")
{
    QSet<QString> keys;
    for (const ProcedureKind &kind : procedureKinds()) {
        for (const ProcedureReason &reason : kind.reasons) {
            const QString key = QLatin1StringView(reason.key);
            CHECK_FALSE(keys.contains(key));
            keys += key;
            CHECK(procedureReasonKey(QLatin1StringView(kind.key), translatedProcedureReason(key)) == key);
        }
    }
}
