// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document.h"

#include <QDialog>

namespace renkei::desk {

class DeskContext;
class RecordEditor;

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

    DeskContext &m_context;
    Document m_document;
    RecordEditor *m_editor;
};

} // namespace renkei::desk
