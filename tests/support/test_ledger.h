// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/office.h"
#include "domain/staff_member.h"
#include "ledger/ledger.h"
#include "support/test_clock.h"

#include <QTemporaryDir>

namespace renkei::test {

/// A real encrypted ledger in a folder that goes away with it; can be closed and opened again.
class TestLedger
{
public:
    TestLedger()
        : m_key(SecretBytes::random(32))
        , m_ledger(Ledger::create(path(), m_key.clone(), clock))
    {
    }

    Ledger &operator*() { return *m_ledger; }
    Ledger *operator->() { return m_ledger.get(); }
    QString path() const { return m_folder.filePath(QStringLiteral("ledger")); }
    const SecretBytes &key() const { return m_key; }
    void close() { m_ledger.reset(); }
    void reopen()
    {
        close();
        m_ledger = Ledger::open(path(), m_key.clone(), clock);
    }

    /// A change under a verb name of one's choice.
    template <class Work>
    std::optional<HistoryEntry> change(const char16_t *verb, Work work)
    {
        return m_ledger->change({QString::fromUtf16(verb), OperatorId(), QStringLiteral("佐藤"), true, {}},
                                work);
    }
    Office addOffice(const QString &name)
    {
        Office office;
        office.name = name;
        change(u"office.add", [&](Change &change) { change.put(office); });
        return office;
    }
    StaffMember addStaff(const Office &office, const QString &name, const QString &kana = {})
    {
        StaffMember staff;
        staff.office = office.id;
        staff.name = name;
        staff.kana = kana;
        change(u"staff.add", [&](Change &change) { change.put(staff); });
        return staff;
    }

    TestClock clock;

private:
    QTemporaryDir m_folder;
    SecretBytes m_key;
    std::unique_ptr<Ledger> m_ledger;
};

inline Verb undoVerb()
{
    return {QStringLiteral("history.undo"), OperatorId(), QStringLiteral("佐藤"), true, {}};
}

inline Verb redoVerb()
{
    return {QStringLiteral("history.redo"), OperatorId(), QStringLiteral("佐藤"), true, {}};
}

} // namespace renkei::test
