// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/today/today_page.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/paper/paper_actions.h"
#include "app/desk/pages/common/print/sheets_dialog.h"
#include "app/desk/pages/common/todays_findings.h"
#include "app/desk/pages/common/tree_rows.h"
#include "app/desk/pages/today/day_sheet.h"
#include "app/desk/pages/today/defer_dialog.h"
#include "app/desk/pages/today/status_panel.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/icons.h"
#include "app/desk/shell/theme.h"
#include "domain/office.h"
#include "text/era.h"
#include "workflow/clause_text.h"
#include "workflow/deferrals.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace renkei::desk {

enum Role { GroupRole = Qt::UserRole + 1, FindingRole };
enum Column { SentenceColumn, StepColumn };

/// Beyond this a list of persons helps nobody; the page of the register shows them all.
static constexpr qsizetype personLimit = 500;

TodayPage::TodayPage(DeskContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_date(new QLabel)
    , m_summary(new QLabel)
    , m_stack(new QStackedWidget)
    , m_list(new QTreeWidget)
    , m_putOff(named(new QPushButton(tr("Put off …")), "todayPutOff"))
    , m_step(new QPushButton)
    , m_record(named(new QPushButton(icon(QStringLiteral("edit")), tr("Open the record")), "todayRecord"))
    , m_clause(new QLabel)
    , m_status(new StatusPanel(context))
{
    auto *title = new QLabel(tr("To do today"));
    title->setProperty("role", QStringLiteral("title"));
    m_date->setObjectName(QStringLiteral("todayDate"));
    m_date->setProperty("role", QStringLiteral("hint"));
    m_summary->setObjectName(QStringLiteral("todaySummary"));
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_date);
    head->addStretch(1);
    auto *print = named(new QPushButton(icon(QStringLiteral("print")), tr("Print this page")), "todayPrint");
    head->addWidget(print);

    m_list->setObjectName(QStringLiteral("todayList"));
    m_list->setAccessibleName(title->text());
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    useListRows(m_list);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(SentenceColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(StepColumn, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    m_step->setObjectName(QStringLiteral("todayStep"));
    auto *buttons = new QHBoxLayout;
    m_clause->setObjectName(QStringLiteral("todayClause"));
    m_clause->setProperty("role", QStringLiteral("hint"));
    buttons->addWidget(m_clause);
    buttons->addStretch(1);
    buttons->addWidget(m_putOff);
    buttons->addWidget(m_record);
    buttons->addWidget(m_step);
    auto *work = new QWidget;
    auto *workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins({});
    workLayout->addWidget(m_list, 1);
    workLayout->addLayout(buttons);

    auto *calm =
        new QLabel(tr("Nothing is waiting. All papers that the regulation asks for are there or waived."));
    calm->setObjectName(QStringLiteral("todayCalm"));
    calm->setAlignment(Qt::AlignCenter);
    calm->setWordWrap(true);
    m_stack->addWidget(work);
    m_stack->addWidget(calm);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_status);
    connect(print, &QPushButton::clicked, this, &TodayPage::printDay);
    connect(m_putOff, &QPushButton::clicked, this, &TodayPage::putOff);
    connect(m_list, &QTreeWidget::itemExpanded, this, &TodayPage::addPersons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TodayPage::updateButtons);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item) { doStep(item); });
    connect(m_step, &QPushButton::clicked, this, [this] { doStep(m_list->currentItem()); });
    connect(m_record, &QPushButton::clicked, this, [this] { openRecord(m_list->currentItem()); });
    m_list->setExpandsOnDoubleClick(false);
}

void TodayPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) { // the accent of the light theme is too dark on the dark one
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            m_list->topLevelItem(i)->setForeground(StepColumn, color(ColorRole::Accent));
        }
    }
    Page::changeEvent(event);
}

void TodayPage::refresh()
{
    m_date->setText(displayDate(m_context.clock().today()));
    m_context.guarded(this, [this] {
        const QList<FindingGroup> &groups = TodaysFindings::of(m_context).groups();
        const QDate today = m_context.clock().today();
        if (m_shownAt != m_context.ledger().changeCount() || m_shownOn != today) {
            m_shownOn = today;
            m_shownAt = m_context.ledger().changeCount();
            m_groups = groups;
            showGroups();
            m_status->refresh();
        }
    });
}

void TodayPage::showGroups()
{
    m_list->clear();
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const FindingGroup &group = m_groups.at(i);
        auto *item = new QTreeWidgetItem(m_list, {group.headline, group.actionLabel});
        QFont bold = m_list->font();
        bold.setBold(true);
        item->setFont(SentenceColumn, bold);
        item->setForeground(StepColumn, color(ColorRole::Accent));
        item->setData(SentenceColumn, GroupRole, i);
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        item->setToolTip(SentenceColumn,
                         clauseText(m_context.session().pack, group.findings.value(0).clauseId));
    }
    m_stack->setCurrentIndex(m_groups.isEmpty() ? 1 : 0);
    m_summary->setText(
        m_groups.isEmpty()
            ? QString()
            : tr("%1 matters are waiting. Enter does the step at the right.").arg(pendingCount()));
    if (!m_groups.isEmpty()) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    updateButtons();
}

void TodayPage::addPersons(QTreeWidgetItem *item)
{
    const FindingGroup *group = groupOf(item);
    if (group == nullptr || item->parent() != nullptr || item->childCount() > 0) {
        return;
    }
    for (qsizetype i = 0; i < std::min(group->findings.size(), personLimit); ++i) {
        const Finding &finding = group->findings.at(i);
        auto *child = new QTreeWidgetItem(item, {finding.sentence});
        child->setToolTip(SentenceColumn, clauseText(m_context.session().pack, finding.clauseId));
        child->setData(SentenceColumn, GroupRole, item->data(SentenceColumn, GroupRole));
        child->setData(SentenceColumn, FindingRole, i);
        if (finding.isDeferred()) {
            child->setText(StepColumn,
                           tr("until %1: %2").arg(eraDate(finding.deferredUntil), finding.deferReason));
        } else if (finding.since.isValid()) {
            child->setText(StepColumn, tr("since %1").arg(eraDate(finding.since)));
        }
    }
    if (group->findings.size() > personLimit) {
        auto *rest = new QTreeWidgetItem(
            item,
            {tr("and %1 more; the page of the area shows all").arg(group->findings.size() - personLimit)});
        rest->setData(SentenceColumn, GroupRole, item->data(SentenceColumn, GroupRole));
    }
}

const FindingGroup *TodayPage::groupOf(const QTreeWidgetItem *item) const
{
    return item == nullptr ? nullptr : &m_groups.at(item->data(SentenceColumn, GroupRole).toLongLong());
}

QList<Finding> TodayPage::findingsOf(const QTreeWidgetItem *item) const
{
    const FindingGroup *group = groupOf(item);
    if (group == nullptr) {
        return {};
    }
    const QVariant one = item->data(SentenceColumn, FindingRole);
    return one.isValid() ? QList<Finding>{group->findings.at(one.toLongLong())} : group->findings;
}

void TodayPage::updateButtons()
{
    const FindingGroup *group = groupOf(m_list->currentItem());
    m_step->setEnabled(group != nullptr);
    m_record->setEnabled(group != nullptr);
    m_putOff->setEnabled(group != nullptr);
    m_putOff->setText(group != nullptr && group->isDeferred ? tr("Take up again") : tr("Put off …"));
    m_putOff->setAccessibleName(m_putOff->text());
    const Clause *clause =
        group == nullptr ? nullptr : m_context.session().pack.clause(group->findings.value(0).clauseId);
    m_clause->setText(clause == nullptr
                          ? QString()
                          : tr("Ground: %1 (%2). F1 shows its words.").arg(clause->label, clause->title));
    m_step->setText(group == nullptr ? tr("Do it") : group->actionLabel);
    m_step->setAccessibleName(m_step->text());
    m_context.commandsChanged();
}

void TodayPage::doStep(const QTreeWidgetItem *item)
{
    const FindingGroup *group = groupOf(item);
    const QList<Finding> findings = findingsOf(item);
    if (group == nullptr || findings.isEmpty()) {
        return;
    }
    QList<Subject> subjects;
    for (const Finding &finding : findings) {
        subjects.append({&registerByKey(finding.registerKey), finding.subject, finding.subjectName});
    }
    switch (group->action) {
    case FindingAction::Print:
        openPrint(m_context, this, {group->documentKind}, subjects);
        break;
    case FindingAction::Register:
        if (subjects.first().spec == &Office::spec()) {
            openSubmission(m_context, this, subjects.first());
        } else {
            openAttach(m_context, this, subjects.size() == 1 ? subjects.first() : Subject(),
                       group->documentKind);
        }
        break;
    case FindingAction::Edit:
    case FindingAction::Open:
        openRecord(item);
        break;
    }
}

void TodayPage::putOff()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const FindingGroup *group = groupOf(item);
    if (group == nullptr) {
        return;
    }
    if (group->isDeferred) {
        m_context.guarded(this, [&] {
            QList<FindingKey> keys;
            for (const Finding &finding : findingsOf(item)) {
                keys += finding.key();
            }
            resumeFindings(m_context.session(), keys);
            m_context.saved();
        });
        return;
    }
    auto *dialog = new DeferDialog(m_context, findingsOf(item), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TodayPage::printDay()
{
    m_context.guarded(this, [this] {
        const QDate today = m_context.clock().today();
        const QString head = QString::fromLatin1(m_context.ledger().history().head().left(12));
        DaySheet day;
        day.title = tr("To do on %1").arg(displayDate(today));
        day.footer = tr("%1 — history %2").arg(displayDate(today), head);
        day.groups = m_groups;
        day.coverage = m_status->coverage();
        day.trend = m_status->trend();
        day.months = m_status->months();
        auto *dialog = new SheetsDialog(m_context, day.title, {}, {daySheets(day)}, {}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

QString TodayPage::helpText() const
{
    const QList<Finding> findings = findingsOf(m_list->currentItem());
    return findings.isEmpty() ? QString() : clauseText(m_context.session().pack, findings.first().clauseId);
}

void TodayPage::openRecord(const QTreeWidgetItem *item)
{
    const QList<Finding> findings = findingsOf(item);
    if (!findings.isEmpty()) {
        const Finding &finding = findings.first();
        m_context.openRecord(finding.registerKey, finding.subject, finding.field);
    }
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            doStep(m_list->currentItem());
            return true;
        case Qt::Key_Space:
            openRecord(m_list->currentItem());
            return true;
        default:
            break;
        }
    }
    return Page::eventFilter(watched, event);
}

bool TodayPage::open(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey)
{
    Q_UNUSED(registerKey)
    Q_UNUSED(id)
    Q_UNUSED(fieldKey)
    return false;
}

bool TodayPage::canRun(PageCommand command) const
{
    const FindingGroup *group = groupOf(m_list->currentItem());
    return command == PageCommand::RegisterPaper ||
           (command == PageCommand::Print && group != nullptr && !group->documentKind.isEmpty());
}

void TodayPage::run(PageCommand command)
{
    if (command == PageCommand::RegisterPaper) {
        openAttach(m_context, this, {}, {});
    } else if (command == PageCommand::Print && canRun(command)) {
        QList<Subject> subjects;
        for (const Finding &finding : findingsOf(m_list->currentItem())) {
            subjects.append({&registerByKey(finding.registerKey), finding.subject, finding.subjectName});
        }
        openPrint(m_context, this, {groupOf(m_list->currentItem())->documentKind}, subjects);
    }
}

int TodayPage::pendingCount() const
{
    return TodaysFindings::of(m_context).total();
}

} // namespace renkei::desk
