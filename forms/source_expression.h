// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

#include <QString>
#include <QStringList>

#include <vector>

/// The `from` of a template's field: where the ledger has what is filled in.
///   today                                        the day of printing
///   office.name                                  a field of a record
///   patient.explainer.office.name                through references
///   patient.agentName | patient.name             the first that is known
///   patient.agentName ? patient.agentAddress | patient.address
///                                                when the first is known the second, known or not; else …
namespace renkei::forms {

struct SourcePath
{
    QStringList words; ///< "patient", "explainer", "name"; or "today"

    bool isToday() const { return words.size() == 1; }
};

struct SourceAlternative
{
    SourcePath condition; ///< no words = none
    SourcePath source;
};

struct SourceExpression
{
    std::vector<SourceAlternative> alternatives;
};

/// Reads an expression whose paths may begin with the registers in `roots`. Throws Error(InvalidInput) saying
/// what was expected.
SourceExpression readSource(const QString &text, const QStringList &roots);

/// The field a path ends at; nullptr for today.
const FieldSpec *endOfPath(const SourcePath &path);

} // namespace renkei::forms
