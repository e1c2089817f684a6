// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/shell/desk_context.h"
#include "ledger/ledger_access.h"

#include <QFutureWatcher>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace renkei::desk {

class PasswordField;
class StrengthMeter;

/// A ledger that was opened, on its way to the desk.
struct Unlocked
{
    std::unique_ptr<Ledger> ledger;
    Operator who;
};

/// What stands in the window while a ledger is closed: password, or the recovery code and then a new
/// password. Shows nothing of what is inside. Argon2 and keychain work on another thread.
class UnlockScreen : public QWidget
{
    Q_OBJECT
public:
    UnlockScreen(const DeskServices &services, QString folder, QWidget *parent = nullptr);
    ~UnlockScreen() override;

    /// A sentence above the password: why it is locked, that a backup was restored.
    void setNotice(const QString &sentence);
    /// Types the password and opens, as --password-file does.
    void unlockWith(const QString &password);

Q_SIGNALS:
    void unlocked(const std::shared_ptr<renkei::desk::Unlocked> &unlocked);
    void refused(const QString &sentence);
    void otherLedgerRequested();
    void restoreRequested();

private:
    QWidget *makePasswordPage();
    QWidget *makeCodePage();
    QWidget *makeNewPasswordPage();
    void unlock();
    void unlockByCode();
    void finishWithNewPassword();
    void start(const std::function<UnlockedKey()> &findKey);
    void keyFound();
    void openWith(UnlockedKey key);
    void setBusy(bool busy);

    DeskServices m_services;
    QString m_folder;
    std::unique_ptr<Ledger> m_recovered; ///< opened by the code, waiting for a password
    bool m_byCode = false;
    QFutureWatcher<void> m_watcher;
    std::shared_ptr<struct KeySearch> m_search;
    QLabel *m_notice;
    QLabel *m_state;
    QStackedWidget *m_pages;
    PasswordField *m_password = nullptr;
    QLineEdit *m_code = nullptr;
    QComboBox *m_operator = nullptr;
    PasswordField *m_newPassword = nullptr;
    PasswordField *m_repeated = nullptr;
    StrengthMeter *m_meter = nullptr;
};

} // namespace renkei::desk
