// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

namespace renkei {

/// What is being done, for the history: "staff.add", "import.staff", "document.attach" …
struct Verb
{
    QString name;         ///< ASCII; translated for people by verbLabel()
    OperatorId by;        ///< null only while a ledger is made
    QString operatorName; ///< as it was at that moment
    bool undoable = true; ///< printing, reading and exporting are entries, but no undo steps
    QString detail;       ///< JSON or plain text that belongs to the entry: purpose of an export, reason …
};

/// The only way to change rows; handed out by Ledger::change for the time of one transaction.
class Change
{
public:
    virtual ~Change() = default;
    /// Inserts (id null: one is made; revision 0) or updates. Updates record.id and record.revision.
    /// Throws Error(Refused) when somebody changed the row since it was read.
    virtual void put(Record &record) = 0;
    template <class T>
    void put(T &row)
    {
        Record record = toRecord(row);
        put(record);
        row = fromRecord<T>(record);
    }
    /// Into the bin and back. Throws Error(NotFound).
    virtual void bin(const RegisterSpec &spec, const QUuid &id) = 0;
    virtual void restore(const RegisterSpec &spec, const QUuid &id) = 0;
    /// Stores bytes once per content; returns their SHA-256.
    virtual QByteArray putBytes(const QByteArray &bytes) = 0;
    /// Says what was looked at, printed or exported (entries without images).
    virtual void mention(const RegisterSpec &spec, const QUuid &id) = 0;
};

} // namespace renkei
