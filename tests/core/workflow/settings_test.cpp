// SPDX-License-Identifier: Apache-2.0
#include "workflow/settings.h"

#include "domain/setting.h"
#include "support/test_session.h"
#include "support/text_stream.h"
#include "support/thrown.h"
#include "workflow/import_records.h"
#include "workflow/intervals.h"
#include "workflow/undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::TestSession;

TEST_CASE("a setting has a default until it is set, and is no undo step", "[workflow]")
{
    TestSession desk;
    CHECK(settingNumber(*desk.ledger, SettingName::lockMinutes) == 5);
    CHECK(deskKind(*desk.ledger) == DeskKind::Office);
    CHECK(ownOfficeId(*desk.ledger) == desk.office.id);
    CHECK(packOf(*desk.ledger).id == desk.pack.id);
    setSetting(desk.session, SettingName::lockMinutes, QStringLiteral("10"));
    setSetting(desk.session, SettingName::lockMinutes, QStringLiteral("15"));
    desk.ledger.reopen();
    CHECK(settingNumber(*desk.ledger, SettingName::lockMinutes) == 15);
    CHECK_FALSE(desk.ledger->history().nextUndo().has_value());
    CHECK(desk.ledger->count(Setting::spec(), {.where = {{"name", QStringLiteral("lockMinutes")}}}) == 1);
}

TEST_CASE("setting the same text again writes nothing", "[workflow]")
{
    TestSession desk;
    setSetting(desk.session, SettingName::exportPurpose, QStringLiteral("会議"));
    const QByteArray head = desk.ledger->history().head();
    setSetting(desk.session, SettingName::exportPurpose, QStringLiteral("会議"));
    CHECK(desk.ledger->history().head() == head);
    CHECK(settingFlag(*desk.ledger, controlQrSetting(QStringLiteral("form3")), true));
    setSetting(desk.session, controlQrSetting(QStringLiteral("form3")), QStringLiteral("false"));
    CHECK_FALSE(settingFlag(*desk.ledger, controlQrSetting(QStringLiteral("form3")), true));
}

TEST_CASE("an import is taken back even when its column mapping was changed since", "[workflow]")
{
    TestSession desk;
    StaffMember staff;
    staff.office = desk.office.id;
    staff.name = QStringLiteral("髙橋");
    importRecords(desk.session, StaffMember::spec(), {toRecord(staff)}, {{}, QStringLiteral("{\"a\":1}")});
    setSetting(desk.session, importMappingSetting("staff"), QStringLiteral("{\"a\":2}"));
    undoLast(desk.session);
    CHECK(desk.ledger->count(StaffMember::spec()) == 0);
    CHECK(setting(*desk.ledger, importMappingSetting("staff")) == QStringLiteral("{\"a\":2}"));
}

TEST_CASE("an interval is what the office says, else the pack, else the program, and can be undone",
          "[workflow]")
{
    TestSession desk;
    const Interval &months = intervalOf(SettingName::reviewMonths);
    const auto number = [&] { return numberOf(months, *desk.ledger, desk.pack); };
    desk.pack.policies.remove(QStringLiteral("reviewIntervalMonths"));
    CHECK(number() == months.fallback);
    desk.pack.policies[QStringLiteral("reviewIntervalMonths")] = QStringLiteral("4");
    CHECK(number() == 4);
    setInterval(desk.session, months, 9);
    CHECK(number() == 9);
    CHECK(test::codeOf([&] { setInterval(desk.session, months, 0); }) == ErrorCode::InvalidInput);
    undoLast(desk.session);
    CHECK(number() == 4);
    redoLast(desk.session);
    CHECK(number() == 9);
    for (const Interval &interval : intervals()) {
        INFO(interval.setting);
        CHECK(desk.pack.clause(QLatin1StringView(interval.clause)) != nullptr);
        CHECK_FALSE(interval.translatedLabel().isEmpty());
    }
}
