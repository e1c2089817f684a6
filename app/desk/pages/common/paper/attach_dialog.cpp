// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/paper/attach_dialog.h"

#include "app/desk/pages/common/field_form.h"
#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/paper/paper_choices.h"
#include "app/desk/pages/common/paper/paper_fields.h"
#include "app/desk/pages/common/paper/signers_table.h"
#include "app/desk/pages/common/paper/subject_picker.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/guarded.h"
#include "app/desk/shell/icons.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/document_view.h"
#include "app/desk/widgets/field_edit.h"
#include "domain/field_text.h"
#include "domain/review.h"
#include "workflow/attach_document.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace renkei::desk {

AttachDialog::AttachDialog(DeskContext &context, const Subject &subject, const QString &kind, QWidget *parent)
    : ActionDialog(context, QStringLiteral("attach"), tr("Register a signed paper"), tr("Register"), parent)
    , m_view(new DocumentView)
    , m_fileName(new QLabel)
    , m_finding(new QLabel)
    , m_subject(new SubjectPicker(context))
    , m_kind(new QComboBox)
    , m_choices(new PaperChoices("attach"))
    , m_signers(new SignersTable)
    , m_fields(new FieldForm(context, Document::spec(), paperFields()))
{
    setAcceptDrops(true);
    m_view->setObjectName(QStringLiteral("attachView"));
    m_view->setAccessibleName(tr("Pages of the paper"));
    m_view->setMessage(
        tr("Drop the scan here (PDF, PNG, JPEG or TIFF), or choose it. Without a scan the fact alone "
           "is recorded."));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::wide);
    columns->addWidget(m_view, 1);
    columns->addWidget(makeFields());
    content()->addLayout(columns, 1);
    resize(1040, 760);

    connect(m_subject, &SubjectPicker::subjectChanged, this, &AttachDialog::subjectChanged);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AttachDialog::kindChanged);
    connect(m_choices, &PaperChoices::changed, this, &AttachDialog::showFitting);
    m_fields->setValue("signedOn", context.clock().today());
    if (subject.spec != nullptr) {
        m_subject->setSubject(subject);
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    } else {
        subjectChanged();
    }
}

AttachDialog::~AttachDialog() = default;

QWidget *AttachDialog::makeFields()
{
    auto *choose =
        named(new QPushButton(icon(QStringLiteral("folder")), tr("Choose the scan…")), "attachChoose");
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &AttachDialog::chooseFile);
    m_fileName->setObjectName(QStringLiteral("attachFileName"));
    m_fileName->setWordWrap(true);
    m_finding->setObjectName(QStringLiteral("attachFinding"));
    m_finding->setWordWrap(true);
    m_finding->setProperty("role", QStringLiteral("hint"));
    m_finding->hide();

    auto *choices = new QFormLayout;
    addLabelled(choices, tr("Whose paper"), m_subject, "attachSubject");
    addLabelled(choices, Document::spec().field("kind").translatedLabel(), m_kind, "attachKind");

    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, space::normal, 0);
    layout->addWidget(choose);
    layout->addWidget(m_fileName);
    layout->addWidget(m_finding);
    layout->addLayout(choices);
    layout->addWidget(m_choices);
    layout->addWidget(m_fields);
    layout->addWidget(m_signers);
    layout->addStretch(1);
    auto *scroll = new QScrollArea; // a consent has more to note than a small screen holds
    scroll->setWidget(right);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(440);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void AttachDialog::chooseFile()
{
    const QString path = context().seam().chooseFile(
        this, tr("Choose the scan"), {tr("Scans (%1)").arg(acceptedFilePatterns())}, QStringLiteral("scan"));
    if (!path.isEmpty()) {
        useFile(path);
    }
}

void AttachDialog::useFile(const QString &path)
{
    say({});
    try {
        ScannedFile file = readScannedFile(path);
        m_view->setContent(file.content);
        m_file = std::move(file);
        m_fileName->setText(tr("%1, %2 pages").arg(m_file.fileName).arg(m_file.pages->pageCount()));
        proposeFromQr();
    } catch (...) {
        say(sentenceOfCurrentException());
    }
}

void AttachDialog::proposeFromQr()
{
    QList<FoundCode> found;
    const bool looked = context().run(this, tr("Looking for the control number"), [&](LongWork &work) {
        found = findControlCodes(*m_file.pages, [&](int done, int all) {
            work.report(done, all);
            return !work.isCancelled();
        });
    });
    if (looked) {
        take(proposalsForScan(found, context().ledger()));
    }
}

void AttachDialog::take(const QList<ScanProposal> &proposals)
{
    m_printout = {};
    m_finding->hide();
    for (const ScanProposal &proposal : proposals) {
        if (!proposal.printout) {
            continue;
        }
        const Printout &printout = *proposal.printout;
        const RegisterSpec *spec = subjectRegister(printout.subjectRegister);
        if (spec == nullptr || printout.subject.isNull()) {
            continue;
        }
        m_subject->setSubject(subjectOf(context().ledger(), *spec, printout.subject));
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(printout.kind)));
        m_printout = printout.id.uuid();
        QStringList sentences{
            tr("The control number says: %1, %2.")
                .arg(subjectTitle({m_subject->subject()}), documentKind(printout.kind).translatedLabel())};
        if (proposal.missingSheets > 0) {
            sentences.append(tr("%1 sheets of it are missing in this file.").arg(proposal.missingSheets));
        }
        if (proposals.size() > 1) {
            sentences.append(
                tr("The file holds papers of %1 printouts: scan each person's paper into a file of its "
                   "own, so that each is kept with the person it belongs to.")
                    .arg(proposals.size()));
        }
        m_finding->setText(sentences.join(u' '));
        m_finding->show();
        return;
    }
}

void AttachDialog::subjectChanged()
{
    const QString before = m_kind->currentData().toString();
    m_kind->clear();
    const Subject &subject = m_subject->subject();
    if (subject.spec != nullptr) {
        for (const DocumentKind *kind : kindsFor(*subject.spec)) {
            m_kind->addItem(kind->translatedLabel(), QString::fromLatin1(kind->key));
        }
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(before)));
    }
    acceptButton()->setEnabled(subject.spec != nullptr);
    kindChanged();
}

QString AttachDialog::kind() const
{
    return m_kind->currentData().toString();
}

/// What such a paper usually says, but nothing over what was typed already.
void AttachDialog::kindChanged()
{
    const Subject &subject = m_subject->subject();
    if (subject.spec != nullptr && !kind().isEmpty()) {
        const Record usual = toRecord(proposedDocument(context().session(), kind(), subject.id));
        for (const QByteArray &key : paperFields()) {
            const FieldSpec &field = Document::spec().field(key);
            const bool isOpen = isEmptyValue(field, m_fields->value(key)) || field.kind == FieldKind::Number;
            if (isOpen && !isEmptyValue(field, usual.value(key))) {
                m_fields->setValue(key, usual.value(key));
            }
        }
        m_choices->setChoices(usual.text("basis"), usual.text("signerKind"));
    }
    showFitting();
}

void AttachDialog::showFitting()
{
    const bool isConsent = kind() == QStringLiteral("consent");
    m_choices->setVisible(isConsent);
    m_signers->setVisible(isConsent);
    for (const QByteArray &key : paperFields()) {
        m_fields->setShown(key, fitsPaper(key, kind(), m_choices->signerKind()));
    }
}

bool AttachDialog::carryOut()
{
    const Subject subject = m_subject->subject();
    if (subject.spec == nullptr || !m_fields->check()) {
        return false;
    }
    Record record(Document::spec());
    m_fields->writeTo(record);
    auto document = fromRecord<Document>(record);
    document.kind = kind();
    document.subjectRegister = QString::fromLatin1(subject.spec->key);
    document.subject = subject.id;
    document.printout = m_printout;
    QList<Signer> signers;
    if (document.kind == QStringLiteral("consent")) {
        document.basis = m_choices->basis();
        document.signerKind = m_choices->signerKind();
        signers = m_signers->signers();
    }
    std::optional<AttachedFile> file;
    if (!m_file.content.isEmpty()) {
        file = AttachedFile{m_file.content, mediaTypeName(m_file.type), m_file.fileName,
                            m_file.pages->pageCount()};
    }
    attachDocument(context().session(), document, file, signers);
    context().saved();
    context().showStatus(tr("Registered: %1, %2.")
                             .arg(subjectTitle({subject}), documentKind(document.kind).translatedLabel()));
    if (subject.spec == &ReviewGroup::spec() || subject.spec == &Review::spec()) {
        context().openRecord(subject.spec->key, subject.id); // what the pen decided is entered now
    }
    return true;
}

void AttachDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void AttachDialog::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        event->acceptProposedAction();
        useFile(urls.first().toLocalFile());
    }
}

} // namespace renkei::desk
