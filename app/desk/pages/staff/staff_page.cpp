// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/staff/staff_page.h"

#include "app/desk/pages/common/list_filters.h"
#include "app/desk/pages/common/register_page.h"
#include "app/desk/pages/groups/person_groups_panel.h"
#include "app/desk/pages/procedures/start_dialog.h"
#include "app/desk/shell/desk_context.h"
#include "domain/staff_member.h"
#include "workflow/settings.h"
#include "workflow/staff_display_names.h"

#include <QCoreApplication>

namespace renkei::desk {

namespace {
struct StaffPage
{
    Q_DECLARE_TR_FUNCTIONS(StaffPage)
};
} // namespace

/// The people of other offices stand in the same register, because they are in groups; they sign no pledge
/// here.
static void addOfficeFilter(DeskContext &context, RecordList &list)
{
    using Option = RecordList::FilterOption;
    const auto isOwn = [own = ownOfficeId(context.ledger()).uuid()](const ListRow &row) {
        return row.value("office").toUuid() == own;
    };
    list.addFilter(
        QStringLiteral("officeFilter"), StaffPage::tr("Office"),
        {Option{StaffPage::tr("Own office"), isOwn},
         Option{StaffPage::tr("Other offices"), [isOwn](const ListRow &row) { return !isOwn(row); }},
         Option{StaffPage::tr("All offices"), {}}});
}

Page *makeStaffPage(DeskContext &context, QWidget *parent)
{
    const QString pledge = QStringLiteral("staff-pledge");
    RegisterPageSpec page;
    page.name = "staff";
    page.spec = &StaffMember::spec();
    page.title = StaffPage::tr("Staff");
    page.countText = StaffPage::tr("%1 of %2 persons");
    page.kinds = {pledge};
    page.hiddenAtFirst = {"sex", "email", "joined", "left", "displayName"};
    page.emptyText =
        StaffPage::tr("Here stand the people of the office who use MCS. Enter them one by one, or take "
                      "the list in that you already have.");
    page.blank = [&context] {
        StaffMember member;
        member.office = ownOfficeId(context.ledger());
        return toRecord(member);
    };
    page.editor.hidden = {"office"};
    // Asked at every keystroke: the offices are read again only when something was saved.
    struct Names
    {
        qint64 readAt = -1;
        std::optional<StaffDisplayNames> names;
    };
    const auto known = std::make_shared<Names>();
    page.editor.placeholder = [&context, known](const Record &record, const FieldSpec &field) {
        if (qstrcmp(field.key, "displayName") != 0) {
            return QString();
        }
        if (known->readAt != context.ledger().changeCount()) {
            known->readAt = context.ledger().changeCount();
            known->names.emplace(context.ledger());
        }
        return known->names->generated(record);
    };
    page.alsoRead = {"office"};
    page.tabs = {{"personGroupsPanel", StaffPage::tr("Groups"),
                  [](DeskContext &desk) -> RecordPanel * { return new PersonGroupsPanel(desk); }}};
    page.actions += procedureActions(context, StaffMember::spec());
    page.addFilters = [&context, pledge](RecordList &list, const DocumentStates &states) {
        addOfficeFilter(context, list);
        addActiveFilter(list, "left",
                        {StaffPage::tr("Service"), StaffPage::tr("In service"), StaffPage::tr("Left"),
                         StaffPage::tr("All")},
                        context.clock().today());
        addChoiceFilter(context, list, StaffMember::spec(), "profession", StaffPage::tr("All professions"));
        addStateFilter(list, StaffPage::tr("Form 3"), pledge, states);
    };
    return new RegisterPage(context, page, parent);
}

} // namespace renkei::desk
