// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/import_plan.h"

#include <QHash>

namespace renkei {

/// Finds who is already there: the same folded name at the same office, or with the same date of birth, or
/// with that detail unknown on one side; and the same value of a field that belongs to one person (mail).
class DuplicateFinder
{
public:
    /// Takes in every row of the ledger that is in use.
    DuplicateFinder(const Ledger &ledger, const RegisterSpec &spec);

    std::optional<Duplicate> find(const Record &record, const QList<PlannedRow> &earlier) const;
    /// A row of the file, so that a later one can collide with it.
    void add(const Record &record, qsizetype plannedRow);

private:
    /// Somebody in the ledger (id) or in the file (plannedRow).
    struct Person
    {
        QUuid id;
        qsizetype plannedRow = -1;
        QString nameKey;
        QString kanaKey;
        QVariant detail;
    };

    Person person(const Record &record) const;
    void learn(const Record &record, Person person);
    bool sameDetail(const QVariant &a, const QVariant &b) const;

    const Ledger &m_ledger;
    const RegisterSpec &m_spec;
    const FieldSpec *m_detail = nullptr; ///< tells people of one name apart; nullptr = the name is enough
    QList<const FieldSpec *> m_uniqueFields;
    QList<Person> m_people;
    QMultiHash<QString, qsizetype> m_byName; ///< index into m_people
    QHash<QString, qsizetype> m_byUnique;    ///< field key and value → index into m_people
};

} // namespace renkei
