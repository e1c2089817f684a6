// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/action_dialog.h"

#include <functional>

namespace renkei {
struct RegisterSpec;
}

namespace renkei::desk {

class FieldForm;

/// A dialog that asks for a few fields of a register and does one thing with them.
class OneFormDialog : public ActionDialog
{
    Q_OBJECT
public:
    OneFormDialog(DeskContext &context, const QString &name, const QString &title, const QString &explanation,
                  const QString &acceptLabel, const RegisterSpec &spec, const QList<QByteArray> &fields,
                  QWidget *parent = nullptr);

    FieldForm &form() const { return *m_form; }
    /// Done when the fields are sound; throws Error.
    void setWork(std::function<void(const FieldForm &form)> work) { m_work = std::move(work); }

protected:
    bool carryOut() override;

private:
    FieldForm *m_form;
    std::function<void(const FieldForm &form)> m_work;
};

} // namespace renkei::desk
