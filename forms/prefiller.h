// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/ledger_source.h"
#include "forms/prefill.h"

namespace renkei::forms {

/// Fills one form for many subjects: the template's sources are read once, offices and explainers kept.
class Prefiller
{
public:
    /// Throws Error(InvalidInput) for a source that no register has. `session` and `form` must outlive it.
    Prefiller(const Session &session, const FormTemplate &form);

    QJsonObject fill(const PrefillRequest &request);

private:
    void addSource(const QString &key, const QString &from, const QStringList &roots);
    QUuid officeOf(const Record &subject) const;
    void bind(const PrefillRequest &request, const std::optional<Record> &subject);
    QJsonArray rows(const FormField &table);
    void fill(const FormField &field, const QString &sourceKey, const QString &key, QJsonObject &data);

    const Session &m_session;
    const FormTemplate &m_form;
    LedgerSource m_source;
    QHash<QString, SourceExpression> m_sources;
    QUuid m_office;
};

} // namespace renkei::forms
