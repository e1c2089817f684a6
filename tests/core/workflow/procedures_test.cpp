// SPDX-License-Identifier: Apache-2.0
#include "workflow/procedures.h"

#include "domain/document.h"
#include "ledger/verb_label.h"
#include "support/procedure_session.h"
#include "support/text_stream.h"
#include "support/thrown.h"
#include "workflow/attach_document.h"
#include "workflow/bin_records.h"
#include "workflow/groups.h"
#include "workflow/members.h"
#include "workflow/record_printout.h"
#include "workflow/reviews.h"
#include "workflow/save_record.h"
#include "workflow/settings.h"
#include "workflow/today.h"
#include "workflow/view_of_ledger.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace renkei;
using renkei::test::ProcedureSession;

namespace {

/// An office with a manager, a patient with a group, and a nurse in it.
struct ProcedureDesk : ProcedureSession
{
    ProcedureDesk()
    {
        office.manager = QStringLiteral("渡邉 管理");
        ledger.change(u"office.edit", [&](Change &change) { change.put(office); });
        nurse = addStaff(QStringLiteral("髙橋 日出男"));
        patient = addPatient(QStringLiteral("𠮷田 ハル"));
        Group fresh;
        fresh.patient = patient.id;
        group = openGroup(session, fresh);
        enterMembers(session, group.id, {nurse.id}, {});
    }

    StaffMember storedNurse() { return ledger->get<StaffMember>(nurse.id); }
    Procedure start(const QString &kind, const QUuid &subject, const QDate &on = {})
    {
        Procedure procedure;
        procedure.kind = kind;
        procedure.subject = subject;
        procedure.plannedOn = on;
        return startProcedure(session, procedure);
    }
    Procedure startLeaving(int days = 14)
    {
        return start(QStringLiteral("leaving"), nurse.id.uuid(), today().addDays(days));
    }
    bool isDone(const Procedure &procedure, const QString &kind)
    {
        return step(procedure, kind).doneOn.isValid();
    }
    void tick(const Procedure &procedure, const QString &kind, const StepNote &note = {})
    {
        completeTask(session, step(procedure, kind).id, note);
    }
    void releaseNurse()
    {
        QList<MembershipId> ids;
        for (const Membership &membership : openMemberships(*ledger, nurse.id)) {
            ids += membership.id;
        }
        releaseMembers(session, ids, {{}, {}, QStringLiteral("退職のため")});
    }
    void decideAndCloseReviews(const QString &decision)
    {
        for (const Review &review : ledger->all<Review>()) {
            QList<ReviewItemId> items;
            for (const ReviewItem &item : reviewItems(*ledger, review.id)) {
                items += item.id;
            }
            decide(session, items, decision, QStringLiteral("退職のため"));
            closeReview(session, review.id);
        }
    }
    void filePaper(const QString &kind, const QUuid &subject)
    {
        Document document;
        document.kind = kind;
        document.subject = subject;
        document.signedOn = today();
        attachDocument(session, document, std::nullopt);
    }
    void print(const QString &formId, const QUuid &subject)
    {
        Printout printout;
        printout.formId = formId;
        printout.subjectRegister = QStringLiteral("staff");
        printout.subject = subject;
        recordPrintouts(session, {{printout, QByteArrayLiteral("<form/>")}});
    }
    Record edited(const RegisterSpec &spec, const QUuid &id, const char *field, const QVariant &value)
    {
        return editField(session, spec, id, field, value);
    }

    StaffMember nurse;
    Patient patient;
    Group group;
};

} // namespace

TEST_CASE("every step's clause is in the pack, and every step of a procedure is a known task", "[procedures]")
{
    const RegionPack pack = RegionPack::load(QStringLiteral(":/packs/fukushima"));
    for (const TaskKind &kind : taskKinds()) {
        INFO(kind.key);
        CHECK(pack.clause(QLatin1StringView(kind.clause)) != nullptr);
    }
    for (const ProcedureKind &kind : procedureKinds()) {
        INFO(kind.key);
        const RegisterSpec &subjects = registerByKey(kind.subjectRegister);
        CHECK((*kind.dayField == '\0' || subjects.indexOf(kind.dayField) >= 0));
        CHECK_FALSE(kind.steps.empty());
        for (const ProcedureStep &step : kind.steps) {
            CHECK_NOTHROW(taskKind(QLatin1StringView(step.task)));
        }
    }
}

TEST_CASE("leaving sets the last day, reviews the groups and lays out who does what until when",
          "[procedures]")
{
    ProcedureDesk desk;
    const Procedure leaving = desk.startLeaving();
    const QDate lastDay = desk.today().addDays(14);
    CHECK(desk.storedNurse().left == lastDay);
    CHECK(leaving.subjectName == QStringLiteral("髙橋 日出男"));
    CHECK(desk.step(leaving, QStringLiteral("delete-account")).dueOn == lastDay.addDays(-1));
    CHECK(desk.step(leaving, QStringLiteral("delete-account")).assignedTo == QStringLiteral("髙橋 日出男"));
    CHECK(desk.step(leaving, QStringLiteral("secrecy-notice")).assignedTo == QStringLiteral("渡邉 管理"));
    CHECK(desk.step(leaving, QStringLiteral("staff-release")).assignedTo == QStringLiteral("佐藤"));
    CHECK(desk.step(leaving, QStringLiteral("mail-lock")).dueOn == lastDay.addDays(30));
    const QList<Review> reviews = desk.ledger->all<Review>();
    REQUIRE(reviews.size() == 1);
    CHECK(reviews.first().person == desk.nurse.id);
    CHECK(reviews.first().kind == QString::fromUtf16(personReview));
    CHECK(desk.newestEntry().verb == QStringLiteral("procedure.start"));
    CHECK(verbLabel(desk.newestEntry().verb) != desk.newestEntry().verb);
}

TEST_CASE("one undo brings the leaver back whole, one redo sends the leaver off again", "[procedures]")
{
    ProcedureDesk desk;
    const Procedure leaving = desk.startLeaving();
    desk.ledger->history().undo(test::undoVerb());
    CHECK_FALSE(desk.storedNurse().left.isValid());
    CHECK(openProcedures(*desk.ledger).isEmpty());
    CHECK(openTasks(desk.session).isEmpty());
    CHECK(desk.ledger->all<Review>().isEmpty());
    CHECK(openMemberships(*desk.ledger, desk.nurse.id).size() == 1);
    desk.ledger->history().redo(test::redoVerb());
    CHECK(desk.storedNurse().left.isValid());
    CHECK(tasksOf(desk.session, leaving.id).size() == 9);
}

TEST_CASE("a leaver cannot be half gone: complete names what is missing", "[procedures]")
{
    ProcedureDesk desk;
    const Procedure leaving = desk.startLeaving();
    const Error early = test::thrown([&] { completeProcedure(desk.session, leaving.id); });
    CHECK(early.code() == ErrorCode::Refused);
    CHECK(early.sentence().contains(taskKind(QStringLiteral("delete-account")).translatedLabel()));
    CHECK(early.sentence().contains(desk.nurse.name));

    // While the person is in a group, nobody can say that the groups are done.
    const Error inGroup = test::thrown([&] { desk.tick(leaving, QStringLiteral("groups-released")); });
    CHECK(inGroup.code() == ErrorCode::Refused);
    CHECK(inGroup.sentence().contains(desk.group.name));
    CHECK(inGroup.sentence().contains(QStringLiteral("留意事項（３）")));
    const Error inReview = test::thrown([&] { desk.tick(leaving, QStringLiteral("review-groups")); });
    CHECK(inReview.sentence().contains(desk.ledger->all<Review>().first().title));

    desk.decideAndCloseReviews(QString::fromUtf16(decisionRelease));
    CHECK(desk.isDone(leaving, QStringLiteral("review-groups")));
    CHECK_FALSE(desk.isDone(leaving, QStringLiteral("groups-released")));
    desk.releaseNurse();
    CHECK(desk.step(leaving, QStringLiteral("groups-released")).outcome == QString::fromUtf16(taskSeen));

    desk.ledger.clock.advanceDays(13);
    desk.tick(leaving, QStringLiteral("delete-account"), {{}, desk.nurse.name, {}});
    desk.tick(leaving, QStringLiteral("staff-release"));
    desk.tick(leaving, QStringLiteral("devices-back"));
    waiveTask(desk.session, desk.step(leaving, QStringLiteral("shared-passwords")).id,
              {{}, {}, QStringLiteral("共有アカウントは無い")});
    desk.print(QStringLiteral("secrecy-notice"), desk.nurse.id.uuid());
    desk.print(QStringLiteral("change-notice"), desk.nurse.id.uuid());
    CHECK(desk.step(leaving, QStringLiteral("secrecy-notice")).doneOn == desk.today());
    CHECK(desk.step(leaving, QStringLiteral("mail-lock")).dueOn == desk.today().addDays(30));
    CHECK(test::codeOf([&] { completeProcedure(desk.session, leaving.id); }) == ErrorCode::Refused);

    desk.ledger.clock.advanceDays(30);
    CHECK(desk.isDone(leaving, QStringLiteral("mail-lock")));
    const Procedure over = completeProcedure(desk.session, leaving.id);
    CHECK(over.doneOn == desk.today());
    CHECK(over.doneBy == QStringLiteral("佐藤"));
    CHECK(openProcedures(*desk.ledger).isEmpty());
    // What the ledger showed is written down with it.
    CHECK(desk.ledger->get<Task>(desk.step(leaving, QStringLiteral("mail-lock")).id).outcome ==
          QString::fromUtf16(taskSeen));
    CHECK(test::codeOf([&] { completeProcedure(desk.session, leaving.id); }) == ErrorCode::Refused);
}

TEST_CASE("the own account is deleted before the last day, or the step says what remains", "[procedures]")
{
    ProcedureDesk desk;
    const Procedure leaving = desk.startLeaving(2);
    const Task deletion = desk.step(leaving, QStringLiteral("delete-account"));
    const QString before = stepHint(desk.session, deletion);
    CHECK(test::codeOf([&] {
              completeTask(desk.session, deletion.id, {desk.today().addDays(1), {}, {}});
          }) == ErrorCode::InvalidInput);
    desk.ledger.clock.advanceDays(3);
    CHECK(stepHint(desk.session, deletion) != before);
    CHECK(stepHint(desk.session, deletion).contains(QStringLiteral("スタッフ解除")));
    CHECK(test::codeOf([&] { completeTask(desk.session, deletion.id, {}); }) == ErrorCode::InvalidInput);
    completeTask(desk.session, deletion.id, {{}, {}, QStringLiteral("退職後に本人が削除した")});
    CHECK(desk.isDone(leaving, QStringLiteral("delete-account")));
}

TEST_CASE("of somebody of another office only the groups are asked for", "[procedures]")
{
    ProcedureDesk desk;
    const Office pharmacy = desk.ledger.addOffice(QStringLiteral("もり薬局"));
    const StaffMember pharmacist = desk.ledger.addStaff(pharmacy, QStringLiteral("山﨑 月子"));
    enterMembers(desk.session, desk.group.id, {pharmacist.id}, {});
    const Procedure leaving = desk.start(QStringLiteral("leaving"), pharmacist.id.uuid(), desk.today());
    QStringList kinds;
    for (const Task &task : tasksOf(desk.session, leaving.id)) {
        kinds += task.kind;
    }
    CHECK(kinds == QStringList{QStringLiteral("review-groups"), QStringLiteral("groups-released")});
}

TEST_CASE("the same procedure is not open twice, and calling it off needs a reason", "[procedures]")
{
    ProcedureDesk desk;
    const Procedure leaving = desk.startLeaving();
    CHECK(test::thrown([&] { desk.startLeaving(); }).sentence().contains(desk.nurse.name));
    CHECK(test::codeOf([&] { cancelProcedure(desk.session, leaving.id, QStringLiteral(" ")); }) ==
          ErrorCode::InvalidInput);
    const Procedure off = cancelProcedure(desk.session, leaving.id, QStringLiteral("退職を取りやめた"));
    CHECK(off.cancelReason == QStringLiteral("退職を取りやめた"));
    CHECK_FALSE(desk.storedNurse().left.isValid());
    CHECK(openTasks(desk.session).isEmpty());
    CHECK(test::codeOf([&] { cancelProcedure(desk.session, leaving.id, QStringLiteral("再")); }) ==
          ErrorCode::Refused);
    desk.ledger->history().undo(test::undoVerb());
    CHECK(desk.storedNurse().left.isValid());
    CHECK(openProcedures(*desk.ledger).size() == 1);
}

TEST_CASE("a last day before the first one is refused and nothing is written", "[procedures]")
{
    ProcedureDesk desk;
    desk.edited(StaffMember::spec(), desk.nurse.id.uuid(), "joined", desk.today().addYears(-1));
    const qint64 entries = desk.newestEntry().number;
    CHECK(test::codeOf([&] {
              desk.start(QStringLiteral("leaving"), desk.nurse.id.uuid(), desk.today().addYears(-2));
          }) == ErrorCode::InvalidInput);
    CHECK(desk.newestEntry().number == entries);
    CHECK(openProcedures(*desk.ledger).isEmpty());
    CHECK(test::codeOf([&] { desk.start(QStringLiteral("leaving"), QUuid::createUuid()); }) ==
          ErrorCode::NotFound);
    CHECK(test::codeOf([&] { desk.start(QStringLiteral("holiday"), desk.nurse.id.uuid()); }) ==
          ErrorCode::NotFound);
}

TEST_CASE("joining is done step by step as the papers come in", "[procedures]")
{
    ProcedureDesk desk;
    const Procedure joining = desk.start(QStringLiteral("joining"), desk.nurse.id.uuid());
    CHECK(desk.storedNurse().joined == desk.today());
    CHECK(desk.isDone(joining, QStringLiteral("display-name")));
    CHECK_FALSE(desk.isDone(joining, QStringLiteral("print-pledge")));
    desk.print(QStringLiteral("form3"), desk.nurse.id.uuid());
    CHECK(desk.isDone(joining, QStringLiteral("print-pledge")));
    CHECK(test::codeOf([&] { desk.tick(joining, QStringLiteral("sign-pledge")); }) == ErrorCode::Refused);
    desk.filePaper(QStringLiteral("staff-pledge"), desk.nurse.id.uuid());
    CHECK(desk.step(joining, QStringLiteral("sign-pledge")).doneOn == desk.today());
    desk.ledger->history().undo(test::undoVerb());
    CHECK_FALSE(desk.isDone(joining, QStringLiteral("sign-pledge")));
}

TEST_CASE("the end of care releases, archives, closes the consent and says how long papers are kept",
          "[procedures]")
{
    ProcedureDesk desk;
    desk.filePaper(QStringLiteral("consent"), desk.patient.id.uuid());
    Procedure given;
    given.kind = QStringLiteral("end-of-care");
    given.subject = desk.patient.id.uuid();
    given.reason = QStringLiteral("death");
    const Procedure end = startProcedure(desk.session, given);
    CHECK(desk.ledger->get<Patient>(desk.patient.id).careEnded == desk.today());
    CHECK(end.retainUntil == desk.today().addYears(5));
    CHECK_FALSE(desk.isDone(end, QStringLiteral("archive-group")));
    desk.tick(end, QStringLiteral("release-members"));
    CHECK(openMemberships(*desk.ledger, desk.group.id).isEmpty());
    desk.tick(end, QStringLiteral("archive-group"));
    const auto archived = desk.ledger->get<Group>(desk.group.id);
    CHECK(archived.archivedOn == desk.today());
    CHECK(archived.archiveReason == translatedProcedureReason(end.kind, QStringLiteral("death")));
    desk.tick(end, QStringLiteral("close-consent"));
    CHECK(desk.ledger->all<Document>().first().expiresOn == desk.today());
    desk.tick(end, QStringLiteral("set-retention"));
    CHECK(completeProcedure(desk.session, end.id).doneOn == desk.today());
}

TEST_CASE("a withdrawal ends the consent at once and reviews the group", "[procedures]")
{
    ProcedureDesk desk;
    const QUuid patient = desk.patient.id.uuid();
    const QString withdrawal = QStringLiteral("consent-withdrawal");
    CHECK(test::codeOf([&] { desk.start(withdrawal, patient); }) == ErrorCode::Refused);
    desk.filePaper(QStringLiteral("consent"), patient);
    const Procedure procedure = desk.start(withdrawal, patient);
    CHECK(desk.ledger->all<Document>().first().withdrawnOn == desk.today());
    CHECK(desk.ledger->all<Review>().first().kind == QString::fromUtf16(consentReview));
    CHECK_FALSE(desk.isDone(procedure, QStringLiteral("withdrawal-sheet")));
    desk.filePaper(QStringLiteral("consent-withdrawal"), patient);
    CHECK(desk.isDone(procedure, QStringLiteral("withdrawal-sheet")));
    archiveGroups(desk.session, {desk.group.id}, QStringLiteral("同意の撤回"));
    CHECK(desk.isDone(procedure, QStringLiteral("archive-group")));
    CHECK(desk.isDone(procedure, QStringLiteral("release-members")));
    CHECK(completeProcedure(desk.session, procedure.id).doneOn.isValid());
}

TEST_CASE("a procedure under way does not go into the bin; one that was called off does", "[procedures]")
{
    ProcedureDesk desk;
    const Procedure leaving = desk.startLeaving();
    const Error refused =
        test::thrown([&] { binRecords(desk.session, Procedure::spec(), {leaving.id.uuid()}); });
    CHECK(refused.code() == ErrorCode::Refused);
    CHECK(refused.sentence().contains(desk.nurse.name));
    CHECK(openProcedures(*desk.ledger).size() == 1);
    cancelProcedure(desk.session, leaving.id, QStringLiteral("退職を取りやめたため"));
    binRecords(desk.session, Procedure::spec(), {leaving.id.uuid()});
    CHECK(desk.ledger->all<Procedure>().isEmpty());
    restoreRecords(desk.session, Procedure::spec(), {leaving.id.uuid()});
    CHECK(desk.ledger->all<Procedure>().size() == 1);
}

TEST_CASE("several groups change their host in one entry, and one undo takes all of it back", "[procedures]")
{
    ProcedureDesk desk;
    Group fresh;
    fresh.patient = desk.addPatient(QStringLiteral("渡邉 彩")).id;
    const Group second = openGroup(desk.session, fresh);
    Procedure procedure;
    procedure.kind = QStringLiteral("host-change");
    procedure.toOffice = desk.ledger.addOffice(QStringLiteral("もり薬局")).id;
    QList<Procedure> procedures(2, procedure);
    procedures[0].subject = desk.group.id.uuid();
    procedures[1].subject = second.id.uuid();
    startProcedures(desk.session, procedures);
    CHECK(openProcedures(*desk.ledger).size() == 2);
    CHECK(openTasks(desk.session).size() == 8);
    desk.ledger->history().undo(test::undoVerb());
    CHECK(openProcedures(*desk.ledger).isEmpty());
    CHECK(openTasks(desk.session).isEmpty());
    CHECK(test::codeOf([&] { // the second one is refused, so the first one is not started either
              procedures[1].subject = procedures[0].subject;
              startProcedures(desk.session, procedures);
          }) == ErrorCode::Refused);
    CHECK(openProcedures(*desk.ledger).isEmpty());
}

TEST_CASE("a pledge that is to be renewed does not settle the step, as it does not settle the paper",
          "[procedures]")
{
    ProcedureDesk desk;
    const QString signing = QStringLiteral("sign-pledge");
    const Procedure joining = desk.start(QStringLiteral("joining"), desk.nurse.id.uuid(), desk.today());
    const auto isAsked = [&] {
        const LedgerView view = viewOf(desk.session);
        return std::ranges::any_of(view.tasks, [&](const TaskView &task) { return task.kind == signing; });
    };
    CHECK(isAsked());
    CHECK(std::ranges::any_of(findingsToday(desk.session), [&](const Finding &finding) {
        return finding.sentence.contains(taskKind(signing).translatedLabel());
    }));
    desk.filePaper(QStringLiteral("staff-pledge"), desk.nurse.id.uuid());
    CHECK(desk.isDone(joining, signing));
    CHECK_FALSE(isAsked()); // what the ledger shows as done is no matter for today
    for (const Finding &finding : findingsToday(desk.session)) { // neither named as left nor due by itself
        CHECK_FALSE(finding.sentence.contains(taskKind(signing).translatedLabel()));
    }
    desk.ledger.clock.advanceDays(400);
    CHECK(desk.isDone(joining, signing));
    setSetting(desk.session, SettingName::pledgeRenewalMonths, QStringLiteral("12"));
    CHECK_FALSE(desk.isDone(joining, signing));
    CHECK(isAsked());
    CHECK(test::codeOf([&] { desk.tick(joining, signing); }) == ErrorCode::Refused);
    desk.filePaper(QStringLiteral("staff-pledge"), desk.nurse.id.uuid());
    CHECK(desk.isDone(joining, signing));
}

TEST_CASE("the host changes when its procedure is completed", "[procedures]")
{
    ProcedureDesk desk;
    const Office clinic = desk.ledger.addOffice(QStringLiteral("みどり内科"));
    Procedure given;
    given.kind = QStringLiteral("host-change");
    given.subject = desk.group.id.uuid();
    CHECK(test::codeOf([&] { startProcedure(desk.session, given); }) == ErrorCode::InvalidInput);
    given.toOffice = desk.office.id;
    CHECK(test::codeOf([&] { startProcedure(desk.session, given); }) == ErrorCode::Refused);
    given.toOffice = clinic.id;
    const Procedure change = startProcedure(desk.session, given);
    for (const Task &step : tasksOf(desk.session, change.id)) {
        completeTask(desk.session, step.id, {});
    }
    CHECK(desk.ledger->get<Group>(desk.group.id).hostOffice == desk.office.id);
    completeProcedure(desk.session, change.id);
    CHECK(desk.ledger->get<Group>(desk.group.id).hostOffice == clinic.id);
}
