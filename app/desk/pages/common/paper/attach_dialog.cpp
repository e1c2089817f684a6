// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/paper/attach_dialog.h"

#include "app/desk/pages/common/field_form.h"
#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/paper/subject_picker.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/guarded.h"
#include "app/desk/shell/icons.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/document_view.h"
#include "app/desk/widgets/field_edit.h"
#include "domain/patient.h"
#include "domain/staff_member.h"
#include "workflow/attach_document.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace renkei::desk {

AttachDialog::AttachDialog(DeskContext &context, const Subject &subject, const QString &kind, QWidget *parent)
    : ActionDialog(context, QStringLiteral("attach"), tr("Register a signed paper"), tr("Register"), parent)
    , m_view(new DocumentView)
    , m_fileName(new QLabel)
    , m_finding(new QLabel)
    , m_subject(new SubjectPicker(context))
    , m_kind(new QComboBox)
    , m_signer(new QComboBox)
    , m_fields(
          new FieldForm(context, Document::spec(),
                        {"signedOn", "receivedOn", "explainedBy", "receivedBy", "originalPlace", "note"}))
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
    m_fields->setValue("signedOn", context.clock().today());
    m_fields->setValue("receivedOn", context.clock().today());
    m_fields->setValue("receivedBy", context.session().operatorName);
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
    m_signer->addItem(tr("Not noted"), QString());
    m_signer->addItem(tr("The person"), QStringLiteral("self"));
    m_signer->addItem(tr("An agent"), QStringLiteral("agent"));

    auto *choices = new QFormLayout;
    addLabelled(choices, tr("Whose paper"), m_subject, "attachSubject");
    addLabelled(choices, Document::spec().field("kind").translatedLabel(), m_kind, "attachKind");
    auto *signer = new QFormLayout;
    addLabelled(signer, Document::spec().field("signerKind").translatedLabel(), m_signer, "attachSigner");

    auto *right = new QWidget;
    right->setFixedWidth(400);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins({});
    layout->addWidget(choose);
    layout->addWidget(m_fileName);
    layout->addWidget(m_finding);
    layout->addLayout(choices);
    layout->addLayout(signer);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    return right;
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

void AttachDialog::kindChanged()
{
    const Subject &subject = m_subject->subject();
    const bool consent = m_kind->currentData().toString() == QStringLiteral("consent");
    m_signer->setEnabled(consent);
    m_fields->setShown("explainedBy", consent || subject.spec == &StaffMember::spec());
    if (!consent || subject.id.isNull()) {
        return;
    }
    const auto record = context().ledger().find(Patient::spec(), subject.id);
    if (!record) {
        return;
    }
    const auto patient = fromRecord<Patient>(*record);
    m_signer->setCurrentIndex(
        m_signer->findData(patient.agentName.isEmpty() ? QStringLiteral("self") : QStringLiteral("agent")));
    if (!patient.explainer.isNull() && m_fields->field("explainedBy").typedText().isEmpty()) {
        m_fields->setValue("explainedBy",
                           subjectOf(context().ledger(), StaffMember::spec(), patient.explainer.uuid()).name);
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
    document.kind = m_kind->currentData().toString();
    document.subjectRegister = QString::fromLatin1(subject.spec->key);
    document.subject = subject.id;
    document.printout = m_printout;
    document.signerKind = m_signer->isEnabled() ? m_signer->currentData().toString() : QString();
    std::optional<AttachedFile> file;
    if (!m_file.content.isEmpty()) {
        file = AttachedFile{m_file.content, mediaTypeName(m_file.type), m_file.fileName,
                            m_file.pages->pageCount()};
    }
    attachDocument(context().session(), document, file);
    context().saved();
    context().showStatus(tr("Registered: %1, %2.")
                             .arg(subjectTitle({subject}), documentKind(document.kind).translatedLabel()));
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
