// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/widgets/record_editor.h"
#include "domain/document.h"
#include "domain/signer.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace renkei::desk {

class DeskContext;
class PaperChoices;
class SignersTable;

/// A stored paper: its pages, what is noted about it (a field is saved when left), and a copy for a file.
class DocumentDialog : public QDialog
{
    Q_OBJECT
public:
    /// Throws Error(NotFound).
    DocumentDialog(DeskContext &context, DocumentId document, QWidget *parent = nullptr);

private:
    void saveCopy();
    void bin();
    void withdraw();
    QWidget *makeDetails();
    EditorOptions editorOptions() const;
    void saveChoices();
    void saveSigners();
    void showStored();
    void showSigners();
    void closePaper();

    DeskContext &m_context;
    Document m_document;
    RecordEditor *m_editor = nullptr;
    PaperChoices *m_choices; ///< of a consent
    SignersTable *m_signers; ///< of a consent
    QList<Signer> m_storedSigners;
    QLabel *m_withdrawal;
    QPushButton *m_withdraw;
    bool m_showing = false;
};

} // namespace renkei::desk
