// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/groups/person_groups_panel.h"

#include "app/desk/pages/common/tree_rows.h"
#include "app/desk/pages/groups/membership_badge.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/empty_page.h"
#include "app/desk/widgets/state_badge.h"
#include "domain/group.h"
#include "text/era.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace renkei::desk {

enum Column { GroupColumn, StateColumn, SinceColumn, CheckColumn };
constexpr int membershipRole = Qt::UserRole + 1;

PersonGroupsPanel::PersonGroupsPanel(DeskContext &context, QWidget *parent)
    : RecordPanel(parent)
    , m_context(context)
    , m_list(new QTreeWidget)
    , m_stack(new QStackedWidget)
{
    m_list->setObjectName(QStringLiteral("personGroupsList"));
    m_list->setAccessibleName(tr("Groups of the person"));
    m_list->setHeaderLabels({tr("Group"), tr("State"), tr("Member since"),
                             Membership::spec().field("nextCheckOn").translatedLabel()});
    m_list->setRootIsDecorated(false);
    useListRows(m_list);
    m_list->setAlternatingRowColors(true);
    auto *empty = new EmptyPage;
    empty->setTexts(tr("This person is in no group."), {}, {});
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::normal, space::normal, space::normal, space::normal);
    layout->addWidget(m_stack);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::itemActivated, this, &PersonGroupsPanel::openCurrent);
}

void PersonGroupsPanel::setSubject(const Subject &subject)
{
    m_list->clear();
    QList<Membership> memberships;
    if (subject.spec != nullptr) {
        Selection selection;
        selection.where = {{"staff", QVariant::fromValue(subject.id)}};
        m_context.guarded(this, [&] { memberships = m_context.ledger().all<Membership>(selection); });
    }
    std::ranges::stable_sort(memberships, std::ranges::greater(), [](const Membership &membership) {
        return isOpen(membershipState(membership));
    });
    for (const Membership &membership : std::as_const(memberships)) {
        const std::optional<Record> group = m_context.ledger().find(Group::spec(), membership.group.uuid());
        const Badge badge = badgeOf(membershipState(membership));
        const auto day = [](const QDate &date) { return date.isValid() ? eraDate(date) : QString(); };
        auto *item = new QTreeWidgetItem(m_list, {group ? group->text("name") : QString(), badgeText(badge),
                                                  day(membership.joinedOn), day(membership.nextCheckOn)});
        item->setData(StateColumn, badgeRole, QVariant::fromValue(badge));
        item->setData(GroupColumn, membershipRole, membership.id.uuid());
    }
    for (int column = GroupColumn; column <= CheckColumn; ++column) {
        m_list->resizeColumnToContents(column);
    }
    m_stack->setCurrentIndex(memberships.isEmpty() ? 1 : 0);
}

void PersonGroupsPanel::openCurrent()
{
    if (const QTreeWidgetItem *item = m_list->currentItem(); item != nullptr) {
        m_context.openRecord(Membership::spec().key, item->data(GroupColumn, membershipRole).toUuid());
    }
}

} // namespace renkei::desk
