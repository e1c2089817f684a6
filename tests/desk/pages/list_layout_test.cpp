// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/export/list_layout.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <numeric>

using namespace renkei::desk;
using Catch::Matchers::WithinAbs;

static double total(const QList<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

TEST_CASE("a list with room to spare fills the sheet and keeps its proportions")
{
    const QList<double> widths = shareWidths({{20, 10}, {40, 10}}, 180);
    CHECK_THAT(widths.at(0), WithinAbs(60, 0.01));
    CHECK_THAT(widths.at(1), WithinAbs(120, 0.01));
}

TEST_CASE("only the wide columns of a crowded list give way")
{
    const QList<double> widths = shareWidths({{20, 10}, {30, 10}, {300, 30}}, 180);
    CHECK_THAT(widths.at(0), WithinAbs(20, 0.01));
    CHECK_THAT(widths.at(1), WithinAbs(30, 0.01));
    CHECK_THAT(widths.at(2), WithinAbs(130, 0.01));
}

TEST_CASE("no column falls below what can be read while there is room")
{
    const QList<double> widths = shareWidths({{100, 60}, {100, 10}, {100, 10}}, 100);
    CHECK(widths.at(0) >= 60 - 0.01);
    CHECK_THAT(total(widths), WithinAbs(100, 0.01));
    CHECK_THAT(total(shareWidths({{90, 80}, {90, 80}}, 100)), WithinAbs(100, 0.01));
}

TEST_CASE("rows go onto sheets without being cut")
{
    CHECK(breakIntoSheets({}, 100, 200) == QList<qsizetype>{0});
    CHECK(breakIntoSheets({40, 40, 40, 40, 40, 40, 40}, 100, 200) == QList<qsizetype>{0, 2});
    CHECK(breakIntoSheets({40, 500, 40}, 100, 200) == QList<qsizetype>{0, 1, 2});
    CHECK(breakIntoSheets({500, 40}, 100, 200) == QList<qsizetype>{0, 1});
    CHECK(breakIntoSheets({50, 50}, 100, 200) == QList<qsizetype>{0});
}
