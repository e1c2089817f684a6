// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"
#include "ledger/change.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace renkei {

/// One row before and after; either side empty when it did not exist.
struct Image
{
    QByteArray registerKey;
    QUuid id;
    QJsonObject before;
    QJsonObject after;
};

/// One entry of the chain. `hash` covers who, when, verb, the salted hashes of the images and `previousHash`.
struct HistoryEntry
{
    qint64 number = 0; ///< 1, 2, 3 … without gaps
    QUuid id;
    QDateTime at; ///< UTC
    OperatorId by;
    QString operatorName;
    QString verb;
    QString detail;
    bool undoable = true;
    qint64 undoes = 0; ///< number of the entry this one took back (undo) or did again (redo); 0 = neither
    qsizetype imageCount = 0;
    QByteArray previousHash;
    QByteArray hash;
};

/// The chain of everything that happened, and undo and redo over it (they survive a restart and stop at the
/// last migration).
class History
{
public:
    virtual ~History() = default;
    /// Newest first. Entries about a row include those that only looked at or printed it.
    virtual QList<HistoryEntry> entries(qint64 limit = 200, qint64 offset = 0) const = 0;
    virtual QList<HistoryEntry> entriesAbout(const RegisterSpec &spec, const QUuid &id) const = 0;
    virtual QList<Image> images(qint64 entryNumber) const = 0;
    /// The entry that undo() would take back / redo() would do again.
    virtual std::optional<HistoryEntry> nextUndo() const = 0;
    virtual std::optional<HistoryEntry> nextRedo() const = 0;
    /// Throws Error(Refused) when there is nothing to undo, or a row changed in between outside the chain.
    virtual HistoryEntry undo(const Verb &verb) = 0;
    virtual HistoryEntry redo(const Verb &verb) = 0;
    /// Destroys every before and after of a row for good (様式4 §4④). The chain stays whole, because it
    /// covers the salted hash of each image and not the image; the steps that touched the row can no longer
    /// be undone.
    virtual HistoryEntry destroyImages(const RegisterSpec &spec, const QUuid &id, const Verb &verb) = 0;
    /// Hash of the newest entry, hex; printed on reports so that a cut tail shows.
    virtual QByteArray head() const = 0;
    /// One sentence per broken link; empty = intact.
    virtual QStringList verifyChain() const = 0;
};

} // namespace renkei
