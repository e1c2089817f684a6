// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/field_text.h"
#include "workflow/session.h"

namespace renkei {

/// Throws Error(InvalidInput) with one sentence a problem when checkRecord() has any.
void requireSound(const Record &record, const QDate &today);

/// Adds a row: history "staff.add" and so on. Returns it as stored, with id and revision.
/// What follows from it (record_rules.h) is in the same entry. Throws as requireSound() and the register's
/// rule.
Record addRecord(Session &session, Record record);
/// Saves a changed row. Throws Error(InvalidInput), Error(Refused) when somebody else changed it meanwhile.
Record editRecord(Session &session, Record record);
/// One field, its value as fieldFromText() gives it; for editors that save a field when it is left.
Record editField(Session &session, const RegisterSpec &spec, const QUuid &id, QByteArrayView fieldKey,
                 const QVariant &value);

/// Values that should belong to one person and are another's too (様式1 ※1): no reason to refuse, because a
/// department may share an address (※2); shown at the field and as a finding. Names the others.
QList<FieldProblem> sharedValues(const Ledger &ledger, const Record &record);

template <class T>
T addRow(Session &session, const T &row)
{
    return fromRecord<T>(addRecord(session, toRecord(row)));
}
template <class T>
T editRow(Session &session, const T &row)
{
    return fromRecord<T>(editRecord(session, toRecord(row)));
}

} // namespace renkei
