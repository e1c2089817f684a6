// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/ledger_source.h"
#include "forms/prefill.h"

#include <functional>

namespace renkei::forms {

/// Fills one form for many subjects: the template's sources are read once, offices and explainers kept.
class Prefiller
{
public:
    /// Throws Error(InvalidInput) for a source that no register has. `session` and `form` must outlive it.
    Prefiller(const Session &session, const FormTemplate &form);

    QJsonObject fill(const PrefillRequest &request);
    /// What the form attaches to its PDF beside its own data, by file name without ending. Of the last
    /// fill().
    QList<std::pair<QString, QJsonObject>> attachments() const;

private:
    /// Of a related record or a table's rows.
    using Filters = std::vector<SourceFilter>;

    void addSource(const QString &key, const QString &from, const SourceRoots &roots);
    void bind(const PrefillRequest &request, const std::optional<Record> &subject);
    void bindRelated(const RelatedSource &related, bool complete, const QUuid &subject);
    /// The rows that the filters leave; nullopt when a record they name is not bound.
    std::optional<Selection> selectionFor(const QString &key) const;
    void forEachRecord(const FormField &table, const std::function<void()> &visit);
    void forEachOfData(const QJsonValue &data, const QStringList &words, const std::function<void()> &visit);
    QJsonArray rows(const FormField &table);
    void fill(const FormField &field, const QString &sourceKey, const QString &key, QJsonObject &data);

    const Session &m_session;
    const FormTemplate &m_form;
    LedgerSource m_source;
    QHash<QString, SourceExpression> m_sources;
    QHash<QString, Filters> m_filters;
    QUuid m_office;
};

} // namespace renkei::forms
