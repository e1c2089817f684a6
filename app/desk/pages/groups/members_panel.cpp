// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/groups/members_panel.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/tree_rows.h"
#include "app/desk/pages/groups/invite_dialog.h"
#include "app/desk/pages/groups/membership_badge.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/icons.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/empty_page.h"
#include "app/desk/widgets/state_badge.h"
#include "domain/office.h"
#include "domain/staff_member.h"
#include "text/era.h"
#include "text/fold.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace renkei::desk {

enum Column { NameColumn, StateColumn, ProfessionColumn, OfficeColumn, SinceColumn, CheckColumn };
constexpr int placeRole = Qt::UserRole + 1; ///< index into m_memberships
constexpr int buttonsPerRow = 3;

MembersPanel::MembersPanel(DeskContext &context, QWidget *parent)
    : RecordPanel(parent)
    , m_context(context)
    , m_list(new QTreeWidget)
    , m_stack(new QStackedWidget)
    , m_past(named(new QCheckBox(tr("Show past members, too")), "membersPast"))
{
    m_list->setObjectName(QStringLiteral("membersList"));
    m_list->setAccessibleName(tr("Members of the group"));
    m_list->setHeaderLabels({tr("Name"), tr("State"), tr("Profession"), tr("Office"), tr("Since"),
                             Membership::spec().field("nextCheckOn").translatedLabel()});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    useListRows(m_list);
    m_list->setAlternatingRowColors(true);
    m_list->installEventFilter(this);

    auto *empty = new EmptyPage;
    empty->setTexts(tr("Nobody is in this group yet. Invite the people who care for the patient, or compare "
                       "the group with the member list of MCS."),
                    tr("Invite people"), {});
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    auto *buttons = new QWidget;
    makeButtons(buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::normal, space::normal, space::normal, space::normal);
    layout->setSpacing(space::normal);
    layout->addWidget(buttons);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_past);
    setFocusProxy(m_list);

    connect(empty, &EmptyPage::firstChosen, this, &MembersPanel::invite);
    connect(m_past, &QCheckBox::toggled, this, &MembersPanel::read);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &MembersPanel::updateButtons);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &MembersPanel::doNextStep);
    connect(m_list, &QTreeWidget::customContextMenuRequested, this, &MembersPanel::showMenu);
    updateButtons();
}

static QString withoutMnemonic(QString label)
{
    const qsizetype bracket = label.indexOf(QStringLiteral("(&"));
    if (bracket >= 0) {
        label.remove(bracket, 4);
    }
    return label.remove(u'&');
}

static QPushButton *actionButton(const QString &label, const char *iconName, const QString &name)
{
    auto *button = new QPushButton(icon(QString::fromLatin1(iconName)), label);
    button->setObjectName(name);
    button->setAccessibleName(withoutMnemonic(label));
    button->setAutoDefault(false);
    return button;
}

void MembersPanel::makeButtons(QWidget *row)
{
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::tight);
    m_invite = actionButton(tr("&Invite…"), "add", QStringLiteral("memberInvite"));
    connect(m_invite, &QPushButton::clicked, this, &MembersPanel::invite);
    layout->addWidget(m_invite, 0, 0);
    for (const MemberStepKind &kind : memberSteps()) {
        QPushButton *button = actionButton(QCoreApplication::translate("MemberStep", kind.button), kind.icon,
                                           QString::fromLatin1(kind.name));
        m_stepButtons.append(button);
        const int place = int(m_stepButtons.size());
        layout->addWidget(button, place / buttonsPerRow, place % buttonsPerRow);
        connect(button, &QPushButton::clicked, this, [this, step = kind.step] { doStep(step); });
    }
}

void MembersPanel::setSubject(const Subject &subject)
{
    m_group = GroupId(subject.spec == nullptr ? QUuid() : subject.id);
    read();
}

void MembersPanel::read()
{
    QSet<QUuid> selected;
    for (const Membership &membership : chosen()) {
        selected += membership.id.uuid();
    }
    m_list->clear();
    m_memberships.clear();
    if (!m_group.isNull()) {
        m_context.guarded(this, [this] {
            Selection selection;
            selection.where = {{"group", QVariant::fromValue(m_group.uuid())}};
            for (const Membership &membership : m_context.ledger().all<Membership>(selection)) {
                if (m_past->isChecked() || isOpen(membershipState(membership))) {
                    addRow(membership);
                }
            }
        });
        m_list->sortItems(NameColumn, Qt::AscendingOrder);
    }
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setSelected(
            selected.contains(m_memberships.at(item->data(NameColumn, placeRole).toInt()).id.uuid()));
    }
    for (int column = NameColumn; column <= CheckColumn; ++column) {
        m_list->resizeColumnToContents(column);
    }
    m_stack->setCurrentIndex(m_memberships.isEmpty() ? 1 : 0);
    updateButtons();
}

namespace {

/// Sorts by kana: Qt compares the texts otherwise, which means nothing for kanji.
class MemberItem final : public QTreeWidgetItem
{
public:
    MemberItem(const QStringList &texts, QString order)
        : QTreeWidgetItem(texts)
        , m_order(std::move(order))
    {
    }
    bool operator<(const QTreeWidgetItem &other) const override
    {
        return m_order < static_cast<const MemberItem &>(other).m_order;
    }

private:
    QString m_order;
};

QDate sinceOf(const Membership &membership)
{
    for (const QDate &day : {membership.releasedOn, membership.joinedOn, membership.approvedOn,
                             membership.judgedOn, membership.invitedOn}) {
        if (day.isValid()) {
            return day;
        }
    }
    return {};
}

QString dayText(const QDate &day)
{
    return day.isValid() ? eraDate(day) : QString();
}

} // namespace

void MembersPanel::addRow(const Membership &membership)
{
    const std::optional<Record> found = m_context.ledger().find(StaffMember::spec(), membership.staff.uuid());
    const StaffMember person = found ? fromRecord<StaffMember>(*found) : StaffMember();
    const std::optional<Record> office = m_context.ledger().find(Office::spec(), person.office.uuid());
    const MembershipState state = membershipState(membership);
    const Badge badge = badgeOf(state);
    auto *item = new MemberItem(
        {person.name, badgeText(badge), person.profession, office ? office->text("name") : QString(),
         dayText(sinceOf(membership)), dayText(membership.nextCheckOn)},
        (isOpen(state) ? u'0' : u'1') + searchKey(person.kana.isEmpty() ? person.name : person.kana));
    item->setData(StateColumn, badgeRole, QVariant::fromValue(badge));
    item->setData(NameColumn, placeRole, int(m_memberships.size()));
    if (!isOpen(state)) {
        for (int column = NameColumn; column <= CheckColumn; ++column) {
            item->setForeground(column, color(ColorRole::TextMuted));
        }
    }
    if (membership.nextCheckOn.isValid() && membership.nextCheckOn < m_context.clock().today()) {
        item->setForeground(CheckColumn, color(ColorRole::Danger));
        item->setToolTip(CheckColumn, tr("This day has passed."));
    }
    m_memberships.append(membership);
    m_list->addTopLevelItem(item);
}

void MembersPanel::showRow(const QUuid &membership)
{
    const auto place = [&] {
        return std::ranges::find_if(m_memberships,
                                    [&](const Membership &shown) { return shown.id.uuid() == membership; });
    };
    if (place() == m_memberships.end()) {
        m_past->setChecked(true);
    }
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (m_memberships.at(item->data(NameColumn, placeRole).toInt()).id.uuid() == membership) {
            m_list->setCurrentItem(item);
            m_list->scrollToItem(item);
        }
    }
}

QList<Membership> MembersPanel::chosen() const
{
    QList<Membership> memberships;
    for (const QTreeWidgetItem *item : m_list->selectedItems()) {
        memberships.append(m_memberships.at(item->data(NameColumn, placeRole).toInt()));
    }
    return memberships;
}

void MembersPanel::updateButtons()
{
    const QList<Membership> memberships = chosen();
    m_invite->setEnabled(!m_group.isNull());
    for (qsizetype i = 0; i < m_stepButtons.size(); ++i) {
        const MemberStepKind &kind = memberSteps()[size_t(i)];
        m_stepButtons.at(i)->setEnabled(!memberships.isEmpty() &&
                                        std::ranges::all_of(memberships, [&](const Membership &membership) {
                                            return kind.fits(membershipState(membership));
                                        }));
    }
}

void MembersPanel::invite()
{
    if (m_group.isNull()) {
        return;
    }
    m_context.guarded(this, [this] {
        auto *dialog = new InviteDialog(m_context, m_group, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MembersPanel::doStep(MemberStep step)
{
    const QList<Membership> memberships = chosen();
    if (memberships.isEmpty()) {
        return;
    }
    m_context.guarded(this, [&] {
        auto *dialog = new MemberStepDialog(m_context, step, memberships, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MembersPanel::doNextStep()
{
    const QList<Membership> memberships = chosen();
    const MemberStepKind *kind =
        memberships.isEmpty() ? nullptr : nextStep(membershipState(memberships.first()));
    if (kind == nullptr) {
        return;
    }
    const bool alike = std::ranges::all_of(memberships, [kind](const Membership &membership) {
        return kind->fits(membershipState(membership));
    });
    if (alike) {
        doStep(kind->step);
    } else {
        m_context.showStatus(tr("The chosen people are at different steps. Choose those at the same step."));
    }
}

bool MembersPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Insert:
            invite();
            return true;
        case Qt::Key_Delete:
            if (m_stepButtons.at(int(MemberStep::Release))->isEnabled()) {
                doStep(MemberStep::Release);
            }
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            doNextStep();
            return true;
        default:
            break;
        }
    }
    return RecordPanel::eventFilter(watched, event);
}

void MembersPanel::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_invite->text()), &QAction::triggered, this, &MembersPanel::invite);
    for (QPushButton *button : m_stepButtons) {
        QAction *action = menu->addAction(button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    menu->addSeparator();
    QAction *open = menu->addAction(tr("Open the person"));
    const QList<Membership> memberships = chosen();
    open->setEnabled(memberships.size() == 1);
    connect(open, &QAction::triggered, this, [this, memberships] {
        m_context.openRecord(StaffMember::spec().key, memberships.first().staff.uuid());
    });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace renkei::desk
