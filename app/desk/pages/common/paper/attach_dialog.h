// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/action_dialog.h"
#include "app/desk/pages/common/subject.h"
#include "exchange/read_scan.h"

class QComboBox;
class QLabel;

namespace renkei::desk {

class DocumentView;
class FieldForm;
class PaperChoices;
class SignersTable;
class SubjectPicker;

/// 署名済みを登録: the paper that came back, its pages at the left, whose it is and when it was signed at the
/// right. The control QR proposes both by itself. Without a file the fact alone is recorded.
class AttachDialog : public ActionDialog
{
    Q_OBJECT
public:
    /// Subject and kind may be empty; then the QR or the person says.
    AttachDialog(DeskContext &context, const Subject &subject, const QString &kind,
                 QWidget *parent = nullptr);
    ~AttachDialog() override;

    /// Reads and shows the file; what cannot be read is a sentence in the dialog.
    void useFile(const QString &path);

protected:
    bool carryOut() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeFields();
    void chooseFile();
    void proposeFromQr();
    void take(const QList<ScanProposal> &proposals);
    void subjectChanged();
    void kindChanged();
    void showFitting();
    QString kind() const;

    ScannedFile m_file;
    QUuid m_printout;
    DocumentView *m_view;
    QLabel *m_fileName;
    QLabel *m_finding;
    SubjectPicker *m_subject;
    QComboBox *m_kind;
    PaperChoices *m_choices; ///< of a consent
    SignersTable *m_signers; ///< of a consent
    FieldForm *m_fields;
};

} // namespace renkei::desk
