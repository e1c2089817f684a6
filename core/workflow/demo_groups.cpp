// SPDX-License-Identifier: Apache-2.0
#include "workflow/demo_groups.h"

#include <algorithm>
#include <utility>

namespace renkei {

DemoGroups::DemoGroups(const Session &session, DemoWords &words, Change &change, People people)
    : m_session(session)
    , m_words(words)
    , m_change(change)
    , m_people(std::move(people))
    , m_today(session.clock.today())
{
    // A team is mostly of the own office, with somebody of another one now and then.
    constexpr int ownBetween = 4;
    qsizetype other = 0;
    for (qsizetype i = 0; i < m_people.own.size(); ++i) {
        if (i % ownBetween == 0 && other < m_people.others.size()) {
            m_everybody += m_people.others.at(other++);
        }
        m_everybody += m_people.own.at(i);
    }
    m_everybody += m_people.others.mid(other);
    for (const StaffMember &person : std::as_const(m_people.others)) {
        m_otherIds += person.id;
    }
}

QDate DemoGroups::dayBetween(const QDate &from, const QDate &to)
{
    return from.addDays(m_words.number(int(std::max<qint64>(1, from.daysTo(to)))));
}

/// Most groups have been there for longer than the interval of a review.
QDate DemoGroups::openingDay(const QDate &earliest)
{
    const QDate longAgo = m_today.addDays(-210);
    return earliest < longAgo && m_words.chance(85) ? dayBetween(earliest, longAgo)
                                                    : dayBetween(earliest, m_today.addDays(-4));
}

Group DemoGroups::addGroup(int index, const QList<Patient> &patients, OfficeId host)
{
    Group group;
    group.hostOffice = host;
    if (index < patients.size()) {
        const Patient &patient = patients.at(index);
        group.kind = QString::fromUtf16(patientGroup);
        group.patient = patient.id;
        group.name = patient.name + QStringLiteral("様");
        group.kana = patient.kana;
        group.openedOn = openingDay(std::max(patient.careStarted, m_today.addDays(-500)));
    } else {
        static const QStringList names{QStringLiteral("多職種連絡会"), QStringLiteral("感染対策"),
                                       QStringLiteral("災害時連絡"), QStringLiteral("事例検討会")};
        group.kind = QString::fromUtf16(freeGroup);
        group.name = QStringLiteral("%1 %2").arg(names.at(m_freeGroups % names.size())).arg(m_freeGroups + 1);
        group.openedOn = openingDay(m_today.addDays(-500));
        ++m_freeGroups;
    }
    m_change.put(group);
    return group;
}

void DemoGroups::addMember(const Group &group, const StaffMember &person)
{
    const QString administrator = m_session.operatorName;
    Membership membership;
    membership.group = group.id;
    membership.staff = person.id;
    membership.invitedOn = std::min(group.openedOn.addDays(m_words.number(20)), m_today.addDays(-4));
    membership.invitedBy = administrator;
    membership.invitedReason = QStringLiteral("担当のため");
    const int lot = m_words.number(100);
    const bool isInvited = lot < 2;
    const bool isAccepted = lot < 4;
    if (!isInvited) {
        membership.judgement = QString::fromUtf16(judgedAccepted);
        membership.judgedOn = membership.invitedOn.addDays(1);
        membership.judgedBy = person.name;
    }
    if (!isInvited && !isAccepted) {
        membership.approvedOn = membership.invitedOn.addDays(2);
        membership.approvedBy = administrator;
        membership.joinedOn = membership.approvedOn;
        membership.joinedBy = administrator;
    }
    if (m_otherIds.contains(person.id) && m_words.chance(50)) {
        membership.nextCheckOn = m_today.addDays(m_words.number(200) - 20);
    }
    m_change.put(membership);
}

void DemoGroups::fill(int groups, int members, const QList<Patient> &patients, OfficeId host,
                      const std::function<void()> &step)
{
    int leaver = 0;
    for (int g = 0; g < groups; ++g) {
        const Group group = addGroup(g, patients, host);
        step();
        // The first groups take one more each, so that the sum is exact.
        int places = members / groups + (g < members % groups ? 1 : 0);
        if (places > 1 && g % 5 == 1 && leaver < m_people.leavers.size()) {
            addMember(group, m_people.leavers.at(leaver++));
            --places;
            step();
        }
        const qsizetype first = m_everybody.isEmpty() ? 0 : m_words.number(int(m_everybody.size()));
        for (int i = 0; i < places && i < m_everybody.size(); ++i) {
            addMember(group, m_everybody.at((first + i) % m_everybody.size()));
            step();
        }
    }
}

} // namespace renkei
