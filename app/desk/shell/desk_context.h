// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/shell/dialog_seam.h"
#include "app/desk/shell/long_work.h"
#include "ledger/key_store.h"
#include "platform/keychain.h"
#include "workflow/session.h"

#include <QObject>

class QSettings;

namespace renkei {
class DraftStore;
class SearchIndex;
} // namespace renkei

namespace renkei::desk {

/// What the desk needs from outside, locked or not; tests pass their own. Nothing here is owned.
struct DeskServices
{
    const Clock &clock;
    Keychain &keychain;
    DialogSeam &dialogs;
    QSettings &settings;  ///< of this PC and account: columns, sizes, theme; never personal data
    KdfCost kdfCost = {}; ///< tests use the least
};

/// What a page gets: the open ledger, the shell's services, and ways to ask the frame for something. Lives
/// from unlocking to locking.
class DeskContext : public QObject
{
    Q_OBJECT
public:
    DeskContext(const DeskServices &services, Session &session, SearchIndex &searchIndex, DraftStore &drafts,
                QObject *parent = nullptr);
    ~DeskContext() override;

    Session &session() { return m_session; }
    Ledger &ledger() { return m_session.ledger; }
    SearchIndex &searchIndex() { return m_searchIndex; }
    DraftStore &drafts() { return m_drafts; }
    const Clock &clock() const { return m_services.clock; }
    DialogSeam &seam() { return m_services.dialogs; }
    QSettings &settings() { return m_services.settings; }
    Keychain &keychain() { return m_services.keychain; }
    const DeskServices &services() const { return m_services; }

    /// Brings the page of that register to the front with the record, the field in focus.
    void openRecord(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey = {});
    /// Brings a page to the front; `pageKey` as in pageEntries().
    void openPage(const QByteArray &pageKey);
    /// A sentence at the bottom of the window for a while.
    void showStatus(const QString &sentence);
    /// Something was written: 「保存済 14:02」.
    void saved();
    /// What the page can do has changed (selection, for instance): the key bar asks again.
    void commandsChanged();

    /// guarded() with this desk's dialogs.
    bool guarded(QWidget *parent, const std::function<void()> &work);
    /// runLongWork() inside guarded(): true only when the job came to its end.
    bool run(QWidget *parent, const QString &title, const std::function<void(LongWork &)> &job);

Q_SIGNALS:
    void recordRequested(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey);
    void pageRequested(const QByteArray &pageKey);
    void statusRequested(const QString &sentence);
    void wasSaved(const QDateTime &at);
    void pageCommandsChanged();
    /// After any committed change, undo or redo; several in one turn of the event loop come as one.
    void ledgerChanged();

private:
    DeskServices m_services;
    Session &m_session;
    SearchIndex &m_searchIndex;
    DraftStore &m_drafts;
    int m_listener = 0;
    bool m_changeAnnounced = false;
};

} // namespace renkei::desk
