// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/group.h"
#include "domain/office.h"
#include "domain/patient.h"
#include "domain/staff_member.h"
#include "workflow/attach_document.h"
#include "workflow/groups.h"
#include "workflow/members.h"
#include "workflow/reviews.h"
#include "workflow/save_record.h"
#include "workflow/settings.h"

namespace renkei::test {

/// Fills a ledger with people, signed papers and groups, as an office has them before a review.
class ReviewOffice
{
public:
    explicit ReviewOffice(Session &session)
        : m_session(session)
    {
        Office elsewhere;
        elsewhere.name = QStringLiteral("福島訪問看護");
        m_elsewhere = addRow(session, elsewhere).id;
    }

    /// Of the own office, with a signed 様式3 unless told otherwise.
    StaffMember own(const QString &name, const QString &kana, bool signedPledge = true)
    {
        StaffMember member = person(ownOfficeId(m_session.ledger), name, kana);
        if (signedPledge) {
            sign("staff-pledge", member.id.uuid());
        }
        return member;
    }
    StaffMember fromElsewhere(const QString &name, const QString &kana)
    {
        return person(m_elsewhere, name, kana);
    }
    /// Of a patient who has signed 様式4.
    Group group(const QString &name, const QString &kana, const QList<StaffMember> &members)
    {
        Patient patient;
        patient.name = name;
        patient.kana = kana;
        patient = addRow(m_session, patient);
        sign("consent", patient.id.uuid());
        Group group;
        group.kind = QString::fromUtf16(patientGroup);
        group.name = name + QStringLiteral("さんの会");
        group.kana = kana;
        group.patient = patient.id;
        group = openGroup(m_session, group);
        join(group, members);
        return group;
    }
    void join(const Group &group, const QList<StaffMember> &members)
    {
        QList<StaffId> ids;
        for (const StaffMember &member : members) {
            ids.append(member.id);
        }
        enterMembers(m_session, group.id, ids, {});
    }
    void leaves(StaffMember member, const QDate &lastDay)
    {
        member.left = lastDay;
        m_session.ledger.change(m_session.verb(QStringLiteral("staff.edit")),
                                [&](Change &change) { change.put(member); });
    }
    Review closedReview()
    {
        const Review review = startReview(m_session, {});
        QList<ReviewItemId> ids;
        for (const ReviewItem &item : reviewItems(m_session.ledger, review.id)) {
            ids.append(item.id);
        }
        decide(m_session, ids, QString::fromUtf16(decisionKeep), QStringLiteral("全員の担当を確認"));
        return closeReview(m_session, review.id);
    }

private:
    StaffMember person(OfficeId office, const QString &name, const QString &kana)
    {
        StaffMember member;
        member.office = office;
        member.name = name;
        member.kana = kana;
        member.profession = QStringLiteral("看護師");
        return addRow(m_session, member);
    }
    void sign(const char *kind, const QUuid &subject)
    {
        Document document;
        document.kind = QLatin1StringView(kind);
        document.subject = subject;
        document.signedOn = m_session.clock.today();
        attachDocument(m_session, document, std::nullopt);
    }

    Session &m_session;
    OfficeId m_elsewhere;
};

} // namespace renkei::test
