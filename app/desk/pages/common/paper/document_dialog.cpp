// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/paper/document_dialog.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/paper/paper_actions.h"
#include "app/desk/pages/common/paper/paper_choices.h"
#include "app/desk/pages/common/paper/paper_fields.h"
#include "app/desk/pages/common/paper/paper_text.h"
#include "app/desk/pages/common/paper/signers_table.h"
#include "app/desk/pages/common/print/sheet_output.h"
#include "app/desk/pages/common/subject.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/icons.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/document_view.h"
#include "domain/signer.h"
#include "exchange/media_type.h"
#include "exchange/save_file.h"
#include "text/era.h"
#include "workflow/attach_document.h"
#include "workflow/bin_records.h"
#include "workflow/note_export.h"
#include "workflow/save_record.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace renkei::desk {

static const QString consentKind = QStringLiteral("consent");

DocumentDialog::DocumentDialog(DeskContext &context, DocumentId document, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_document(context.ledger().get<Document>(document))
    , m_choices(new PaperChoices("document"))
    , m_signers(new SignersTable)
    , m_withdrawal(new QLabel)
    , m_withdraw(named(new QPushButton(icon(QStringLiteral("close")), tr("Withdraw…")), "documentWithdraw"))
{
    setObjectName(QStringLiteral("document"));
    const RegisterSpec *spec = subjectRegister(m_document.subjectRegister);
    const Subject subject =
        spec == nullptr ? Subject() : subjectOf(m_context.ledger(), *spec, m_document.subject);
    const QString kind = documentKind(m_document.kind).translatedLabel();
    setWindowTitle(subject.name.isEmpty() ? kind : tr("%1 — %2").arg(kind, subject.name));

    auto *view = new DocumentView;
    view->setObjectName(QStringLiteral("documentView"));
    view->setAccessibleName(tr("Pages of the paper"));
    auto *copy = named(new QPushButton(icon(QStringLiteral("export")), tr("Save a copy…")), "documentCopy");
    auto *remove = named(new QPushButton(icon(QStringLiteral("delete")), tr("Delete")), "documentDelete");
    auto *close = named(new QPushButton(tr("Close")), "documentClose");
    if (m_document.content.isEmpty()) {
        view->setMessage(tr("No scan was stored with this paper."));
        copy->setEnabled(false);
    } else {
        view->setContent(m_context.ledger().bytes(m_document.content));
    }

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::wide);
    columns->addWidget(view, 1);
    columns->addWidget(makeDetails());
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {remove, m_withdraw, copy, close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->insertStretch(2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    resize(1080, 800);
    showStored();
    connect(m_editor, &RecordEditor::recordSaved, &m_context, &DeskContext::saved);
    connect(m_editor, &RecordEditor::closeRequested, this, &QDialog::accept);
    connect(m_choices, &PaperChoices::changed, this, &DocumentDialog::saveChoices);
    connect(m_signers, &SignersTable::changed, this, &DocumentDialog::saveSigners);
    connect(&m_context, &DeskContext::ledgerChanged, this, &DocumentDialog::showStored);
    connect(m_withdraw, &QPushButton::clicked, this, &DocumentDialog::withdraw);
    connect(copy, &QPushButton::clicked, this, &DocumentDialog::saveCopy);
    connect(remove, &QPushButton::clicked, this, &DocumentDialog::bin);
    connect(close, &QPushButton::clicked, this, &DocumentDialog::closePaper);
}

EditorOptions DocumentDialog::editorOptions() const
{
    EditorOptions options;
    for (const FieldSpec &field : Document::spec().fields) {
        // The agent's fields stay: the signer may be changed while the dialog is open.
        if (QByteArrayView(field.key) != "title" &&
            !fitsPaper(field.key, m_document.kind, QString::fromUtf16(signerAgent))) {
            options.hidden.append(field.key);
        }
    }
    return options;
}

QWidget *DocumentDialog::makeDetails()
{
    m_withdrawal->setObjectName(QStringLiteral("documentWithdrawal"));
    m_withdrawal->setWordWrap(true);
    m_withdrawal->setTextFormat(Qt::PlainText);
    m_withdrawal->setProperty("role", QStringLiteral("error"));
    m_editor = new RecordEditor(m_context, Document::spec(), editorOptions());
    m_editor->setObjectName(QStringLiteral("documentEditor"));
    auto *details = new QWidget;
    details->setFixedWidth(440);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins({});
    layout->addWidget(m_withdrawal);
    layout->addWidget(m_choices);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_signers);
    const bool isConsent = m_document.kind == consentKind;
    m_choices->setVisible(isConsent);
    m_signers->setVisible(isConsent);
    return details;
}

/// After every change of the ledger, from here or from elsewhere.
void DocumentDialog::showStored()
{
    const auto record = m_context.ledger().find(Document::spec(), m_document.id.uuid());
    if (!record || record->isInBin() || m_showing) {
        return;
    }
    m_showing = true;
    m_document = fromRecord<Document>(*record);
    m_editor->edit(m_document.id.uuid());
    m_editor->refresh();
    m_choices->setChoices(m_document.basis, m_document.signerKind);
    showSigners();
    const QString withdrawn = withdrawalText(m_document);
    m_withdrawal->setText(
        withdrawn.isEmpty()
            ? QString()
            : tr("%1 (%2, %3)").arg(withdrawn, m_document.withdrawnBy, displayDate(m_document.withdrawnOn)));
    m_withdrawal->setAccessibleName(m_withdrawal->text());
    m_withdrawal->setVisible(!withdrawn.isEmpty());
    m_withdraw->setEnabled(withdrawn.isEmpty());
    m_showing = false;
}

/// Only what changed elsewhere, so that a row that still lacks its name stays.
void DocumentDialog::showSigners()
{
    const QList<Signer> stored = signersOf(m_context.ledger(), m_document.id);
    const auto isSame = [](const Signer &a, const Signer &b) {
        return a.id == b.id && a.name == b.name && a.relation == b.relation;
    };
    if (!std::ranges::equal(stored, m_storedSigners, isSame)) {
        m_storedSigners = stored;
        m_signers->setSigners(stored);
    }
}

void DocumentDialog::saveChoices()
{
    if (m_showing) {
        return;
    }
    m_context.guarded(this, [this] {
        m_editor->commit();
        auto document = m_context.ledger().get<Document>(m_document.id);
        document.basis = m_choices->basis();
        document.signerKind = m_choices->signerKind();
        editRow(m_context.session(), document);
        m_context.saved();
    });
    showStored();
}

/// A row is saved when it has a name; one that was emptied goes into the bin.
void DocumentDialog::saveSigners()
{
    if (m_showing) {
        return;
    }
    m_showing = true;
    m_context.guarded(this, [this] {
        QList<Signer> rows = m_signers->signers();
        QSet<QUuid> kept;
        for (Signer &signer : rows) {
            if (signer.name.isEmpty()) {
                signer.id = {};
                continue;
            }
            signer.document = m_document.id;
            signer = signer.id.isNull() ? addRow(m_context.session(), signer)
                                        : editRow(m_context.session(), signer);
            kept.insert(signer.id.uuid());
        }
        QList<QUuid> gone;
        for (const Signer &stored : std::as_const(m_storedSigners)) {
            if (!kept.contains(stored.id.uuid())) {
                gone.append(stored.id.uuid());
            }
        }
        if (!gone.isEmpty()) {
            binRecords(m_context.session(), Signer::spec(), gone);
        }
        m_signers->setSigners(rows);
        m_storedSigners = signersOf(m_context.ledger(), m_document.id);
        m_context.saved();
    });
    m_showing = false;
}

void DocumentDialog::closePaper()
{
    m_editor->commit();
    if (std::ranges::all_of(m_signers->signers(),
                            [](const Signer &signer) { return !signer.name.isEmpty(); })) {
        accept();
        return;
    }
    m_context.seam().complain(this, tr("One of the further signers has no name yet. Please enter it, or "
                                       "remove the row."));
}

void DocumentDialog::withdraw()
{
    m_editor->commit();
    openWithdrawal(m_context, this, m_document.id.uuid());
}

void DocumentDialog::saveCopy()
{
    const QString ending = fileEnding(mediaTypeFromName(m_document.mediaType));
    const QString path =
        m_context.seam().saveFile(this, tr("Save a copy"), fileNameFrom(windowTitle()) + u'.' + ending,
                                  {QStringLiteral("*.") + ending}, QStringLiteral("scan"));
    if (path.isEmpty()) {
        return;
    }
    m_context.guarded(this, [&] {
        const QByteArray bytes = m_context.ledger().bytes(m_document.content);
        saveFile(path, bytes);
        noteExport(m_context.session(), Document::spec(), {m_document.id.uuid()}, tr("Copy of a paper"),
                   ending);
        m_context.showStatus(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void DocumentDialog::bin()
{
    m_context.guarded(this, [this] {
        binRecords(m_context.session(), Document::spec(), {m_document.id.uuid()});
        m_context.saved();
        m_context.showStatus(tr("The paper was moved to the bin. F8 brings it back."));
        accept();
    });
}

} // namespace renkei::desk
