// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/groups/one_form_dialog.h"

#include "app/desk/pages/common/field_form.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/field_edit.h"

#include <QLabel>
#include <QVBoxLayout>

namespace renkei::desk {

OneFormDialog::OneFormDialog(DeskContext &context, const QString &name, const QString &title,
                             const QString &explanation, const QString &acceptLabel, const RegisterSpec &spec,
                             const QList<QByteArray> &fields, QWidget *parent)
    : ActionDialog(context, name, title, acceptLabel, parent)
    , m_form(new FieldForm(context, spec, fields))
{
    content()->addWidget(headingLabel(title, this));
    content()->addWidget(proseLabel(explanation, this));
    content()->addWidget(m_form);
    content()->addStretch(1);
    resize(560, sizeHint().height());
    m_form->field(fields.first()).input()->setFocus();
}

bool OneFormDialog::carryOut()
{
    if (!m_form->check()) {
        return false;
    }
    m_work(*m_form);
    context().saved();
    return true;
}

} // namespace renkei::desk
