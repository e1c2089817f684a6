// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document_kind.h"
#include "ledger/ledger.h"

namespace renkei {

/// The person or office that a paper of this kind is about. `registerKey` may be blank where the kind says
/// it; it is filled in. Throws Error(InvalidInput) when the kind belongs to another register or none is
/// given, Error(NotFound) for an unknown kind or when there is no such row.
Record paperSubject(const Ledger &ledger, const QString &kind, QString &registerKey, const QUuid &subject);

/// How people call the row a paper is about: a person's or an office's name, a group's, the title of a
/// review; empty when the row is gone.
QString paperSubjectName(const Ledger &ledger, const QString &registerKey, const QUuid &subject);

/// Whether a day lies after today; nobody signs or confirms tomorrow.
void requireNotInFuture(const QDate &day, const QDate &today, const QString &label);

} // namespace renkei
