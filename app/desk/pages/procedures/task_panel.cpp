// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/procedures/task_panel.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/print/print_dialog.h"
#include "app/desk/pages/procedures/procedure_texts.h"
#include "app/desk/pages/procedures/task_dialog.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/icons.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/state_badge.h"
#include "text/era.h"
#include "text/error.h"
#include "workflow/procedures.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace renkei::desk {

enum TaskColumn { StateColumn, WhatColumn, WhomColumn, WhoColumn, DayColumn };

TaskPanel::TaskPanel(DeskContext &context, Shows shows, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_shows(shows)
    , m_name(name)
    , m_list(new QTreeWidget)
    , m_hint(proseLabel({}, this))
{
    m_list->setObjectName(name + QStringLiteral("List"));
    m_list->setAccessibleName(shows == Shows::Steps ? tr("Steps") : tr("Tasks"));
    m_list->setHeaderLabels(
        {tr("State"), tr("What"), tr("About whom"), tr("Who does or did it"), tr("Due or done")});
    m_list->setColumnHidden(WhomColumn, shows == Shows::Steps);
    m_list->setItemDelegate(new StateDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_list->installEventFilter(this);
    m_hint->setObjectName(name + QStringLiteral("Hint"));
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addWidget(makeButtons());
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TaskPanel::showCurrent);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &TaskPanel::goThere);
    showCurrent();
}

QWidget *TaskPanel::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    const auto add = [&](const QString &label, const char *suffix, const char *iconName,
                         void (TaskPanel::*work)()) {
        QPushButton *button =
            textButton(label, m_name + QLatin1StringView(suffix), row, QLatin1StringView(iconName));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, work);
        return button;
    };
    m_tick = add(tr("Done"), "Tick", "check", &TaskPanel::tick);
    m_waive = add(tr("Not needed…"), "Waive", "waive", &TaskPanel::waive);
    m_assign = add(tr("Who does it…"), "Assign", "user", &TaskPanel::assign);
    m_print = add(tr("Print the sheet…"), "Print", "print", &TaskPanel::print);
    m_go = add(tr("Go there"), "Go", "right", &TaskPanel::goThere);
    layout->addStretch(1);
    m_tick->setToolTip(tr("Space"));
    m_waive->setToolTip(tr("Key 0"));
    m_go->setToolTip(tr("Enter"));
    return row;
}

void TaskPanel::setTasks(const QList<Task> &tasks)
{
    const Task *before = current();
    const QUuid kept = before == nullptr ? QUuid() : before->id.uuid();
    const int keptRow = m_list->indexOfTopLevelItem(m_list->currentItem());
    // Rows and tasks belong together: nobody is told of a row while they do not.
    const QSignalBlocker silent(m_list);
    m_list->clear();
    m_tasks = tasks;
    const QDate today = m_context.clock().today();
    for (const Task &task : m_tasks) {
        const bool isDone = task.doneOn.isValid();
        const QDate day = isDone ? task.doneOn : task.dueOn;
        auto *item = new QTreeWidgetItem(m_list, {{},
                                                  taskKind(task.kind).translatedLabel(),
                                                  task.subjectName,
                                                  isDone ? task.doneBy : task.assignedTo,
                                                  day.isValid() ? eraDate(day) : QString()});
        const Badge badge = taskBadge(task, today);
        item->setText(StateColumn, badgeText(badge));
        item->setData(StateColumn, badgeRole, QVariant::fromValue(badge));
        item->setToolTip(WhatColumn, task.reason);
    }
    if (!setCurrent(kept) && !m_tasks.isEmpty()) {
        const int last = int(m_tasks.size()) - 1;
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(keptRow, 0, last)));
    }
    showCurrent();
}

bool TaskPanel::setCurrent(const QUuid &task)
{
    for (qsizetype row = 0; row < m_tasks.size(); ++row) {
        if (m_tasks.at(row).id.uuid() == task) {
            m_list->setCurrentItem(m_list->topLevelItem(int(row)));
            return true;
        }
    }
    return false;
}

void TaskPanel::focusList()
{
    m_list->setFocus();
}

const Task *TaskPanel::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= m_tasks.size() ? nullptr : &m_tasks.at(row);
}

QList<Task> TaskPanel::chosenOpen() const
{
    QList<Task> chosen;
    for (qsizetype row = 0; row < m_tasks.size(); ++row) {
        if (m_list->topLevelItem(int(row))->isSelected() && !m_tasks.at(row).doneOn.isValid()) {
            chosen.append(m_tasks.at(row));
        }
    }
    return chosen;
}

static bool hasSheet(const Session &session, const Task &task)
{
    const QString formId = QLatin1StringView(taskKind(task.kind).formId);
    return std::any_of(session.pack.forms.begin(), session.pack.forms.end(),
                       [&](const PackForm &form) { return form.id == formId; });
}

void TaskPanel::showCurrent()
{
    const Task *task = current();
    const bool isOpen = task != nullptr && !task->doneOn.isValid();
    // What the ledger itself shows cannot be opened again by hand.
    const bool canReopen =
        task != nullptr && task->doneOn.isValid() && task->outcome != QString::fromUtf16(taskSeen);
    m_tick->setText(canReopen ? tr("Open again…") : tr("Done"));
    m_tick->setAccessibleName(m_tick->text());
    m_tick->setEnabled(isOpen || canReopen);
    m_waive->setEnabled(isOpen);
    m_assign->setEnabled(!chosenOpen().isEmpty());
    m_print->setEnabled(task != nullptr && hasSheet(m_context.session(), *task));
    m_go->setEnabled(task != nullptr);
    QString hint;
    if (task != nullptr) {
        m_context.guarded(this, [&] { hint = isOpen ? stepHint(m_context.session(), *task) : task->reason; });
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void TaskPanel::tick()
{
    const Task *task = current();
    if (task == nullptr || !m_tick->isEnabled()) {
        return;
    }
    if (task->doneOn.isValid()) {
        openTaskReopen(m_context, this, *task);
        return;
    }
    const Task ticked = *task; // the list is made anew while the ledger changes
    m_context.guarded(this, [&] {
        try {
            completeTask(m_context.session(), ticked.id, {});
            m_context.saved();
        } catch (const Error &error) {
            if (error.code() != ErrorCode::InvalidInput) {
                throw;
            }
            openTaskDone(m_context, this, ticked, error.sentence()); // it wants a reason
        }
    });
}

void TaskPanel::waive()
{
    if (const Task *task = current(); task != nullptr && m_waive->isEnabled()) {
        openTaskWaive(m_context, this, *task);
    }
}

void TaskPanel::assign()
{
    if (const QList<Task> chosen = chosenOpen(); !chosen.isEmpty()) {
        openTaskAssign(m_context, this, chosen);
    }
}

void TaskPanel::print()
{
    const Task *task = current();
    if (task == nullptr || !m_print->isEnabled()) {
        return;
    }
    m_context.guarded(this, [&] {
        const Subject subject{&registerByKey(task->subjectRegister.toUtf8()), task->subject,
                              task->subjectName};
        auto *dialog =
            new PrintDialog(m_context, {QLatin1StringView(taskKind(task->kind).formId)}, {subject}, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void TaskPanel::goThere()
{
    if (const Task *task = current()) {
        const TaskPlace place = placeOf(m_context.ledger(), *task);
        m_context.openRecord(place.registerKey, place.id);
    }
}

bool TaskPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Space:
            tick();
            return true;
        case Qt::Key_0:
            waive();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            goThere();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace renkei::desk
