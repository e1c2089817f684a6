// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/desk_context.h"

#include "app/desk/shell/guarded.h"

#include <QPointer>

namespace renkei::desk {

DeskContext::DeskContext(const DeskServices &services, Session &session, SearchIndex &searchIndex,
                         DraftStore &drafts, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_searchIndex(searchIndex)
    , m_drafts(drafts)
{
    m_listener = m_session.ledger.addListener([this](const QHash<QByteArray, QList<QUuid>> &) {
        if (m_changeAnnounced) {
            return;
        }
        m_changeAnnounced = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_changeAnnounced = false;
                Q_EMIT ledgerChanged();
            },
            Qt::QueuedConnection);
    });
}

DeskContext::~DeskContext()
{
    m_session.ledger.removeListener(m_listener);
}

void DeskContext::openRecord(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey)
{
    Q_EMIT recordRequested(registerKey, id, fieldKey);
}

void DeskContext::openPage(const QByteArray &pageKey)
{
    Q_EMIT pageRequested(pageKey);
}

void DeskContext::showStatus(const QString &sentence)
{
    Q_EMIT statusRequested(sentence);
}

void DeskContext::saved()
{
    Q_EMIT wasSaved(clock().now());
}

void DeskContext::commandsChanged()
{
    Q_EMIT pageCommandsChanged();
}

bool DeskContext::guarded(QWidget *parent, const std::function<void()> &work)
{
    return desk::guarded(seam(), parent, work);
}

bool DeskContext::run(QWidget *parent, const QString &title, const std::function<void(LongWork &)> &job)
{
    bool finished = false;
    return guarded(parent, [&] { finished = runLongWork(parent, title, job); }) && finished;
}

} // namespace renkei::desk
