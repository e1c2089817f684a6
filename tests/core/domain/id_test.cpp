// SPDX-License-Identifier: Apache-2.0
#include "domain/id.h"
#include "support/test_clock.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

TEST_CASE("ids are version 7 and rise strictly even when the clock stands still or goes back", "[domain]")
{
    test::TestClock clock;
    QUuid last = newUuid(clock);
    for (int i = 0; i < 10000; ++i) {
        if (i == 5000) {
            clock.advanceDays(-1);
        }
        const QUuid next = newUuid(clock);
        CHECK(int(quint8(next.toRfc4122().at(6))) >> 4 == 7);
        CHECK(next.variant() == QUuid::DCE);
        REQUIRE(next.toRfc4122() > last.toRfc4122());
        last = next;
    }
}

TEST_CASE("an id is written without braces in lower case and read in any form", "[domain]")
{
    const OfficeId id(QUuid::fromString(QStringLiteral("{01935B2E-7C00-7ABC-8DEF-0123456789AB}")));
    CHECK(id.toString() == QStringLiteral("01935b2e-7c00-7abc-8def-0123456789ab"));
    CHECK(uuidFromString(id.toString()) == id.uuid());
    CHECK_FALSE(uuidFromString(QStringLiteral("not an id")).has_value());
}
