// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/groups/people_list.h"

#include "app/desk/pages/common/tree_rows.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "domain/office.h"
#include "ledger/search_index.h"
#include "workflow/members.h"
#include "workflow/settings.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace renkei::desk {

enum Column { NameColumn, ProfessionColumn, OfficeColumn };
constexpr int personRole = Qt::UserRole + 1;
constexpr qsizetype shownLimit = 200; ///< more helps nobody: a few letters of the name find the person

PeopleList::PeopleList(DeskContext &context, GroupId group, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
{
    for (const Membership &membership : openMemberships(context.ledger(), group)) {
        m_inside += membership.staff;
    }
    for (const Office &office : context.ledger().all<Office>()) {
        m_offices.insert(office.id.uuid(), office.name);
    }
    m_search->setObjectName(QStringLiteral("peopleSearch"));
    m_search->setAccessibleName(tr("Find people"));
    m_search->setPlaceholderText(tr("Name, kana or phone"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("peopleList"));
    m_list->setAccessibleName(tr("People to choose from"));
    m_list->setHeaderLabels({tr("Name"), tr("Profession"), tr("Office")});
    m_list->setRootIsDecorated(false);
    useListRows(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tight);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &PeopleList::fill);
    connect(m_list, &QTreeWidget::itemChanged, this, &PeopleList::ticked);
    fill();
    m_list->header()->resizeSection(NameColumn, 18 * characterWidth(fontMetrics()));
    m_list->header()->resizeSection(ProfessionColumn, 16 * characterWidth(fontMetrics()));
}

bool PeopleList::isEligible(const StaffMember &person) const
{
    return !m_inside.contains(person.id) &&
           !(person.left.isValid() && person.left < m_context.clock().today());
}

QList<StaffId> PeopleList::found() const
{
    QList<StaffId> people;
    const QString typed = m_search->text().trimmed();
    if (typed.isEmpty()) {
        Selection selection;
        selection.where = {{"office", QVariant::fromValue(ownOfficeId(m_context.ledger()).uuid())}};
        selection.orderBy = "name";
        selection.limit = shownLimit;
        for (const Record &record : m_context.ledger().select(StaffMember::spec(), selection)) {
            people.append(StaffId(record.id));
        }
        return people;
    }
    for (const SearchHit &hit : m_context.searchIndex().search(typed, shownLimit)) {
        if (hit.registerKey == StaffMember::spec().key) {
            people.append(StaffId(hit.id));
        }
    }
    return people;
}

void PeopleList::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_context.guarded(this, [this] {
        for (const StaffId &person : std::as_const(m_chosen)) {
            addPerson(m_context.ledger().get<StaffMember>(person));
        }
        for (const StaffId &person : found()) {
            const auto row = m_context.ledger().get<StaffMember>(person);
            if (!m_chosen.contains(person) && isEligible(row)) {
                addPerson(row);
            }
        }
    });
    if (m_list->topLevelItemCount() > 0) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
}

void PeopleList::addPerson(const StaffMember &person)
{
    auto *item =
        new QTreeWidgetItem(m_list, {person.name, person.profession, m_offices.value(person.office.uuid())});
    item->setCheckState(NameColumn, m_chosen.contains(person.id) ? Qt::Checked : Qt::Unchecked);
    item->setData(NameColumn, personRole, person.id.uuid());
}

void PeopleList::ticked(QTreeWidgetItem *item)
{
    const StaffId person(item->data(NameColumn, personRole).toUuid());
    m_chosen.removeAll(person);
    if (item->checkState(NameColumn) == Qt::Checked) {
        m_chosen.append(person);
    }
    Q_EMIT changed();
}

QList<StaffId> PeopleList::chosen() const
{
    return m_chosen;
}

void PeopleList::choose(StaffId person)
{
    if (!m_chosen.contains(person)) {
        m_chosen.append(person);
        fill();
        Q_EMIT changed();
    }
}

void PeopleList::focusSearch()
{
    m_search->setFocus();
}

bool PeopleList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            m_list->setFocus();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: // ticks the first one found and is ready for the next name
            for (int i = 0; i < m_list->topLevelItemCount() && !m_search->text().isEmpty(); ++i) {
                if (m_list->topLevelItem(i)->checkState(NameColumn) == Qt::Unchecked) {
                    m_list->topLevelItem(i)->setCheckState(NameColumn, Qt::Checked);
                    m_search->clear();
                    break;
                }
            }
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace renkei::desk
