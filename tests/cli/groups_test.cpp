// SPDX-License-Identifier: Apache-2.0
#include "cli/renkei_program.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei::test;

TEST_CASE("a group is opened, filled, emptied and archived from the command line", "[cli][groups]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeLedger().code == 0);
    const QString patient = idOf(renkei.onLedger(words("add patient --name 渡邉彩")));
    const QString second = idOf(renkei.onLedger(words("add patient --name 佐藤一")));
    const QString nurse =
        idOf(renkei.onLedger(words("add staff --name 髙橋日出男 --office 訪問看護ステーションふくしま")));
    const QString group = idOf(renkei.onLedger(words("groups open --patient") + QStringList{patient}));

    const ProgramResult refused =
        renkei.onLedger(words("groups edit") + QStringList{group, QStringLiteral("--patient"), second});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(QStringLiteral("留意事項（１）")));

    const QString member = idOf(renkei.onLedger(words("members invite --reason 担当 --group") +
                                                QStringList{group, QStringLiteral("--staff"), nurse}));
    CHECK(renkei.onLedger(words("members approve") + QStringList{member}).code == 1);
    CHECK(renkei.onLedger(words("members judge --accept") + QStringList{member}).code == 0);
    CHECK(renkei.onLedger(words("members judge") + QStringList{member}).code == 2);
    CHECK(renkei.onLedger(words("members approve") + QStringList{member}).code == 0);
    const QJsonArray joined = renkei.onLedger(words("members join --json") + QStringList{member}).array();
    REQUIRE(joined.size() == 1);
    CHECK(joined.at(0)[QStringLiteral("state")].toString() == QStringLiteral("member"));

    const QJsonArray members = renkei.onLedger(words("members --json --group") + QStringList{group}).array();
    REQUIRE(members.size() == 1);
    CHECK(members.at(0)[QStringLiteral("name")].toString() == QStringLiteral("髙橋日出男"));
    CHECK(members.at(0)[QStringLiteral("state")].toString() == QStringLiteral("member"));
    CHECK(members.at(0)[QStringLiteral("officeName")].toString() ==
          QStringLiteral("訪問看護ステーションふくしま"));

    CHECK(renkei.onLedger(words("groups archive") + QStringList{group}).code == 2);
    CHECK(renkei.onLedger(words("groups archive --reason 退院 --on R8.11.1") + QStringList{group}).code == 0);
    CHECK(renkei.onLedger(words("groups --json")).array().isEmpty());
    const QJsonObject archived = renkei.onLedger(words("groups show --json") + QStringList{group}).object();
    CHECK(archived[QStringLiteral("archivedOn")].toString() == QStringLiteral("2026-11-01"));
    CHECK(archived[QStringLiteral("memberships")].toArray().at(0)[QStringLiteral("state")].toString() ==
          QStringLiteral("released"));
    CHECK(renkei.onLedger(words("undo")).code == 0);
    CHECK(renkei.onLedger(words("groups list --json")).array().size() == 1);
    const QString other = idOf(renkei.onLedger(words("groups open --patient") + QStringList{second}));
    const QStringList both{group, other};
    CHECK(renkei.onLedger(words("groups archive --reason 退院 --json") + both).array().size() == 2);
    CHECK(renkei.onLedger(words("groups --json")).array().isEmpty());
    CHECK(renkei.onLedger(words("undo")).code == 0); // both were one entry
    CHECK(renkei.onLedger(words("groups --json")).array().size() == 2);
}

TEST_CASE("the demo has that many groups and members", "[cli][groups]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeDemo(words("--staff 30 --patients 20 --groups 12 --members 140")).code == 0);
    const QJsonArray groups = renkei.onLedger(words("groups --json")).array();
    CHECK(groups.size() == 12);
    int members = 0;
    for (const auto &group : groups) {
        members += group[QStringLiteral("members")].toInt();
    }
    CHECK(members == 140);
    CHECK(renkei.onLedger(words("members --json")).array().size() == 140);
}

TEST_CASE("a pasted member list shows only what differs, and what is accepted is recorded", "[cli][groups]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeLedger().code == 0);
    const QString office = QStringLiteral("訪問看護ステーションふくしま");
    const QString nurse =
        idOf(renkei.onLedger(words("add staff --name 髙橋日出男 --office") + QStringList{office}));
    const QString gone =
        idOf(renkei.onLedger(words("add staff --name 山﨑月子 --office") + QStringList{office}));
    const QString group = idOf(renkei.onLedger(words("groups open --free --name 感染対策")));
    REQUIRE(
        renkei
            .onLedger(words("members enter --group") +
                      QStringList{group, QStringLiteral("--staff"), nurse, QStringLiteral("--staff"), gone})
            .code == 0);
    const QString list =
        renkei.file(QStringLiteral("list.txt"),
                    QStringLiteral("メンバー 2名\n高橋 日出男 さん／訪問看護ステーションふくしま\n"
                                   "佐藤 薫／もり薬局\n")
                        .toUtf8());
    const QStringList compare =
        words("members reconcile --json --group") + QStringList{group, QStringLiteral("--list"), list};
    const QJsonObject shown = renkei.onLedger(compare).object();
    CHECK(shown[QStringLiteral("agreeing")].toInt() == 1);
    REQUIRE(shown[QStringLiteral("onlyHere")].toArray().size() == 1);
    CHECK(shown[QStringLiteral("onlyHere")][0][QStringLiteral("name")].toString() ==
          QStringLiteral("山﨑月子"));
    REQUIRE(shown[QStringLiteral("onlyOnMcs")].toArray().size() == 1);
    CHECK(renkei.onLedger(words("members --json --group") + QStringList{group}).array().size() == 2);

    CHECK(renkei.onLedger(compare + words("--enter --release")).code == 0);
    const QJsonArray members = renkei.onLedger(words("members --json --group") + QStringList{group}).array();
    REQUIRE(members.size() == 2);
    CHECK(members.at(1)[QStringLiteral("name")].toString() == QStringLiteral("佐藤 薫"));
    CHECK(members.at(1)[QStringLiteral("officeName")].toString() == QStringLiteral("もり薬局"));
    CHECK(renkei.onLedger(words("undo")).code == 0);
    CHECK(renkei.onLedger(words("members --json --group") + QStringList{group}).array().size() == 2);
}
