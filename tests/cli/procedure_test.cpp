// SPDX-License-Identifier: Apache-2.0
#include "cli/renkei_program.h"
#include "support/text_stream.h"

#include <QDate>

#include <catch2/catch_test_macros.hpp>

using namespace renkei::test;

TEST_CASE("somebody leaves, from plan to done, on the command line", "[cli][procedure]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeLedger().code == 0);
    const QString nurse = idOf(renkei.onLedger(words("add staff --name 髙橋日出男")));
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QString leaving = idOf(
        renkei.onLedger(words("procedure start leaving --subject", {nurse, QStringLiteral("--on"), today})));

    const QJsonArray open = renkei.onLedger(words("procedure list --json")).array();
    REQUIRE(open.size() == 1);
    CHECK(open.at(0)[QStringLiteral("daysLeft")].toInt() == 0);
    CHECK(open.at(0)[QStringLiteral("steps")].toInt() == 9);
    CHECK(renkei.onLedger(words("show staff --json", {nurse})).object()[QStringLiteral("left")].toString() ==
          today);

    const ProgramResult early = renkei.onLedger(words("procedure complete", {leaving}));
    CHECK(early.code == 1);
    CHECK(early.err.contains(QStringLiteral("スタッフ解除")));
    for (const auto &step : renkei.onLedger(words("procedure show --json", {leaving}))
                                .object()[QStringLiteral("tasks")]
                                .toArray()) {
        if (!step[QStringLiteral("doneOn")].isNull() &&
            !step[QStringLiteral("doneOn")].toString().isEmpty()) {
            continue;
        }
        const QString id = step[QStringLiteral("id")].toString();
        CHECK(renkei.onLedger(words("task waive", {id})).code == 1);
        const bool isDeletion = step[QStringLiteral("kind")].toString() == QStringLiteral("delete-account");
        CHECK(
            renkei
                .onLedger(isDeletion ? words("task done", {id}) : words("task waive --reason 該当なし", {id}))
                .code == 0);
    }
    CHECK(renkei.onLedger(words("task list --open --json")).array().isEmpty());
    CHECK(idOf(renkei.onLedger(words("procedure complete", {leaving}))) == leaving);
    CHECK(renkei.onLedger(words("procedure list --json")).array().isEmpty());
    CHECK(renkei.onLedger(words("procedure list --all --json"))
              .array()
              .at(0)[QStringLiteral("state")]
              .toString() == QStringLiteral("done"));
    CHECK(renkei.onLedger(words("undo")).code == 0);
    CHECK(renkei.onLedger(words("procedure list --json")).array().size() == 1);
}

TEST_CASE("an incident reviews the person's groups, with the reason, and is undone whole", "[cli][procedure]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeLedger().code == 0);
    const QString nurse = idOf(renkei.onLedger(words("add staff --name 髙橋日出男")));
    const QString group = idOf(renkei.onLedger(words("groups open --free --name 感染対策")));
    REQUIRE(renkei.onLedger(words("members enter --group", {group, QStringLiteral("--staff"), nurse})).code ==
            0);
    const ProgramResult untold = renkei.onLedger(words("procedure start incident --subject", {nurse}));
    CHECK(untold.code == 1);
    CHECK(untold.err.contains(QStringLiteral("紛失・盗難"))); // what can be chosen
    const QJsonObject incident =
        renkei.onLedger(words("procedure start incident --json --reason 紛失・盗難 --subject", {nurse}))
            .object();
    CHECK(incident[QStringLiteral("reason")].toString() == QStringLiteral("lost-device"));
    CHECK(incident[QStringLiteral("steps")].toInt() == 4);
    const QJsonArray reviews = renkei.onLedger(words("review list --json")).array();
    REQUIRE(reviews.size() == 1);
    CHECK(reviews.at(0)[QStringLiteral("reason")].toString().contains(QStringLiteral("紛失・盗難")));
    const QJsonArray found = renkei.onLedger(words("check --clause N2.2 --json")).array();
    REQUIRE(found.size() == 1);
    CHECK(renkei.onLedger(words("undo")).code == 0);
    CHECK(renkei.onLedger(words("procedure list --json")).array().isEmpty());
    CHECK(renkei.onLedger(words("review list --json")).array().isEmpty());
}

TEST_CASE("a typed last day starts the leaving, another moves it, calling it off takes it back",
          "[cli][procedure]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeLedger().code == 0);
    const QString nurse = idOf(renkei.onLedger(words("add staff --name 山﨑月子")));
    const QDate today = QDate::currentDate();
    const auto day = [&](int days) { return today.addDays(days).toString(Qt::ISODate); };
    REQUIRE(renkei.onLedger(words("edit staff", {nurse, QStringLiteral("--left"), day(20)})).code == 0);
    const QJsonObject leaving = renkei.onLedger(words("procedure list --json")).array().at(0).toObject();
    const QString id = leaving[QStringLiteral("id")].toString();
    CHECK(leaving[QStringLiteral("plannedOn")].toString() == day(20));
    CHECK(renkei.onLedger(words("procedure move", {id, QStringLiteral("--on"), day(30)})).code == 0);
    CHECK(renkei.onLedger(words("show staff --json", {nurse})).object()[QStringLiteral("left")].toString() ==
          day(30));
    CHECK(renkei.onLedger(words("procedure cancel", {id})).code == 2);
    CHECK(renkei.onLedger(words("procedure cancel --reason 取りやめ", {id})).code == 0);
    CHECK(renkei.onLedger(words("show staff --json", {nurse}))
              .object()[QStringLiteral("left")]
              .toString()
              .isEmpty());
    CHECK(renkei.onLedger(words("procedure start holiday --subject", {nurse})).code == 1);
}

TEST_CASE("an MCS administrator is appointed and hands over", "[cli][procedure]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeLedger().code == 0);
    const QString first = idOf(renkei.onLedger(words("add staff --name 髙橋日出男")));
    const QString second = idOf(renkei.onLedger(words("add staff --name 山﨑月子")));
    const QString appointment =
        idOf(renkei.onLedger(words("administrator appoint --on 2026-04-01 --staff", {first})));
    CHECK(renkei.onLedger(words("administrator appoint --on 2026-04-01 --staff", {first})).code == 1);
    REQUIRE(renkei
                .onLedger(words("administrator hand-over --on 2026-06-30 --note 台帳一式 --to",
                                {second, appointment}))
                .code == 0);
    const QJsonArray all = renkei.onLedger(words("administrator list --all --json")).array();
    REQUIRE(all.size() == 2);
    CHECK(all.at(0)[QStringLiteral("name")].toString() == QStringLiteral("山﨑月子"));
    CHECK(all.at(1)[QStringLiteral("until")].toString() == QStringLiteral("2026-06-30"));
    CHECK(all.at(1)[QStringLiteral("handedOver")].toString() == QStringLiteral("台帳一式"));
}

TEST_CASE("a task is handed to somebody and opened again", "[cli][procedure]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeLedger().code == 0);
    const QString nurse = idOf(renkei.onLedger(words("add staff --name 渡邉彩")));
    idOf(renkei.onLedger(words("procedure start leaving --subject", {nurse})));
    QString devices;
    for (const auto &task : renkei.onLedger(words("task list --json")).array()) {
        if (task[QStringLiteral("kind")].toString() == QStringLiteral("devices-back")) {
            devices = task[QStringLiteral("id")].toString();
        }
    }
    REQUIRE_FALSE(devices.isEmpty());
    const QJsonArray assigned = renkei.onLedger(words("task assign --json --to 𠮷田", {devices})).array();
    CHECK(assigned.at(0)[QStringLiteral("assignedTo")].toString() == QStringLiteral("𠮷田"));
    CHECK(renkei.onLedger(words("task done --by 𠮷田", {devices})).code == 0);
    CHECK(renkei.onLedger(words("task done", {devices})).code == 1);
    const QJsonArray reopened =
        renkei.onLedger(words("task reopen --json --reason 別の端末", {devices})).array();
    CHECK(reopened.at(0)[QStringLiteral("outcome")].toString().isEmpty());
}
