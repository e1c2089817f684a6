// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"

#include <QHash>

namespace renkei {

/// The rows of a register by name and back: spreadsheets name an office or a person where the ledger keeps an
/// id. Holds what was in use when it was made.
class ReferenceNames
{
public:
    ReferenceNames(const Ledger &ledger, const RegisterSpec &spec);

    struct Found
    {
        QUuid id;
        QString problem; ///< empty when exactly one row is meant
    };
    /// Meant is the row of exactly that name, else the one whose name, or short name, folds to the same; an
    /// id as text is taken as well.
    Found find(const QString &written) const;
    QString nameOf(const QUuid &id) const { return m_nameById.value(id); }
    /// The only row there is; null when there are none or several.
    QUuid onlyOne() const { return m_nameById.size() == 1 ? m_nameById.constBegin().key() : QUuid(); }

private:
    const RegisterSpec &m_spec;
    QHash<QUuid, QString> m_nameById;
    QMultiHash<QString, QUuid> m_byName;
    QMultiHash<QString, QUuid> m_byKey;
};

} // namespace renkei
