// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pages/offices/administrators_panel.h"

#include "app/desk/pages/common/tree_rows.h"
#include "app/desk/pages/offices/appointment_dialogs.h"
#include "app/desk/shell/desk_context.h"
#include "app/desk/widgets/buttons.h"
#include "domain/staff_member.h"
#include "text/era.h"
#include "workflow/administrators.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace renkei::desk {

AdministratorsPanel::AdministratorsPanel(DeskContext &context, QWidget *parent)
    : RecordPanel(parent)
    , m_context(context)
    , m_list(new QTreeWidget)
    , m_missing(problemLabel(QStringLiteral("administratorMissing"), this))
    , m_appoint(
          textButton(tr("Appoint…"), QStringLiteral("administratorAppoint"), this, QStringLiteral("add")))
    , m_handOver(textButton(tr("Hand over or end…"), QStringLiteral("administratorHandOver"), this,
                            QStringLiteral("right")))
{
    m_list->setObjectName(QStringLiteral("administratorList"));
    m_list->setAccessibleName(tr("MCS administrators"));
    m_list->setHeaderLabels(
        {tr("Name"), tr("From"), tr("Until"), tr("Appointed by"), tr("What was handed over")});
    m_list->setRootIsDecorated(false);
    useListRows(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_appoint);
    buttons->addWidget(m_handOver);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_missing);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AdministratorsPanel::showCurrent);
    connect(m_appoint, &QPushButton::clicked, this, &AdministratorsPanel::appoint);
    connect(m_handOver, &QPushButton::clicked, this, &AdministratorsPanel::handOver);
}

void AdministratorsPanel::setSubject(const Subject &subject)
{
    m_office = subject;
    m_appointments.clear();
    m_list->clear();
    m_appoint->setEnabled(subject.spec != nullptr);
    if (subject.spec != nullptr) {
        m_context.guarded(this, [this] {
            const OfficeId office(m_office.id);
            const QDate today = m_context.clock().today();
            m_appointments = appointmentsOf(m_context.ledger(), office);
            setProblem(m_missing, administratorsOn(m_context.ledger(), office, today).isEmpty()
                                      ? tr("The office has no MCS administrator today. Please appoint one.")
                                      : QString());
            for (const Appointment &appointment : m_appointments) {
                const auto person = m_context.ledger().find(StaffMember::spec(), appointment.staff.uuid());
                new QTreeWidgetItem(
                    m_list, {person ? person->text("name") : QString(), eraDate(appointment.from),
                             appointment.until.isValid() ? eraDate(appointment.until) : tr("in office"),
                             appointment.appointedBy, appointment.handedOver});
            }
        });
    }
    for (int column = 0; column < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
    }
    if (m_list->topLevelItemCount() > 0) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    showCurrent();
}

void AdministratorsPanel::showRow(const QUuid &row)
{
    for (qsizetype i = 0; i < m_appointments.size(); ++i) {
        if (m_appointments.at(i).id.uuid() == row) {
            m_list->setCurrentItem(m_list->topLevelItem(int(i)));
        }
    }
}

const Appointment *AdministratorsPanel::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= m_appointments.size() ? nullptr : &m_appointments.at(row);
}

void AdministratorsPanel::showCurrent()
{
    m_handOver->setEnabled(current() != nullptr && !current()->until.isValid());
}

void AdministratorsPanel::appoint()
{
    openAppointment(m_context, this, OfficeId(m_office.id));
}

void AdministratorsPanel::handOver()
{
    if (const Appointment *appointment = current()) {
        openHandOver(m_context, this, *appointment);
    }
}

} // namespace renkei::desk
