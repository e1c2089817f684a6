// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/staff_member.h"
#include "exchange/member_list.h"
#include "ledger/ledger.h"

#include <QHash>

#include <vector>

namespace renkei {

/// All staff of a ledger by every name they can be written under, and all offices by theirs. People are
/// numbered as they come.
class StaffNames
{
public:
    explicit StaffNames(const Ledger &ledger);

    /// -1 when the person is not in use.
    int indexOf(StaffId id) const { return m_indexById.value(id.uuid(), -1); }
    StaffId id(int person) const { return m_people[size_t(person)].id; }
    OfficeId office(int person) const { return m_people[size_t(person)].office; }
    bool hasLeft(int person) const { return m_people[size_t(person)].hasLeft; }
    /// The name as it stands in the ledger, apart from spaces, is this one.
    bool isWritten(int person, const QString &name) const;

    /// Under the name, the name in brackets, or the kana.
    QList<int> peopleCalled(const ListedName &listed) const;
    /// One letter differs, or the given name is the same and the office, too (a new family name).
    bool resembles(int person, const ListedName &listed) const;

    QList<OfficeId> officesCalled(const QString &text) const;
    /// 「福島市訪問看護」 for an office whose short name is 福島訪看: what is written shares most of its
    /// letters.
    bool officeResembles(int person, const QString &text) const;
    /// Which of the texts beside the name is the office: one that is an office of the ledger, else the first
    /// behind the divider.
    QString officeTextOf(const ListedName &listed) const;
    /// The name is that of an office with or without a department.
    bool isDepartment(const ListedName &listed) const;

private:
    struct Person
    {
        StaffId id;
        OfficeId office;
        QString name; ///< as in the ledger
        bool hasLeft = false;
    };
    void addOffices(const Ledger &ledger);
    void addPerson(Person person, const QString &kana, const QString &displayName);
    void addName(const QString &name, int person);

    std::vector<Person> m_people;
    QHash<QUuid, int> m_indexById;
    QMultiHash<QString, int> m_byName; ///< folded, without spaces
    QMultiHash<QString, int> m_byKana;
    QMultiHash<QString, OfficeId> m_byOffice;
    QHash<OfficeId, QStringList> m_officeKeys;
};

} // namespace renkei
