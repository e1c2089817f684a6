// SPDX-License-Identifier: Apache-2.0
#include "cli/renkei_program.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei::test;

TEST_CASE("a new office ledger has its office, prints its recovery code once and opens with the password",
          "[cli]")
{
    const RenkeiProgram renkei;
    const ProgramResult made = renkei.makeLedger();
    CAPTURE(made.err);
    REQUIRE(made.code == 0);
    CHECK(made.firstLine().size() >= 20);
    CHECK(made.err.contains(QStringLiteral("パスワードだけで開きます")));

    const ProgramResult offices =
        renkei.onLedger({QStringLiteral("list"), QStringLiteral("offices"), QStringLiteral("--json")});
    CAPTURE(offices.err);
    REQUIRE(offices.code == 0);
    REQUIRE(offices.array().size() == 1);
    CHECK(offices.array().at(0).toObject().value(QStringLiteral("name")).toString() ==
          QStringLiteral("訪問看護ステーションふくしま"));

    const ProgramResult verified = renkei.run({QStringLiteral("verify"), renkei.ledger(),
                                               QStringLiteral("--password-file"), renkei.passwordFile()});
    CHECK(verified.code == 0);
}

TEST_CASE("what goes wrong at the door has a sentence and the right code", "[cli]")
{
    const RenkeiProgram renkei;
    SECTION("no password")
    {
        const ProgramResult result = renkei.run(
            {QStringLiteral("new"), renkei.ledger(), QStringLiteral("--desk"), QStringLiteral("office")});
        CHECK(result.code == 2);
        CHECK(result.err.contains(QStringLiteral("パスワードを")));
    }
    SECTION("a desk that does not exist")
    {
        const ProgramResult result =
            renkei.run({QStringLiteral("new"), renkei.ledger(), QStringLiteral("--desk"),
                        QStringLiteral("shop"), QStringLiteral("--password-file"), renkei.passwordFile()});
        CHECK(result.code == 2);
        CHECK(result.err.contains(QStringLiteral("office, centre")));
    }
    SECTION("a weak password")
    {
        const QString weak = renkei.file(QStringLiteral("weak.txt"), "abc\n");
        const ProgramResult result =
            renkei.run({QStringLiteral("new"), renkei.ledger(), QStringLiteral("--desk"),
                        QStringLiteral("office"), QStringLiteral("--password-file"), weak});
        CHECK(result.code == 1);
        CHECK(result.err.contains(QStringLiteral("8")));
    }
    SECTION("a wrong password")
    {
        REQUIRE(renkei.makeLedger().code == 0);
        const QString wrong = renkei.file(QStringLiteral("wrong.txt"), "Renkei-2026-other\n");
        const ProgramResult result =
            renkei.run({QStringLiteral("list"), QStringLiteral("staff"), QStringLiteral("--ledger"),
                        renkei.ledger(), QStringLiteral("--password-file"), wrong});
        CHECK(result.code == 1);
        CHECK(result.err.contains(QStringLiteral("パスワード")));
    }
    SECTION("no ledger there")
    {
        const ProgramResult result = renkei.onLedger({QStringLiteral("list"), QStringLiteral("staff")});
        CHECK(result.code == 1);
        CHECK(result.err.contains(QStringLiteral("台帳")));
    }
    SECTION("unknown command, option and noun")
    {
        CHECK(renkei.run({QStringLiteral("dance")}).code == 2);
        CHECK(renkei.run({}).code == 2);
        CHECK(renkei.onLedger({QStringLiteral("list"), QStringLiteral("staff"), QStringLiteral("--sideways")})
                  .code == 2);
        CHECK(renkei.onLedger({QStringLiteral("list"), QStringLiteral("cats")}).code == 2);
    }
}

TEST_CASE("help names every command", "[cli]")
{
    const RenkeiProgram renkei;
    const ProgramResult help = renkei.run({QStringLiteral("--help")});
    CHECK(help.code == 0);
    for (const char *name : {"renkei new ", "renkei demo ", "renkei list ", "renkei import ", "renkei print ",
                             "renkei read ", "renkei attach ", "renkei search ", "renkei verify ",
                             "renkei backup ", "renkei restore ", "renkei pack check "}) {
        CHECK(help.out.contains(QLatin1StringView(name)));
    }
}

TEST_CASE("people are added, shown, changed, found, binned and brought back by undo", "[cli]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeLedger().code == 0);
    const ProgramResult added = renkei.onLedger(
        {QStringLiteral("add"), QStringLiteral("staff"), QStringLiteral("--name"),
         QStringLiteral("髙橋 日出男"), QStringLiteral("--kana"), QStringLiteral("ﾀｶﾊｼ ﾋﾃﾞｵ"),
         QStringLiteral("--profession"), QStringLiteral("看護師"), QStringLiteral("--email"),
         QStringLiteral(" Hideo@EXAMPLE.jp "), QStringLiteral("--joined"), QStringLiteral("R6.4.1")});
    CAPTURE(added.err);
    REQUIRE(added.code == 0);
    const QString id = added.firstLine();

    const ProgramResult shown =
        renkei.onLedger({QStringLiteral("show"), QStringLiteral("staff"), id, QStringLiteral("--json")});
    CHECK(shown.object().value(QStringLiteral("name")).toString() == QStringLiteral("髙橋 日出男"));
    CHECK(shown.object().value(QStringLiteral("kana")).toString() == QStringLiteral("たかはし ひでお"));
    CHECK(shown.object().value(QStringLiteral("email")).toString() == QStringLiteral("Hideo@example.jp"));
    CHECK(shown.object().value(QStringLiteral("joined")).toString() == QStringLiteral("2024-04-01"));

    REQUIRE(renkei
                .onLedger({QStringLiteral("edit"), QStringLiteral("staff"), id,
                           QStringLiteral("--profession"), QStringLiteral("保健師")})
                .code == 0);
    const QJsonArray listed =
        renkei.onLedger({QStringLiteral("list"), QStringLiteral("staff"), QStringLiteral("--json")}).array();
    CHECK(listed.at(0).toObject().value(QStringLiteral("displayName")).toString() ==
          QStringLiteral("髙橋日出男／訪問看護ステーションふくしま")); // guide G1.2

    const ProgramResult found =
        renkei.onLedger({QStringLiteral("search"), QStringLiteral("高橋"), QStringLiteral("--json")});
    REQUIRE(found.array().size() == 1);
    CHECK(found.array().at(0).toObject().value(QStringLiteral("id")).toString() == id);

    REQUIRE(renkei.onLedger({QStringLiteral("remove"), QStringLiteral("staff"), id}).code == 0);
    CHECK(renkei.onLedger({QStringLiteral("list"), QStringLiteral("staff"), QStringLiteral("--json")})
              .array()
              .isEmpty());
    REQUIRE(renkei.onLedger({QStringLiteral("undo")}).code == 0);
    REQUIRE(renkei.onLedger({QStringLiteral("undo")}).code == 0);
    const QJsonArray staff =
        renkei.onLedger({QStringLiteral("list"), QStringLiteral("staff"), QStringLiteral("--json")}).array();
    REQUIRE(staff.size() == 1);
    CHECK(staff.at(0).toObject().value(QStringLiteral("profession")).toString() == QStringLiteral("看護師"));
    REQUIRE(renkei.onLedger({QStringLiteral("redo")}).code == 0);
    CHECK(renkei.onLedger({QStringLiteral("show"), QStringLiteral("staff"), id, QStringLiteral("--json")})
              .object()
              .value(QStringLiteral("profession"))
              .toString() == QStringLiteral("保健師"));
}

TEST_CASE("a backup restores on another machine with the password of then", "[cli]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei
                .makeDemo({QStringLiteral("--staff"), QStringLiteral("12"), QStringLiteral("--patients"),
                           QStringLiteral("5")})
                .code == 0);
    const QString backup = renkei.path(QStringLiteral("hikae.renkei-backup"));
    const ProgramResult written =
        renkei.run({QStringLiteral("backup"), renkei.ledger(), QStringLiteral("--out"), backup,
                    QStringLiteral("--password-file"), renkei.passwordFile()});
    CAPTURE(written.err);
    REQUIRE(written.code == 0);
    const QString copy = renkei.path(QStringLiteral("copy"));
    REQUIRE(renkei.run({QStringLiteral("restore"), backup, QStringLiteral("--out"), copy}).code == 0);
    const ProgramResult staff = renkei.run({QStringLiteral("list"), QStringLiteral("staff"),
                                            QStringLiteral("--json"), QStringLiteral("--ledger"), copy,
                                            QStringLiteral("--password-file"), renkei.passwordFile()});
    CHECK(staff.array().size() >= 12);
    CHECK(renkei.run({QStringLiteral("restore"), backup, QStringLiteral("--out"), copy}).code == 1);
}
