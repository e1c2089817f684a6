// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/documents/scans/scan_pile_dialog.h"

#include "app/desk/pages/common/field_form.h"
#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/documents/scans/scan_list.h"
#include "app/desk/pages/documents/scans/scan_match_box.h"
#include "app/desk/pages/documents/scans/scan_preview.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/icons.h"
#include "app/desk/shell/theme.h"
#include "domain/document.h"
#include "exchange/media_type.h"
#include "exchange/scan_paper.h"
#include "workflow/file_scans.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace renkei::desk {

ScanPileDialog::ScanPileDialog(DeskContext &context, QWidget *parent)
    : ActionDialog(context, QStringLiteral("scanPile"), tr("Register a pile of scans"), tr("Register"),
                   parent)
    , m_summary(new QLabel)
    , m_list(new ScanList)
    , m_preview(new ScanPreview)
    , m_match(new ScanMatchBox(context))
    , m_notes(new FieldForm(context, Document::spec(), {"signedOn", "receivedBy", "originalPlace"}))
    , m_copiesHanded(
          named(new QCheckBox(tr("The patients or agents have got their copies")), "scanCopiesHanded"))
{
    setAcceptDrops(true);
    m_summary->setObjectName(QStringLiteral("scanSummary"));
    m_summary->setWordWrap(true);
    m_notes->setValue("receivedBy", context.session().operatorName);
    auto *columns = new QSplitter;
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_list);
    columns->addWidget(makeRight());
    columns->setStretchFactor(0, 1);
    columns->setStretchFactor(1, 1);
    content()->addLayout(makeHead());
    content()->addWidget(m_summary);
    content()->addWidget(columns, 1);
    resize(1120, 760);

    connect(m_list, &ScanList::pageChanged, this, &ScanPileDialog::showPage);
    connect(m_list, &ScanList::pageOpened, m_match, &ScanMatchBox::startTyping);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { showPage(m_list->currentPage()); });
    connect(m_match, &ScanMatchBox::matched, this, &ScanPileDialog::match);
    connect(m_match, &ScanMatchBox::takenBack, this, &ScanPileDialog::takeBack);
    plan();
}

ScanPileDialog::~ScanPileDialog() = default;

QLayout *ScanPileDialog::makeHead()
{
    auto *files =
        named(new QPushButton(icon(QStringLiteral("document")), tr("Choose files…")), "scanChooseFiles");
    auto *folder =
        named(new QPushButton(icon(QStringLiteral("folder")), tr("Choose a folder…")), "scanChooseFolder");
    auto *head = new QHBoxLayout;
    for (QPushButton *button : {files, folder}) {
        button->setAutoDefault(false);
        head->addWidget(button);
    }
    head->addStretch(1);
    connect(files, &QPushButton::clicked, this, &ScanPileDialog::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &ScanPileDialog::chooseFolder);
    return head;
}

QWidget *ScanPileDialog::makeRight()
{
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins({});
    layout->setSpacing(space::normal);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_match);
    auto *notesTitle = new QLabel(tr("Noted with every paper of this pile"));
    notesTitle->setProperty("role", QStringLiteral("heading"));
    layout->addWidget(notesTitle);
    layout->addWidget(m_notes);
    layout->addWidget(m_copiesHanded);
    return right;
}

void ScanPileDialog::chooseFiles()
{
    const QStringList files = context().seam().chooseFiles(
        this, tr("Choose the scans"), {tr("Scans (%1)").arg(acceptedFilePatterns())}, QStringLiteral("scan"));
    if (!files.isEmpty()) {
        readFiles(files);
    }
}

void ScanPileDialog::chooseFolder()
{
    const QString folder =
        context().seam().chooseFolder(this, tr("Choose the folder with the scans"), QStringLiteral("scan"));
    if (!folder.isEmpty()) {
        readFiles({folder});
    }
}

void ScanPileDialog::readFiles(const QStringList &paths)
{
    say({});
    ScanPile pile;
    const bool isRead = context().run(this, tr("Reading the scans"), [&](LongWork &work) {
        pile = ScanPile::read(paths, [&work](int done, int all) {
            work.report(done, all);
            return !work.isCancelled();
        });
    });
    if (!isRead) {
        return;
    }
    m_pile = pile;
    m_matches.clear();
    m_filed.clear();
    m_preview->setPile(m_pile);
    plan();
    m_list->goToPageToLookAt();
    m_list->setFocus();
}

void ScanPileDialog::plan()
{
    m_plan = planScans(m_pile.pages(), context().ledger(), m_matches);
    for (const int page : std::as_const(m_filed)) {
        m_plan.pages[page].reason = ScanReason::AlreadyFiled;
    }
    m_list->showPlan(context().ledger(), m_pile, m_plan);
    summarise();
    showPage(m_list->currentPage());
}

void ScanPileDialog::summarise()
{
    acceptButton()->setEnabled(!m_plan.papers.isEmpty());
    m_copiesHanded->setVisible(std::ranges::any_of(
        m_plan.papers, [](const PlannedPaper &paper) { return paper.kind == QStringLiteral("consent"); }));
    if (m_pile.pages().isEmpty()) {
        m_summary->setText(tr("Put the signed papers into the scanner in any order, then choose the files or "
                              "drop them here (PDF, TIFF, PNG, JPEG). The control code on each sheet says "
                              "whose it is."));
        return;
    }
    m_summary->setText(tr("%1 pages: %2 papers can be registered, %3 pages are to be looked at.")
                           .arg(m_plan.pages.size())
                           .arg(m_plan.papers.size())
                           .arg(m_plan.toLookAtCount()));
}

void ScanPileDialog::showPage(int page)
{
    if (page < 0 || page >= m_pile.pages().size()) {
        m_preview->clear();
        m_match->explain({});
        m_match->setPossible(false, false);
        return;
    }
    const PilePage &scanned = m_pile.pages().at(page);
    const PlannedPage &planned = m_plan.pages.at(page);
    m_preview->setPage(scanned);
    m_match->explain(scanned.problem.isEmpty() ? scanReasonHelp(planned.reason) : scanned.problem);
    m_match->setPossible(scanned.problem.isEmpty(), planned.isMatchedByHand);
}

void ScanPileDialog::match(const Subject &subject, const QString &kind)
{
    const QList<int> pages = m_list->chosenPages();
    m_matches.removeIf([&](const HandMatch &match) { return pages.contains(match.page); });
    for (const int page : pages) {
        if (m_pile.pages().at(page).problem.isEmpty()) {
            m_matches.append({page, kind, QString::fromLatin1(subject.spec->key), subject.id});
        }
    }
    plan();
    m_list->goToPageToLookAt();
    m_list->setFocus();
}

void ScanPileDialog::takeBack()
{
    const QList<int> pages = m_list->chosenPages();
    m_matches.removeIf([&](const HandMatch &match) { return pages.contains(match.page); });
    plan();
}

bool ScanPileDialog::carryOut()
{
    if (!m_notes->check()) {
        return false;
    }
    ScanNotes notes;
    notes.signedOn = m_notes->value("signedOn").toDate();
    notes.receivedBy = m_notes->value("receivedBy").toString();
    notes.originalPlace = m_notes->value("originalPlace").toString();
    notes.copiesHanded = m_copiesHanded->isVisible() && m_copiesHanded->isChecked();
    QList<ScannedPaper> papers;
    const bool isMade = context().run(this, tr("Making each person's paper"), [&](LongWork &work) {
        papers = scannedPapers(m_pile, m_plan, [&work](int done, int all) {
            work.report(done, all);
            return !work.isCancelled();
        });
    });
    if (!isMade) {
        return false;
    }
    const auto filed = fileScans(context().session(), papers, notes);
    // A page matched by hand has no code that would tell that it was filed.
    for (const PlannedPaper &paper : std::as_const(m_plan.papers)) {
        m_filed += paper.pages;
    }
    m_matches.clear();
    plan();
    context().saved();
    const int left = m_plan.toLookAtCount();
    if (left == 0) {
        context().showStatus(tr("Registered: %1 papers. F8 takes them back together.").arg(filed.size()));
        return true;
    }
    m_summary->setText(
        tr("Registered: %1 papers. %2 pages are left to be looked at: choose whose they are, or "
           "scan them once more.")
            .arg(filed.size())
            .arg(left));
    m_list->goToPageToLookAt();
    return false;
}

void ScanPileDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void ScanPileDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        readFiles(paths);
    }
}

void openScanPile(DeskContext &context, QWidget *parent, const QStringList &files)
{
    context.guarded(parent, [&] {
        auto *dialog = new ScanPileDialog(context, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        if (!files.isEmpty()) {
            dialog->readFiles(files);
        }
    });
}

} // namespace renkei::desk
