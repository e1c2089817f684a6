// SPDX-License-Identifier: Apache-2.0
#include "ledger/change_recorder.h"

#include "domain/record_json.h"

namespace renkei {

ChangeRecorder::ChangeRecorder(LedgerCore &core, QDateTime now)
    : m_core(core)
    , m_now(std::move(now))
{
}

void ChangeRecorder::note(const RegisterSpec &spec, const QUuid &id, const QByteArray &before,
                          const QByteArray &after)
{
    m_core.history().addImage(spec, id, before, after);
    m_changed[QByteArray(spec.key)].append(id);
}

static Error notThere(const RegisterSpec &spec)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Ledger", "This entry (%1) is no longer in the ledger.")
                .arg(spec.translatedLabel()),
            QStringLiteral("no such row in ") + QLatin1StringView(spec.table)};
}

void ChangeRecorder::insert(Record &record)
{
    if (record.id.isNull()) {
        record.id = newUuid(m_core.clock());
    }
    m_core.table(*record.spec).insert(record);
    note(*record.spec, record.id, {}, jsonTextFromRecord(record));
}

void ChangeRecorder::update(const Record &current, Record &wanted)
{
    wanted.revision = current.revision + 1;
    m_core.table(*wanted.spec).update(wanted);
    note(*wanted.spec, wanted.id, jsonTextFromRecord(current), jsonTextFromRecord(wanted));
}

void ChangeRecorder::put(Record &record)
{
    if (record.id.isNull()) {
        record.revision = 0;
        insert(record);
        return;
    }
    const std::optional<Record> current = m_core.table(*record.spec).find(record.id);
    if (!current) {
        // An id made elsewhere is welcome, a row that was there and is gone is not.
        if (record.revision != 0) {
            throw notThere(*record.spec);
        }
        insert(record);
        return;
    }
    if (current->revision != record.revision) {
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate(
                        "Ledger",
                        "This entry (%1) was changed in the meantime. Please open it again, look at "
                        "it, and enter your change once more.")
                        .arg(record.spec->translatedLabel()),
                    QStringLiteral("revision %1, expected %2").arg(current->revision).arg(record.revision));
    }
    if (current->values != record.values || current->deletedAt != record.deletedAt) {
        update(*current, record);
    }
}

void ChangeRecorder::setBin(const RegisterSpec &spec, const QUuid &id, const QDateTime &deletedAt)
{
    const std::optional<Record> current = m_core.table(spec).find(id);
    if (!current) {
        throw notThere(spec);
    }
    if (current->isInBin() != deletedAt.isValid()) {
        Record wanted = *current;
        wanted.deletedAt = deletedAt;
        update(*current, wanted);
    }
}

void ChangeRecorder::bin(const RegisterSpec &spec, const QUuid &id)
{
    setBin(spec, id, m_now);
}

void ChangeRecorder::restore(const RegisterSpec &spec, const QUuid &id)
{
    setBin(spec, id, {});
}

QByteArray ChangeRecorder::putBytes(const QByteArray &bytes)
{
    return m_core.storedBytes().put(bytes);
}

void ChangeRecorder::mention(const RegisterSpec &spec, const QUuid &id)
{
    m_core.history().addImage(spec, id, {}, {});
}

void ChangeRecorder::replace(const std::optional<Record> &current, const std::optional<Record> &wanted)
{
    if (current && wanted) {
        Record row = *wanted;
        update(*current, row);
    } else if (wanted) {
        // Above every revision the row can have had, so that an editor that still holds it is refused.
        Record row = *wanted;
        row.revision = m_core.history().nextNumber();
        insert(row);
    } else if (current) {
        m_core.table(*current->spec).erase(current->id);
        note(*current->spec, current->id, jsonTextFromRecord(*current), {});
    }
}

} // namespace renkei
