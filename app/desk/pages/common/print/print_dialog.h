// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/subject.h"
#include "forms/print_run.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace renkei::desk {

class DeskContext;
class SheetView;

/// 印刷: the sheet at the left as it will come out, what is filled in at the right. One person or many.
class PrintDialog : public QDialog
{
    Q_OBJECT
public:
    /// `formIds` of the pack; several are offered together first (様式1・様式2), with the sheets that
    /// accompany them. No subjects = blank sheets.
    PrintDialog(DeskContext &context, const QStringList &formIds, QList<Subject> subjects,
                QWidget *parent = nullptr);
    ~PrintDialog() override;

private:
    QWidget *makeOptions();
    void addChoices(QVBoxLayout *layout);
    void formChanged();
    void redraw();
    QStringList formIds() const;
    forms::PrintRequest request(const QString &formId) const;
    void print();
    void savePdf();
    void finish(const std::function<bool(const std::vector<forms::PlacedDocument> &)> &output);
    void step(int by);
    QString title() const;

    DeskContext &m_context;
    QList<Subject> m_subjects;
    QString m_about;                                      ///< register of the subjects
    std::vector<std::unique_ptr<forms::PrintRun>> m_runs; ///< one a form, made anew when an option changes
    size_t m_shown = 0;                                   ///< which of all forms of all runs
    QComboBox *m_form;
    QButtonGroup *m_mode;
    QCheckBox *m_asName;
    QSpinBox *m_copies;
    QCheckBox *m_markCopies;
    QCheckBox *m_controlQr;
    QCheckBox *m_bindingMargin;
    QCheckBox *m_handOutList;
    QCheckBox *m_apart;
    SheetView *m_view;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_whose;
    QLabel *m_message;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace renkei::desk
