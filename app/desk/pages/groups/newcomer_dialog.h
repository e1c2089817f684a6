// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/action_dialog.h"
#include "workflow/reconcile_members.h"

class QComboBox;

namespace renkei::desk {

class FieldForm;

/// Somebody the ledger does not know: name, kana, profession, and the office, which is picked from the
/// directory or typed when it is new. Accepted, newcomer() tells; nothing is written here.
class NewcomerDialog : public ActionDialog
{
    Q_OBJECT
public:
    NewcomerDialog(DeskContext &context, const NewcomerOnMcs &proposed, QWidget *parent = nullptr);

    NewcomerOnMcs newcomer() const;

protected:
    bool carryOut() override;

private:
    FieldForm *m_fields;
    QComboBox *m_office;
};

} // namespace renkei::desk
