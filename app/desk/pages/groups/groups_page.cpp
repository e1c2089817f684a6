// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/groups/groups_page.h"

#include "app/desk/pages/common/register_page.h"
#include "app/desk/pages/groups/group_dialogs.h"
#include "app/desk/pages/groups/group_overview.h"
#include "app/desk/pages/groups/members_panel.h"
#include "app/desk/pages/groups/reconcile_panel.h"
#include "app/desk/shell/desk_context.h"
#include "text/era.h"

#include <array>

namespace renkei::desk {

namespace {

struct GroupsPage
{
    Q_DECLARE_TR_FUNCTIONS(GroupsPage)
};

QList<ComputedColumn> computedColumns(GroupOverview *overview)
{
    constexpr int countDigits = 6;
    return {
        ComputedColumn{"standing", GroupsPage::tr("State"),
                       [overview](const ListRow &row) {
                           const GroupStanding standing = overview->standing(row);
                           const Badge badge = badgeOf(standing);
                           return ListCell{badgeText(badge), badge, QString::number(int(standing))};
                       },
                       16},
        ComputedColumn{"members", GroupsPage::tr("Members"),
                       [overview](const ListRow &row) {
                           const QString count = QString::number(overview->memberCount(row.id()));
                           return ListCell{count, {}, count.rightJustified(countDigits, u'0')};
                       },
                       8},
        ComputedColumn{"nextReview", GroupsPage::tr("Next review"),
                       [overview](const ListRow &row) {
                           const QDate day = overview->nextReview(row.id());
                           return day.isValid() ? ListCell{eraDate(day), {}, day.toString(Qt::ISODate)}
                                                : ListCell{QString(), {}, QStringLiteral("~")};
                       },
                       16},
    };
}

void addFilters(DeskContext &context, RecordList &list, GroupOverview *overview)
{
    using Option = RecordList::FilterOption;
    const auto is = [overview](auto accepts) {
        return [overview, accepts](const ListRow &row) { return accepts(overview->standing(row)); };
    };
    list.addFilter(QStringLiteral("standingFilter"), GroupsPage::tr("State"),
                   {Option{GroupsPage::tr("In use"),
                           is([](GroupStanding standing) { return standing != GroupStanding::Archived; })},
                    Option{GroupsPage::tr("Without valid consent"), is([](GroupStanding standing) {
                               return standing == GroupStanding::ConsentMissing ||
                                      standing == GroupStanding::ConsentWithdrawn;
                           })},
                    Option{GroupsPage::tr("In the archive"),
                           is([](GroupStanding standing) { return standing == GroupStanding::Archived; })},
                    Option{GroupsPage::tr("All"), {}}});
    const auto isFree = [](const ListRow &row) { return row.text("kind") == QString::fromUtf16(freeGroup); };
    list.addFilter(
        QStringLiteral("kindFilter"), GroupsPage::tr("Kind"),
        {Option{GroupsPage::tr("All kinds"), {}},
         Option{GroupsPage::tr("Patient groups"), [isFree](const ListRow &row) { return !isFree(row); }},
         Option{GroupsPage::tr("Free groups"), isFree}});
    list.addFilter(QStringLiteral("reviewFilter"), GroupsPage::tr("Review"),
                   {Option{GroupsPage::tr("Whenever"), {}},
                    Option{GroupsPage::tr("Overdue"), [overview, &context](const ListRow &row) {
                               const QDate day = overview->nextReview(row.id());
                               return day.isValid() && day < context.clock().today();
                           }}});
}

QList<RegisterAction> actions(DeskContext &context)
{
    using Chosen = QList<Subject>;
    return {
        {"groupReview", GroupsPage::tr("Start a review…"),
         [&context](QWidget *, const Chosen &groups) { beginReview(context, groups); },
         QKeySequence(Qt::CTRL | Qt::Key_R)},
        {"groupHost", GroupsPage::tr("Change the host office…"),
         [&context](QWidget *parent, const Chosen &groups) { openHostChange(context, parent, groups); }},
        {"groupArchive", GroupsPage::tr("Move to the archive…"),
         [&context](QWidget *parent, const Chosen &groups) { openArchive(context, parent, groups); }},
        {"groupUnarchive", GroupsPage::tr("Take out of the archive"),
         [&context](QWidget *, const Chosen &groups) { unarchive(context, groups); }},
    };
}

} // namespace

Page *makeGroupsPage(DeskContext &context, QWidget *parent)
{
    auto *overview = new GroupOverview(context);
    RegisterPageSpec page;
    page.name = "groups";
    page.spec = &Group::spec();
    page.title = GroupsPage::tr("Groups");
    page.countText = GroupsPage::tr("%1 of %2 groups");
    page.computed = computedColumns(overview);
    page.hiddenAtFirst = {"kana", "kind", "openedOn", "archivedOn"};
    page.formats = {
        {"kind", [](const QVariant &value) { return translatedGroupKind(value.toString()); }},
        {"patient", [overview](const QVariant &value) { return overview->patientName(value.toUuid()); }},
        {"hostOffice", [overview](const QVariant &value) { return overview->officeName(value.toUuid()); }},
    };
    page.emptyText =
        GroupsPage::tr("Here stand the groups of MCS that your office keeps, one for each patient. "
                       "MCS itself gives no list of them.");
    page.editor.readOnly = {"patient", "hostOffice"}; // a patient never changes; the host changes in steps
    page.create = [&context](QWidget *over, const std::function<void(const QUuid &)> &made) {
        openNewGroup(context, over, made);
    };
    page.tabs = {
        {"membersPanel", GroupsPage::tr("Members"),
         [](DeskContext &desk) -> RecordPanel * { return new MembersPanel(desk); }, &Membership::spec(),
         "group"},
        {"reconcilePanel", GroupsPage::tr("Compare"),
         [](DeskContext &desk) -> RecordPanel * { return new ReconcilePanel(desk); }},
    };
    page.actions = actions(context);
    page.notice = [&context](const QUuid &id) {
        const auto group = context.ledger().get<Group>(GroupId(id));
        return standingNotice(context.session().pack,
                              groupStanding(group.archivedOn, group.patient.uuid(),
                                            documentStateOf(context.session(), QStringLiteral("consent"),
                                                            group.patient.uuid())));
    };
    page.prepare = [overview] { overview->read(); };
    page.addFilters = [&context, overview](RecordList &list, const DocumentStates &states) {
        overview->setStates(states);
        addFilters(context, list, overview);
    };
    auto *made = new RegisterPage(context, page, parent);
    overview->setParent(made);
    return made;
}

} // namespace renkei::desk
