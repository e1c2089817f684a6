// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/offices/appointment_dialogs.h"

#include "app/desk/pages/common/action_dialog.h"
#include "app/desk/pages/common/field_form.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/buttons.h"
#include "app/desk/widgets/field_edit.h"
#include "domain/staff_member.h"
#include "workflow/administrators.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace renkei::desk {

namespace {

class AppointmentDialog final : public ActionDialog
{
    Q_DECLARE_TR_FUNCTIONS(AppointmentDialog)
public:
    AppointmentDialog(DeskContext &context, OfficeId office, QWidget *parent)
        : ActionDialog(context, QStringLiteral("appointment"), tr("Appoint an MCS administrator"),
                       tr("Appoint"), parent)
        , m_office(office)
        , m_form(new FieldForm(context, Appointment::spec(), {"staff", "from", "appointedBy", "note"}))
    {
        m_form->setValue("from", context.clock().today());
        content()->addWidget(m_form);
    }

protected:
    bool carryOut() override
    {
        if (!m_form->check()) {
            return false;
        }
        Record record(Appointment::spec());
        m_form->writeTo(record);
        auto appointment = fromRecord<Appointment>(record);
        appointment.office = m_office;
        appointAdministrator(context().session(), appointment);
        context().saved();
        return true;
    }

private:
    OfficeId m_office;
    FieldForm *m_form;
};

class HandOverDialog final : public ActionDialog
{
    Q_DECLARE_TR_FUNCTIONS(HandOverDialog)
public:
    HandOverDialog(DeskContext &context, const Appointment &ending, QWidget *parent)
        : ActionDialog(context, QStringLiteral("handOver"), tr("Hand over the office"), tr("Hand over"),
                       parent)
        , m_ending(ending)
        , m_form(new FieldForm(context, Appointment::spec(), {"until", "handedOver"}))
        , m_successor(new FieldEdit(context, Appointment::spec().field("staff")))
    {
        content()->addWidget(
            proseLabel(tr("%1 is MCS administrator until the last day, the successor from the day after. "
                          "Without a successor the office is vacant from then on.")
                           .arg(context.ledger().get<StaffMember>(ending.staff).name),
                       this));
        auto *label = new QLabel(tr("Successor"));
        label->setBuddy(m_successor->input());
        m_successor->input()->setObjectName(QStringLiteral("successor"));
        m_successor->input()->setAccessibleName(label->text());
        m_form->layout()->insertRow(1, label, m_successor);
        m_form->setValue("until", context.clock().today());
        content()->addWidget(m_form);
    }

protected:
    bool carryOut() override
    {
        const QString problem = m_successor->checkTyped();
        m_successor->setProblem(problem);
        if (!m_form->check() || !problem.isEmpty()) {
            return false;
        }
        handOverAdministration(context().session(), m_ending.id, m_form->value("until").toDate(),
                               StaffId(m_successor->value().toUuid()),
                               m_form->value("handedOver").toString());
        context().saved();
        return true;
    }

private:
    Appointment m_ending;
    FieldForm *m_form;
    FieldEdit *m_successor;
};

} // namespace

static void open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void openAppointment(DeskContext &context, QWidget *parent, OfficeId office)
{
    open(new AppointmentDialog(context, office, parent));
}

void openHandOver(DeskContext &context, QWidget *parent, const Appointment &ending)
{
    open(new HandOverDialog(context, ending, parent));
}

} // namespace renkei::desk
