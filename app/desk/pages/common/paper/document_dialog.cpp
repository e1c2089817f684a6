// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/paper/document_dialog.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/pages/common/print/sheet_output.h"
#include "app/desk/pages/common/subject.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/shell/icons.h"
#include "app/desk/shell/theme.h"
#include "app/desk/widgets/document_view.h"
#include "app/desk/widgets/record_editor.h"
#include "exchange/media_type.h"
#include "text/error.h"
#include "workflow/bin_records.h"
#include "workflow/note_export.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace renkei::desk {

DocumentDialog::DocumentDialog(DeskContext &context, DocumentId document, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_document(context.ledger().get<Document>(document))
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
    EditorOptions options;
    options.hidden = {"kind"};
    if (m_document.subjectRegister != QStringLiteral("office")) {
        options.hidden.append({"submittedOn", "submittedBy", "invitationOn"});
    }
    if (m_document.kind != QStringLiteral("consent")) {
        options.hidden.append("signerKind");
    }
    m_editor = new RecordEditor(m_context, Document::spec(), options);
    m_editor->setObjectName(QStringLiteral("documentEditor"));
    m_editor->setFixedWidth(400);
    auto *copy = named(new QPushButton(icon(QStringLiteral("export")), tr("Save a copy…")), "documentCopy");
    auto *remove = named(new QPushButton(icon(QStringLiteral("delete")), tr("Delete")), "documentDelete");
    auto *close = named(new QPushButton(tr("Close")), "documentClose");
    for (QPushButton *button : {copy, remove, close}) {
        button->setAutoDefault(false);
    }
    if (m_document.content.isEmpty()) {
        view->setMessage(tr("No scan was stored with this paper."));
        copy->setEnabled(false);
    } else {
        view->setContent(m_context.ledger().bytes(m_document.content));
    }

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::wide);
    columns->addWidget(view, 1);
    columns->addWidget(m_editor);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(remove);
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    resize(1040, 800);
    m_editor->edit(m_document.id.uuid());
    connect(m_editor, &RecordEditor::recordSaved, &m_context, &DeskContext::saved);
    connect(m_editor, &RecordEditor::closeRequested, this, &QDialog::accept);
    connect(copy, &QPushButton::clicked, this, &DocumentDialog::saveCopy);
    connect(remove, &QPushButton::clicked, this, &DocumentDialog::bin);
    connect(close, &QPushButton::clicked, this, [this] {
        m_editor->commit();
        accept();
    });
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
        QSaveFile file(path);
        // commit() alone is true on a full drive: it forgets that flushing its buffer failed.
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
            file.size() != bytes.size() || !file.commit()) {
            throw Error(ErrorCode::DeviceFailed,
                        tr("The copy could not be written to %1. Please choose another place.")
                            .arg(QDir::toNativeSeparators(path)),
                        file.errorString());
        }
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
