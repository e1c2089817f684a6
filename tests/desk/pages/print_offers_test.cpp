// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/print/print_offers.h"

#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace renkei::desk;
using namespace Qt::StringLiterals;

TEST_CASE("what was asked for comes first, then what accompanies it, then what else fits", "[desk][print]")
{
    const RegionPack pack = RegionPack::byNameOrFolder(u"fukushima"_s);
    const QList<QStringList> pledge = printOffers(pack, {u"form3"_s});
    REQUIRE(pledge.size() >= 6);
    CHECK(pledge[0] == QStringList{u"form3"_s});
    CHECK(pledge[1] == QStringList{u"form3"_s, u"acknowledgement"_s});
    CHECK(pledge.contains(QStringList{u"acknowledgement"_s}));
    CHECK(pledge.contains(QStringList{u"change-notice"_s}));
    CHECK(pledge.contains(QStringList{u"fax-cover"_s, u"change-notice"_s}));
    CHECK(pledge.contains(QStringList{u"secrecy-notice"_s}));
    for (const QStringList &offer : pledge) {
        CHECK(!offer.contains(u"form4"_s));
        CHECK(pledge.count(offer) == 1);
    }
}

TEST_CASE("several forms asked for are offered together first; a sheet for nobody alone", "[desk][print]")
{
    const RegionPack pack = RegionPack::byNameOrFolder(u"fukushima"_s);
    CHECK(printOffers(pack, {u"form1"_s, u"form2"_s}).first() == QStringList{u"form1"_s, u"form2"_s});
    CHECK(printOffers(pack, {u"guide"_s}) == QList<QStringList>{{u"guide"_s}});
}
