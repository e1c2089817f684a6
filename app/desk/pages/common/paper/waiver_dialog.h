// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/action_dialog.h"
#include "app/desk/pages/common/subject.h"
#include "domain/waiver.h"

class QButtonGroup;
class QComboBox;
class QLabel;

namespace renkei::desk {

class FieldForm;

/// 省略・代替: one paper of one subject or of several at once. Shows the article that allows it, in the words
/// of the regulation, and asks for what stands in for the paper, who confirmed it and when.
class WaiverDialog : public ActionDialog
{
    Q_OBJECT
public:
    /// `subjects` are all of one register. `kind` is proposed; empty = the first kind that can be waived.
    WaiverDialog(DeskContext &context, QList<Subject> subjects, const QString &kind,
                 QWidget *parent = nullptr);

protected:
    /// Stores one waiver a subject, in one change.
    bool carryOut() override;

private:
    void kindChanged();
    void explain();
    QString kind() const;
    QString ground() const;
    bool isSubstituted() const;

    QList<Subject> m_subjects;
    QComboBox *m_kind;
    QComboBox *m_ground;
    QLabel *m_clause;
    QButtonGroup *m_form;
    QLabel *m_hint;
    FieldForm *m_fields;
};

} // namespace renkei::desk
