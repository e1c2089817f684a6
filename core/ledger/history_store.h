// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/history_chain.h"
#include "ledger/statement.h"
#include "ledger/undo_stack.h"

#include <QCryptographicHash>

namespace renkei {

/// The chain in the database: appending entries, reading them, and checking that every link holds. All
/// writing happens inside the caller's transaction.
class HistoryStore
{
public:
    HistoryStore(const CipherDatabase &database, const QUuid &ledgerId);

    // --- writing: begin, any number of images, then finish or forget
    void begin();
    void addImage(const RegisterSpec &spec, const QUuid &row, const QByteArray &before,
                  const QByteArray &after);
    qint64 nextNumber() const { return m_newestNumber + 1; }
    qsizetype imagesAdded() const { return m_position; }
    /// Writes the entry; number, imageCount, previousHash and hash are filled in. It becomes the newest one
    /// only with committed(), once the transaction is through.
    HistoryEntry finish(HistoryEntry entry);
    void committed(const HistoryEntry &entry);

    /// Replaces before and after of every image of a row by nothing.
    void destroyImages(const QUuid &row);

    // --- reading
    QByteArray newestHash() const { return m_newestHash; }
    std::optional<HistoryEntry> entry(qint64 number) const;
    QList<HistoryEntry> entries(qint64 limit, qint64 offset) const;
    QList<HistoryEntry> entriesAbout(const QUuid &row) const;
    QList<StoredImage> images(qint64 number) const;
    /// From the undoable entries after `afterNumber`.
    UndoStack undoStack(qint64 afterNumber) const;

    /// One sentence per broken link.
    QStringList verify() const;

private:
    QStringList verifyImages(const HistoryEntry &entry, const QByteArray &imagesHash) const;

    const CipherDatabase &m_database;
    QByteArray m_start;
    qint64 m_newestNumber = 0;
    QByteArray m_newestHash;
    std::optional<Statement> m_insertImage;
    qsizetype m_position = 0;
    QCryptographicHash m_imagesHash{QCryptographicHash::Sha256};
};

} // namespace renkei
