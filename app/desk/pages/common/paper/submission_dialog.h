// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/action_dialog.h"
#include "app/desk/pages/common/subject.h"

class QCheckBox;

namespace renkei::desk {

class FieldForm;

/// 様式1 and 2 on their way: submitted to the centre when and how (第3条), and when its invitation mail came.
class SubmissionDialog : public ActionDialog
{
    Q_OBJECT
public:
    SubmissionDialog(DeskContext &context, const Subject &office, QWidget *parent = nullptr);

protected:
    bool carryOut() override;

private:
    void showStored();

    Subject m_office;
    QList<QCheckBox *> m_kinds; ///< one a kind, its key as the property "kind"
    FieldForm *m_fields;
};

} // namespace renkei::desk
