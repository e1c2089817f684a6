// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/offices/offices_page.h"

#include "app/desk/pages/common/list_filters.h"
#include "app/desk/pages/common/register_page.h"
#include "app/desk/pages/offices/administrators_panel.h"
#include "app/desk/shell/desk_context.h"
#include "domain/appointment.h"
#include "domain/office.h"
#include "workflow/settings.h"

#include <QCoreApplication>

namespace renkei::desk {

namespace {
struct OfficesPage
{
    Q_DECLARE_TR_FUNCTIONS(OfficesPage)
};
} // namespace

Page *makeOfficesPage(DeskContext &context, QWidget *parent)
{
    const QString application = QStringLiteral("usage-application");
    const QString pledge = QStringLiteral("office-pledge");
    RegisterPageSpec page;
    page.name = "offices";
    page.spec = &Office::spec();
    page.title = OfficesPage::tr("Offices");
    page.countText = OfficesPage::tr("%1 of %2 offices");
    page.kinds = {application, pledge};
    page.hiddenAtFirst = {"kana"};
    page.emptyText =
        OfficesPage::tr("Here stand the offices of the city. Enter them one by one, or take the list in "
                        "that you already have.");
    page.firstChoice = [&context] { return ownOfficeId(context.ledger()).uuid(); };
    page.tabs = {{"administrators", OfficesPage::tr("MCS administrators"),
                  [](DeskContext &desk) { return new AdministratorsPanel(desk); }, &Appointment::spec(),
                  "office"}};
    page.addFilters = [&context, application, pledge](RecordList &list, const DocumentStates &states) {
        addChoiceFilter(context, list, Office::spec(), "facilityType", OfficesPage::tr("All facility types"));
        addStateFilter(list, OfficesPage::tr("Form 1"), application, states);
        addStateFilter(list, OfficesPage::tr("Form 2"), pledge, states);
    };
    return new RegisterPage(context, page, parent);
}

} // namespace renkei::desk
