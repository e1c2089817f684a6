// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/action_dialog.h"
#include "app/desk/pages/common/subject.h"
#include "domain/procedure.h"

#include <functional>

class QComboBox;
class QFormLayout;
class QTreeWidget;

namespace renkei::desk {

class FieldEdit;
struct RegisterAction;

/// 手続きを始める: what, about whom, from when, why. Shows the steps that follow: what is due when, and who
/// does it.
class StartProcedureDialog : public ActionDialog
{
    Q_OBJECT
public:
    /// With a subject only the kinds of its register are offered; `kind` blank = to be chosen.
    StartProcedureDialog(DeskContext &context, const QString &kind, const Subject &subject, QWidget *parent);

Q_SIGNALS:
    void started(const QUuid &procedure);

protected:
    bool carryOut() override;

private:
    void makeSteps();
    void addSubjects(QFormLayout *form);
    void addFields(QFormLayout *form);
    FieldEdit *addField(QFormLayout *form, const FieldSpec &spec);
    void showKind();
    void showSteps();
    QString kind() const;
    QUuid subject() const;
    Procedure entered() const;

    Subject m_subject;
    QComboBox *m_kind;
    QList<FieldEdit *> m_subjects; ///< one a register, of which one is shown
    FieldEdit *m_day = nullptr;
    QComboBox *m_reason = nullptr;
    FieldEdit *m_office = nullptr;
    QTreeWidget *m_steps;
};

void openStartProcedure(DeskContext &context, QWidget *parent, const QString &kind, const Subject &subject,
                        const std::function<void(const QUuid &procedure)> &started = {});

/// 「退職の手続き…」 and so on: the kinds of that register, for the menus of its page. Goes to the procedure
/// when it is open already.
QList<RegisterAction> procedureActions(DeskContext &context, const RegisterSpec &spec);

} // namespace renkei::desk
