// SPDX-License-Identifier: Apache-2.0
#include "domain/procedure_kind.h"
#include "support/settled_desk.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using test::Desk;

static TaskView &addTask(Desk &desk, const char *kind, ProcedureId procedure, const QDate &due)
{
    TaskView task;
    task.id = TaskId(newUuid(desk.clock));
    task.kind = QLatin1StringView(kind);
    task.procedure = procedure;
    task.subjectName = QStringLiteral("渡邉 彩");
    task.dueOn = due;
    desk.view.tasks.push_back(task);
    return desk.view.tasks.back();
}

TEST_CASE("a task that is due is found under its own clause", "[regulation][findings][tasks]")
{
    Desk desk;
    TaskView &task = addTask(desk, "shared-passwords", ProcedureId(), desk.view.today.addDays(1));
    CHECK(desk.findings().isEmpty());
    task.dueOn = desk.view.today;
    REQUIRE(desk.of("task").size() == 1);
    Finding finding = desk.of("task")[0];
    CHECK(finding.clauseId == QStringLiteral("8.3"));
    CHECK(finding.registerKey == "task");
    CHECK(finding.subject == task.id.uuid());
    CHECK(finding.urgency == FindingUrgency::Due);
    CHECK(finding.sentence.contains(QStringLiteral("渡邉 彩")));
    task.dueOn = desk.view.today.addDays(-1);
    task.assignedTo = QStringLiteral("髙橋 日出男");
    finding = desk.of("task")[0];
    CHECK(finding.urgency == FindingUrgency::Overdue);
    CHECK(finding.sentence.contains(QStringLiteral("髙橋 日出男")));
}

TEST_CASE("a task whose clause a region does not have still has one", "[regulation][findings][tasks]")
{
    Desk desk;
    addTask(desk, "shared-passwords", ProcedureId(), desk.view.today);
    desk.pack.clauses.removeIf([](const Clause &clause) { return clause.id == QStringLiteral("8.3"); });
    REQUIRE(desk.of("task").size() == 1);
    CHECK(desk.of("task")[0].clauseId == QStringLiteral("5.2"));
}

TEST_CASE("a leaver's days are counted down, with what is left", "[regulation][findings][procedures]")
{
    Desk desk;
    const ProcedureId leaving(newUuid(desk.clock));
    desk.view.procedures = {{leaving, QStringLiteral("leaving"), QStringLiteral("渡邉 彩"),
                             desk.view.today.addDays(3), QDate(2026, 11, 1)}};
    addTask(desk, "delete-account", leaving, desk.view.today.addDays(2));
    addTask(desk, "devices-back", leaving, desk.view.today.addDays(3));
    REQUIRE(desk.of("procedure").size() == 1);
    Finding finding = desk.of("procedure")[0];
    CHECK(finding.clauseId == QStringLiteral("N3.7"));
    CHECK(finding.registerKey == "procedure");
    CHECK(finding.urgency == FindingUrgency::Reminder);
    CHECK(finding.sentence.contains(QStringLiteral("3 day(s)")));
    CHECK(finding.sentence.contains(QStringLiteral("2 step(s)")));
    CHECK(finding.sentence.contains(taskKind(QStringLiteral("devices-back")).translatedLabel()));

    desk.view.tasks.clear();
    desk.view.procedures[0].plannedOn = desk.view.today.addDays(-2);
    finding = desk.of("procedure")[0];
    CHECK(finding.urgency == FindingUrgency::Overdue);
    CHECK(finding.sentence.contains(QStringLiteral("2 day(s) past")));
    CHECK(finding.sentence.contains(QStringLiteral("complete it")));
}

TEST_CASE("joiners, movers and patients each have the clause of their procedure",
          "[regulation][findings][procedures]")
{
    Desk desk;
    const auto clauseOf = [&desk](const char *kind) {
        desk.view.procedures = {{ProcedureId(newUuid(desk.clock)), QLatin1StringView(kind),
                                 QStringLiteral("渡邉 彩"), desk.view.today, desk.view.today}};
        const QList<Finding> found = desk.of("procedure");
        REQUIRE(found.size() == 1);
        return found[0].clauseId;
    };
    CHECK(clauseOf("joining") == QStringLiteral("8.5"));
    CHECK(clauseOf("office-change") == QStringLiteral("N3.13"));
    CHECK(clauseOf("end-of-care") == QStringLiteral("N2.1"));
    CHECK(clauseOf("consent-withdrawal") == QStringLiteral("6"));
    CHECK(clauseOf("host-change") == QStringLiteral("4"));
    CHECK(clauseOf("incident") == QStringLiteral("N3.10"));
    CHECK(desk.of("procedure")[0].sentence.contains(QStringLiteral("known since")));
}

TEST_CASE("an office without an MCS administrator is found, and one that will be",
          "[regulation][findings][administrators]")
{
    Desk desk;
    AppointmentView &appointment = desk.view.appointments[0];
    appointment.until = desk.view.today.addDays(31);
    CHECK(desk.findings().isEmpty());
    appointment.until = desk.view.today.addDays(30);
    REQUIRE(desk.of("administrator").size() == 1);
    CHECK(desk.of("administrator")[0].clauseId == QStringLiteral("7"));
    CHECK(desk.of("administrator")[0].urgency == FindingUrgency::Reminder);
    CHECK(desk.of("administrator")[0].subject == desk.view.ownOffice.uuid());

    SECTION("a successor without a gap settles it")
    {
        AppointmentView next{AppointmentId(newUuid(desk.clock)), desk.view.staff[1].id, desk.view.ownOffice,
                             appointment.until.addDays(1), QDate()};
        desk.view.appointments.push_back(next);
        CHECK(desk.findings().isEmpty());
        desk.view.appointments[1].from = next.from.addDays(1);
        CHECK(desk.of("administrator").size() == 1);
    }
    SECTION("leaving ends the office, too")
    {
        appointment.until = QDate();
        desk.view.staff[0].left = desk.view.today.addDays(10);
        CHECK(desk.of("administrator").size() == 1);
        desk.view.staff[0].left = desk.view.today.addDays(-1);
        REQUIRE(desk.of("administrator").size() == 1);
        CHECK(desk.of("administrator")[0].urgency == FindingUrgency::Due);
    }
    SECTION("nobody at all, or only in another office")
    {
        appointment.until = QDate();
        appointment.office = OfficeId(newUuid(desk.clock));
        CHECK(desk.of("administrator").size() == 1);
        desk.view.appointments.clear();
        CHECK(desk.of("administrator").size() == 1);
        desk.view.ownOffice = OfficeId(); // the centre asks no office for that
        CHECK(desk.of("administrator").isEmpty());
    }
}

TEST_CASE("a mail address that MCS still holds back is not for somebody new", "[regulation][findings][staff]")
{
    Desk desk;
    const StaffId gone = desk.addStaff(QStringLiteral("山\uFA11 月子"), QStringLiteral("desk@example.jp"),
                                       QStringLiteral("やまざき つきこ"));
    desk.view.staff[2].left = desk.view.today.addDays(-10);
    desk.view.staff[1].email = QStringLiteral("Desk@example.jp");
    CHECK(desk.findings().isEmpty());
    desk.view.mailLocks = {{gone, desk.view.today}};
    REQUIRE(desk.of("locked-mail").size() == 1);
    CHECK(desk.of("locked-mail")[0].subject == desk.view.staff[1].id.uuid());
    CHECK(desk.of("locked-mail")[0].clauseId == QStringLiteral("8.3"));
    CHECK(desk.of("locked-mail")[0].field == "email");
    desk.view.mailLocks[0].until = desk.view.today.addDays(-1);
    CHECK(desk.findings().isEmpty());
}
