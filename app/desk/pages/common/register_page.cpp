// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/register_page.h"

#include "app/desk/pages/common/bin/bin_dialog.h"
#include "app/desk/pages/common/export/export_dialog.h"
#include "app/desk/pages/common/history_panel.h"
#include "app/desk/pages/common/import/import_assistant.h"
#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/paper/paper_actions.h"
#include "app/desk/pages/common/paper/papers_panel.h"
#include "app/desk/pages/common/print/form_preview.h"
#include "app/desk/pages/common/todays_findings.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/state_badge.h"
#include "app/desk/widgets/turning_splitter.h"
#include "workflow/bin_records.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace renkei::desk {

RegisterPage::RegisterPage(DeskContext &context, RegisterPageSpec description, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_description(std::move(description))
    , m_tabs(new QTabWidget)
    , m_readLog(context.session())
{
    setAcceptDrops(true);
    ListDescription columns;
    columns.spec = m_description.spec;
    columns.formats = m_description.formats;
    columns.hiddenAtFirst = m_description.hiddenAtFirst;
    columns.alsoRead = m_description.alsoRead;
    for (const QString &kind : m_description.kinds) {
        const PackForm *form = m_context.session().pack.formForKind(kind);
        columns.computed.append(ComputedColumn{
            kind.toLatin1(), form != nullptr ? form->shortName : documentKind(kind).translatedLabel(),
            [this, kind](const ListRow &row) {
                const DocumentState state = m_states.of(kind, row.id());
                return ListCell{stateText(state), badgeOf(state), QString::number(int(state))};
            },
            12});
    }
    columns.computed += m_description.computed;
    const QString name = QString::fromLatin1(m_description.name);
    m_list = new RecordList(context, columns, name + QStringLiteral("List"));
    m_list->setEmptyText(m_description.emptyText, tr("New"),
                         m_description.canImport ? tr("Import a list") : QString());
    m_list->setAcceptFiles(true);
    m_editor = new RecordEditor(context, *m_description.spec, m_description.editor);
    m_editor->setObjectName(name + QStringLiteral("Editor"));

    addActions();
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addWidget(makeHeader());
    leftLayout->addWidget(m_list, 1);
    auto *splitter = new QSplitter;
    splitter->setObjectName(name + QStringLiteral("Splitter"));
    splitter->addWidget(left);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 6);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({620, 520});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);

    if (m_description.addFilters) {
        m_description.addFilters(*m_list, m_states);
    }
    connect(m_list, &RecordList::currentChanged, this, &RegisterPage::showRecord);
    connect(m_list, &RecordList::selectionChanged, &m_context, &DeskContext::commandsChanged);
    connect(m_list, &RecordList::activated, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_editor->focusField();
    });
    connect(m_list, &RecordList::menuRequested, this, &RegisterPage::showMenu);
    connect(m_list, &RecordList::filesDropped, this, &RegisterPage::attach);
    connect(m_list, &RecordList::newRequested, this, &RegisterPage::createRecord);
    connect(m_list, &RecordList::importRequested, this, [this] { run(PageCommand::Import); });
    connect(m_list, &RecordList::countsChanged, this, &RegisterPage::showCounts);
    connect(m_editor, &RecordEditor::recordSaved, this, &RegisterPage::recordSaved);
    connect(m_editor, &RecordEditor::closeRequested, this, [this] {
        // A new record that is not complete yet waits as a draft until 新規 is pressed again.
        if (m_editor->isNew()) {
            showRecord(m_list->current());
        }
        m_list->focusList();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &RegisterPage::showTab);

    auto *tick = new QTimer(this);
    tick->setInterval(5000);
    connect(tick, &QTimer::timeout, this, [this] { m_readLog.tick(); });
    tick->start();
}

RegisterPage::~RegisterPage() = default;

QWidget *RegisterPage::makeDetail()
{
    const QString name = QString::fromLatin1(m_description.name);
    auto *basics = new TurningSplitter(36 * fontMetrics().averageCharWidth());
    basics->addWidget(m_editor);
    if (!m_description.kinds.isEmpty()) {
        m_preview = new FormPreview(m_context, *m_description.spec, m_description.kinds);
        basics->addWidget(m_preview);
        basics->setSizes({420, 340});
        connect(m_editor, &RecordEditor::edited, m_preview, &FormPreview::setRecord);
        connect(m_editor, &RecordEditor::fieldEntered, m_preview, &FormPreview::markField);
    }
    m_tabs->setObjectName(name + QStringLiteral("Tabs"));
    m_tabs->setAccessibleName(m_description.title);
    m_tabs->addTab(basics, tr("Basics"));
    for (const RegisterTab &tab : std::as_const(m_description.tabs)) {
        RecordPanel *panel = tab.make(m_context);
        panel->setObjectName(QString::fromLatin1(tab.name));
        addTab(panel, tab.label);
    }
    addTab(new PapersPanel(m_context), tr("Papers"));
    addTab(new HistoryPanel(m_context), tr("History"));

    m_notice = new QLabel;
    m_notice->setObjectName(name + QStringLiteral("Notice"));
    m_notice->setProperty("role", QStringLiteral("band"));
    m_notice->setWordWrap(true);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notice->hide();
    auto *detail = new QWidget;
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins({});
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs, 1);
    return detail;
}

void RegisterPage::addTab(RecordPanel *panel, const QString &label)
{
    m_panels.append(panel);
    m_tabs->addTab(panel, label);
}

void RegisterPage::refresh()
{
    if (m_readAt != m_context.ledger().changeCount()) {
        readAgain();
    }
}

void RegisterPage::readAgain()
{
    const bool first = m_readAt < 0;
    m_readAt = m_context.ledger().changeCount();
    m_states = DocumentStates::read(m_context.session());
    if (m_description.prepare) {
        m_description.prepare();
    }
    m_list->reload();
    if (m_list->current().isNull() && !m_editor->isNew()) {
        // Somebody is always open: what the page wants at first, else where the eye is.
        const QUuid choice = first && m_description.firstChoice ? m_description.firstChoice() : QUuid();
        const QList<QUuid> shown = m_list->shown();
        if (!choice.isNull() || !shown.isEmpty()) {
            m_list->setCurrent(choice.isNull() ? shown.first() : choice);
        }
    }
    m_editor->refresh();
    if (m_editor->isEmpty()) {
        showRecord(m_list->current());
    }
    showTab();
    showNotice();
    showCounts();
    m_context.commandsChanged();
}

void RegisterPage::showCounts()
{
    const RecordListModel &model = m_list->model();
    m_counts->setText(m_description.countText.arg(model.shownCount()).arg(model.totalCount()));
}

bool RegisterPage::open(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey)
{
    if (registerKey != m_description.spec->key) {
        return openRow(registerKey, id);
    }
    refresh();
    if (!m_list->setCurrent(id)) {
        return false;
    }
    m_tabs->setCurrentIndex(0);
    m_editor->focusField(fieldKey);
    return true;
}

bool RegisterPage::openRow(const QByteArray &registerKey, const QUuid &id)
{
    for (qsizetype i = 0; i < m_description.tabs.size(); ++i) {
        const RegisterTab &tab = m_description.tabs.at(i);
        if (tab.rows == nullptr || registerKey != tab.rows->key) {
            continue;
        }
        refresh();
        const std::optional<Record> row = m_context.ledger().find(*tab.rows, id);
        if (!row || !m_list->setCurrent(row->value(tab.ownerField).toUuid())) {
            return false;
        }
        m_tabs->setCurrentWidget(m_panels.at(i));
        m_panels.at(i)->showRow(id);
        m_panels.at(i)->setFocus();
        return true;
    }
    return false;
}

void RegisterPage::showRecord(const QUuid &id)
{
    if (id.isNull()) {
        if (!m_editor->isNew()) {
            m_editor->clear();
            m_readLog.hide();
        }
    } else if (m_editor->isEmpty() || m_editor->isNew() || m_editor->recordId() != id) {
        m_context.guarded(this, [&] { m_editor->edit(id); });
        if (isVisible()) {
            m_readLog.show(*m_description.spec, id);
        }
    }
    if (m_preview != nullptr) {
        m_preview->setRecord(m_editor->isEmpty() ? Record() : m_editor->record());
    }
    showTab();
    showNotice();
    m_context.commandsChanged();
}

void RegisterPage::showTab()
{
    const int panel = m_tabs->currentIndex() - 1; // the first tab is the editor
    if (panel >= 0) {
        m_panels.at(panel)->setSubject(currentSubject());
    }
}

void RegisterPage::showNotice()
{
    const Subject subject = currentSubject();
    QString sentence;
    if (m_description.notice && !subject.id.isNull()) {
        m_context.guarded(this, [&] { sentence = m_description.notice(subject.id); });
    }
    say(m_notice, sentence);
}

void RegisterPage::createRecord()
{
    m_tabs->setCurrentIndex(0);
    if (m_description.create) {
        m_context.guarded(
            this, [this] { m_description.create(this, [this](const QUuid &id) { recordSaved(id, true); }); });
        return;
    }
    m_context.guarded(this, [this] {
        m_editor->create(m_description.blank ? m_description.blank() : Record(*m_description.spec));
        if (m_preview != nullptr) {
            m_preview->setRecord(m_editor->record());
        }
        m_editor->focusField();
    });
}

void RegisterPage::recordSaved(const QUuid &id, bool wasNew)
{
    readAgain();
    if (wasNew) {
        m_list->setCurrent(id);
    }
}

Subject RegisterPage::currentSubject() const
{
    if (m_editor->isEmpty() || m_editor->isNew()) {
        return {};
    }
    return {m_description.spec, m_editor->recordId(), m_editor->record().text("name")};
}

QList<Subject> RegisterPage::chosen() const
{
    const RecordListModel &model = m_list->model();
    QList<QUuid> ids = m_list->selected();
    if (ids.isEmpty() && !m_list->current().isNull()) {
        ids.append(m_list->current());
    }
    QList<Subject> subjects;
    for (const QUuid &id : ids) {
        const int row = model.rowOf(id);
        if (row >= 0) {
            subjects.append({m_description.spec, id, model.rowAt(row).text("name")});
        }
    }
    return subjects;
}

bool RegisterPage::canRun(PageCommand command) const
{
    switch (command) {
    case PageCommand::New:
        return true;
    case PageCommand::Import:
        return m_description.canImport;
    case PageCommand::Export:
        return m_list->model().totalCount() > 0;
    case PageCommand::RegisterPaper:
        return !m_description.kinds.isEmpty();
    case PageCommand::Print:
        return !m_description.kinds.isEmpty() && !m_list->current().isNull();
    case PageCommand::Delete:
        return !m_list->current().isNull();
    }
    return false;
}

void RegisterPage::run(PageCommand command)
{
    switch (command) {
    case PageCommand::New:
        createRecord();
        break;
    case PageCommand::Print:
        printChosen();
        break;
    case PageCommand::RegisterPaper:
        attach(m_list->current(), {});
        break;
    case PageCommand::Import:
        openImport(m_context, this, *m_description.spec);
        break;
    case PageCommand::Export:
        openExport(m_context, this, m_description.title, *m_list);
        break;
    case PageCommand::Delete:
        binChosen();
        break;
    }
}

void RegisterPage::printChosen()
{
    m_editor->commit();
    const QList<Subject> subjects = chosen();
    if (!subjects.isEmpty() && !m_description.kinds.isEmpty()) {
        openPrint(m_context, this, m_description.kinds, subjects);
    }
}

void RegisterPage::waiveChosen()
{
    const QList<Subject> subjects = chosen();
    if (!subjects.isEmpty() && !m_description.kinds.isEmpty()) {
        openWaiver(m_context, this, m_description.kinds.first(), subjects);
    }
}

void RegisterPage::binChosen()
{
    const QList<Subject> subjects = chosen();
    if (subjects.isEmpty()) {
        return;
    }
    m_context.guarded(this, [&] {
        QList<QUuid> ids;
        for (const Subject &subject : subjects) {
            ids.append(subject.id);
        }
        const qsizetype place = m_list->shown().indexOf(ids.first());
        binRecords(m_context.session(), *m_description.spec, ids);
        m_context.saved();
        m_context.showStatus(tr("%1: moved to the bin. F8 brings it back.").arg(subjectTitle(subjects)));
        readAgain();
        const QList<QUuid> left = m_list->shown();
        if (!left.isEmpty()) {
            m_list->setCurrent(left.at(std::clamp<qsizetype>(place, 0, left.size() - 1)));
        }
    });
}

void RegisterPage::attach(const QUuid &id, const QList<QUrl> &files)
{
    QStringList paths;
    for (const QUrl &url : files) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    const Subject subject = id.isNull() ? Subject() : subjectOf(m_context.ledger(), *m_description.spec, id);
    openAttach(m_context, this, subject, m_description.kinds.value(0), paths);
}

int RegisterPage::pendingCount() const
{
    return TodaysFindings::of(m_context).count(m_description.spec->key);
}

void RegisterPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    const Subject subject = currentSubject();
    if (!subject.id.isNull()) {
        m_readLog.show(*subject.spec, subject.id);
    }
}

void RegisterPage::hideEvent(QHideEvent *event)
{
    m_readLog.hide();
    Page::hideEvent(event);
}

void RegisterPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_description.kinds.isEmpty()) {
        event->acceptProposedAction();
    }
}

void RegisterPage::dropEvent(QDropEvent *event)
{
    // Beside the list the paper belongs to the person who is open.
    event->acceptProposedAction();
    attach(currentSubject().id, event->mimeData()->urls());
}

} // namespace renkei::desk
