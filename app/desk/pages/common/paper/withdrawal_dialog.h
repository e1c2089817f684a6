// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/action_dialog.h"
#include "domain/document.h"

namespace renkei::desk {

class FieldForm;

/// 撤回: from which day a signed paper no longer holds, who said so and why; tells what follows from it.
class WithdrawalDialog : public ActionDialog
{
    Q_OBJECT
public:
    /// Throws Error(NotFound).
    WithdrawalDialog(DeskContext &context, DocumentId document, QWidget *parent = nullptr);

protected:
    bool carryOut() override;

private:
    Document m_document;
    FieldForm *m_fields;
};

} // namespace renkei::desk
