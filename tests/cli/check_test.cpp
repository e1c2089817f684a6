// SPDX-License-Identifier: Apache-2.0
#include "cli/renkei_program.h"
#include "support/text_stream.h"

#include <QHash>

#include <catch2/catch_test_macros.hpp>

using namespace renkei::test;

TEST_CASE("every clause is listed with what serves it, without a ledger", "[cli][clauses]")
{
    const RenkeiProgram renkei;
    const ProgramResult result = renkei.run(words("clauses --json"));
    REQUIRE(result.code == 0);
    const QJsonArray clauses = result.array();
    CHECK(clauses.size() == 88);
    QHash<QString, QJsonObject> byId;
    for (const auto &clause : clauses) {
        byId.insert(clause[QStringLiteral("id")].toString(), clause.toObject());
        CHECK_FALSE(clause[QStringLiteral("text")].toString().isEmpty());
        CHECK_FALSE(clause[QStringLiteral("title")].toString().isEmpty());
        const bool isServed = !clause[QStringLiteral("by")].toArray().isEmpty();
        CHECK((clause[QStringLiteral("served")].toString() != QStringLiteral("not-yet")) == isServed);
    }
    CHECK(byId[QStringLiteral("6")][QStringLiteral("served")].toString() == QStringLiteral("rule"));
    CHECK(byId[QStringLiteral("6")][QStringLiteral("by")].toArray().contains(
        QJsonValue(QStringLiteral("rule:consent"))));
    CHECK(byId[QStringLiteral("N3.3")][QStringLiteral("served")].toString() ==
          QStringLiteral("acknowledgement"));
    CHECK(byId[QStringLiteral("9")].contains(QStringLiteral("notYet"))); // education
    CHECK_FALSE(byId[QStringLiteral("6")].contains(QStringLiteral("notYet")));
    CHECK(renkei.run(words("clauses")).out.split(u'\n', Qt::SkipEmptyParts).size() == 88);
    CHECK(renkei.run(words("clauses --pack nowhere")).code == 1);
}

TEST_CASE("what is asked is listed by clause, put off, and shown again", "[cli][check]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeLedger().code == 0);
    const QString staff =
        renkei
            .onLedger(
                words("add staff --name 髙橋日出男 --office 訪問看護ステーションふくしま --joined R8.4.1"))
            .firstLine();
    const auto pledges = [&] { return renkei.onLedger(words("check --json --clause 9")).array(); };
    REQUIRE(pledges().size() == 1);
    CHECK(pledges()[0][QStringLiteral("rule")].toString() == QStringLiteral("staff-pledge"));
    CHECK(pledges()[0][QStringLiteral("subject")].toString() == staff);
    CHECK(pledges()[0][QStringLiteral("since")].toString() == QStringLiteral("2026-04-01"));
    CHECK(pledges()[0][QStringLiteral("action")].toString() == QStringLiteral("print"));
    CHECK(pledges()[0][QStringLiteral("until")].isUndefined());
    CHECK(renkei.onLedger(words("check --clause 7")).out.contains(QStringLiteral("MCS管理者")));
    CHECK(renkei.onLedger(words("check --clause 77")).code == 1);

    const QStringList named = words("defer --rule staff-pledge --subject") + QStringList{staff};
    CHECK(renkei.onLedger(named).code == 2); // until when
    CHECK(renkei.onLedger(named + words("--until 2001-01-01 --reason 産休")).code == 1);
    const QDate until = QDate::currentDate().addDays(30);
    const QStringList day{QStringLiteral("--until"), until.toString(Qt::ISODate)};
    CHECK(renkei.onLedger(named + day + words("--reason 産休")).code == 0);
    REQUIRE(pledges().size() == 1);
    CHECK(pledges()[0][QStringLiteral("until")].toString() == until.toString(Qt::ISODate));
    CHECK(pledges()[0][QStringLiteral("reason")].toString() == QStringLiteral("産休"));
    CHECK(renkei.onLedger(words("check")).out.contains(QStringLiteral("産休")));
    CHECK(renkei.onLedger(words("history")).out.contains(QStringLiteral("後に回した指摘")));
    CHECK(renkei.onLedger(named + words("--resume")).code == 0);
    CHECK(pledges()[0][QStringLiteral("until")].isUndefined());
    CHECK(renkei.onLedger(named + words("--resume")).code == 1);
    CHECK(renkei
              .onLedger(words("defer --rule no-such-rule --until 2030-01-01 --reason x --subject") +
                        QStringList{staff})
              .code == 1);
}
