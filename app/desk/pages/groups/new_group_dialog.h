// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/action_dialog.h"
#include "domain/group.h"

class QButtonGroup;

namespace renkei::desk {

class FieldForm;

/// A new group: about one patient (the name follows the patient) or a free one. What a clause does not allow
/// is said in the dialog with the clause.
class NewGroupDialog : public ActionDialog
{
    Q_OBJECT
public:
    explicit NewGroupDialog(DeskContext &context, QWidget *parent = nullptr);

    QUuid madeId() const { return m_made; }

protected:
    bool carryOut() override;

private:
    bool isFree() const;
    void kindChanged();
    void patientChanged();

    QButtonGroup *m_kind;
    FieldForm *m_fields;
    QUuid m_patient;
    QUuid m_made;
};

} // namespace renkei::desk
