// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/common/paper/withdrawal_dialog.h"

#include "app/desk/pages/common/field_form.h"
#include "app/desk/pages/common/subject.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/field_edit.h"
#include "workflow/withdraw_document.h"

#include <QLabel>
#include <QVBoxLayout>

namespace renkei::desk {

WithdrawalDialog::WithdrawalDialog(DeskContext &context, DocumentId document, QWidget *parent)
    : ActionDialog(context, QStringLiteral("withdrawal"), tr("Withdrawal"), tr("Record the withdrawal"),
                   parent)
    , m_document(context.ledger().get<Document>(document))
    , m_fields(new FieldForm(context, Document::spec(), {"withdrawnOn", "withdrawnBy", "withdrawnReason"}))
{
    const RegisterSpec *spec = subjectRegister(m_document.subjectRegister);
    const QString name =
        spec == nullptr ? QString() : subjectOf(context.ledger(), *spec, m_document.subject).name;
    setWindowTitle(tr("Withdrawal — %1, %2").arg(documentKind(m_document.kind).translatedLabel(), name));
    const bool isConsent = m_document.kind == QStringLiteral("consent");
    auto *hint = new QLabel(
        isConsent ? tr("From that day the consent holds no more. The steps that follow (printing the sheet, "
                       "releasing the members, moving the group to the archive) become tasks.")
                  : tr("From that day the paper holds no more. It stays on record with the reason."));
    hint->setWordWrap(true);
    content()->addWidget(hint);
    content()->addWidget(m_fields);
    content()->addStretch(1);
    resize(520, sizeHint().height());
    m_fields->setValue("withdrawnOn", context.clock().today());
    m_fields->setValue("withdrawnBy", m_document.signerName.isEmpty() ? name : m_document.signerName);
    m_fields->field("withdrawnReason").input()->setFocus();
}

bool WithdrawalDialog::carryOut()
{
    if (!m_fields->check()) {
        return false;
    }
    withdrawDocument(context().session(), m_document.id,
                     {m_fields->value("withdrawnOn").toDate(), m_fields->value("withdrawnBy").toString(),
                      m_fields->value("withdrawnReason").toString()});
    context().saved();
    context().showStatus(tr("The withdrawal was recorded."));
    return true;
}

} // namespace renkei::desk
