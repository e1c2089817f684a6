// SPDX-License-Identifier: Apache-2.0
// What the lock promises: whoever dumps the memory of a locked desk finds no key in it.
#include "desk/support/desk_window.h"
#include "support/memory_scan.h"

#include <optional>

#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)

using namespace renkei;
using namespace renkei::test;

TEST_CASE("a dump of the locked desk's memory holds no data key", "[lock][memory]")
{
    DeskWindow desk;
    desk.enter();
    std::optional<MaskedNeedle> bytes;
    std::optional<MaskedNeedle> hex;
    {
        const SecretBytes &key = desk.window->context()->ledger().dataKey();
        bytes = MaskedNeedle::of(key.data(), qsizetype(key.size()));
        hex = MaskedNeedle::hexOf(key.data(), qsizetype(key.size()));
    }
    for (const char *page : {"staff", "patients", "documents", "settings"}) {
        desk.window->frame()->showPage(page);
        QTest::qWait(1);
    }
    CHECK(copiesInMemory(*bytes) >= 1); // in use: it has to be somewhere

    desk.lock();
    CHECK(copiesInMemory(*bytes) == 0);
    CHECK(copiesInMemory(*hex) == 0);

    desk.unlock();
    CHECK(copiesInMemory(*bytes) >= 1);
}

#endif
