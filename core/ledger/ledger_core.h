// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/history_store.h"
#include "ledger/ledger.h"
#include "ledger/record_table.h"
#include "ledger/stored_bytes.h"

#include <map>

namespace renkei {

class ChangeRecorder;

/// What an open ledger is made of, and the one place where a change becomes a transaction and a history
/// entry. Shared by Ledger and its History.
class LedgerCore
{
public:
    LedgerCore(std::unique_ptr<CipherDatabase> database, const QUuid &ledgerId, const Clock &clock);

    CipherDatabase &database() const { return *m_database; }
    const Clock &clock() const { return m_clock; }
    RecordTable &table(const RegisterSpec &spec) const;
    HistoryStore &history() const { return *m_history; }
    const StoredBytes &storedBytes() const { return m_storedBytes; }

    /// One transaction, one entry; nullopt and no trace when `work` changed and mentioned nothing.
    std::optional<HistoryEntry> change(const Verb &verb, qint64 undoes,
                                       const std::function<void(ChangeRecorder &)> &work);

    const UndoStack &undoStack();

    qint64 changeCount() const { return m_changeCount; }
    int addListener(Ledger::Listener listener);
    void removeListener(int token);

private:
    void tell(const QHash<QByteArray, QList<QUuid>> &changed);

    std::unique_ptr<CipherDatabase> m_database; // first: everything below ends before it closes
    const Clock &m_clock;
    std::map<const RegisterSpec *, std::unique_ptr<RecordTable>> m_tables;
    std::unique_ptr<HistoryStore> m_history;
    StoredBytes m_storedBytes;
    std::optional<UndoStack> m_undoStack; ///< read on first use
    std::map<int, Ledger::Listener> m_listeners;
    int m_nextToken = 1;
    qint64 m_changeCount = 0;
    bool m_changing = false;
};

} // namespace renkei
