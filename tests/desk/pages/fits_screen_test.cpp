// SPDX-License-Identifier: Apache-2.0
// A laptop of 1920 pixels at 150 % has 1280 left; the areas take some of them.
#include "desk/pages/page_desk.h"
#include "workflow/groups.h"
#include "workflow/members.h"
#include "workflow/procedures.h"
#include "workflow/reviews.h"

using namespace renkei;
using namespace renkei::test;

TEST_CASE("every page fits a screen of 1280 pixels", "[pages]")
{
    PageDesk desk;
    const StaffMember nurse = desk.addStaff(QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお"));
    Group group;
    group.patient = desk.addPatient(QStringLiteral("渡邉 彩"), QStringLiteral("わたなべ あや")).id;
    group = openGroup(desk.session(), group);
    enterMembers(desk.session(), group.id, {nurse.id}, {});
    startReview(desk.session(), {});
    Procedure leaving;
    leaving.kind = QStringLiteral("leaving");
    leaving.subjectRegister = QStringLiteral("staff");
    leaving.subject = nurse.id.uuid();
    leaving.plannedOn = desk.clock.today().addDays(9);
    startProcedure(desk.session(), leaving);
    constexpr int roomBesideTheAreas = 1280 - 190;
    for (const desk::PageEntry &entry : desk::pageEntries()) {
        if (entry.officeDesk) {
            INFO(entry.key);
            desk::Page &page = desk.show(entry.key);
            for (const char *registerKey : entry.registers) { // with something open beside the list
                for (const Record &record : desk.ledger().select(registerByKey(registerKey))) {
                    page.open(registerKey, record.id);
                }
            }
            PageDesk::settle();
            CHECK(page.minimumSizeHint().width() <= roomBesideTheAreas);
        }
    }
}
