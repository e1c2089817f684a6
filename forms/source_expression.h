// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/register.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

/// The `from` of a template's field: where the ledger has what is filled in.
///   today                                        the day of printing
///   number                                       in a table: the row's number, from 1
///   office.name                                  a field of a record
///   patient.explainer.office.name                through references
///   patient.agentName | patient.name             the first that is known
///   patient.agentName ? patient.agentAddress | patient.address
///                                                when the first is known the second, known or not; else …
namespace renkei::forms {

/// What a path may begin with: a record of that register, or, with nullptr, data that no register holds (a
/// report's JSON), in which any words may follow.
using SourceRoots = QMap<QString, const RegisterSpec *>;

struct SourcePath
{
    QStringList words;                   ///< "patient", "explainer", "name"; or "today"
    const RegisterSpec *begin = nullptr; ///< register of the first word

    bool isToday() const { return words == QStringList{QStringLiteral("today")}; }
    bool isNumber() const { return words == QStringList{QStringLiteral("number")}; }
    bool isData() const { return words.size() > 1 && !begin; }
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

/// Reads an expression whose paths may begin with `roots`. Throws Error(InvalidInput) saying what was
/// expected.
SourceExpression readSource(const QString &text, const SourceRoots &roots);

/// The field a path ends at; nullptr for today, a number, and data.
const FieldSpec *endOfPath(const SourcePath &path);

/// A condition of `where`: the field equals the id of a root's record, or a literal.
struct SourceFilter
{
    QByteArray field;
    QString root;     ///< empty = the literal
    QVariant literal; ///< of the field's own type
};

/// Reads "reviewGroup = subject and decision = 'keep'". Throws Error(InvalidInput).
std::vector<SourceFilter> readFilters(const QString &where, const RegisterSpec &spec,
                                      const SourceRoots &roots);

} // namespace renkei::forms
