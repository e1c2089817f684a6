// SPDX-License-Identifier: Apache-2.0
#include "exchange/reference_names.h"

#include "domain/id.h"
#include "text/fold.h"

#include <QCoreApplication>

namespace renkei {

ReferenceNames::ReferenceNames(const Ledger &ledger, const RegisterSpec &spec)
    : m_spec(spec)
{
    const bool hasShortName = spec.indexOf("shortName") >= 0;
    ledger.forEach(spec, {}, [&](const Record &record) {
        const QString name = record.text("name");
        m_nameById.insert(record.id, name);
        m_byName.insert(name.trimmed(), record.id);
        if (const QString key = searchKey(name); !key.isEmpty()) {
            m_byKey.insert(key, record.id);
        }
        if (const QString key = hasShortName ? searchKey(record.text("shortName")) : QString();
            !key.isEmpty() && !m_byKey.contains(key, record.id)) {
            m_byKey.insert(key, record.id);
        }
    });
}

ReferenceNames::Found ReferenceNames::find(const QString &written) const
{
    if (const std::optional<QUuid> id = uuidFromString(written); id && m_nameById.contains(*id)) {
        return {*id, {}};
    }
    QList<QUuid> meant = m_byName.values(written.trimmed());
    if (meant.isEmpty()) {
        meant = m_byKey.values(searchKey(written));
    }
    if (meant.size() == 1) {
        return {meant.first(), {}};
    }
    const QString sentence =
        meant.isEmpty()
            ? QCoreApplication::translate("Import",
                                          "“%1” is not in the ledger (%2). Please enter it there first, "
                                          "or correct the name.")
            : QCoreApplication::translate("Import",
                                          "“%1” is in the ledger more than once (%2). Please write the "
                                          "name exactly as it stands there.");
    return {{}, sentence.arg(written.trimmed(), m_spec.translatedLabel())};
}

} // namespace renkei
