// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/shell/unlock_screen.h"
#include "workflow/create_ledger.h"

namespace renkei::desk {

class DeskStep;
class PasswordStep;
class RecoveryStep;

/// Makes a new ledger in three steps, by keyboard alone if one likes: whose desk, password, recovery code.
class FirstStart : public QWidget
{
    Q_OBJECT
public:
    /// `folder`: where the ledger is proposed to lie.
    FirstStart(const DeskServices &services, const QString &folder, QWidget *parent = nullptr);
    ~FirstStart() override;

Q_SIGNALS:
    void finished(const QString &folder, const std::shared_ptr<renkei::desk::Unlocked> &unlocked);
    void otherLedgerRequested();
    void restoreRequested();

private:
    bool hasKeychain();
    void makeLedger();

    DeskServices m_services;
    NewDesk m_desk;
    std::shared_ptr<Unlocked> m_made;
    QStackedWidget *m_pages;
    DeskStep *m_deskStep;
    PasswordStep *m_passwordStep;
    RecoveryStep *m_recoveryStep;
};

} // namespace renkei::desk
