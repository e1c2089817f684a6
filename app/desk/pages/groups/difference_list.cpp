// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/groups/difference_list.h"

#include "app/desk/pages/common/tree_rows.h"
#include "app/desk/pages/groups/newcomer_dialog.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "domain/office.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace renkei::desk {

enum Column { ListedColumn, KnownColumn, DecisionColumn };
enum Role { PartRole = Qt::UserRole + 1, IndexRole };

DifferenceList::DifferenceList(DeskContext &context, QWidget *parent)
    : QTreeWidget(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("differenceList"));
    setAccessibleName(tr("Differences between MCS and the ledger"));
    setHeaderLabels({tr("In the list of MCS"), tr("In the ledger"), tr("To be recorded")});
    useListRows(this);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemDoubleClicked, this, &DifferenceList::acceptCurrent);
}

void DifferenceList::clearAll()
{
    clear();
    m_match = {};
    m_decisions = ReconcileDecisions(m_match);
}

ReconcileRequest DifferenceList::request(const QString &listText, const QString &reason) const
{
    ReconcileDecisions decisions = m_decisions;
    decisions.reason = reason;
    return reconcileRequest(m_match, listText, decisions);
}

void DifferenceList::show(const MemberMatch &match, const MemberMatcher &matcher)
{
    clear();
    m_match = match;
    m_decisions = ReconcileDecisions(match);
    m_proposed.clear();
    m_releaseExpected.clear();
    for (const ListedPerson &person : match.onlyOnMcs) {
        m_proposed.append(proposedNewcomer(person.listed, matcher));
    }
    for (const UncertainName &name : match.uncertain) {
        m_proposed.append(proposedNewcomer(name.listed, matcher));
    }
    for (const Membership &membership : match.onlyHere) {
        m_releaseExpected.append(isReleaseExpected(m_context.ledger(), membership.id));
    }
    addPart(Part::OnlyOnMcs, tr("On MCS, but not a member here: %1"), match.onlyOnMcs.size());
    addPart(Part::OnlyHere, tr("A member here, but not on MCS: %1"), match.onlyHere.size());
    addPart(Part::Uncertain, tr("Uncertain: %1"), match.uncertain.size());
    resizeColumnToContents(ListedColumn);
    resizeColumnToContents(KnownColumn);
    const int widest = viewport()->width() * 2 / 5;
    setColumnWidth(ListedColumn, std::min(columnWidth(ListedColumn), widest));
    setColumnWidth(KnownColumn, std::min(columnWidth(KnownColumn), widest));
    goToNextOpen();
}

void DifferenceList::addPart(Part part, const QString &heading, qsizetype count)
{
    if (count == 0) {
        return;
    }
    auto *top = new QTreeWidgetItem(this, {heading.arg(count)});
    top->setData(ListedColumn, IndexRole, -1);
    top->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setBold(true);
    top->setFont(ListedColumn, bold);
    for (qsizetype i = 0; i < count; ++i) {
        auto *item = new QTreeWidgetItem(top);
        item->setData(ListedColumn, PartRole, int(part));
        item->setData(ListedColumn, IndexRole, i);
        describe(item);
    }
    top->setExpanded(true);
}

DifferenceList::Place DifferenceList::placeOf(const QTreeWidgetItem *item)
{
    if (item == nullptr) {
        return {};
    }
    return {Part(item->data(ListedColumn, PartRole).toInt()), item->data(ListedColumn, IndexRole).toInt()};
}

DifferenceList::Place DifferenceList::currentPlace() const
{
    return placeOf(currentItem());
}

NameDecision *DifferenceList::decisionAt(const Place &place)
{
    if (place.index < 0 || place.part == Part::OnlyHere) {
        return nullptr;
    }
    return place.part == Part::OnlyOnMcs ? &m_decisions.onlyOnMcs[place.index]
                                         : &m_decisions.uncertain[place.index];
}

const ListedName &DifferenceList::listedAt(const Place &place) const
{
    return place.part == Part::OnlyOnMcs ? m_match.onlyOnMcs.at(place.index).listed
                                         : m_match.uncertain.at(place.index).listed;
}

QString DifferenceList::personText(StaffId person) const
{
    const std::optional<Record> found = m_context.ledger().find(StaffMember::spec(), person.uuid());
    if (!found) {
        return {};
    }
    const auto staff = fromRecord<StaffMember>(*found);
    const std::optional<Record> office = m_context.ledger().find(Office::spec(), staff.office.uuid());
    const QString place = !office                               ? QString()
                          : office->text("shortName").isEmpty() ? office->text("name")
                                                                : office->text("shortName");
    return place.isEmpty() ? staff.name : tr("%1 (%2)").arg(staff.name, place);
}

QString DifferenceList::candidatesText(const UncertainName &name) const
{
    QStringList candidates;
    for (qsizetype i = 0; i < name.candidates.size(); ++i) {
        candidates.append(tr("%1: %2").arg(i + 1).arg(personText(name.candidates.at(i))));
    }
    return candidates.join(QStringLiteral("　"));
}

void DifferenceList::describe(QTreeWidgetItem *item)
{
    const Place place = placeOf(item);
    switch (place.part) {
    case Part::OnlyOnMcs: {
        const ListedPerson &person = m_match.onlyOnMcs.at(place.index);
        item->setText(ListedColumn, person.listed.text);
        item->setText(KnownColumn, person.person.isNull() ? tr("Unknown")
                                   : person.membership.isNull()
                                       ? personText(person.person)
                                       : tr("%1, invited").arg(personText(person.person)));
        break;
    }
    case Part::OnlyHere:
        item->setText(ListedColumn, QStringLiteral("–"));
        item->setText(KnownColumn, personText(m_match.onlyHere.at(place.index).staff));
        break;
    case Part::Uncertain: {
        const UncertainName &name = m_match.uncertain.at(place.index);
        item->setText(ListedColumn, name.listed.text);
        item->setText(KnownColumn, candidatesText(name));
        item->setToolTip(KnownColumn, translatedReason(name.reason));
        break;
    }
    }
    item->setText(DecisionColumn, decisionText(place));
    item->setToolTip(ListedColumn, item->text(ListedColumn));
    item->setForeground(DecisionColumn, color(isOpen(place) ? ColorRole::TextMuted : ColorRole::Good));
}

QString DifferenceList::decisionText(const Place &place) const
{
    if (place.part == Part::OnlyHere) {
        return m_releaseExpected.at(place.index)      ? tr("● Release proven")
               : m_decisions.released.at(place.index) ? tr("● Released")
                                                      : tr("○ Stays as it is");
    }
    const NameDecision &decision = place.part == Part::OnlyOnMcs ? m_decisions.onlyOnMcs.at(place.index)
                                                                 : m_decisions.uncertain.at(place.index);
    switch (decision.kind) {
    case NameDecision::Kind::Person:
        return place.part == Part::OnlyOnMcs ? tr("● Member from today")
                                             : tr("● Is %1").arg(personText(decision.person));
    case NameDecision::Kind::Newcomer:
        return tr("● Enter %1 as a member").arg(decision.newcomer.person.name);
    case NameDecision::Kind::Nobody:
        return tr("– Nobody of these");
    case NameDecision::Kind::Open:
        break;
    }
    return place.part == Part::Uncertain
               ? tr("○ %1").arg(translatedReason(m_match.uncertain.at(place.index).reason))
               : tr("○ Stays as it is");
}

bool DifferenceList::isOpen(const Place &place) const
{
    switch (place.part) {
    case Part::OnlyHere:
        return !m_decisions.released.at(place.index) && !m_releaseExpected.at(place.index);
    case Part::OnlyOnMcs:
        return m_decisions.onlyOnMcs.at(place.index).kind == NameDecision::Kind::Open;
    case Part::Uncertain:
        break;
    }
    return m_decisions.uncertain.at(place.index).kind == NameDecision::Kind::Open;
}

int DifferenceList::openCount() const
{
    int count = 0;
    for (int part = 0; part < topLevelItemCount(); ++part) {
        for (int i = 0; i < topLevelItem(part)->childCount(); ++i) {
            count += isOpen(placeOf(topLevelItem(part)->child(i))) ? 1 : 0;
        }
    }
    return count;
}

void DifferenceList::refreshAll()
{
    for (int part = 0; part < topLevelItemCount(); ++part) {
        for (int i = 0; i < topLevelItem(part)->childCount(); ++i) {
            describe(topLevelItem(part)->child(i));
        }
    }
    Q_EMIT decided();
}

void DifferenceList::goToNextOpen()
{
    QTreeWidgetItem *first = nullptr;
    bool afterCurrent = currentItem() == nullptr;
    for (int part = 0; part < topLevelItemCount(); ++part) {
        for (int i = 0; i < topLevelItem(part)->childCount(); ++i) {
            QTreeWidgetItem *item = topLevelItem(part)->child(i);
            if (isOpen(placeOf(item))) {
                first = first == nullptr ? item : first;
                if (afterCurrent) {
                    setCurrentItem(item);
                    return;
                }
            }
            afterCurrent = afterCurrent || item == currentItem();
        }
    }
    if (first != nullptr) {
        setCurrentItem(first);
    }
}

void DifferenceList::settle()
{
    refreshAll();
    goToNextOpen();
}

bool DifferenceList::accept(const Place &place)
{
    switch (place.part) {
    case Part::OnlyHere:
        m_decisions.released[place.index] = true;
        return true;
    case Part::OnlyOnMcs:
        if (m_match.onlyOnMcs.at(place.index).person.isNull()) {
            return false;
        }
        m_decisions.onlyOnMcs[place.index] = {
            NameDecision::Kind::Person, m_match.onlyOnMcs.at(place.index).person, {}};
        return true;
    case Part::Uncertain:
        break;
    }
    const QList<StaffId> &candidates = m_match.uncertain.at(place.index).candidates;
    if (candidates.size() != 1) {
        return false;
    }
    m_decisions.uncertain[place.index] = {NameDecision::Kind::Person, candidates.first(), {}};
    return true;
}

void DifferenceList::acceptCurrent()
{
    const Place place = currentPlace();
    if (place.index < 0) {
        return;
    }
    if (accept(place)) {
        settle();
    } else if (place.part == Part::Uncertain && m_match.uncertain.at(place.index).candidates.size() > 1) {
        m_context.showStatus(tr("Several people come into question. Choose one with its number."));
    } else {
        enterCurrent();
    }
}

void DifferenceList::acceptAll()
{
    for (int part = 0; part < topLevelItemCount(); ++part) {
        for (int i = 0; i < topLevelItem(part)->childCount(); ++i) {
            const Place place = placeOf(topLevelItem(part)->child(i));
            if (place.part != Part::Uncertain && isOpen(place)) {
                accept(place);
            }
        }
    }
    settle();
}

void DifferenceList::declineCurrent()
{
    if (NameDecision *decision = decisionAt(currentPlace()); decision != nullptr) {
        *decision = {NameDecision::Kind::Nobody, {}, {}};
        settle();
    }
}

void DifferenceList::reopenCurrent()
{
    const Place place = currentPlace();
    if (place.index < 0) {
        return;
    }
    if (NameDecision *decision = decisionAt(place); decision != nullptr) {
        *decision = {};
    } else {
        m_decisions.released[place.index] = false;
    }
    refreshAll();
}

void DifferenceList::choose(qsizetype number)
{
    const Place place = currentPlace();
    if (place.index < 0 || place.part != Part::Uncertain) {
        return;
    }
    const QList<StaffId> &candidates = m_match.uncertain.at(place.index).candidates;
    if (number <= candidates.size()) {
        m_decisions.uncertain[place.index] = {NameDecision::Kind::Person, candidates.at(number - 1), {}};
        settle();
    }
}

void DifferenceList::enterCurrent()
{
    const Place place = currentPlace();
    if (decisionAt(place) == nullptr) {
        return;
    }
    const qsizetype proposal =
        place.part == Part::OnlyOnMcs ? place.index : m_match.onlyOnMcs.size() + place.index;
    m_context.guarded(this, [&] {
        auto *dialog = new NewcomerDialog(m_context, m_proposed.at(proposal), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, place] {
            if (NameDecision *decision = decisionAt(place); decision != nullptr) {
                *decision = {NameDecision::Kind::Newcomer, {}, dialog->newcomer()};
                settle();
            }
        });
        dialog->open();
    });
}

void DifferenceList::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const int key = isPlain ? event->key() : 0;
    if (key == Qt::Key_A || key == Qt::Key_Return || key == Qt::Key_Enter) {
        acceptCurrent();
    } else if (key == Qt::Key_N) {
        declineCurrent();
    } else if (key == Qt::Key_E) {
        enterCurrent();
    } else if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        reopenCurrent();
    } else if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        choose(key - Qt::Key_1 + 1);
    } else {
        QTreeWidget::keyPressEvent(event);
    }
}

} // namespace renkei::desk
