// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/procedures/procedures_page.h"

#include "app/desk/pages/common/export/export_dialog.h"
#include "app/desk/pages/common/history_panel.h"
#include "app/desk/pages/common/todays_findings.h"
#include "app/desk/pages/procedures/procedure_texts.h"
#include "app/desk/pages/procedures/start_dialog.h"
#include "app/desk/pages/procedures/task_dialog.h"
#include "app/desk/pages/procedures/task_panel.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/record_editor.h"
#include "app/desk/widgets/record_list.h"
#include "workflow/procedures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace renkei::desk {

ProceduresPage::ProceduresPage(DeskContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_areas(new QTabWidget)
{
    ListDescription columns;
    columns.spec = &Procedure::spec();
    columns.hiddenAtFirst = {"reason", "startedOn", "doneOn", "retainUntil"};
    columns.alsoRead = {"cancelReason"};
    columns.formats = {
        {"kind", [](const QVariant &kind) { return procedureKind(kind.toString()).translatedLabel(); }},
        {"reason", [](const QVariant &reason) { return translatedProcedureReason(reason.toString()); }}};
    columns.computed = {
        {"state", tr("State"), [this](const ListRow &row) { return m_progress.state(row.id()); }, 14},
        {"steps", tr("Steps"), [this](const ListRow &row) { return m_progress.steps(row.id()); }, 8}};
    columns.sortedBy = "state";
    m_list = new RecordList(context, columns, QStringLiteral("proceduresList"));
    m_list->setEmptyText(tr("Here stand leavers, newcomers, the end of care and other things with several "
                            "steps. They begin by themselves when a last day is entered, or with F2."),
                         tr("Start a procedure"), QString());
    m_single = new TaskPanel(context, TaskPanel::Shows::TasksOfAll, QStringLiteral("tasks"));
    m_areas->setObjectName(QStringLiteral("proceduresAreas"));
    m_areas->setAccessibleName(tr("Procedures"));
    addFilter();

    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("proceduresSplitter"));
    splitter->addWidget(m_list);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 7);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({440, 700});
    m_areas->addTab(splitter, tr("Procedures"));
    m_areas->addTab(m_single, tr("Single tasks"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeList());
    layout->addWidget(m_areas, 1);

    connect(m_list, &RecordList::currentChanged, this, &ProceduresPage::showProcedure);
    connect(m_list, &RecordList::newRequested, this, &ProceduresPage::start);
    connect(m_list, &RecordList::activated, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_steps->focusList();
    });
}

/// The line above the lists.
QWidget *ProceduresPage::makeList()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->addWidget(titleLabel(tr("Procedures"), head));
    layout->addStretch(1);
    auto *begin =
        textButton(tr("Start a procedure…"), QStringLiteral("proceduresNew"), head, QStringLiteral("add"));
    connect(begin, &QPushButton::clicked, this, &ProceduresPage::start);
    layout->addWidget(begin);
    return head;
}

QWidget *ProceduresPage::makeDetail()
{
    auto *detail = new QWidget;
    m_title = headingLabel({}, detail);
    m_title->setObjectName(QStringLiteral("procedureTitle"));
    m_state = mutedLabel({}, detail);
    m_state->setObjectName(QStringLiteral("procedureState"));
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("procedureTabs"));
    m_tabs->setAccessibleName(tr("Procedure"));
    m_steps = new TaskPanel(m_context, TaskPanel::Shows::Steps, QStringLiteral("steps"));
    m_editor = new RecordEditor(m_context, Procedure::spec(), {});
    m_editor->setObjectName(QStringLiteral("procedureEditor"));
    m_history = new HistoryPanel(m_context);
    m_tabs->addTab(m_steps, tr("Steps"));
    m_tabs->addTab(m_editor, tr("Basics"));
    m_tabs->addTab(m_history, tr("History"));

    m_complete = primaryButton(tr("Complete"), QStringLiteral("procedureComplete"), detail);
    m_cancel = textButton(tr("Call off…"), QStringLiteral("procedureCancel"), detail);
    m_subject = textButton(tr("Open whom it is about"), QStringLiteral("procedureSubject"), detail,
                           QStringLiteral("right"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_subject);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_complete);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
    connect(m_complete, &QPushButton::clicked, this, &ProceduresPage::complete);
    connect(m_cancel, &QPushButton::clicked, this, &ProceduresPage::cancel);
    connect(m_subject, &QPushButton::clicked, this, [this] {
        const auto procedure = m_context.ledger().get<Procedure>(ProcedureId(m_shown));
        m_context.openRecord(procedure.subjectRegister.toUtf8(), procedure.subject);
    });
    connect(m_editor, &RecordEditor::closeRequested, this, [this] { m_list->focusList(); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { showHead(); });
    return detail;
}

void ProceduresPage::addFilter()
{
    using Option = RecordList::FilterOption;
    const auto isOver = [](const ListRow &row) { return !row.text("doneOn").isEmpty(); };
    const auto isOff = [](const ListRow &row) { return !row.text("cancelReason").isEmpty(); };
    m_list->addFilter(
        QStringLiteral("procedureFilter"), tr("State"),
        {Option{tr("Open"), [isOver](const ListRow &row) { return !isOver(row); }},
         Option{tr("Completed"), [isOver, isOff](const ListRow &row) { return isOver(row) && !isOff(row); }},
         Option{tr("Called off"), isOff}, Option{tr("All"), {}}});
}

void ProceduresPage::refresh()
{
    if (m_readAt != m_context.ledger().changeCount()) {
        readAgain();
    }
}

void ProceduresPage::readAgain()
{
    m_readAt = m_context.ledger().changeCount();
    m_context.guarded(this, [this] {
        m_progress.read(m_context.session());
        QList<Task> single = openTasks(m_context.session());
        single.removeIf([](const Task &task) { return !task.procedure.isNull(); });
        m_single->setTasks(single);
        m_areas->setTabText(1, single.isEmpty() ? tr("Single tasks")
                                                : tr("Single tasks (%1)").arg(single.size()));
        m_list->reload();
    });
    if (m_list->current().isNull() && !m_list->shown().isEmpty()) {
        m_list->setCurrent(m_list->shown().first());
    }
    showProcedure(m_list->current());
    m_context.commandsChanged();
}

void ProceduresPage::showProcedure(const QUuid &id)
{
    m_shown = id;
    m_context.guarded(this, [&] {
        if (id.isNull()) {
            m_editor->clear();
            m_steps->setTasks({});
        } else {
            if (m_editor->isEmpty() || m_editor->recordId() != id) {
                m_editor->edit(id);
            } else {
                m_editor->refresh();
            }
            m_steps->setTasks(tasksOf(m_context.session(), ProcedureId(id)));
        }
        showHead();
    });
    m_context.commandsChanged();
}

void ProceduresPage::showHead()
{
    const bool hasOne = !m_shown.isNull();
    m_tabs->setEnabled(hasOne);
    m_subject->setEnabled(hasOne);
    if (!hasOne) {
        m_title->clear();
        m_state->clear();
        m_complete->setEnabled(false);
        m_cancel->setEnabled(false);
        return;
    }
    const auto procedure = m_context.ledger().get<Procedure>(ProcedureId(m_shown));
    const bool isOpen = !procedure.doneOn.isValid();
    m_complete->setEnabled(isOpen);
    m_cancel->setEnabled(isOpen);
    m_title->setText(
        tr("%1: %2").arg(procedureKind(procedure.kind).translatedLabel(), procedure.subjectName));
    const QString reason = procedure.cancelReason.isEmpty()
                               ? translatedProcedureReason(procedure.kind, procedure.reason)
                               : procedure.cancelReason;
    QStringList parts{badgeText(procedureBadge(procedure, m_context.clock().today())),
                      tr("%1 steps done").arg(m_progress.steps(m_shown).text)};
    if (!reason.isEmpty()) {
        parts += reason;
    }
    m_state->setText(parts.join(QStringLiteral("　")));
    if (m_tabs->currentWidget() == m_history) {
        m_history->setSubject({&Procedure::spec(), m_shown, procedure.subjectName});
    }
}

void ProceduresPage::start()
{
    openStartProcedure(m_context, this, {}, {}, [this](const QUuid &procedure) {
        openProcedureRow(procedure);
        m_steps->focusList();
    });
}

void ProceduresPage::complete()
{
    m_editor->commit();
    m_context.guarded(this, [this] {
        completeProcedure(m_context.session(), ProcedureId(m_shown));
        m_context.saved();
        m_context.showStatus(tr("The procedure is completed. F8 takes it back."));
    });
}

void ProceduresPage::cancel()
{
    m_editor->commit();
    const auto procedure = m_context.ledger().get<Procedure>(ProcedureId(m_shown));
    TaskQuestion question;
    question.name = QStringLiteral("procedureOff");
    question.title = tr("Call off");
    question.text = tr("%1: %2").arg(procedureKind(procedure.kind).translatedLabel(), procedure.subjectName);
    question.accept = tr("Call it off");
    question.reasonLabel = tr("Why it is called off");
    question.work = [this, id = procedure.id](const StepNote &note) {
        cancelProcedure(m_context.session(), id, note.reason);
    };
    auto *dialog = new TaskDialog(m_context, question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool ProceduresPage::open(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey)
{
    refresh();
    if (registerKey == Task::spec().key) {
        return openTask(id);
    }
    if (registerKey != Procedure::spec().key || !openProcedureRow(id)) {
        return false;
    }
    if (fieldKey.isEmpty()) {
        m_tabs->setCurrentWidget(m_steps);
        m_steps->focusList();
    } else {
        m_tabs->setCurrentWidget(m_editor);
        m_editor->focusField(fieldKey);
    }
    return true;
}

bool ProceduresPage::openProcedureRow(const QUuid &id)
{
    refresh();
    m_areas->setCurrentIndex(0);
    return m_list->setCurrent(id);
}

bool ProceduresPage::openTask(const QUuid &id)
{
    const std::optional<Record> task = m_context.ledger().find(Task::spec(), id);
    if (!task) {
        return false;
    }
    const QUuid procedure = task->value("procedure").toUuid();
    if (!procedure.isNull()) {
        m_tabs->setCurrentWidget(m_steps);
        if (!openProcedureRow(procedure) || !m_steps->setCurrent(id)) {
            return false;
        }
        m_steps->focusList();
        return true;
    }
    m_areas->setCurrentWidget(m_single);
    m_single->focusList();
    return m_single->setCurrent(id);
}

bool ProceduresPage::canRun(PageCommand command) const
{
    return command == PageCommand::New ||
           (command == PageCommand::Export && m_list->model().totalCount() > 0);
}

void ProceduresPage::run(PageCommand command)
{
    if (command == PageCommand::New) {
        start();
    } else if (command == PageCommand::Export) {
        openExport(m_context, this, tr("Procedures"), *m_list);
    }
}

int ProceduresPage::pendingCount() const
{
    return pressingProcedures(TodaysFindings::of(m_context).view());
}

Page *makeProceduresPage(DeskContext &context, QWidget *parent)
{
    return new ProceduresPage(context, parent);
}

} // namespace renkei::desk
