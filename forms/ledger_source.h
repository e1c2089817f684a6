// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/source_expression.h"
#include "workflow/session.h"

#include <QHash>

#include <optional>

namespace renkei::forms {

/// Looks up the paths of source expressions in the ledger. What is not bound, or refers to nothing, is not
/// known. Keeps the records it has followed references to, for a run of many forms.
class LedgerSource
{
public:
    explicit LedgerSource(const Session &session);

    void bindToday(bool bound) { m_today = bound; }
    void bind(const QString &root, const std::optional<Record> &record);
    std::optional<Record> bound(const QString &root) const;

    /// As text for a form: dates ISO. Empty = not known.
    QString text(const SourceExpression &expression);
    QString text(const SourcePath &path);

private:
    std::optional<Record> record(const RegisterSpec &spec, const QUuid &id);

    const Session &m_session;
    bool m_today = true;
    QHash<QString, Record> m_roots;
    QHash<QUuid, std::optional<Record>> m_followed;
};

/// Rows of a register that belong to an office (when the register knows offices) and whose date in
/// `whileField`, if any, is open or not over; sorted by `orderBy`.
QList<Record> rowsOf(const Session &session, const RegisterSpec &spec, const QUuid &office,
                     const QString &whileField, const QString &orderBy);

/// The field of a register that tells its office; empty when there is none.
QByteArray officeField(const RegisterSpec &spec);
/// The date after which somebody is no longer in service or in care; empty when a register has none.
QString endField(const RegisterSpec &spec);

} // namespace renkei::forms
