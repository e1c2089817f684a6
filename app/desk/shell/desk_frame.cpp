// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/desk_frame.h"

#include "app/desk/shell/area_bar.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/help_dialog.h"
#include "app/desk/shell/history_view.h"
#include "app/desk/shell/open_desk.h"
#include "app/desk/shell/search_box.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "ledger/verb_label.h"
#include "workflow/settings.h"
#include "workflow/undo.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace renkei::desk {

static QList<const PageEntry *> entriesOf(DeskKind kind)
{
    QList<const PageEntry *> entries;
    for (const PageEntry &entry : pageEntries()) {
        if (kind == DeskKind::Office ? entry.officeDesk : entry.centreDesk) {
            entries.append(&entry);
        }
    }
    return entries;
}

DeskFrame::DeskFrame(DeskContext &context, OpenDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_desk(desk)
    , m_areas(nullptr)
    , m_stack(nullptr)
    , m_keys(nullptr)
    , m_making(new QTimer(this))
{
    setObjectName(QStringLiteral("deskFrame"));
    // Made in reading order, which is the order of Tab.
    QWidget *top = makeTopBar();
    m_areas = new AreaBar(this);
    m_stack = new QStackedWidget(this);
    m_keys = new KeyBar(this);
    for (const PageEntry *entry : entriesOf(deskKind(context.ledger()))) {
        m_areas->addArea(entry->key, QLatin1StringView(entry->icon),
                         QCoreApplication::translate("Area", entry->label));
    }
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_areas);
    middle->addWidget(m_stack, 1);
    m_stack->setContentsMargins(space::normal, space::normal, space::normal, space::normal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addLayout(middle, 1);
    layout->addWidget(m_keys);

    connect(m_areas, &AreaBar::chosen, this, &DeskFrame::showPage);
    connect(m_keys, &KeyBar::triggered, this, &DeskFrame::run);
    connect(m_search, &SearchBox::chosen, this, &DeskFrame::openRecord);
    connect(&context, &DeskContext::recordRequested, this, &DeskFrame::openRecord);
    connect(&context, &DeskContext::pageRequested, this, &DeskFrame::showPage);
    connect(&context, &DeskContext::statusRequested, m_keys, &KeyBar::showStatus);
    connect(&context, &DeskContext::wasSaved, m_keys, &KeyBar::showSaved);
    connect(&context, &DeskContext::pageCommandsChanged, this, &DeskFrame::updateCommands);
    connect(&context, &DeskContext::ledgerChanged, this, &DeskFrame::refresh);
    m_making->setInterval(30);
    connect(m_making, &QTimer::timeout, this, &DeskFrame::makeNextPage);
    m_making->start();
    updateName();
}

DeskFrame::~DeskFrame() = default;

QWidget *DeskFrame::makeTopBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("topBar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    m_name = headingLabel({}, bar);
    m_name->setObjectName(QStringLiteral("deskName"));
    m_search = new SearchBox(m_desk.searchIndex(), bar);
    QToolButton *history =
        iconButton(QStringLiteral("history"), tr("History"), QStringLiteral("showHistory"), bar);
    auto *who = new QLabel(tr("Operator %1").arg(m_context.session().operatorName), bar);
    who->setTextFormat(Qt::PlainText);
    who->setObjectName(QStringLiteral("operatorName"));
    QToolButton *lock = iconButton(QStringLiteral("lock"), tr("Lock"), QStringLiteral("lockButton"), bar);
    lock->setToolTip(tr("Lock (F12)"));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::wide, space::tight, space::normal, space::tight);
    layout->setSpacing(space::normal);
    layout->addWidget(m_name, 2);
    layout->addWidget(m_search, 3);
    layout->addStretch(1);
    layout->addWidget(history);
    layout->addWidget(who);
    layout->addWidget(lock);
    connect(history, &QToolButton::clicked, this, &DeskFrame::showHistory);
    connect(lock, &QToolButton::clicked, this, &DeskFrame::lockRequested);
    return bar;
}

QList<QByteArray> DeskFrame::areas() const
{
    QList<QByteArray> keys;
    for (const PageEntry *entry : entriesOf(deskKind(m_context.ledger()))) {
        keys.append(entry->key);
    }
    return keys;
}

Page *DeskFrame::page(const QByteArray &key)
{
    if (Page *made = m_pages.value(key)) {
        return made;
    }
    for (const PageEntry *entry : entriesOf(deskKind(m_context.ledger()))) {
        if (key == entry->key) {
            Page *made = entry->make(m_context, m_stack);
            made->setObjectName(QStringLiteral("page_") + QString::fromLatin1(key));
            m_stack->addWidget(made);
            m_pages.insert(key, made);
            return made;
        }
    }
    return nullptr;
}

void DeskFrame::makeNextPage()
{
    for (const QByteArray &key : areas()) {
        if (!m_pages.contains(key)) {
            m_context.guarded(this, [&] {
                if (const Page *made = page(key)) {
                    m_areas->setPending(key, made->pendingCount());
                }
            });
            return;
        }
    }
    m_making->stop();
    updateCounts();
}

/// Where somebody who came with the keyboard starts: the list of the page, where the arrow keys mean
/// something.
static QWidget *firstList(const Page &page)
{
    for (QAbstractItemView *view : page.findChildren<QAbstractItemView *>()) {
        if (view->isVisibleTo(&page) && view->isEnabled() && qobject_cast<QHeaderView *>(view) == nullptr) {
            return view;
        }
    }
    return nullptr;
}

void DeskFrame::showPage(const QByteArray &key)
{
    m_context.guarded(this, [&] {
        Page *next = page(key);
        if (next == nullptr) {
            return;
        }
        const bool changed = m_current != key;
        if (changed) {
            finishEditing();
        }
        m_current = key;
        m_areas->setCurrent(key);
        const bool isBack = next->focusWidget() != nullptr; // then the stack gives it back
        m_stack->setCurrentWidget(next);
        next->refresh();
        if (changed && !isBack) {
            QWidget *list = firstList(*next);
            (list != nullptr ? list : next)->setFocus(Qt::OtherFocusReason);
        }
        m_areas->setPending(key, next->pendingCount());
    });
    updateCommands();
}

bool DeskFrame::openRecord(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey)
{
    bool opened = false;
    for (const PageEntry *entry : entriesOf(deskKind(m_context.ledger()))) {
        const bool mine = std::ranges::any_of(
            entry->registers, [&](const char *each) { return registerKey == QByteArrayView(each); });
        if (mine) {
            showPage(entry->key);
            m_context.guarded(this, [&] { opened = page(entry->key)->open(registerKey, id, fieldKey); });
            if (opened) {
                break;
            }
        }
    }
    updateCommands();
    return opened;
}

void DeskFrame::run(DeskCommand command)
{
    for (const KeyCommand &each : keyCommands()) {
        if (each.command == command && each.pageCommand) {
            if (Page *current = m_pages.value(m_current); current && current->canRun(*each.pageCommand)) {
                m_context.guarded(this, [&] { current->run(*each.pageCommand); });
            }
            return;
        }
    }
    switch (command) {
    case DeskCommand::Help:
        showHelp();
        break;
    case DeskCommand::Find:
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        break;
    case DeskCommand::Undo:
        undo();
        break;
    case DeskCommand::Redo:
        redo();
        break;
    case DeskCommand::Lock:
        Q_EMIT lockRequested();
        break;
    default:
        break;
    }
}

void DeskFrame::showHelp()
{
    const Page *current = m_pages.value(m_current);
    HelpDialog(current == nullptr ? QString() : current->helpText(), this).exec();
}

/// To where it was, or to the page, when what had it is gone: the keyboard never ends nowhere.
static void giveBackFocus(const QPointer<QWidget> &focus, QWidget *page)
{
    if (focus && focus->isVisible() && focus->isEnabled()) {
        focus->setFocus(Qt::OtherFocusReason);
    }
    if (QApplication::focusWidget() == nullptr && page != nullptr) {
        page->setFocus(Qt::OtherFocusReason);
    }
}

void DeskFrame::undo()
{
    const QPointer<QWidget> focus = QApplication::focusWidget();
    finishEditing();
    const std::optional<HistoryEntry> next = m_context.ledger().history().nextUndo();
    if (!next) {
        m_keys->showStatus(tr("There is nothing to take back."));
        return;
    }
    if (m_context.guarded(this, [this] { undoLast(m_context.session()); })) {
        m_context.saved();
        m_keys->showStatus(tr("Taken back: %1").arg(entryLabel(*next)));
    }
    giveBackFocus(focus, m_pages.value(m_current));
    updateCommands();
}

void DeskFrame::redo()
{
    const QPointer<QWidget> focus = QApplication::focusWidget();
    finishEditing();
    const std::optional<HistoryEntry> next = m_context.ledger().history().nextRedo();
    if (!next) {
        m_keys->showStatus(tr("There is nothing to do again."));
        return;
    }
    if (m_context.guarded(this, [this] { redoLast(m_context.session()); })) {
        m_context.saved();
        m_keys->showStatus(tr("Done again: %1").arg(entryLabel(*next)));
    }
    giveBackFocus(focus, m_pages.value(m_current));
    updateCommands();
}

void DeskFrame::finishEditing()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus != nullptr && m_stack->isAncestorOf(focus)) {
        focus->clearFocus();
        // Fields are saved by a queued call when they are left.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
    }
}

void DeskFrame::showHistory()
{
    QDialog dialog(this);
    dialog.setObjectName(QStringLiteral("historyDialog"));
    dialog.setWindowTitle(tr("History"));
    auto *view = new HistoryView(m_context, &dialog);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(view);
    dialog.resize(characterWidth(fontMetrics()) * 110, fontMetrics().height() * 32);
    m_context.guarded(this, [&] { view->refresh(); });
    dialog.exec();
}

void DeskFrame::refresh()
{
    m_context.guarded(this, [this] {
        if (Page *current = m_pages.value(m_current)) {
            current->refresh();
        }
        updateName();
        updateCounts();
    });
    updateCommands();
}

void DeskFrame::updateCommands()
{
    const Page *current = m_pages.value(m_current);
    for (const KeyCommand &command : keyCommands()) {
        if (command.pageCommand) {
            m_keys->setEnabled(command.command, current != nullptr && current->canRun(*command.pageCommand));
        }
    }
    m_keys->setEnabled(DeskCommand::Undo, m_context.ledger().history().nextUndo().has_value());
    m_keys->setEnabled(DeskCommand::Redo, m_context.ledger().history().nextRedo().has_value());
}

void DeskFrame::updateCounts()
{
    for (auto each = m_pages.cbegin(); each != m_pages.cend(); ++each) {
        m_areas->setPending(each.key(), each.value()->pendingCount());
    }
}

void DeskFrame::updateName()
{
    const QString name = m_desk.name();
    m_name->setText(name.isEmpty() ? tr("Office without a name yet") : name);
    m_name->setToolTip(m_name->text());
    Q_EMIT nameChanged(name);
}

} // namespace renkei::desk
