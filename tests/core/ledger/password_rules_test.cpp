// SPDX-License-Identifier: Apache-2.0
#include "ledger/password_rules.h"
#include "support/error_of.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace Qt::StringLiterals;

TEST_CASE("article 11 (3): at least eight characters, letters and digits mixed", "[password]")
{
    for (const QString &bad : {u""_s, u"abc1234"_s, u"12345678"_s, u"abcdefgh"_s, u"さくらさくらさくら"_s,
                               u"!!!!!!!!!!"_s, u"𠮷𠮷𠮷a1"_s}) {
        INFO(bad.toStdString());
        CHECK_FALSE(judgePassword(bad).acceptable);
        CHECK_FALSE(judgePassword(bad).sentence.isEmpty());
        CHECK(test::errorOf([&] { requireAcceptablePassword(bad); })->code() == ErrorCode::InvalidInput);
    }
    for (const QString &good : {u"abcd1234"_s, u"1234567a"_s, u"ａｂｃｄ１２３４"_s, u"さくら の 木 a1"_s}) {
        INFO(good.toStdString());
        CHECK(judgePassword(good).acceptable);
        CHECK_FALSE(test::errorOf([&] { requireAcceptablePassword(good); }).has_value());
    }
}

TEST_CASE("strength rises from guessed at once to very hard", "[password]")
{
    CHECK(judgePassword(u"password1"_s).strength <= 1);
    CHECK(judgePassword(u"qwerty123"_s).strength <= 1);
    const PasswordJudgement strong = judgePassword(u"mikan7-Tobira-49kasa"_s);
    CHECK(strong.strength == 4);
    CHECK(strong.recommended);
    CHECK(judgePassword(u"password1"_s).sentence != strong.sentence);
    CHECK_FALSE(judgePassword(u"xK4!pq9z"_s).recommended);
}

TEST_CASE("names of the office and the operator make a password weaker", "[password]")
{
    const QString password = u"azumabashi2026"_s;
    CHECK(judgePassword(password, {u"Azumabashi Kango"_s}).strength < judgePassword(password).strength);
}

TEST_CASE("an endless password is judged at once", "[password]")
{
    CHECK(judgePassword(u"Ab1-"_s.repeated(10000)).acceptable);
}
