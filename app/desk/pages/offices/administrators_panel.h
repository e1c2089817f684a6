// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/common/record_panel.h"
#include "domain/appointment.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace renkei::desk {

class DeskContext;

/// MCS管理者 of an office (第7条): who holds the office, who held it, appointing and handing over.
class AdministratorsPanel : public RecordPanel
{
    Q_OBJECT
public:
    explicit AdministratorsPanel(DeskContext &context, QWidget *parent = nullptr);

    void setSubject(const Subject &subject) override;
    void showRow(const QUuid &row) override;

private:
    void showCurrent();
    void appoint();
    void handOver();
    const Appointment *current() const;

    DeskContext &m_context;
    Subject m_office;
    QList<Appointment> m_appointments;
    QTreeWidget *m_list;
    QLabel *m_missing;
    QPushButton *m_appoint;
    QPushButton *m_handOver;
};

} // namespace renkei::desk
