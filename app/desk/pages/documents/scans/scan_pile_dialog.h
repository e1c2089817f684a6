// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/action_dialog.h"
#include "app/desk/pages/common/subject.h"
#include "exchange/scan_plan.h"

class QCheckBox;
class QLabel;

namespace renkei::desk {

class FieldForm;
class ScanList;
class ScanMatchBox;
class ScanPreview;

/// スキャンをまとめて登録: the whole stack at once. Pages by person at the left, the page itself at the
/// right; pages without a code are given to a person by hand. Nothing is written before 「登録する」; then
/// everything that has a place is filed in one step, and what is left stays in the dialog.
class ScanPileDialog : public ActionDialog
{
    Q_OBJECT
public:
    explicit ScanPileDialog(DeskContext &context, QWidget *parent = nullptr);
    ~ScanPileDialog() override;

    /// Reads files and folders, with progress; takes the place of the pile before.
    void readFiles(const QStringList &paths);

protected:
    bool carryOut() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QLayout *makeHead();
    QWidget *makeRight();
    void chooseFiles();
    void chooseFolder();
    void plan();
    void showPage(int page);
    void match(const Subject &subject, const QString &kind);
    void takeBack();
    void summarise();

    ScanPile m_pile;
    QList<HandMatch> m_matches;
    QList<int> m_filed; ///< pages of the pile that were filed from this dialog
    ScanPlan m_plan;
    QLabel *m_summary;
    ScanList *m_list;
    ScanPreview *m_preview;
    ScanMatchBox *m_match;
    FieldForm *m_notes;
    QCheckBox *m_copiesHanded; ///< only where the pile holds consents
};

/// Opens the dialog over `parent`; files, if any, are read at once.
void openScanPile(DeskContext &context, QWidget *parent, const QStringList &files = {});

} // namespace renkei::desk
