// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/documents/scans/scan_list.h"

#include "app/desk/pages/common/subject.h"
#include "app/desk/widgets/state_badge.h"
#include "domain/document_kind.h"
#include "workflow/paper_subject.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>

namespace renkei::desk {

enum Column { PageColumn, SheetColumn, StateColumn, ColumnCount };
static constexpr int pageRole = Qt::UserRole + 1;

ScanList::ScanList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("scanList"));
    setAccessibleName(tr("Pages of the pile"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Page"), tr("Sheet"), tr("State")});
    setSelectionMode(ExtendedSelection);
    setUniformRowHeights(true);
    setItemDelegate(new StateDelegate(this));
    header()->setSectionResizeMode(PageColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(SheetColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(false);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { Q_EMIT pageChanged(currentPage()); });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (item->data(PageColumn, pageRole).isValid()) {
            Q_EMIT pageOpened(currentPage());
        }
    });
}

void ScanList::keyPressEvent(QKeyEvent *event)
{
    QTreeWidget::keyPressEvent(event);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ControlModifier)) {
        event->accept(); // it opened the page and is not for the dialog
    }
}

static Badge badgeOf(const PlannedPage &page)
{
    const QString word = page.isMatchedByHand && page.reason == ScanReason::None
                             ? ScanList::tr("Chosen by hand")
                             : scanReasonLabel(page.reason);
    if (page.reason == ScanReason::None) {
        return {BadgeShape::Disc, ColorRole::Good, word};
    }
    if (!needsHand(page.reason)) {
        return {BadgeShape::Dash, ColorRole::TextMuted, word};
    }
    return page.reason == ScanReason::MissingSheet ? Badge{BadgeShape::Half, ColorRole::Waiting, word}
                                                   : Badge{BadgeShape::Triangle, ColorRole::Missing, word};
}

static QString paperTitle(const Ledger &ledger, const PlannedPaper &paper)
{
    const QString kind = documentKind(paper.kind).translatedLabel();
    const QString name = paperSubjectName(ledger, paper.subjectRegister, paper.subject);
    const RegisterSpec *spec = subjectRegister(paper.subjectRegister);
    return ScanList::tr("%1: %2").arg(subjectTitle({{spec, paper.subject, name}}), kind);
}

QTreeWidgetItem *ScanList::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(this, {title});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(PageColumn, bold);
    group->setFirstColumnSpanned(true);
    group->setExpanded(true);
    return group;
}

void ScanList::addPage(QTreeWidgetItem *group, const ScanPile &pile, const ScanPlan &plan, int page)
{
    const PilePage &scanned = pile.pages().at(page);
    const PlannedPage &planned = plan.pages.at(page);
    const QString file = QFileInfo(pile.fileOf(scanned)).fileName();
    const QString place = scanned.page < 0 ? file : tr("%1, page %2").arg(file).arg(scanned.page + 1);
    const QString sheet =
        planned.sheets > 0 ? tr("%1 of %2").arg(planned.sheet).arg(planned.sheets) : QString();
    const Badge badge = badgeOf(planned);
    auto *item = new QTreeWidgetItem(group, {place, sheet, badge.word});
    item->setData(PageColumn, pageRole, page);
    item->setData(StateColumn, badgeRole, QVariant::fromValue(badge));
    item->setToolTip(StateColumn,
                     scanned.problem.isEmpty() ? scanReasonHelp(planned.reason) : scanned.problem);
    item->setData(PageColumn, Qt::AccessibleTextRole, QString(place + u' ' + badgeText(badge)));
}

void ScanList::showPlan(const Ledger &ledger, const ScanPile &pile, const ScanPlan &plan)
{
    const int before = currentPage();
    clear();
    QTreeWidgetItem *toLookAt = nullptr;
    if (plan.toLookAtCount() > 0) {
        toLookAt = addGroup(tr("To look at (%1)").arg(plan.toLookAtCount()));
    }
    for (const PlannedPaper &paper : plan.papers) {
        QTreeWidgetItem *group = addGroup(paperTitle(ledger, paper));
        for (const int page : paper.pages) {
            addPage(group, pile, plan, page);
        }
    }
    QTreeWidgetItem *done = nullptr;
    for (int page = 0; page < plan.pages.size(); ++page) {
        const PlannedPage &planned = plan.pages.at(page);
        if (planned.paper >= 0) {
            continue;
        }
        if (!needsHand(planned.reason) && done == nullptr) {
            done = addGroup(tr("Nothing to do"));
        }
        addPage(needsHand(planned.reason) ? toLookAt : done, pile, plan, page);
    }
    goToPage(before);
}

QList<int> ScanList::chosenPages() const
{
    QList<int> pages;
    const auto add = [&](const QTreeWidgetItem *item) {
        const int page = item->data(PageColumn, pageRole).toInt();
        if (!pages.contains(page)) {
            pages.append(page);
        }
    };
    const QList<QTreeWidgetItem *> items = selectedItems();
    for (const QTreeWidgetItem *item : items) {
        if (item->data(PageColumn, pageRole).isValid()) {
            add(item);
        }
        for (int child = 0; child < item->childCount(); ++child) {
            add(item->child(child));
        }
    }
    std::ranges::sort(pages);
    return pages;
}

int ScanList::currentPage() const
{
    const QTreeWidgetItem *item = currentItem();
    if (item != nullptr && item->childCount() > 0) {
        item = item->child(0);
    }
    return item != nullptr ? item->data(PageColumn, pageRole).toInt() : -1;
}

bool ScanList::goToPageToLookAt()
{
    for (int group = 0; group < topLevelItemCount(); ++group) {
        QTreeWidgetItem *first = topLevelItem(group)->child(0);
        const auto badge = first->data(StateColumn, badgeRole).value<Badge>();
        if (badge.shape == BadgeShape::Triangle || badge.shape == BadgeShape::Half) {
            setCurrentItem(first);
            return true;
        }
    }
    return false;
}

void ScanList::goToPage(int page)
{
    for (int group = 0; group < topLevelItemCount(); ++group) {
        for (int child = 0; child < topLevelItem(group)->childCount(); ++child) {
            QTreeWidgetItem *item = topLevelItem(group)->child(child);
            if (item->data(PageColumn, pageRole).toInt() == page) {
                setCurrentItem(item);
                return;
            }
        }
    }
    if (topLevelItemCount() > 0) {
        setCurrentItem(topLevelItem(0)->child(0));
    }
}

} // namespace renkei::desk
