// SPDX-License-Identifier: Apache-2.0
#include "support/error_of.h"
#include "support/failing_vfs.h"
#include "support/office_at_work.h"
#include "support/text_stream.h"
#include "workflow/administrators.h"
#include "workflow/procedures.h"
#include "workflow/reconcile_members.h"
#include "workflow/reviews.h"
#include "workflow/save_record.h"
#include "workflow/tasks.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <array>

using namespace renkei;
using renkei::test::OfficeAtWork;

namespace {

/// One verb, done to an office at work.
struct VerbTrial
{
    const char *verb;
    void (*prepare)(OfficeAtWork &office); ///< what has to be there first; may be nullptr
    void (*act)(OfficeAtWork &office);
};

MemberNote why()
{
    return {{}, {}, QStringLiteral("担当が替わったため")};
}

void addReleaseTask(OfficeAtWork &office)
{
    Task task;
    task.kind = QStringLiteral("release-member");
    task.membership = office.members.first().id;
    task.group = office.group.id;
    office.ledger.change(u"review.close", [&](Change &change) { change.put(task); });
}

TaskId theTask(OfficeAtWork &office)
{
    return office.ledger->all<Task>().first().id;
}

void inviteHelper(OfficeAtWork &office)
{
    office.members = inviteMembers(office.session, office.group.id, {office.helper.id}, why());
}

void acceptHelper(OfficeAtWork &office)
{
    inviteHelper(office);
    judgeInvitation(office.session, office.members.first().id, true, {});
}

void approveHelper(OfficeAtWork &office)
{
    acceptHelper(office);
    approveMembers(office.session, {office.members.first().id}, why());
}

void appointNurse(OfficeAtWork &office)
{
    Appointment appointment;
    appointment.staff = office.nurse.id;
    appointAdministrator(office.session, appointment);
}

void startOne(OfficeAtWork &office)
{
    startReview(office.session, {});
}

Review theReview(OfficeAtWork &office)
{
    return office.ledger->all<Review>().first();
}

void decideAll(OfficeAtWork &office, const QString &decision)
{
    QList<ReviewItemId> ids;
    for (const ReviewItem &item : reviewItems(*office.ledger, theReview(office).id)) {
        ids.append(item.id);
    }
    decide(office.session, ids, decision, QStringLiteral("担当を確認"));
}

ReviewId startedReview(OfficeAtWork &office)
{
    return startReview(office.session, {.groups = {office.group.id, office.secondGroup.id}}).id;
}

void beginReview(OfficeAtWork &office)
{
    startedReview(office);
}

QList<ReviewItemId> itemsOf(OfficeAtWork &office)
{
    QList<ReviewItemId> ids;
    for (const ReviewItem &item : reviewItems(*office.ledger, office.ledger->all<Review>().first().id)) {
        ids += item.id;
    }
    return ids;
}

void decideReview(OfficeAtWork &office)
{
    beginReview(office);
    const QList<ReviewItemId> ids = itemsOf(office);
    decide(office.session, ids, QString::fromUtf16(decisionKeep), QStringLiteral("担当を続けるため"));
    decide(office.session, {ids.first()}, QString::fromUtf16(decisionRelease), QStringLiteral("担当の交代"));
}

void addSecondOperator(OfficeAtWork &office)
{
    beginReview(office);
    Operator second;
    second.name = QStringLiteral("山﨑");
    office.ledger.change(u"operator.add", [&](Change &change) { change.put(second); });
}

void start(OfficeAtWork &office, const char *kind, const QUuid &subject)
{
    Procedure procedure;
    procedure.kind = QLatin1StringView(kind);
    procedure.subjectRegister = QLatin1StringView(procedureKind(procedure.kind).subjectRegister);
    procedure.subject = subject;
    procedure.plannedOn = office.ledger.clock.today().addDays(10);
    procedure.reason = QStringLiteral("転居");
    procedure.toOffice = office.otherOffice.id;
    startProcedure(office.session, procedure);
}

void startLeaving(OfficeAtWork &office)
{
    start(office, "leaving", office.nurse.id.uuid());
}

void waiveEveryStep(OfficeAtWork &office)
{
    startLeaving(office);
    for (const Task &task : openTasks(office.session)) {
        waiveTask(office.session, task.id, why());
    }
}

const std::array trials{
    VerbTrial{"group.open", nullptr,
              [](OfficeAtWork &office) {
                  Group group;
                  group.kind = QString::fromUtf16(freeGroup);
                  group.name = QStringLiteral("感染対策");
                  openGroup(office.session, group);
              }},
    VerbTrial{
        "group.archive", nullptr,
        [](OfficeAtWork &office) { archiveGroup(office.session, office.group.id, QStringLiteral("退院")); }},
    VerbTrial{
        "group.unarchive",
        [](OfficeAtWork &office) { archiveGroup(office.session, office.group.id, QStringLiteral("退院")); },
        [](OfficeAtWork &office) { unarchiveGroup(office.session, office.group.id); }},
    VerbTrial{"group.host", nullptr,
              [](OfficeAtWork &office) {
                  changeHost(office.session, office.group.id, office.otherOffice.id,
                             QStringLiteral("主治医の変更"));
              }},
    VerbTrial{"member.invite", nullptr, inviteHelper},
    VerbTrial{"member.judge", inviteHelper,
              [](OfficeAtWork &office) {
                  judgeInvitation(office.session, office.members.first().id, false, why());
              }},
    VerbTrial{
        "member.approve", acceptHelper,
        [](OfficeAtWork &office) { approveMembers(office.session, {office.members.first().id}, why()); }},
    VerbTrial{"member.join", approveHelper,
              [](OfficeAtWork &office) { joinMembers(office.session, {office.members.first().id}, why()); }},
    VerbTrial{"member.release", addReleaseTask,
              [](OfficeAtWork &office) {
                  releaseMembers(office.session, {office.members.at(0).id, office.members.at(1).id}, why());
              }},
    VerbTrial{"member.check", nullptr,
              [](OfficeAtWork &office) {
                  setNextCheck(office.session, office.members.at(2).id, QDate(2027, 4, 1));
              }},
    VerbTrial{"task.done", addReleaseTask,
              [](OfficeAtWork &office) { completeTask(office.session, theTask(office), why()); }},
    VerbTrial{"task.waive", addReleaseTask,
              [](OfficeAtWork &office) { waiveTask(office.session, theTask(office), why()); }},
    VerbTrial{
        "task.assign", addReleaseTask,
        [](OfficeAtWork &office) { assignTasks(office.session, {theTask(office)}, QStringLiteral("山﨑")); }},
    VerbTrial{"review.start", nullptr, startOne},
    VerbTrial{"review.decide", startOne,
              [](OfficeAtWork &office) { decideAll(office, QString::fromUtf16(decisionKeep)); }},
    VerbTrial{"review.assign", startOne,
              [](OfficeAtWork &office) {
                  assignItems(office.session, {reviewItems(*office.ledger, theReview(office).id).first().id},
                              office.session.operatorId, QStringLiteral("担当者"));
              }},
    VerbTrial{"review.close",
              [](OfficeAtWork &office) {
                  startOne(office);
                  decideAll(office, QString::fromUtf16(decisionRelease));
              },
              [](OfficeAtWork &office) { closeReview(office.session, theReview(office).id); }},
    VerbTrial{"member.reconcile", addReleaseTask,
              [](OfficeAtWork &office) {
                  // The first member is not in the list: that proves the release.
                  ReconcileRequest request;
                  request.group = office.group.id;
                  request.listText = QStringLiteral("山﨑 月子\n佐藤 薫");
                  request.seen = {office.members.at(1).id, office.members.at(2).id};
                  request.missed = {office.members.at(0).id};
                  request.entered = {office.helper.id};
                  request.listed = 2;
                  reconcileMembers(office.session, request);
              }},
    VerbTrial{"review.start", nullptr, beginReview},
    VerbTrial{"review.decide", beginReview,
              [](OfficeAtWork &office) {
                  decide(office.session, itemsOf(office), QString::fromUtf16(decisionUnsure),
                         QStringLiteral("確認中のため"));
              }},
    VerbTrial{"review.assign", addSecondOperator,
              [](OfficeAtWork &office) {
                  assignItems(office.session, itemsOf(office), office.ledger->all<Operator>().last().id,
                              QStringLiteral("休みのため"));
              }},
    VerbTrial{"review.close", decideReview,
              [](OfficeAtWork &office) {
                  closeReview(office.session, office.ledger->all<Review>().first().id,
                              QStringLiteral("山﨑"));
              }},
    VerbTrial{"procedure.start", nullptr, startLeaving},
    VerbTrial{"procedure.start", nullptr,
              [](OfficeAtWork &office) { start(office, "end-of-care", office.patient.id.uuid()); }},
    VerbTrial{"procedure.start", nullptr,
              [](OfficeAtWork &office) { start(office, "host-change", office.group.id.uuid()); }},
    VerbTrial{"procedure.start", nullptr,
              [](OfficeAtWork &office) { start(office, "joining", office.helper.id.uuid()); }},
    VerbTrial{"procedure.cancel", startLeaving,
              [](OfficeAtWork &office) {
                  cancelProcedure(office.session, office.ledger->all<Procedure>().first().id,
                                  QStringLiteral("退職を取りやめたため"));
              }},
    VerbTrial{"procedure.complete", waiveEveryStep,
              [](OfficeAtWork &office) {
                  completeProcedure(office.session, office.ledger->all<Procedure>().first().id);
              }},
    VerbTrial{"staff.edit", nullptr,
              [](OfficeAtWork &office) {
                  // The last day alone starts the whole procedure.
                  editField(office.session, StaffMember::spec(), office.nurse.id.uuid(), "left",
                            office.ledger.clock.today().addDays(10));
              }},
    VerbTrial{"administrator.appoint", nullptr, appointNurse},
    VerbTrial{"administrator.handOver", appointNurse,
              [](OfficeAtWork &office) {
                  handOverAdministration(office.session, office.ledger->all<Appointment>().first().id,
                                         office.ledger.clock.today().addDays(3), office.therapist.id,
                                         QStringLiteral("台帳"));
              }},
};

void prepare(OfficeAtWork &office, const VerbTrial &trial)
{
    if (trial.prepare != nullptr) {
        trial.prepare(office);
    }
}

} // namespace

TEST_CASE("undo takes every verb back whole, redo does it again", "[verbs]")
{
    const VerbTrial &trial = trials.at(size_t(GENERATE(range(0, int(trials.size())))));
    INFO(trial.verb);
    OfficeAtWork office;
    prepare(office, trial);
    const QStringList before = office.contents();
    const qint64 entries = office.newestEntry().number;
    trial.act(office);
    const QStringList after = office.contents();
    CHECK(after != before);
    // One thing that somebody did is one entry, whatever follows from it.
    CHECK(office.newestEntry().number == entries + 1);
    CHECK(office.newestEntry().verb == QLatin1StringView(trial.verb));
    office.ledger->history().undo(test::undoVerb());
    CHECK(office.contents() == before);
    office.ledger->history().redo(test::redoVerb());
    CHECK(office.contents() == after);
    CHECK(office.ledger->verify() == QStringList());
}

TEST_CASE("a device that fails at any write of a verb leaves nothing half done", "[verbs][device]")
{
    const VerbTrial &trial = trials.at(size_t(GENERATE(range(0, int(trials.size())))));
    INFO(trial.verb);
    test::FailingVfs device;
    OfficeAtWork office;
    prepare(office, trial);
    const QStringList before = office.contents();
    const QByteArray head = office.ledger->history().head();
    constexpr int farEnough = 500;
    bool isDone = false;
    int refused = 0;
    for (int at = 1; at < farEnough && !isDone; ++at) {
        INFO("write " << at);
        device.failAt(at, SQLITE_FULL);
        const auto error = test::errorOf([&] { trial.act(office); });
        device.recover();
        if (error) {
            ++refused;
            REQUIRE(error->code() == ErrorCode::DeviceFailed);
            REQUIRE(office.ledger->history().head() == head);
        } else {
            isDone = true;
        }
    }
    CHECK(isDone);
    CHECK(refused >= 3);
    office.ledger->history().undo(test::undoVerb());
    CHECK(office.contents() == before);
    CHECK(office.ledger->verify() == QStringList());
}
