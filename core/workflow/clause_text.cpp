// SPDX-License-Identifier: Apache-2.0
#include "workflow/clause_text.h"

#include <QCoreApplication>

namespace renkei {

QString clauseText(const RegionPack &pack, const QString &clauseId)
{
    const Clause *clause = pack.clause(clauseId);
    return clause == nullptr ? QString()
                             : QCoreApplication::translate("ClauseText", "%1 (%2): %3")
                                   .arg(clause->label, clause->title, clause->text);
}

QString clauseRemark(const RegionPack &pack, const QString &clauseId)
{
    const Clause *clause = pack.clause(clauseId);
    return clause == nullptr
               ? QString()
               : QCoreApplication::translate("ClauseText", " (%1: \"%2\")").arg(clause->label, clause->text);
}

} // namespace renkei
