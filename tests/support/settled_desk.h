// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "regulation/findings.h"
#include "support/test_clock.h"

#include <QHash>

namespace renkei::test {

/// An office desk with two people, one of them the MCS administrator, and a patient: everything settled until
/// a test says otherwise. What the rules look at, without a ledger.
struct Desk
{
    TestClock clock;
    RegionPack pack = RegionPack::byNameOrFolder(QStringLiteral("fukushima"));
    QHash<std::pair<QString, QUuid>, DocumentState> states;
    LedgerView view;

    Desk()
    {
        view.today = clock.today();
        view.ownOffice = OfficeId(newUuid(clock));
        view.offices = {
            {view.ownOffice, QStringLiteral("訪問看護ステーションふくしま"), QStringLiteral("福島訪看")}};
        addStaff(QStringLiteral("髙橋 日出男"), QStringLiteral("takahashi@example.jp"),
                 QStringLiteral("たかはし ひでお"));
        addStaff(QStringLiteral("渡邉 彩"), QStringLiteral("watanabe@example.jp"),
                 QStringLiteral("わたなべ あや"));
        view.appointments = {
            {AppointmentId(newUuid(clock)), view.staff[0].id, view.ownOffice, QDate(2024, 4, 1), QDate()}};
        PatientView patient;
        patient.id = PatientId(newUuid(clock));
        patient.name = QStringLiteral("\U00020BB7田 ハナ");
        patient.careStarted = QDate(2025, 4, 1);
        view.patients = {patient};
        view.stateOf = [this](const QString &kind, const QUuid &subject) {
            return states.value({kind, subject}, DocumentState::Signed);
        };
    }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    StaffId addStaff(const QString &name, const QString &email, const QString &kana)
    {
        StaffView staff;
        staff.id = StaffId(newUuid(clock));
        staff.office = view.ownOffice;
        staff.name = name;
        staff.email = email;
        staff.kana = kana;
        staff.joined = QDate(2024, 4, 1);
        view.staff.push_back(staff);
        return staff.id;
    }
    /// A group of the patient, hosted by the own office, reviewed a month ago.
    GroupView &addGroup(const QString &name)
    {
        GroupView group;
        group.id = GroupId(newUuid(clock));
        group.name = name;
        group.patient = view.patients[0].id;
        group.hostOffice = view.ownOffice;
        group.openedOn = QDate(2025, 4, 1);
        group.reviewedOn = view.today.addMonths(-1);
        view.groups.push_back(group);
        return view.groups.back();
    }
    MembershipView &addMember(GroupId group, StaffId staff)
    {
        MembershipView membership;
        membership.id = MembershipId(newUuid(clock));
        membership.group = group;
        membership.staff = staff;
        view.memberships.push_back(membership);
        return view.memberships.back();
    }
    PaperView &addPaper(const char *kind, const QUuid &subject, const QDate &since)
    {
        PaperView paper;
        paper.kind = QLatin1StringView(kind);
        paper.subject = subject;
        paper.since = since;
        paper.copiesHanded = 1;
        view.papers.push_back(paper);
        return view.papers.back();
    }
    QUuid patient() const { return view.patients[0].id.uuid(); }
    void set(const char *kind, const QUuid &subject, DocumentState state)
    {
        states.insert({QLatin1StringView(kind), subject}, state);
    }
    QList<Finding> findings() const { return findFindings(view, pack); }
    /// Those of one rule.
    QList<Finding> of(const char *rule) const
    {
        QList<Finding> found = findings();
        found.removeIf([rule](const Finding &finding) { return finding.rule != rule; });
        return found;
    }
};

} // namespace renkei::test
