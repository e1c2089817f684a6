// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/reviews/review_scan.h"

#include "app/desk/pages/reviews/review_panel.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/document_view.h"
#include "exchange/read_scan.h"
#include "text/error.h"
#include "workflow/attach_document.h"

#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace renkei::desk {

ReviewScan::ReviewScan(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(headingLabel({}, this))
    , m_view(new DocumentView(this))
{
    m_title->setObjectName(QStringLiteral("reviewScanTitle"));
    m_view->setObjectName(QStringLiteral("reviewScanView"));
    m_view->setAccessibleName(tr("The sheet that came back"));
    auto *close = iconButton(QStringLiteral("close"), tr("Put the sheet away"),
                             QStringLiteral("reviewScanClose"), this);
    connect(close, &QToolButton::clicked, this, [this] {
        m_view->clear();
        hide();
    });
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::normal, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    hide();
}

/// Files the scan once, however often it is opened.
static void fileScan(Session &session, const Printout &printout, const ScannedFile &file)
{
    Selection same;
    same.where = {{"printout", printout.id.uuid()}};
    const QByteArray hash = QCryptographicHash::hash(file.content, QCryptographicHash::Sha256);
    for (const Document &document : session.ledger.all<Document>(same)) {
        if (document.content == hash) {
            return;
        }
    }
    Document document;
    document.kind = printout.kind;
    document.subjectRegister = printout.subjectRegister;
    document.subject = printout.subject;
    document.printout = printout.id.uuid();
    document.receivedBy = session.operatorName;
    attachDocument(
        session, document,
        AttachedFile{file.content, mediaTypeName(file.type), file.fileName, file.pages->pageCount()});
}

ReviewPlace ReviewScan::take(const QString &path)
{
    const ScannedFile file = readScannedFile(path);
    QList<FoundCode> found;
    runLongWork(this, tr("Looking for the control number"), [&](LongWork &work) {
        found = findControlCodes(*file.pages, [&](int done, int all) {
            work.report(done, all);
            return !work.isCancelled();
        });
    });
    const QList<ScanProposal> proposals = proposalsForScan(found, m_context.ledger());
    for (const ScanProposal &proposal : proposals) {
        if (!proposal.printout) {
            continue;
        }
        const auto place = reviewPlaceOfPrintout(m_context.ledger(), proposal.printout->id);
        if (!place) {
            continue;
        }
        m_view->setContent(file.content);
        m_view->setPage(proposal.pages.value(0));
        m_title->setText(file.fileName);
        if (proposals.size() == 1) {
            fileScan(m_context.session(), *proposal.printout, file);
            m_context.saved();
            m_context.showStatus(proposal.missingSheets == 0
                                     ? tr("The sheet is filed. Decide as it says.")
                                     : tr("The sheet is filed; %1 further sheets of it are missing.")
                                           .arg(proposal.missingSheets));
        } else {
            m_context.showStatus(tr("The file holds several papers and was not filed. Register the stack on "
                                    "the page of papers, so that each goes where it belongs."));
        }
        show();
        return *place;
    }
    throw Error(ErrorCode::NotFound,
                tr("No control number of a review of this ledger was found on the sheet. Scan it again, "
                   "straight and with the whole QR on it, or choose its group at the left."));
}

} // namespace renkei::desk
