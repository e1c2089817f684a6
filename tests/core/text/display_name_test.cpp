// SPDX-License-Identifier: Apache-2.0
#include "support/text_stream.h"
#include "text/display_name.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

TEST_CASE("a display name is the person and the office's short name", "[text]")
{
    CHECK(displayName(QStringLiteral("山田 花子"), QStringLiteral("福島訪看")) ==
          QStringLiteral("山田花子／福島訪看"));
    CHECK(displayName(QStringLiteral("髙橋　日出男"), QStringLiteral(" "),
                      QStringLiteral("訪問看護ステーションふくしま")) ==
          QStringLiteral("髙橋日出男／訪問看護ステーションふくしま"));
    CHECK(displayName(QStringLiteral("山田花子"), QString()) == QStringLiteral("山田花子"));
    CHECK(displayName(QStringLiteral(" "), QStringLiteral("福島訪看")).isEmpty());
}

TEST_CASE("a display name that names only an office is noticed", "[text]")
{
    const QStringList offices{QStringLiteral("株式会社 訪問看護ステーションふくしま"),
                              QStringLiteral("福島訪看"), QString()};
    CHECK(isOfficeNameOnly(QStringLiteral("福島訪看"), offices));
    CHECK(isOfficeNameOnly(QStringLiteral("／福島訪看"), offices));
    CHECK(isOfficeNameOnly(QStringLiteral("福島訪看/福島訪看"), offices));
    CHECK(isOfficeNameOnly(QStringLiteral("（株）訪問看護ステーション ふくしま"), offices));
    CHECK(isOfficeNameOnly(QStringLiteral("㈱訪問看護ｽﾃｰｼｮﾝふくしま"), offices));
    CHECK_FALSE(isOfficeNameOnly(QStringLiteral("山田花子／福島訪看"), offices));
    CHECK_FALSE(isOfficeNameOnly(QStringLiteral("山田花子"), offices));
    CHECK_FALSE(isOfficeNameOnly(QString(), offices));
    CHECK_FALSE(isOfficeNameOnly(QStringLiteral("／"), offices));
    CHECK_FALSE(isOfficeNameOnly(QStringLiteral("福島訪看"), {}));
}
