// SPDX-License-Identifier: Apache-2.0
#include "workflow/demo_ledger.h"

#include "domain/appointment.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/signer.h"
#include "domain/staff_member.h"
#include "text/error.h"
#include "workflow/demo_groups.h"
#include "workflow/demo_papers.h"
#include "workflow/demo_year.h"
#include "workflow/settings.h"

#include <algorithm>

namespace renkei {

namespace {

/// Fills a ledger step by step inside one change.
class DemoFill
{
public:
    DemoFill(const Session &session, const DemoSize &size, Change &change,
             const std::function<bool(qint64, qint64)> &progress)
        : m_session(session)
        , m_size(size)
        , m_change(change)
        , m_progress(progress)
        , m_words(size.seed)
        , m_papers(session, m_words, change)
        , m_today(session.clock.today())
        , m_ownOffice(ownOfficeId(session.ledger))
        , m_leavers(size.staff >= 10 ? std::max(1, size.staff / 20) : 0)
    {
    }

    void run()
    {
        for (int i = 0; i < std::max(1, m_size.offices); ++i) {
            addOffice(i);
            step();
        }
        for (int i = 0; i < m_size.staff + m_leavers; ++i) {
            addStaff(i);
            step();
        }
        for (int i = 0; i < m_size.patients; ++i) {
            addPatient();
            step();
        }
        if (m_size.groups > 0) {
            addGroups();
        }
    }

private:
    void step()
    {
        const qint64 all = qint64(std::max(1, m_size.offices)) + m_size.staff + m_leavers + m_size.patients +
                           m_size.groups + m_size.members;
        if (m_progress && !m_progress(++m_done, all)) {
            throw Error(ErrorCode::Cancelled,
                        QCoreApplication::translate("DemoLedger", "Stopped. Nothing was filled in."));
        }
    }

    void addOffice(int index);
    void addStaff(int index);
    void addPatient();
    void addPeopleOfOtherOffices();
    void addGroups();
    void staffPaper(const StaffMember &staff);
    void patientPaper(const Patient &patient);
    const Office &officeOf(int staffIndex);
    /// Papers are signed within a few weeks.
    QDate signingDay(const QDate &begun) { return dayBetween(begun, std::min(begun.addDays(21), m_today)); }
    QDate dayBetween(const QDate &from, const QDate &to);

    const Session &m_session;
    const DemoSize &m_size;
    Change &m_change;
    const std::function<bool(qint64, qint64)> &m_progress;
    DemoWords m_words;
    DemoPapers m_papers;
    QDate m_today;
    OfficeId m_ownOffice;
    int m_leavers;
    qint64 m_done = 0;
    QList<Office> m_offices;
    QList<StaffId> m_explainers;
    DemoGroups::People m_people;
    QList<Patient> m_inCare;
    QString m_sharedMail;
};

QDate DemoFill::dayBetween(const QDate &from, const QDate &to)
{
    return from.addDays(m_words.number(int(std::max<qint64>(1, from.daysTo(to)))));
}

void DemoFill::addOffice(int index)
{
    const bool isOwn = index == 0 && !m_ownOffice.isNull();
    Office office = isOwn ? m_session.ledger.get<Office>(m_ownOffice) : Office();
    const DemoWords::OfficeName name = m_words.officeName();
    const DemoWords::Place place = m_words.place();
    if (office.name.isEmpty()) {
        office.name = name.name;
        office.kana = name.kana;
        office.shortName = name.shortName;
    }
    office.facilityType = name.facilityType;
    office.postCode = place.postCode;
    office.address = place.address;
    office.phone = m_words.officePhone();
    office.fax = m_words.officePhone();
    office.email = QStringLiteral("office%1@example.jp").arg(index + 1);
    office.manager = m_words.anybody().name;
    m_change.put(office);
    m_offices.append(office);
    // The desk's own papers are through; at the centre every third office still owes them.
    if (isOwn || index % 3 != 2) {
        const QDate day = dayBetween(m_today.addDays(-400), m_today.addDays(-60));
        const bool isInvited = isOwn || m_words.chance(80);
        m_papers.submitted(office.id.uuid(), day, isInvited ? day.addDays(5) : QDate());
    }
}

/// At an office desk everybody is of the own office; the centre knows the staff of all.
const Office &DemoFill::officeOf(int staffIndex)
{
    return m_offices.at(m_ownOffice.isNull() ? staffIndex % m_offices.size() : 0);
}

void DemoFill::addStaff(int index)
{
    const DemoWords::Person person = m_words.nextPerson();
    const DemoWords::Place place = m_words.place();
    StaffMember staff;
    staff.office = officeOf(index).id;
    staff.name = person.name;
    staff.kana = person.kana;
    staff.sex = m_words.chance(92) ? person.sex : QString();
    staff.profession = m_words.profession();
    staff.email = m_words.chance(95) ? QStringLiteral("staff%1@example.jp").arg(index + 1) : QString();
    staff.phone = m_words.chance(70) ? m_words.mobilePhone() : QString();
    staff.postCode = place.postCode;
    staff.address = place.address;
    const bool isNewcomer = m_size.year && index == m_size.staff - 1;
    staff.joined = isNewcomer ? m_today.addDays(2) : dayBetween(QDate(2008, 4, 1), m_today.addDays(-40));
    if (index == 3) {
        m_sharedMail = staff.email;
    } else if (index == 17 && !m_sharedMail.isEmpty()) {
        staff.email = m_sharedMail; // something for the list of what is missing
    }
    const bool hasLeft = index >= m_size.staff;
    if (hasLeft) {
        staff.left = dayBetween(staff.joined, m_today);
    }
    m_change.put(staff);
    if (!isNewcomer) {
        (hasLeft ? m_people.leavers : m_people.own).append(staff);
    }
    if (!hasLeft && !isNewcomer) {
        if (m_explainers.size() < 8) {
            m_explainers.append(staff.id);
        }
        staffPaper(staff);
    }
}

void DemoFill::staffPaper(const StaffMember &staff)
{
    const Office &office = officeOf(0);
    const int lot = m_words.number(100);
    if (lot < 82) {
        const QDate day = signingDay(staff.joined);
        m_papers.signedPaper("staff-pledge", staff.id.uuid(), day, office.manager);
        if (m_words.chance(94)) {
            m_papers.signedPaper("acknowledgement", staff.id.uuid(), day, office.manager);
        }
    } else if (lot < 88) {
        m_papers.printedForm(
            "staff-pledge", staff.id.uuid(),
            {{QStringLiteral("office"), QJsonObject{{QStringLiteral("name"), office.name},
                                                    {QStringLiteral("manager"), office.manager}}},
             {QStringLiteral("staff"), QJsonObject{{QStringLiteral("name"), staff.name},
                                                   {QStringLiteral("address"), staff.address}}}});
    } else if (lot < 96) {
        m_papers.signedPaper("acknowledgement", staff.id.uuid(), signingDay(staff.joined), office.manager);
        m_papers.omitted("staff-pledge", staff.id.uuid(), office.manager);
    }
}

void DemoFill::addPatient()
{
    const DemoWords::Person person = m_words.anybody();
    const DemoWords::Place place = m_words.place();
    Patient patient;
    patient.name = person.name;
    patient.kana = person.kana;
    patient.sex = person.sex;
    patient.birthDate = dayBetween(QDate(1926, 1, 1), QDate(1962, 12, 31));
    patient.postCode = place.postCode;
    patient.address = place.address;
    patient.phone = m_words.officePhone();
    if (m_words.chance(25)) {
        const DemoWords::Person agent = m_words.anybody();
        patient.agentName = agent.name;
        patient.agentRelation = agent.sex == u"男" ? QStringLiteral("長男") : QStringLiteral("長女");
        patient.agentAddress = patient.address;
        patient.agentReason = QStringLiteral("本人が自署できないため");
    }
    if (!m_explainers.isEmpty()) {
        patient.explainer = m_explainers.at(m_words.number(int(m_explainers.size())));
    }
    patient.careStarted = dayBetween(QDate(2018, 4, 1), m_today);
    if (m_words.chance(8)) {
        patient.careEnded = dayBetween(patient.careStarted, m_today);
    }
    m_change.put(patient);
    if (!patient.careEnded.isValid()) {
        m_inCare.append(patient);
    }
    patientPaper(patient);
}

void DemoFill::addPeopleOfOtherOffices()
{
    constexpr int each = 2;
    for (qsizetype i = each; i < m_offices.size() * each; ++i) {
        const DemoWords::Person person = m_words.anybody();
        StaffMember staff;
        staff.office = m_offices.at(i / each).id;
        staff.name = person.name;
        staff.kana = person.kana;
        staff.profession = m_words.profession();
        m_change.put(staff);
        m_people.others.append(staff);
    }
}

void DemoFill::addGroups()
{
    if (!m_ownOffice.isNull()) {
        addPeopleOfOtherOffices();
        for (qsizetype i = 0; i < std::min<qsizetype>(2, m_people.own.size()); ++i) {
            Appointment administrator;
            administrator.office = m_ownOffice;
            administrator.staff = m_people.own.at(i).id;
            administrator.from = m_today.addDays(i == 0 ? -365 : -90);
            administrator.appointedBy = m_offices.constFirst().manager;
            m_change.put(administrator);
        }
    }
    DemoGroups(m_session, m_words, m_change, m_people)
        .fill(m_size.groups, m_size.members, m_inCare, m_offices.constFirst().id, [this] { step(); });
}

void DemoFill::patientPaper(const Patient &patient)
{
    const Office &office = officeOf(0);
    const int lot = m_words.number(100);
    const bool hasAgent = !patient.agentName.isEmpty();
    if (lot < 82) {
        Document consent;
        consent.basis = QString::fromUtf16(basisSignature);
        consent.signerKind = QString::fromUtf16(hasAgent ? signerAgent : signerSelf);
        consent.signerName = patient.agentName;
        consent.signerRelation = patient.agentRelation;
        consent.signerReason = patient.agentReason;
        consent.copiesHanded = m_words.chance(94) ? 1 : 0;
        m_papers.signedPaper("consent", patient.id.uuid(), signingDay(patient.careStarted), office.manager,
                             consent);
    } else if (lot < 88) {
        m_papers.printedForm(
            "consent", patient.id.uuid(),
            {{QStringLiteral("signer"),
              QJsonObject{{QStringLiteral("name"), hasAgent ? patient.agentName : patient.name},
                          {QStringLiteral("address"), patient.address}}},
             {QStringLiteral("explainer"), QJsonObject{{QStringLiteral("office"), office.name}}}});
    } else if (lot < 96) {
        m_papers.substituted("consent", patient.id.uuid(), office.manager);
    }
}

} // namespace

void fillDemo(Session &session, const DemoSize &size, const std::function<bool(qint64, qint64)> &progress)
{
    session.ledger.change(session.notice(QStringLiteral("demo.fill")),
                          [&](Change &change) { DemoFill(session, size, change, progress).run(); });
    if (size.year && !ownOfficeId(session.ledger).isNull()) {
        liveDemoYear(session);
    }
}

} // namespace renkei
