// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledger_core.h"

#include "ledger/change_recorder.h"
#include "ledger/migrations.h"

namespace renkei {

LedgerCore::LedgerCore(std::unique_ptr<CipherDatabase> database, const QUuid &ledgerId, const Clock &clock)
    : m_database(std::move(database))
    , m_clock(clock)
    , m_history(std::make_unique<HistoryStore>(*m_database, ledgerId))
    , m_storedBytes(*m_database)
{
    for (const RegisterSpec *spec : allRegisters()) {
        m_tables.emplace(spec, std::make_unique<RecordTable>(*m_database, *spec));
    }
}

RecordTable &LedgerCore::table(const RegisterSpec &spec) const
{
    return *m_tables.at(&spec);
}

const UndoStack &LedgerCore::undoStack()
{
    if (!m_undoStack) {
        m_undoStack = m_history->undoStack(historyAtLastMigration(*m_database));
    }
    return *m_undoStack;
}

/// Set while a change runs: a change inside a change would be half of another's entry.
class ChangeMark
{
public:
    explicit ChangeMark(bool &changing)
        : m_changing(changing)
    {
        if (m_changing) {
            throw Error(ErrorCode::Internal,
                        QCoreApplication::translate("Ledger", "Two changes were started at once."),
                        QStringLiteral("Ledger::change inside Ledger::change"));
        }
        m_changing = true;
    }
    ~ChangeMark() { m_changing = false; }
    ChangeMark(const ChangeMark &) = delete;
    ChangeMark &operator=(const ChangeMark &) = delete;

private:
    bool &m_changing;
};

std::optional<HistoryEntry> LedgerCore::change(const Verb &verb, qint64 undoes,
                                               const std::function<void(ChangeRecorder &)> &work)
{
    HistoryEntry entry;
    QHash<QByteArray, QList<QUuid>> changed;
    {
        const ChangeMark mark(m_changing);
        entry.at = m_clock.now();
        Transaction transaction(*m_database);
        m_history->begin();
        ChangeRecorder recorder(*this, entry.at);
        work(recorder);
        if (m_history->imagesAdded() == 0) {
            return std::nullopt;
        }
        entry.id = newUuid(m_clock);
        entry.by = verb.by;
        entry.operatorName = verb.operatorName;
        entry.verb = verb.name;
        entry.detail = verb.detail;
        entry.undoable = verb.undoable;
        entry.undoes = undoes;
        entry = m_history->finish(entry);
        transaction.commit();
        m_history->committed(entry);
        changed = recorder.changed();
    }
    if (m_undoStack && entry.undoable) {
        m_undoStack->add(entry.number, entry.undoes);
    }
    ++m_changeCount;
    tell(changed);
    return entry;
}

int LedgerCore::addListener(Ledger::Listener listener)
{
    m_listeners.emplace(m_nextToken, std::move(listener));
    return m_nextToken++;
}

void LedgerCore::removeListener(int token)
{
    m_listeners.erase(token);
}

void LedgerCore::tell(const QHash<QByteArray, QList<QUuid>> &changed)
{
    // A listener may remove itself or others.
    const std::map<int, Ledger::Listener> listeners = m_listeners;
    for (const auto &[token, listener] : listeners) {
        if (m_listeners.contains(token)) {
            listener(changed);
        }
    }
}

} // namespace renkei
