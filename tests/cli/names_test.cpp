// SPDX-License-Identifier: Apache-2.0
#include "cli/renkei_program.h"
#include "support/text_stream.h"

#include <QDate>

#include <catch2/catch_test_macros.hpp>

using namespace renkei::test;

TEST_CASE("people, offices and groups are named as people type them, and several of a name are told apart",
          "[cli][names]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeLedger().code == 0);
    const auto ok = [&](const char *line) {
        const ProgramResult result = renkei.onLedger(words(line));
        CAPTURE(line, result.err);
        REQUIRE(result.code == 0);
        return result.firstLine();
    };
    const auto refused = [&](const char *line, int code) {
        const ProgramResult result = renkei.onLedger(words(line));
        CAPTURE(line, result.err);
        CHECK(result.code == code);
        CHECK(result.out.isEmpty());
        return result.err;
    };
    const QString nurse = ok("add staff --name 髙橋　日出男");
    const QString first = ok("add staff --name 山﨑月子");
    const QString second = ok("add staff --name 山﨑月子");
    ok("add patient --name 渡邉彩");
    const QString pharmacy = ok("add office --name もり薬局 --short-name もり");
    const QString group = ok("groups open --patient 渡邊彩"); // another 邊

    // As it is read, with or without 様.
    CHECK(ok("members invite --group 渡邉彩 --staff 高橋日出男 --reason 担当").size() == 36);
    CHECK(ok("members judge --accept --group 渡邉彩様 --staff 高橋日出男").size() == 36);
    CHECK(ok("members approve --group 渡邉彩 --staff 高橋日出男").size() == 36);
    CHECK(ok("members join --group 渡邉彩 --staff 高橋日出男").size() == 36);
    CHECK(ok("groups host 渡邉彩 --to もり --reason 主治医の変更") == group);
    CHECK(renkei.onLedger(words("groups show 渡邉彩 --json"))
              .object()[QStringLiteral("hostOffice")]
              .toString() == pharmacy);
    CHECK(renkei.onLedger(words("show staff 高橋日出男")).out.contains(QStringLiteral("訪問看護")));
    ok("procedure start leaving --subject 高橋日出男");
    CHECK(ok("procedure show 髙橋日出男").contains(QStringLiteral("退職")));

    const QString ambiguous = refused("members release --group 渡邉彩 --staff 山﨑月子 --reason x", 1);
    CHECK(ambiguous.contains(first));
    CHECK(ambiguous.contains(second));
    CHECK_FALSE(ambiguous.contains(nurse));
    CHECK(refused("groups show 佐藤", 1).contains(QStringLiteral("佐藤")));
    CHECK(refused("show staff nobody", 1).contains(QStringLiteral("renkei search")));
    CHECK(refused("members release --group 渡邉彩 --staff 高橋日出男", 1)
              .contains(QStringLiteral("理由"))); // a verb asks for what it needs
    CHECK(refused("members release --group 渡邉彩 --reason x", 2).contains(QStringLiteral("--staff")));
    CHECK(refused("procedure show 山﨑月子", 1).contains(QStringLiteral("山﨑月子")));
    CHECK(refused("print form3 --staff 山﨑月子 --out x.pdf", 1).contains(second));
}

TEST_CASE("tasks, administrators and findings say what is wrong with a call", "[cli][names]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeLedger().code == 0);
    const auto call = [&](const char *line) { return renkei.onLedger(words(line)); };
    REQUIRE(call("add staff --name 髙橋日出男").code == 0);
    REQUIRE(call("add staff --name 渡邉彩").code == 0);

    CHECK(call("administrator appoint").code == 2);
    CHECK(call("administrator appoint --staff 誰か").code == 1);
    CHECK(call("administrator appoint --staff 渡邉彩 --on someday").err.contains(QStringLiteral("someday")));
    const ProgramResult appointed =
        call("administrator appoint --staff 渡邊彩 --on 2026-04-01 --by 佐藤 --json");
    CAPTURE(appointed.err);
    REQUIRE(appointed.code == 0);
    CHECK(appointed.object()[QStringLiteral("name")].toString() == QStringLiteral("渡邉彩"));
    CHECK(appointed.object()[QStringLiteral("appointedBy")].toString() == QStringLiteral("佐藤"));
    CHECK(call("administrator hand-over 渡邉彩").code == 2);                     // on which day
    CHECK(call("administrator hand-over 髙橋日出男 --on 2026-10-01").code == 1); // no administrator
    CHECK(call("administrator hand-over 渡邉彩 --on 2026-01-01").code == 1);     // before the first day
    CHECK(call("administrator hand-over 渡邉彩 --on 2026-10-01 --to 高橋日出男").code == 0);
    CHECK(call("administrator list --json").array().size() == 1);

    REQUIRE(call("procedure start leaving --subject 渡邉彩").code == 0);
    const QJsonArray tasks = call("task list --open --procedure 渡邉彩 --json").array();
    REQUIRE_FALSE(tasks.isEmpty());
    const QJsonObject task = tasks.at(0).toObject();
    for (const char *key : {"id", "kind", "label", "hint", "form", "daysLeft", "assignedTo", "dueOn"}) {
        CAPTURE(key);
        CHECK(task.contains(QLatin1StringView(key)));
    }
    const QString id = task[QStringLiteral("id")].toString();
    CHECK(call("task done").code == 2);
    CHECK(call("task done nothing").err.contains(QStringLiteral("nothing")));
    CHECK(renkei.onLedger({QStringLiteral("task"), QStringLiteral("assign"), id}).code == 2); // to whom
    CHECK(renkei.onLedger({QStringLiteral("task"), QStringLiteral("waive"), id, id}).code == 2);
    CHECK(renkei.onLedger({QStringLiteral("task"), QStringLiteral("reopen"), id}).code == 1); // why?

    CHECK(call("defer --rule staff-pledge --subject 誰か --until 2099-01-01 --reason x").code == 1);
    CHECK(call("defer --subject 髙橋日出男 --until 2099-01-01 --reason x").code == 2);
    const QString until = QDate::currentDate().addDays(9).toString(Qt::ISODate);
    const QStringList deferred =
        words("defer --rule staff-pledge --subject 高橋日出男 --reason 産休 --until") + QStringList{until};
    CHECK(renkei.onLedger(deferred).code == 0);
    CHECK(renkei.onLedger(words("defer --rule staff-pledge --subject 高橋日出男 --resume")).code == 0);
}
