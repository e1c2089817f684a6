// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/documents/documents_page.h"

#include "app/desk/pages/common/bin/bin_dialog.h"
#include "app/desk/pages/common/export/export_dialog.h"
#include "app/desk/pages/common/export/list_print.h"
#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/paper/paper_actions.h"
#include "app/desk/pages/common/paper/paper_text.h"
#include "app/desk/pages/documents/scans/scan_pile_dialog.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/icons.h"
#include "app/desk/shell/theme.h"
#include "workflow/bin_records.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace renkei::desk {

using Option = RecordList::FilterOption;

DocumentsPage::DocumentsPage(DeskContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_tabs(new QTabWidget)
{
    auto *title = new QLabel(tr("Papers"));
    title->setProperty("role", QStringLiteral("title"));
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    const auto button = [&](const QString &label, const char *iconName, const char *name, auto verb) {
        auto *made = named(new QPushButton(icon(QString::fromLatin1(iconName)), label), name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, verb);
        head->addWidget(made);
    };
    button(tr("Register a signed paper"), "attach", "documentsAttach",
           [this] { run(PageCommand::RegisterPaper); });
    button(tr("Register a pile of scans…"), "document", "documentsScans",
           [this] { openScanPile(m_context, this); });
    button(tr("Open"), "eye", "documentsOpen", [this] { openCurrent(); });
    button(tr("Print the list"), "print", "documentsPrintList", [this] {
        openListPrint(m_context, this, m_tabs->tabText(m_tabs->currentIndex()), *currentList());
    });
    button(tr("Export"), "export", "documentsExport", [this] { run(PageCommand::Export); });
    // What is seldom wanted stands in a menu: the row has to fit a screen of 1280 pixels.
    auto *more = named(new QPushButton(icon(QStringLiteral("more")), tr("More")), "documentsMore");
    more->setAutoDefault(false);
    auto *menu = new QMenu(more);
    menu->setObjectName(QStringLiteral("documentsMoreMenu"));
    menu->addAction(icon(QStringLiteral("print")), tr("Older texts…"), this,
                    [this] { openResign(m_context, this); });
    menu->addAction(icon(QStringLiteral("delete")), tr("Open the bin…"), this,
                    [this] { openBin(m_context, this, currentSpec()); });
    more->setMenu(menu);
    head->addWidget(more);

    m_tabs->setObjectName(QStringLiteral("documentsTabs"));
    m_tabs->setAccessibleName(title->text());
    RecordList *documents =
        addList(Document::spec(), QStringLiteral("documentList"), tr("Signed and submitted"),
                tr("Papers that came back stand here. Drop a scan on a person, or register it "
                   "with F6."),
                {"title", "invitationOn", "pages"}, "receivedOn");
    addKindFilter(*documents);
    addDocumentFilters(*documents);
    RecordList *printouts =
        addList(Printout::spec(), QStringLiteral("printoutList"), tr("Printed"),
                tr("Every form that is printed is remembered here, with the text and data of "
                   "then."),
                {"textHash"}, "printedAt");
    addPrintoutFilters(*printouts);
    RecordList *waivers = addList(
        Waiver::spec(), QStringLiteral("waiverList"), tr("Waived or substituted"),
        tr("Papers that are not needed stand here, with ground, confirmer and date."), {}, "confirmedOn");
    addKindFilter(*waivers);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, &m_context, &DeskContext::commandsChanged);
}

static QString kindText(const QVariant &value)
{
    for (const DocumentKind &kind : documentKinds()) {
        if (value.toString() == QLatin1StringView(kind.key)) {
            return kind.translatedLabel();
        }
    }
    return value.toString();
}

RecordList *DocumentsPage::addList(const RegisterSpec &spec, const QString &name, const QString &title,
                                   const QString &emptyText, const QList<QByteArray> &hiddenAtFirst,
                                   const QByteArray &sortedBy)
{
    ListDescription columns;
    columns.spec = &spec;
    columns.formats = {
        {"subject", [this](const QVariant &value) { return m_names.name(value.toUuid()); }, 20},
        {"kind", kindText, 26},
        {"formId",
         [this](const QVariant &value) {
             for (const PackForm &form : m_context.session().pack.forms) {
                 if (form.id == value.toString()) {
                     return QString(form.number + u' ' + form.title);
                 }
             }
             return value.toString();
         }},
        {"mode", [](const QVariant &value) { return fillModeText(value.toString()); }},
        {"ground", [](const QVariant &value) { return tr("Article %1").arg(value.toString()); }},
    };
    columns.hiddenAtFirst = hiddenAtFirst;
    columns.sortedBy = sortedBy;
    columns.descending = true;
    columns.alsoRead = spec.indexOf("content") >= 0 ? QList<QByteArray>{"content"} : QList<QByteArray>{};
    auto *list = new RecordList(m_context, columns, name);
    list->setEmptyText(emptyText, {}, {});
    m_lists.append(list);
    m_tabs->addTab(list, title);
    connect(list, &RecordList::activated, this, &DocumentsPage::openCurrent);
    connect(list, &RecordList::selectionChanged, &m_context, &DeskContext::commandsChanged);
    connect(list, &RecordList::menuRequested, this, &DocumentsPage::showMenu);
    return list;
}

void DocumentsPage::addKindFilter(RecordList &list)
{
    QList<Option> options{{tr("All kinds"), {}}};
    for (const DocumentKind &kind : documentKinds()) {
        const QString key = QString::fromLatin1(kind.key);
        options.append(
            {kind.translatedLabel(), [key](const ListRow &row) { return row.text("kind") == key; }});
    }
    list.addFilter(QStringLiteral("kindFilter"), tr("Kind"), options);
}

void DocumentsPage::addDocumentFilters(RecordList &list)
{
    // As stored, whatever is unknown is an empty text.
    const auto has = [](const QByteArray &field, bool wanted) {
        return [field, wanted](const ListRow &row) { return row.text(field).isEmpty() != wanted; };
    };
    list.addFilter(QStringLiteral("stateFilter"), tr("State"),
                   {{tr("All states"), {}},
                    {tr("With a scan"), has("content", true)},
                    {tr("Without a scan"), has("content", false)},
                    {tr("Submitted, invitation awaited"),
                     [](const ListRow &row) {
                         return !row.text("submittedOn").isEmpty() && row.text("invitationOn").isEmpty();
                     }},
                    {tr("Invitation received"), has("invitationOn", true)},
                    {tr("Withdrawn"), has("withdrawnOn", true)}});
}

void DocumentsPage::addPrintoutFilters(RecordList &list)
{
    QList<Option> options{{tr("All forms"), {}}};
    for (const PackForm &each : m_context.session().pack.forms) {
        const QString id = each.id;
        options.append(
            {each.number + u' ' + each.title, [id](const ListRow &row) { return row.text("formId") == id; }});
    }
    list.addFilter(QStringLiteral("kindFilter"), tr("Kind"), options);
    list.addFilter(
        QStringLiteral("stateFilter"), tr("State"),
        {{tr("All states"), {}},
         {tr("Signed sheet came back"), [this](const ListRow &row) { return m_returned.contains(row.id()); }},
         {tr("Not come back yet"), [this](const ListRow &row) { return !m_returned.contains(row.id()); }}});
}

RecordList *DocumentsPage::currentList() const
{
    return m_lists.at(m_tabs->currentIndex());
}

const RegisterSpec &DocumentsPage::currentSpec() const
{
    return *currentList()->model().description().spec;
}

void DocumentsPage::refresh()
{
    if (m_readAt == m_context.ledger().changeCount()) {
        return;
    }
    m_readAt = m_context.ledger().changeCount();
    m_context.guarded(this, [this] {
        m_names.read(m_context.ledger());
        m_returned.clear();
        m_context.ledger().forEach(Document::spec(), {}, [this](const Record &record) {
            m_returned.insert(record.value("printout").toUuid());
        });
        for (RecordList *list : m_lists) {
            list->reload();
        }
    });
    m_context.commandsChanged();
}

bool DocumentsPage::open(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey)
{
    Q_UNUSED(fieldKey)
    refresh();
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        if (registerKey == m_lists.at(i)->model().description().spec->key && m_lists.at(i)->setCurrent(id)) {
            m_tabs->setCurrentIndex(int(i));
            m_lists.at(i)->focusList();
            return true;
        }
    }
    return false;
}

void DocumentsPage::openCurrent()
{
    const QUuid id = currentList()->current();
    if (id.isNull()) {
        return;
    }
    const RegisterSpec &spec = currentSpec();
    if (&spec == &Document::spec()) {
        openDocument(m_context, this, id);
    } else if (&spec == &Printout::spec()) {
        openReprint(m_context, this, id);
    } else {
        const auto waiver = m_context.ledger().get<Waiver>(WaiverId(id));
        m_context.openRecord(waiver.subjectRegister.toLatin1(), waiver.subject);
    }
}

bool DocumentsPage::canRun(PageCommand command) const
{
    const bool one = !currentList()->current().isNull();
    switch (command) {
    case PageCommand::RegisterPaper:
        return true;
    case PageCommand::Export:
        return currentList()->model().totalCount() > 0;
    case PageCommand::Print:
        return one && &currentSpec() == &Printout::spec();
    case PageCommand::Delete:
        return one && &currentSpec() != &Printout::spec();
    case PageCommand::New:
    case PageCommand::Import:
        return false;
    }
    return false;
}

void DocumentsPage::run(PageCommand command)
{
    if (!canRun(command)) {
        return;
    }
    switch (command) {
    case PageCommand::RegisterPaper:
        openAttach(m_context, this, {}, {});
        break;
    case PageCommand::Export:
        openExport(m_context, this, m_tabs->tabText(m_tabs->currentIndex()), *currentList());
        break;
    case PageCommand::Print:
        openCurrent();
        break;
    case PageCommand::Delete:
        m_context.guarded(this, [this] {
            const QList<QUuid> ids = currentList()->selected();
            binRecords(m_context.session(), currentSpec(), ids);
            m_context.saved();
            m_context.showStatus(tr("%1 moved to the bin. F8 brings them back.").arg(ids.size()));
            refresh();
        });
        break;
    case PageCommand::New:
    case PageCommand::Import:
        break;
    }
}

void DocumentsPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, &DocumentsPage::openCurrent);
    if (canRun(PageCommand::Delete)) {
        connect(menu->addAction(tr("Delete")), &QAction::triggered, this,
                [this] { run(PageCommand::Delete); });
    }
    menu->popup(globalPosition);
}

} // namespace renkei::desk
