// SPDX-License-Identifier: Apache-2.0
#include "support/error_of.h"
#include "support/failing_vfs.h"
#include "support/test_ledger.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace Qt::StringLiterals;

TEST_CASE("a device that fails or is full at any write leaves the ledger as it was, and usable",
          "[ledger][device]")
{
    for (const int code : {SQLITE_IOERR_WRITE, SQLITE_FULL}) {
        test::FailingVfs device;
        test::TestLedger ledger;
        const Office office = ledger.addOffice(u"あづま訪問看護"_s);
        qint64 staff = 0;
        int refused = 0;
        for (int at = 1; at < 200; ++at) {
            INFO("write " << at << ", code " << code);
            const QByteArray head = ledger->history().head();
            device.failAt(at, code);
            const auto error = test::errorOf([&] { ledger.addStaff(office, u"髙橋"_s); });
            const bool reached = device.failures() > 0;
            device.recover();
            if (error) {
                ++refused;
                CHECK(error->code() == ErrorCode::DeviceFailed);
                CHECK(ledger->history().head() == head);
            } else {
                ++staff;
                CHECK(ledger->history().head() != head);
            }
            REQUIRE(ledger->count(StaffMember::spec()) == staff);
            if (!reached) {
                break;
            }
        }
        CHECK(refused >= 3);
        ledger.addStaff(office, u"山﨑"_s);
        ledger->history().undo(test::undoVerb());
        CHECK(ledger->count(StaffMember::spec()) == staff);
        CHECK(ledger->verify() == QStringList());
        ledger.reopen();
        CHECK(ledger->count(StaffMember::spec()) == staff);
        CHECK(ledger->verify() == QStringList());
    }
}
