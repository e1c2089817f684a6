// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "ledger/ledger.h"

/// Rows that a person names on the command line: by id, or by name.
namespace renkei::cli {

/// An id as printed by `add` and `list`; throws Error(InvalidInput) when it is none.
QUuid idFromText(const QString &text);

struct NamedRow
{
    QUuid id;
    QStringList names;
};

/// The one row that is meant: of exactly this name, else of one that reads alike (髙橋 for 高橋, with or
/// without a space). `kind` says in the sentence what was looked for. Throws Error(NotFound), or
/// Error(InvalidInput) that lists the ids when several have that name.
QUuid oneNamed(const QString &text, const QString &kind, const QList<NamedRow> &rows);

/// The row that has this id, or in use this name, short name or title. Throws as oneNamed().
QUuid rowNamed(const Ledger &ledger, const RegisterSpec &spec, const QString &text);

template <class T>
decltype(T::id) idNamed(const Ledger &ledger, const QString &text)
{
    return decltype(T::id)(rowNamed(ledger, T::spec(), text));
}

template <class T>
QList<decltype(T::id)> idsNamed(const Ledger &ledger, const QStringList &texts)
{
    QList<decltype(T::id)> ids;
    for (const QString &text : texts) {
        ids += idNamed<T>(ledger, text);
    }
    return ids;
}

/// The row an option names; null when the option was not given.
template <class T>
decltype(T::id) optionNamed(const Invocation &invocation, const Ledger &ledger, const QString &option)
{
    return invocation.has(option) ? idNamed<T>(ledger, invocation.value(option)) : decltype(T::id)();
}

} // namespace renkei::cli
