// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/membership.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/staff_member.h"
#include "workflow/demo_words.h"
#include "workflow/session.h"

#include <QSet>

#include <functional>

namespace renkei {

/// The groups of the demo and who is in them: every step of an invitation occurs, somebody who left is still
/// in a group, somebody of another office is past the next check, and what ended is in the archive.
class DemoGroups
{
public:
    struct People
    {
        QList<StaffMember> own;     ///< in service
        QList<StaffMember> others;  ///< of other offices
        QList<StaffMember> leavers; ///< have left
    };

    DemoGroups(const Session &session, DemoWords &words, Change &change, People people);

    /// A patient group for each of `patients` in turn, free groups once they run out; `members` open
    /// memberships in all, as far as there are people enough. `step` is called after each row.
    void fill(int groups, int members, const QList<Patient> &patients, OfficeId host,
              const std::function<void()> &step);

private:
    Group addGroup(int index, const QList<Patient> &patients, OfficeId host);
    void addMember(const Group &group, const StaffMember &person);
    QDate openingDay(const QDate &earliest);
    QDate dayBetween(const QDate &from, const QDate &to);

    const Session &m_session;
    DemoWords &m_words;
    Change &m_change;
    People m_people;
    QList<StaffMember> m_everybody; ///< of other offices and own, mixed
    QSet<StaffId> m_otherIds;
    QDate m_today;
    int m_freeGroups = 0;
};

} // namespace renkei
