// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/change.h"
#include "ledger/ledger_core.h"

namespace renkei {

/// A change under way: writes rows and, beside each, its image for the history.
class ChangeRecorder final : public Change
{
public:
    ChangeRecorder(LedgerCore &core, QDateTime now);

    void put(Record &record) override;
    void bin(const RegisterSpec &spec, const QUuid &id) override;
    void restore(const RegisterSpec &spec, const QUuid &id) override;
    QByteArray putBytes(const QByteArray &bytes) override;
    void mention(const RegisterSpec &spec, const QUuid &id) override;
    using Change::put;

    /// For undo and redo: brings the row from one image to the other, nullopt = does not exist.
    void replace(const std::optional<Record> &current, const std::optional<Record> &wanted);

    const QHash<QByteArray, QList<QUuid>> &changed() const { return m_changed; }

private:
    void insert(Record &record);
    void update(const Record &current, Record &wanted);
    void setBin(const RegisterSpec &spec, const QUuid &id, const QDateTime &deletedAt);
    void note(const RegisterSpec &spec, const QUuid &id, const QByteArray &before, const QByteArray &after);

    LedgerCore &m_core;
    QDateTime m_now;
    QHash<QByteArray, QList<QUuid>> m_changed;
};

} // namespace renkei
