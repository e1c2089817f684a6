// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/action_dialog.h"
#include "regulation/findings.h"

class QLineEdit;

namespace renkei::desk {

class DateField;

/// 後に回す: until when and why. The findings stay in sight, in a group of their own at the end of the list.
class DeferDialog : public ActionDialog
{
    Q_OBJECT
public:
    DeferDialog(DeskContext &context, QList<Finding> findings, QWidget *parent);

protected:
    bool carryOut() override;

private:
    QList<Finding> m_findings;
    DateField *m_until;
    QLineEdit *m_reason;
};

} // namespace renkei::desk
