// SPDX-License-Identifier: Apache-2.0
#include "workflow/note_read.h"

#include "support/test_session.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::TestSession;

static qsizetype readsOf(TestSession &desk, const StaffMember &staff)
{
    qsizetype count = 0;
    for (const HistoryEntry &entry :
         desk.ledger->history().entriesAbout(StaffMember::spec(), staff.id.uuid())) {
        count += entry.verb == QStringLiteral("record.read") ? 1 : 0;
    }
    return count;
}

static void look(TestSession &desk, ReadLog &log, const StaffMember &staff, qint64 seconds)
{
    log.show(StaffMember::spec(), staff.id.uuid());
    desk.ledger.clock.advanceSeconds(seconds);
}

TEST_CASE("a look counts after two seconds, once a sitting, and many make one entry", "[workflow]")
{
    TestSession desk;
    const StaffMember first = desk.addStaff(QStringLiteral("髙橋"));
    const StaffMember second = desk.addStaff(QStringLiteral("山﨑"));
    const StaffMember glanced = desk.addStaff(QStringLiteral("渡邉"));
    {
        ReadLog log(desk.session);
        look(desk, log, first, 5);
        look(desk, log, glanced, 1);
        look(desk, log, second, 2);
        look(desk, log, first, 5);
        log.tick();
        CHECK(readsOf(desk, first) == 0); // the batch is neither full nor old
        log.flush();
        CHECK(readsOf(desk, first) == 1);
        CHECK(readsOf(desk, second) == 1);
        CHECK(readsOf(desk, glanced) == 0);
        CHECK(desk.newestEntry().imageCount == 2);
        look(desk, log, first, 5);
        log.flush();
        CHECK(readsOf(desk, first) == 1); // the same sitting
    }
    ReadLog nextSitting(desk.session);
    look(desk, nextSitting, first, 5);
    nextSitting.hide();
    nextSitting.flush();
    CHECK(readsOf(desk, first) == 2);
    CHECK(desk.ledger->history().nextUndo()->verb == QStringLiteral("staff.add"));
}

TEST_CASE("looks are written after a minute, and when the log ends", "[workflow]")
{
    TestSession desk;
    const StaffMember staff = desk.addStaff(QStringLiteral("髙橋"));
    const StaffMember other = desk.addStaff(QStringLiteral("山﨑"));
    {
        ReadLog log(desk.session);
        look(desk, log, staff, 3);
        log.tick();
        CHECK(readsOf(desk, staff) == 0);
        desk.ledger.clock.advanceSeconds(60);
        log.tick();
        CHECK(readsOf(desk, staff) == 1);
        look(desk, log, other, 3);
    }
    CHECK(readsOf(desk, other) == 1);
}
