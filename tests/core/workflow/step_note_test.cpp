// SPDX-License-Identifier: Apache-2.0
#include "workflow/step_note.h"

#include "support/test_session.h"
#include "support/text_stream.h"
#include "support/thrown.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;

TEST_CASE("what is left blank in the note of a step is today and the operator", "[workflow]")
{
    const test::TestSession desk;
    const QDate today = desk.session.clock.today();
    const StepNote blank = completed(desk.session, {{}, QStringLiteral(" "), {}});
    CHECK(blank.on == today);
    CHECK(blank.by == desk.session.operatorName);
    const StepNote given =
        completed(desk.session, {today.addDays(-1), QStringLiteral("髙橋 日出男"), QStringLiteral("電話で")});
    CHECK(given.on == today.addDays(-1));
    CHECK(given.by == QStringLiteral("髙橋 日出男"));
    CHECK(given.reason == QStringLiteral("電話で"));
}

TEST_CASE("a step is not noted for tomorrow, nor without the reason that is asked for", "[workflow]")
{
    const test::TestSession desk;
    const StepNote tomorrow{desk.session.clock.today().addDays(1), {}, {}};
    CHECK(test::codeOf([&] { completed(desk.session, tomorrow); }) == ErrorCode::InvalidInput);
    CHECK(test::codeOf([] { requireReason(QStringLiteral(" \u3000")); }) == ErrorCode::InvalidInput);
    CHECK_NOTHROW(requireReason(QStringLiteral("退職")));
}
