// SPDX-License-Identifier: Apache-2.0
#include "workflow/administrators.h"

#include "support/test_session.h"
#include "support/text_stream.h"
#include "support/thrown.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::TestSession;

static Appointment appointed(TestSession &desk, const StaffMember &person)
{
    Appointment appointment;
    appointment.staff = person.id;
    return appointAdministrator(desk.session, appointment);
}

TEST_CASE("the manager appoints an MCS administrator, from today on", "[administrators]")
{
    TestSession desk;
    desk.office.manager = QStringLiteral("渡邉 管理");
    desk.ledger.change(u"office.edit", [&](Change &change) { change.put(desk.office); });
    const StaffMember nurse = desk.addStaff(QStringLiteral("髙橋 日出男"));
    const Appointment appointment = appointed(desk, nurse);
    CHECK(appointment.office == desk.office.id);
    CHECK(appointment.from == desk.ledger.clock.today());
    CHECK(appointment.appointedBy == QStringLiteral("渡邉 管理"));
    const QDate today = desk.ledger.clock.today();
    CHECK(administratorsOn(*desk.ledger, desk.office.id, today).size() == 1);
    CHECK(administratorsOn(*desk.ledger, desk.office.id, today.addDays(-1)).isEmpty());
    CHECK(test::thrown([&] { appointed(desk, nurse); }).sentence().contains(QStringLiteral("髙橋 日出男")));
}

TEST_CASE("nobody of another office, and nobody who has left", "[administrators]")
{
    TestSession desk;
    const Office other = desk.ledger.addOffice(QStringLiteral("もり薬局"));
    const StaffMember pharmacist = desk.ledger.addStaff(other, QStringLiteral("山﨑 月子"));
    Appointment appointment;
    appointment.staff = pharmacist.id;
    appointment.office = desk.office.id;
    CHECK(test::codeOf([&] { appointAdministrator(desk.session, appointment); }) == ErrorCode::Refused);
    StaffMember gone = desk.addStaff(QStringLiteral("佐藤 一"));
    gone.left = desk.ledger.clock.today().addDays(-3);
    desk.ledger.change(u"staff.edit", [&](Change &change) { change.put(gone); });
    CHECK(test::codeOf([&] { appointed(desk, gone); }) == ErrorCode::Refused);
    CHECK(desk.ledger->count(Appointment::spec()) == 0);
}

TEST_CASE("the office is handed over without a gap, and undo takes both sides back", "[administrators]")
{
    TestSession desk;
    const Appointment first = appointed(desk, desk.addStaff(QStringLiteral("髙橋 日出男")));
    const StaffMember successor = desk.addStaff(QStringLiteral("山﨑 月子"));
    const QDate lastDay = desk.ledger.clock.today().addDays(10);
    CHECK(test::codeOf([&] {
              handOverAdministration(desk.session, first.id, first.from.addDays(-1), successor.id, {});
          }) == ErrorCode::InvalidInput);
    handOverAdministration(desk.session, first.id, lastDay, successor.id, QStringLiteral("台帳と端末一覧"));
    const auto holder = [&](const QDate &day) {
        const QList<Appointment> holders = administratorsOn(*desk.ledger, desk.office.id, day);
        REQUIRE(holders.size() == 1);
        return holders.first().staff;
    };
    CHECK(holder(lastDay) == first.staff);
    CHECK(holder(lastDay.addDays(1)) == successor.id);
    CHECK(desk.ledger->get<Appointment>(first.id).handedOver == QStringLiteral("台帳と端末一覧"));
    desk.ledger->history().undo(test::undoVerb());
    CHECK(holder(lastDay.addDays(1)) == first.staff);
}
