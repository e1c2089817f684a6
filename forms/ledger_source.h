// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/source_expression.h"
#include "workflow/session.h"
#include "workflow/staff_display_names.h"

#include <QHash>
#include <QJsonValue>

#include <optional>

namespace renkei::forms {

/// Looks up the paths of source expressions in the ledger. What is not bound, or refers to nothing, is not
/// known. Keeps the records it has followed references to, for a run of many forms.
class LedgerSource
{
public:
    explicit LedgerSource(const Session &session);

    void bindToday(bool bound) { m_today = bound; }
    /// The number of the table's row; 0 = in no table.
    void bindNumber(int number) { m_number = number; }
    /// Data that no register holds; an undefined value unbinds it.
    void bindData(const QString &root, const QJsonValue &data);
    QJsonValue boundData(const QString &root) const { return m_data.value(root); }
    void bind(const QString &root, const std::optional<Record> &record);
    std::optional<Record> bound(const QString &root) const;

    /// As text for a form: dates ISO; a display name that nobody entered as it is made. Empty = not known.
    QString text(const SourceExpression &expression);
    QString text(const SourcePath &path);

private:
    QString dataText(const SourcePath &path) const;
    std::optional<Record> record(const RegisterSpec &spec, const QUuid &id);
    QString valueText(const Record &record, const QByteArray &key);

    const Session &m_session;
    bool m_today = true;
    int m_number = 0;
    QHash<QString, Record> m_roots;
    QHash<QString, QJsonValue> m_data;
    QHash<QUuid, std::optional<Record>> m_followed;
    std::optional<StaffDisplayNames> m_displayNames; ///< read when a form asks for one
};

/// Rows of a register whose date in `whileField`, if any, is open or not over.
QList<Record> rowsOf(const Session &session, const RegisterSpec &spec, const Selection &selection,
                     const QString &whileField);
/// Those that belong to an office, when the register knows offices and `office` is not null.
QList<Record> rowsOfOffice(const Session &session, const RegisterSpec &spec, const QUuid &office,
                           const QString &whileField, const QString &orderBy);

/// The field of a register that tells its office; empty when there is none.
QByteArray officeField(const RegisterSpec &spec);
/// The office a record belongs to, directly or through somebody it refers to (a patient's explainer); null =
/// none. An office belongs to itself.
QUuid officeOf(const Ledger &ledger, const Record &subject);
/// The date after which somebody is no longer in service or in care; empty when a register has none.
QString endField(const RegisterSpec &spec);

} // namespace renkei::forms
