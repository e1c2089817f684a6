// SPDX-License-Identifier: Apache-2.0
#include "ledger/verb_label.h"
#include "support/error_of.h"
#include "support/failing_vfs.h"
#include "support/office_at_work.h"
#include "support/text_stream.h"
#include "workflow/administrators.h"
#include "workflow/bin_records.h"
#include "workflow/deferrals.h"
#include "workflow/file_scans.h"
#include "workflow/import_records.h"
#include "workflow/procedures.h"
#include "workflow/reconcile_members.h"
#include "workflow/record_submission.h"
#include "workflow/reviews.h"
#include "workflow/save_record.h"
#include "workflow/tasks.h"
#include "workflow/waive_document.h"
#include "workflow/withdraw_document.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <QSet>

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

StepNote why()
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

QList<ReviewItemId> itemsOf(OfficeAtWork &office)
{
    QList<ReviewItemId> ids;
    for (const ReviewItem &item : reviewItems(*office.ledger, theReview(office).id)) {
        ids += item.id;
    }
    return ids;
}

void decideReview(OfficeAtWork &office)
{
    startOne(office);
    const QList<ReviewItemId> ids = itemsOf(office);
    decide(office.session, ids, QString::fromUtf16(decisionKeep), QStringLiteral("担当を続けるため"));
    decide(office.session, {ids.first()}, QString::fromUtf16(decisionRelease), QStringLiteral("担当の交代"));
}

void addSecondOperator(OfficeAtWork &office)
{
    startOne(office);
    Operator second;
    second.name = QStringLiteral("山﨑");
    office.ledger.change(u"operator.add", [&](Change &change) { change.put(second); });
}

void start(OfficeAtWork &office, const char *kind, const QList<QUuid> &subjects,
           const QString &reason = QStringLiteral("転居"), int days = 10)
{
    QList<Procedure> procedures;
    for (const QUuid &subject : subjects) {
        Procedure procedure;
        procedure.kind = QLatin1StringView(kind);
        procedure.subject = subject;
        procedure.plannedOn = office.ledger.clock.today().addDays(days);
        procedure.reason = reason;
        procedure.toOffice = office.otherOffice.id;
        procedures += procedure;
    }
    startProcedures(office.session, procedures);
}

void archiveBoth(OfficeAtWork &office)
{
    archiveGroups(office.session, {office.group.id, office.secondGroup.id}, QStringLiteral("退院"));
}

void startLeaving(OfficeAtWork &office)
{
    start(office, "leaving", {office.nurse.id.uuid()});
}

void waiveEveryStep(OfficeAtWork &office)
{
    startLeaving(office);
    for (const Task &task : openTasks(office.session)) {
        waiveTask(office.session, task.id, why());
    }
}

const QString pledge = QStringLiteral("staff-pledge");
const QString consent = QStringLiteral("consent");

AttachedFile scan()
{
    return {QByteArray("%PDF-1.4 signed"), QStringLiteral("application/pdf"), QStringLiteral("scan.pdf"), 1};
}

Document paperOf(OfficeAtWork &office, const QString &kind, const QUuid &subject)
{
    Document paper = proposedDocument(office.session, kind, subject);
    paper.signedOn = office.ledger.clock.today().addDays(-10);
    return paper;
}

void attachConsent(OfficeAtWork &office)
{
    attachDocument(office.session, paperOf(office, consent, office.patient.id.uuid()), scan());
}

void attachPledge(OfficeAtWork &office)
{
    attachDocument(office.session, paperOf(office, pledge, office.nurse.id.uuid()), {});
}

Withdrawal withdrawal()
{
    return {{}, QStringLiteral("渡邉 彩"), QStringLiteral("家族の希望")};
}

void withdrawPaper(OfficeAtWork &office)
{
    withdrawDocument(office.session, office.ledger->all<Document>().first().id, withdrawal());
}

void waiveForThree(OfficeAtWork &office)
{
    Waiver waiver;
    waiver.kind = pledge;
    waiver.subjectRegister = QLatin1StringView(StaffMember::spec().key);
    waiver.form = QString::fromUtf16(waiverSubstituted);
    waiver.evidence = QStringLiteral("雇用契約書の守秘条項");
    waiver.confirmedBy = QStringLiteral("佐藤");
    waiveDocuments(office.session, waiver,
                   {office.nurse.id.uuid(), office.therapist.id.uuid(), office.helper.id.uuid()});
}

void fileTwo(OfficeAtWork &office)
{
    fileScans(office.session, {{pledge, QStringLiteral("staff"), office.nurse.id.uuid(), {}, scan()},
                               {consent, QStringLiteral("patient"), office.patient.id.uuid(), {}, scan()}});
}

QList<FindingKey> twoFindings(OfficeAtWork &office)
{
    return {{"staff-pledge", "staff", office.nurse.id.uuid(), pledge},
            {"staff-pledge", "staff", office.therapist.id.uuid(), pledge}};
}

void deferTwo(OfficeAtWork &office)
{
    deferFindings(office.session, twoFindings(office), office.ledger.clock.today().addDays(14),
                  QStringLiteral("育児休業中"));
}

void completeTheTask(OfficeAtWork &office)
{
    addReleaseTask(office);
    completeTask(office.session, theTask(office), why());
}

void binHelper(OfficeAtWork &office)
{
    binRecords(office.session, StaffMember::spec(), {office.helper.id.uuid()});
}

/// A new colleague, and another name for one who is here.
void importTwo(OfficeAtWork &office)
{
    StaffMember fresh;
    fresh.office = office.office.id;
    fresh.name = QStringLiteral("渡邉 月子");
    Record changed = office.ledger->get(StaffMember::spec(), office.helper.id.uuid());
    changed.setValue("name", QStringLiteral("ﾊﾝｶｸ 幸子"));
    Record added = toRecord(fresh);
    added.id = {};
    importRecords(office.session, StaffMember::spec(), {added, changed}, {{}, QStringLiteral("{}")});
}

/// Verbs of a row and of a list ("staff.add", "import.staff") are the same work for every register: one trial
/// stands for all.
const std::array trials{
    VerbTrial{"staff.add", nullptr,
              [](OfficeAtWork &office) {
                  StaffMember fresh;
                  fresh.office = office.office.id;
                  fresh.name = QStringLiteral("渡邉 月子");
                  addRow(office.session, fresh);
              }},
    VerbTrial{"staff.bin", nullptr, binHelper},
    VerbTrial{"staff.restore", binHelper,
              [](OfficeAtWork &office) {
                  restoreRecords(office.session, StaffMember::spec(), {office.helper.id.uuid()});
              }},
    VerbTrial{"import.staff", nullptr, importTwo},
    VerbTrial{"document.attach", nullptr, attachConsent},
    VerbTrial{"document.withdraw", attachPledge, withdrawPaper},
    VerbTrial{"document.withdraw", attachConsent, withdrawPaper}, // starts a procedure
    VerbTrial{"document.submit", nullptr,
              [](OfficeAtWork &office) {
                  recordSubmission(office.session,
                                   {office.office.id,
                                    {QStringLiteral("usage-application"), QStringLiteral("office-pledge")},
                                    office.ledger.clock.today(),
                                    QStringLiteral("FAX"),
                                    {}});
              }},
    VerbTrial{"document.waive", nullptr, waiveForThree},
    VerbTrial{"document.waive", waiveForThree, waiveForThree}, // the earlier ones go into the bin
    VerbTrial{"scans.file", nullptr, fileTwo},
    VerbTrial{"finding.defer", nullptr, deferTwo},
    VerbTrial{"finding.defer", deferTwo, deferTwo},
    VerbTrial{"finding.resume", deferTwo,
              [](OfficeAtWork &office) { resumeFindings(office.session, twoFindings(office)); }},
    VerbTrial{"task.reopen", completeTheTask,
              [](OfficeAtWork &office) {
                  reopenTask(office.session, theTask(office), QStringLiteral("まだ名前が残っているため"));
              }},
    VerbTrial{"group.open", nullptr,
              [](OfficeAtWork &office) {
                  Group group;
                  group.kind = QString::fromUtf16(freeGroup);
                  group.name = QStringLiteral("感染対策");
                  openGroup(office.session, group);
              }},
    VerbTrial{"group.archive", nullptr, archiveBoth},
    VerbTrial{"group.unarchive", archiveBoth,
              [](OfficeAtWork &office) {
                  unarchiveGroups(office.session, {office.group.id, office.secondGroup.id});
              }},
    VerbTrial{"group.host", nullptr,
              [](OfficeAtWork &office) {
                  changeHost(office.session, {office.group.id, office.secondGroup.id}, office.otherOffice.id,
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
    VerbTrial{"review.start", nullptr, startOne},
    VerbTrial{"review.start", nullptr,
              [](OfficeAtWork &office) { startReview(office.session, {.groups = {office.group.id}}); }},
    VerbTrial{"review.decide", startOne,
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
                  closeReview(office.session, theReview(office).id, QStringLiteral("山﨑"));
              }},
    VerbTrial{"procedure.start", nullptr, startLeaving},
    VerbTrial{"procedure.start", nullptr,
              [](OfficeAtWork &office) { start(office, "end-of-care", {office.patient.id.uuid()}); }},
    VerbTrial{"procedure.start", nullptr,
              [](OfficeAtWork &office) {
                  start(office, "host-change", {office.group.id.uuid(), office.secondGroup.id.uuid()});
              }},
    VerbTrial{"procedure.start", nullptr,
              [](OfficeAtWork &office) { start(office, "joining", {office.helper.id.uuid()}); }},
    VerbTrial{
        "procedure.start", nullptr,
        [](OfficeAtWork &office) { start(office, "incident", {office.nurse.id.uuid()}, u"misuse"_qs, 0); }},
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

/// No undo steps, so they have no trial: what each leaves behind is tested where its file says.
const QSet<QString> testedElsewhere{
    QStringLiteral("ledger.create"),     // operators_test
    QStringLiteral("ledger.backup"),     // operators_test; ledger/backup_test with failing devices
    QStringLiteral("ledger.restore"),    // operators_test; ledger/backup_test
    QStringLiteral("demo.fill"),         // demo_ledger_test
    QStringLiteral("form.print"),        // papers_test
    QStringLiteral("record.read"),       // note_read_test
    QStringLiteral("export.*"),          // exchange/import_table_test
    QStringLiteral("setting.change"),    // settings_test
    QStringLiteral("operator.password"), // operators_test
    QStringLiteral("operator.remove"),   // operators_test
    QStringLiteral("operator.recovery"), // operators_test
    QStringLiteral("history.undo"),      // every trial
    QStringLiteral("history.redo"),      // every trial
    QStringLiteral("history.destroy"),   // ledger/history_test
};

/// The verb with * for its register where it is one that every register has: "staff.add" is "*.add".
QString ofAnyRegister(const QString &verb)
{
    static const QStringList rowVerbs{QStringLiteral("add"), QStringLiteral("edit"), QStringLiteral("bin"),
                                      QStringLiteral("restore")};
    static const QStringList listVerbs{QStringLiteral("import"), QStringLiteral("export")};
    const QString first = verb.section(u'.', 0, 0);
    const QString last = verb.section(u'.', 1);
    for (const RegisterSpec *spec : allRegisters()) {
        if (first == QLatin1StringView(spec->key) && rowVerbs.contains(last)) {
            return u"*."_qs + last;
        }
        if (last == QLatin1StringView(spec->key) && listVerbs.contains(first)) {
            return first + u".*"_qs;
        }
    }
    return verb;
}

void prepare(OfficeAtWork &office, const VerbTrial &trial)
{
    if (trial.prepare != nullptr) {
        trial.prepare(office);
    }
}

} // namespace

TEST_CASE("every verb that people can do has a trial here, or is named with the test that it has", "[verbs]")
{
    QSet<QString> tried;
    for (const VerbTrial &trial : trials) {
        tried.insert(ofAnyRegister(QLatin1StringView(trial.verb)));
    }
    CHECK_FALSE(tried.intersects(testedElsewhere));
    QSet<QString> known;
    for (const QString &verb : knownVerbs()) {
        known.insert(ofAnyRegister(verb));
    }
    CHECK((known - tried - testedElsewhere).values() == QStringList());
    CHECK((tried + testedElsewhere - known).values() == QStringList());
}

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
