// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/shell/idle_lock.h"
#include "app/desk/shell/unlock_screen.h"

#include <QMainWindow>

namespace renkei::desk {

class DeskContext;
class DeskFrame;
class OpenDesk;

/// The one window. Shows the first start, the unlock screen, or the desk; owns what is open between unlocking
/// and locking and lets go of all of it on locking.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const DeskServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The unlock screen of the ledger there, or the first start when there is none.
    void openFolder(const QString &folder);
    /// Opens without asking, as `--password-file` does; a wrong password stays on the unlock screen.
    void unlockWith(const QString &password);
    /// Locks as soon as no dialog stands in the way; dialogs are closed, running work is waited for.
    void lock();
    bool isLocked() const { return m_desk == nullptr; }
    /// There is no ledger yet; the steps that make one are on the screen.
    bool isFirstStart() const { return isLocked() && m_unlock == nullptr; }
    /// Null while locked.
    DeskFrame *frame() const { return m_frame; }
    DeskContext *context() const { return m_context.get(); }
    IdleLock &idleLock() { return m_idleLock; }

Q_SIGNALS:
    void entered(); ///< the desk is on the screen
    void locked();
    void refused(const QString &sentence); ///< the unlock screen could not open the ledger

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showFirstStart(const QString &folder);
    void showUnlock(const QString &notice);
    void enter(const QString &folder, const std::shared_ptr<Unlocked> &unlocked);
    QString leave();
    void openOther();
    void restore();

    DeskServices m_services;
    QString m_folder;
    QByteArray m_lastPage;
    std::unique_ptr<OpenDesk> m_desk;
    std::unique_ptr<DeskContext> m_context;
    DeskFrame *m_frame = nullptr;
    UnlockScreen *m_unlock = nullptr;
    IdleLock m_idleLock;
};

} // namespace renkei::desk
