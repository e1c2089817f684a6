// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/reviews/assign_dialog.h"

#include "app/desk/pages/common/labelled.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/buttons.h"
#include "workflow/reviews.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace renkei::desk {

AssignDialog::AssignDialog(DeskContext &context, QList<ReviewItemId> items, const QString &whom,
                           QWidget *parent)
    : ActionDialog(context, QStringLiteral("assignReview"), tr("Hand to another operator"), tr("Hand over"),
                   parent)
    , m_items(std::move(items))
    , m_operator(new QComboBox)
    , m_reason(new QLineEdit)
{
    content()->addWidget(headingLabel(whom, this));
    m_operator->addItem(tr("Anybody"), QUuid());
    for (const Operator &each : context.ledger().all<Operator>()) {
        m_operator->addItem(each.name, each.id.uuid());
        if (each.id != context.session().operatorId) {
            m_operator->setCurrentIndex(m_operator->count() - 1);
        }
    }
    auto *form = new QFormLayout;
    addLabelled(form, tr("Who decides"), m_operator, "assignOperator");
    addLabelled(form, tr("Reason"), m_reason, "assignReason");
    content()->addLayout(form);
    m_operator->setFocus();
}

bool AssignDialog::carryOut()
{
    assignItems(context().session(), m_items, OperatorId(m_operator->currentData().toUuid()),
                m_reason->text().trimmed());
    context().saved();
    return true;
}

} // namespace renkei::desk
