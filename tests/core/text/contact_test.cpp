// SPDX-License-Identifier: Apache-2.0
#include "support/text_stream.h"
#include "text/contact.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

static QString phone(const char *typed)
{
    return canonicalPhone(QString::fromUtf8(typed));
}

TEST_CASE("phones become half-width and keep the grouping they were given", "[text][contact]")
{
    CHECK(phone("０２４−５７２−６６７１") == QStringLiteral("024-572-6671"));
    CHECK(phone("024ー572ー6671") == QStringLiteral("024-572-6671"));
    CHECK(phone("024–572—6671") == QStringLiteral("024-572-6671"));
    CHECK(phone("024‐572―6671") == QStringLiteral("024-572-6671"));
    CHECK(phone("0245726671") == QStringLiteral("0245726671"));
    CHECK(phone("024 572　6671") == QStringLiteral("024 572 6671"));
    CHECK(phone("024 - 572 - 6671") == QStringLiteral("024-572-6671"));
    CHECK(phone(" （０２４）５７２−６６７１ ") == QStringLiteral("(024)572-6671"));
    CHECK(phone("+81 24-572-6671") == QStringLiteral("+81 24-572-6671"));
    CHECK(phone("024-572-6671 内線12") == QStringLiteral("024-572-6671 内線12"));
    CHECK(phone("センター 024-572-6671") == QStringLiteral("センター 024-572-6671"));
    CHECK(phone("").isEmpty());
    CHECK(phoneProblem(QStringLiteral("024-572-6671")).isEmpty());
    CHECK(phoneProblem(QString()).isEmpty());
    CHECK(phoneProblem(QStringLiteral("なし")).contains(QStringLiteral("なし")));
}

TEST_CASE("post codes become seven digits with a hyphen, or stay to be corrected", "[text][contact]")
{
    for (const char *typed :
         {"960-8002", "9608002", "〒960-8002", "〒９６０−８００２", "９６０ー８００２", " 960 8002 "}) {
        INFO(typed);
        CHECK(canonicalPostCode(QString::fromUtf8(typed)) == QStringLiteral("960-8002"));
    }
    CHECK(canonicalPostCode(QStringLiteral("０８００２")) == QStringLiteral("08002"));
    CHECK(canonicalPostCode(QStringLiteral("福島 960-8002")) == QStringLiteral("福島 960-8002"));
    CHECK(postCodeProblem(QStringLiteral("960-8002")).isEmpty());
    CHECK(postCodeProblem(QString()).isEmpty());
    CHECK(postCodeProblem(QStringLiteral("08002")).contains(QStringLiteral("08002")));
    CHECK_FALSE(postCodeProblem(QStringLiteral("9608-002")).isEmpty());
}

TEST_CASE("mail addresses lose blanks and width, and the domain its capitals", "[text][contact]")
{
    CHECK(canonicalMail(QStringLiteral(" Info＠F-Renkei.NET　")) == QStringLiteral("Info@f-renkei.net"));
    CHECK(canonicalMail(QStringLiteral("ｉｎｆｏ＠ｆ−ｒｅｎｋｅｉ．ｎｅｔ").replace(u'−', u'－')) ==
          QStringLiteral("info@f-renkei.net"));
    CHECK(canonicalMail(QStringLiteral("mailto:a@example.jp")) == QStringLiteral("a@example.jp"));
    CHECK(canonicalMail(QString(QChar(0x200B)) + QStringLiteral("a@example.jp\u00A0")) ==
          QStringLiteral("a@example.jp"));
    CHECK(canonicalMail(QStringLiteral("no address")) == QStringLiteral("noaddress"));
}

TEST_CASE("mail addresses that cannot work get a sentence", "[text][contact]")
{
    for (const char *good : {"", "a@example.jp", "first.last+tag@mail.example.co.jp",
                             "abc..def.@docomo.ne.jp", "x_y-z@xn--wgv71a.jp", "O'Hara@example.com"}) {
        INFO(good);
        CHECK(mailProblem(QString::fromUtf8(good)).isEmpty());
    }
    for (const char *bad :
         {"a", "a@", "@example.jp", "a@b@example.jp", "a@example", "a@.jp", "a@example..jp", "a@-x.jp",
          "a@example.j", "a@10.0.0.1", "a,b@example.jp", "山田@example.jp", "a@例え.jp", "<a@example.jp>"}) {
        INFO(bad);
        CHECK(mailProblem(QString::fromUtf8(bad)).contains(QString::fromUtf8(bad)));
    }
    CHECK(mailProblem(QStringLiteral("a,b@example.jp")).contains(QStringLiteral("\",\"")));
}
