// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"

#include <QHash>

namespace renkei::desk {

/// Names of everybody papers are about, in memory, for lists that scroll.
class SubjectNames
{
public:
    void read(const Ledger &ledger);
    QString name(const QUuid &subject) const { return m_names.value(subject); }

private:
    QHash<QUuid, QString> m_names;
};

} // namespace renkei::desk
