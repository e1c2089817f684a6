// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/pages/settings/settings_page.h"
#include "domain/desk_operator.h"
#include "platform/keychain.h"

class QPushButton;
class QTableWidget;

namespace renkei::desk {

/// Who may sit at the desk: add, change, new password, remove.
class OperatorsTab : public SettingsTab
{
    Q_OBJECT
public:
    OperatorsTab(DeskContext &context, QWidget *parent);
    void refresh() override;

private:
    void add();
    void edit();
    void newPassword();
    void remove();
    QUuid current() const;
    Keychain *keychainInUse() const;

    DeskContext &m_context;
    QTableWidget *m_table;
    QPushButton *m_edit;
    QPushButton *m_password;
    QPushButton *m_remove;
};

} // namespace renkei::desk
