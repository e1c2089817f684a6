// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/action_dialog.h"
#include "domain/review.h"

class QComboBox;
class QLineEdit;

namespace renkei::desk {

/// 担当を変える: another operator decides about these members.
class AssignDialog : public ActionDialog
{
    Q_OBJECT
public:
    AssignDialog(DeskContext &context, QList<ReviewItemId> items, const QString &whom,
                 QWidget *parent = nullptr);

protected:
    bool carryOut() override;

private:
    QList<ReviewItemId> m_items;
    QComboBox *m_operator;
    QLineEdit *m_reason;
};

} // namespace renkei::desk
