// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/documents/documents_page.h"
#include "app/desk/pages/groups/groups_page.h"
#include "app/desk/pages/offices/offices_page.h"
#include "app/desk/pages/patients/patients_page.h"
#include "app/desk/pages/procedures/procedures_page.h"
#include "app/desk/pages/reviews/reviews_page.h"
#include "app/desk/pages/settings/settings_page.h"
#include "app/desk/pages/staff/staff_page.h"
#include "app/desk/pages/today/today_page.h"
#include "app/desk/shell/page.h"

#include <QCoreApplication>

#include <array>

namespace renkei::desk {

/// Every area of the desk, from top to bottom. A new one is a folder beside this file and a line here.
std::span<const PageEntry> pageEntries()
{
    static constexpr std::array officeRegisters{"office", "appointment"};
    static constexpr std::array staffRegisters{"staff"};
    static constexpr std::array patientRegisters{"patient"};
    static constexpr std::array groupRegisters{"group", "membership"};
    static constexpr std::array reviewRegisters{"review", "reviewGroup", "reviewItem"};
    static constexpr std::array procedureRegisters{"procedure", "task"};
    static constexpr std::array paperRegisters{"document", "printout", "waiver"};
    static constexpr std::array settingRegisters{"operator"};
    static const std::array entries{
        PageEntry{
            "today",
            QT_TRANSLATE_NOOP("Area", "Today"),
            "today",
            {},
            true,
            true,
            [](DeskContext &context, QWidget *parent) -> Page * { return new TodayPage(context, parent); }},
        PageEntry{"offices", QT_TRANSLATE_NOOP("Area", "Offices"), "office", officeRegisters, true, true,
                  makeOfficesPage},
        PageEntry{"staff", QT_TRANSLATE_NOOP("Area", "Staff"), "staff", staffRegisters, true, false,
                  makeStaffPage},
        PageEntry{"patients", QT_TRANSLATE_NOOP("Area", "Patients"), "patient", patientRegisters, true, false,
                  makePatientsPage},
        PageEntry{"groups", QT_TRANSLATE_NOOP("Area", "Groups"), "group", groupRegisters, true, false,
                  makeGroupsPage},
        PageEntry{
            "reviews", QT_TRANSLATE_NOOP("Area", "Reviews"), "review", reviewRegisters, true, false,
            [](DeskContext &context, QWidget *parent) -> Page * { return new ReviewsPage(context, parent); }},
        PageEntry{"procedures", QT_TRANSLATE_NOOP("Area", "Procedures"), "procedure", procedureRegisters,
                  true, false, makeProceduresPage},
        PageEntry{"documents", QT_TRANSLATE_NOOP("Area", "Papers"), "document", paperRegisters, true, true,
                  [](DeskContext &context, QWidget *parent) -> Page * {
                      return new DocumentsPage(context, parent);
                  }},
        PageEntry{"settings", QT_TRANSLATE_NOOP("Area", "Settings"), "settings", settingRegisters, true, true,
                  [](DeskContext &context, QWidget *parent) -> Page * {
                      return new SettingsPage(context, parent);
                  }},
    };
    return entries;
}

} // namespace renkei::desk
