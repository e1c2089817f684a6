// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/main_window.h"

#include "app/desk/shell/desk_frame.h"
#include "app/desk/shell/first_start/first_start.h"
#include "app/desk/shell/guarded.h"
#include "app/desk/shell/open_desk.h"
#include "ledger/backup.h"
#include "workflow/back_up.h"
#include "workflow/settings.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QSettings>
#include <QThread>
#include <QTimer>

namespace renkei::desk {

MainWindow::MainWindow(const DeskServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_idleLock(services.clock)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Renkei Desk"));
    setContextMenuPolicy(Qt::NoContextMenu);
    const QByteArray geometry = services.settings.value(QStringLiteral("window/geometry")).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        resize(1280, 800);
    }
    connect(&m_idleLock, &IdleLock::expired, this, &MainWindow::lock);
}

MainWindow::~MainWindow()
{
    m_idleLock.stop();
    delete takeCentralWidget(); // before what it shows
}

void MainWindow::openFolder(const QString &folder)
{
    m_folder = folder;
    m_lastPage.clear();
    if (LedgerFolder(folder).looksLikeLedger()) {
        showUnlock({});
    } else {
        showFirstStart(folder);
    }
}

void MainWindow::unlockWith(const QString &password)
{
    if (m_unlock != nullptr) {
        m_unlock->unlockWith(password);
    }
}

void MainWindow::showFirstStart(const QString &folder)
{
    m_unlock = nullptr;
    auto *first = new FirstStart(m_services, folder, this);
    connect(first, &FirstStart::finished, this, &MainWindow::enter);
    connect(first, &FirstStart::otherLedgerRequested, this, &MainWindow::openOther, Qt::QueuedConnection);
    connect(first, &FirstStart::restoreRequested, this, &MainWindow::restore, Qt::QueuedConnection);
    setWindowTitle(tr("Renkei Desk"));
    setCentralWidget(first);
}

void MainWindow::showUnlock(const QString &notice)
{
    m_unlock = new UnlockScreen(m_services, m_folder, this);
    m_unlock->setNotice(notice);
    connect(m_unlock, &UnlockScreen::unlocked, this,
            [this](const std::shared_ptr<Unlocked> &unlocked) { enter(m_folder, unlocked); });
    connect(m_unlock, &UnlockScreen::refused, this, &MainWindow::refused);
    connect(m_unlock, &UnlockScreen::otherLedgerRequested, this, &MainWindow::openOther,
            Qt::QueuedConnection);
    connect(m_unlock, &UnlockScreen::restoreRequested, this, &MainWindow::restore, Qt::QueuedConnection);
    setWindowTitle(tr("Renkei Desk"));
    setCentralWidget(m_unlock);
    m_unlock->setFocus();
}

void MainWindow::enter(const QString &folder, const std::shared_ptr<Unlocked> &unlocked)
{
    const bool opened = guarded(m_services.dialogs, this, [&] {
        m_desk = std::make_unique<OpenDesk>(std::move(unlocked->ledger), unlocked->who, m_services.clock);
    });
    if (!opened) {
        return;
    }
    m_folder = folder;
    m_services.settings.setValue(QStringLiteral("ledger/folder"), folder);
    m_context =
        std::make_unique<DeskContext>(m_services, m_desk->session(), m_desk->searchIndex(), m_desk->drafts());
    m_frame = new DeskFrame(*m_context, *m_desk, this);
    connect(m_frame, &DeskFrame::lockRequested, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_frame, &DeskFrame::nameChanged, this, [this](const QString &name) {
        setWindowTitle(name.isEmpty() ? tr("Renkei Desk") : tr("%1 – Renkei Desk").arg(name));
    });
    setWindowTitle(m_desk->name().isEmpty() ? tr("Renkei Desk") : tr("%1 – Renkei Desk").arg(m_desk->name()));
    m_unlock = nullptr;
    // The screen that asked is still on the stack of calls.
    if (QWidget *before = takeCentralWidget()) {
        before->hide();
        before->deleteLater();
    }
    setCentralWidget(m_frame);
    const QList<QByteArray> areas = m_frame->areas();
    if (!areas.isEmpty()) {
        m_frame->showPage(areas.contains(m_lastPage) ? m_lastPage : areas.first());
    }
    m_idleLock.start(settingNumber(m_desk->session().ledger, SettingName::lockMinutes, 5));
    Q_EMIT entered();
}

QString MainWindow::leave()
{
    m_idleLock.stop();
    m_frame->finishEditing();
    m_lastPage = m_frame->currentPage();
    QString notice;
    try {
        const ClosingBackup backup = backUpOnClosing(m_desk->session());
        if (!backup.missingPlace.isEmpty()) {
            notice = tr("The backup was made on this PC. The second place was not there: %1")
                         .arg(backup.missingPlace);
        }
    } catch (const std::exception &) {
        notice = sentenceOfCurrentException();
    }
    m_frame = nullptr;
    delete takeCentralWidget();
    m_context.reset();
    m_desk.reset();
    return notice;
}

void MainWindow::lock()
{
    if (isLocked()) {
        return;
    }
    // A dialog runs inside a call of a page. Close it and come back when that call has returned.
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        dialog->reject();
        QTimer::singleShot(50, this, &MainWindow::lock);
        return;
    }
    if (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        QTimer::singleShot(50, this, &MainWindow::lock);
        return;
    }
    if (thread()->loopLevel() > 1) {
        QTimer::singleShot(50, this, &MainWindow::lock);
        return;
    }
    const QString notice = leave();
    showUnlock(notice.isEmpty() ? QString()
                                : tr("The ledger is locked. Enter your password.") + u'\n' + notice);
    Q_EMIT locked();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (!isLocked()) {
        const QString notice = leave();
        if (!notice.isEmpty()) {
            m_services.dialogs.inform(this, notice);
        }
    }
    event->accept();
}

void MainWindow::openOther()
{
    const QString folder =
        m_services.dialogs.chooseFolder(this, tr("Folder of the ledger"), QStringLiteral("ledger"));
    if (folder.isEmpty()) {
        return;
    }
    guarded(m_services.dialogs, this, [&] {
        LedgerFolder(folder).requireLedger();
        openFolder(folder);
    });
}

void MainWindow::restore()
{
    const QString file = m_services.dialogs.chooseFile(
        this, tr("Backup to restore"), {tr("Backups of Renkei Desk (*.renkei-backup)"), tr("All files (*)")},
        QStringLiteral("backup"));
    if (file.isEmpty()) {
        return;
    }
    const QString folder = m_services.dialogs.chooseFolder(
        this, tr("An empty folder for the restored ledger"), QStringLiteral("ledger"));
    if (folder.isEmpty()) {
        return;
    }
    guarded(m_services.dialogs, this, [&] {
        runLongWork(
            this, tr("Restoring the backup …"), [&](LongWork &) { restoreBackup(file, folder); },
            Stopping::Refused);
        m_folder = folder;
        showUnlock(tr("The backup is restored. On the PC it was made on, the password of that time opens it; "
                      "on another PC, the recovery code does."));
    });
}

} // namespace renkei::desk
