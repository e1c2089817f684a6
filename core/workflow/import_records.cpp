// SPDX-License-Identifier: Apache-2.0
#include "workflow/import_records.h"

#include "workflow/record_rules.h"
#include "workflow/settings.h"

namespace renkei {

std::optional<HistoryEntry> importRecords(Session &session, const RegisterSpec &spec, QList<Record> records,
                                          const ImportNote &note)
{
    if (records.isEmpty()) {
        return std::nullopt;
    }
    const Verb verb = session.verb(QStringLiteral("import.") + QString::fromLatin1(spec.key), note.detail);
    return session.ledger.change(verb, [&](Change &change) {
        for (Record &record : records) {
            putWithRules(session, change, record, RowOrigin::Import);
        }
        // In the same entry: whoever takes an import back does not want its mapping proposed again.
        if (!note.mapping.isEmpty()) {
            putSetting(change, session.ledger, importMappingSetting(spec.key), note.mapping);
        }
    });
}

} // namespace renkei
