// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"
#include "ledger/change.h"
#include "ledger/history.h"
#include "ledger/row_list.h"
#include "ledger/selection.h"
#include "platform/clock.h"
#include "platform/secret_bytes.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace renkei {

class CipherDatabase;

/// The open encrypted store. One instance per process and folder, used from one thread.
/// Reading is by register and id or Selection; changing only through change(), which is one transaction and
/// one history entry. Throws Error; DeviceFailed leaves the ledger as it was before the call.
class Ledger
{
public:
    /// Makes the folder and a ledger in it at the newest schema. Refuses a folder that already holds one.
    /// `id` is the one that keys.json carries; null makes a new one.
    static std::unique_ptr<Ledger> create(const QString &folder, SecretBytes dataKey, const Clock &clock,
                                          const QUuid &id = {});
    /// Opens, takes the lock, migrates when needed (after a backup). Refuses with a sentence: damaged, newer,
    /// in use elsewhere (which program, since when), on a network file system, a driver without SQLCipher.
    static std::unique_ptr<Ledger> open(const QString &folder, SecretBytes dataKey, const Clock &clock);
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    const QString &folder() const;
    /// Id of the ledger; the keychain entry and backups carry it.
    QUuid id() const;
    const Clock &clock() const;
    /// For sealing drafts and adding key slots; wiped with the ledger.
    const SecretBytes &dataKey() const;
    /// For making backups. Writing past change() breaks the chain.
    const CipherDatabase &database() const;

    // --- reading
    std::optional<Record> find(const RegisterSpec &spec, const QUuid &id) const;
    /// Throws Error(NotFound).
    Record get(const RegisterSpec &spec, const QUuid &id) const;
    QList<Record> select(const RegisterSpec &spec, const Selection &selection = {}) const;
    /// As select, row by row, without holding all of them.
    void forEach(const RegisterSpec &spec, const Selection &selection,
                 const std::function<void(const Record &)> &visit) const;
    qint64 count(const RegisterSpec &spec, const Selection &selection = {}) const;
    /// Some fields of many rows, packed: what lists show. 100,000 rows of eight fields take about 0.1 s.
    RowList rows(const RegisterSpec &spec, const QList<QByteArray> &fieldKeys,
                 const Selection &selection = {}) const;
    template <class T>
    T get(const decltype(T::id) &id) const
    {
        return fromRecord<T>(get(T::spec(), id.uuid()));
    }
    template <class T>
    QList<T> all(const Selection &selection = {}) const
    {
        QList<T> rows;
        forEach(T::spec(), selection, [&](const Record &record) { rows.append(fromRecord<T>(record)); });
        return rows;
    }
    /// Rows with an id above `after` (in use and in the bin), for reading a register in slices.
    QList<Record> slice(const RegisterSpec &spec, const QUuid &after, qint64 limit) const;
    /// The stored bytes of that SHA-256. Throws Error(NotFound), Error(Damaged) when they do not match.
    QByteArray bytes(const QByteArray &sha256) const;

    // --- changing
    /// Runs `work` in one transaction and writes one history entry. When `work` throws, nothing has happened.
    /// A change that changed nothing writes no entry and returns nullopt.
    std::optional<HistoryEntry> change(const Verb &verb, const std::function<void(Change &)> &work);
    History &history();
    const History &history() const;

    /// Grows with every committed change, undo and redo; views compare it to know whether to read again.
    qint64 changeCount() const;
    /// Called after each committed change with the ids that changed, by register key. Returns a token.
    using Listener = std::function<void(const QHash<QByteArray, QList<QUuid>> &changed)>;
    int addListener(Listener listener);
    void removeListener(int token);

    /// cipher_integrity_check, integrity_check, foreign keys, history chain, hashes of all stored bytes, on
    /// fresh connections. One sentence per problem; empty = sound.
    QStringList verify() const;

private:
    struct Private;
    explicit Ledger(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace renkei
