// SPDX-License-Identifier: Apache-2.0
#include "desk/pages/page_desk.h"
#include "workflow/administrators.h"

#include <QComboBox>
#include <QTabWidget>
#include <QTreeWidget>

using namespace renkei;
using namespace renkei::test;

static void choose(QWidget &field, const QString &name)
{
    auto *choice = qobject_cast<QComboBox *>(&field);
    REQUIRE(choice != nullptr);
    choice->showPopup();
    choice->hidePopup();
    choice->setCurrentIndex(choice->findText(name));
}

TEST_CASE("an MCS administrator is appointed and hands over at the desk", "[desk][administrators]")
{
    PageDesk desk;
    const StaffMember first = desk.addStaff(QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお"));
    const StaffMember second = desk.addStaff(QStringLiteral("山﨑 月子"), QStringLiteral("やまざき つきこ"));
    desk.show("offices");
    auto &tabs = desk.find<QTabWidget>("officesTabs");
    tabs.setCurrentWidget(&desk.find("administrators"));
    PageDesk::settle();
    CHECK(desk.find<QLabel>("administratorMissing").isVisible());
    desk.click("administratorAppoint");
    auto &appointment = desk.dialog<QDialog>("appointment");
    choose(desk.find("staff", &appointment), first.name);
    desk.click("appointmentAccept", &appointment);
    const QDate today = desk.clock.today();
    REQUIRE(administratorsOn(desk.ledger(), desk.ownOffice(), today).size() == 1);
    CHECK_FALSE(desk.find<QLabel>("administratorMissing").isVisible());

    desk.click("administratorHandOver");
    auto &handOver = desk.dialog<QDialog>("handOver");
    choose(desk.find("successor", &handOver), second.name);
    desk.type("handedOver", QStringLiteral("台帳と鍵"), &handOver);
    desk.click("handOverAccept", &handOver);
    const QList<Appointment> next = administratorsOn(desk.ledger(), desk.ownOffice(), today.addDays(1));
    REQUIRE(next.size() == 1);
    CHECK(next.first().staff == second.id);
    CHECK(desk.find<QTreeWidget>("administratorList").topLevelItemCount() == 2);
}
