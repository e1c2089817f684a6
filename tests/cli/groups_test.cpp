// SPDX-License-Identifier: Apache-2.0
#include "cli/renkei_program.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei::test;

static QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

static QString idOf(const ProgramResult &result)
{
    CAPTURE(result.err);
    REQUIRE(result.code == 0);
    return result.firstLine();
}

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
}

TEST_CASE("the demo has that many groups and members", "[cli][groups]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeDemo(words("--staff 30 --patients 20 --groups 12 --members 140")).code == 0);
    const QJsonArray groups = renkei.onLedger(words("groups --json")).array();
    CHECK(groups.size() == 12);
    int members = 0;
    for (const QJsonValue &group : groups) {
        members += group[QStringLiteral("members")].toInt();
    }
    CHECK(members == 140);
    CHECK(renkei.onLedger(words("members --json")).array().size() == 140);
}
