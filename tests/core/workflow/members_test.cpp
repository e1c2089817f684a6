// SPDX-License-Identifier: Apache-2.0
#include "workflow/members.h"

#include "support/test_session.h"
#include "support/text_stream.h"
#include "support/thrown.h"
#include "workflow/attach_document.h"
#include "workflow/groups.h"
#include "workflow/save_record.h"
#include "workflow/withdraw_document.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::TestSession;

namespace {

/// An office with one patient group, and somebody of another office.
struct TeamDesk : TestSession
{
    TeamDesk()
        : patient(addPatient(QStringLiteral("渡邉 彩")))
        , nurse(addStaff(QStringLiteral("髙橋 日出男")))
        , therapist(addStaff(QStringLiteral("山﨑 月子")))
    {
        Group fresh;
        fresh.patient = patient.id;
        group = openGroup(session, fresh);
        const Office other = ledger.addOffice(QStringLiteral("もり薬局"));
        pharmacist = ledger.addStaff(other, QStringLiteral("\U00020BB7田 花子"));
    }
    Membership membership(const MembershipId &id) { return ledger->get<Membership>(id); }
    MembershipId invite(const StaffMember &person)
    {
        return inviteMembers(session, group.id, {person.id}, {{}, {}, QStringLiteral("担当")}).first().id;
    }

    Patient patient;
    StaffMember nurse;
    StaffMember therapist;
    StaffMember pharmacist;
    Group group;
};

} // namespace

TEST_CASE("a group takes name and host from where they are known", "[groups]")
{
    TeamDesk desk;
    CHECK(desk.group.name == QStringLiteral("渡邉 彩"));
    CHECK(desk.group.kind == QString::fromUtf16(patientGroup));
    CHECK(desk.group.hostOffice == desk.office.id);
    CHECK(desk.group.openedOn == desk.ledger.clock.today());
    CHECK(reviewMonths(desk.session, desk.group) == 6); // of the pack
    desk.group.reviewMonths = 3;
    CHECK(reviewMonths(desk.session, desk.group) == 3);
}

TEST_CASE("several people who give the same answer are one entry, each in the own name", "[members]")
{
    TeamDesk desk;
    const QList<MembershipId> ids{desk.invite(desk.nurse), desk.invite(desk.therapist)};
    judgeInvitations(desk.session, ids, true, {});
    CHECK(desk.membership(ids[0]).judgedBy == desk.nurse.name);
    CHECK(desk.membership(ids[1]).judgedBy == desk.therapist.name);
    desk.ledger->history().undo(test::undoVerb());
    CHECK(membershipState(desk.membership(ids[0])) == MembershipState::Invited);
    CHECK(membershipState(desk.membership(ids[1])) == MembershipState::Invited);
    // One who cannot answer any more keeps everybody from being written.
    judgeInvitation(desk.session, ids[0], false, {{}, {}, QStringLiteral("担当ではない")});
    CHECK(test::codeOf([&] { judgeInvitations(desk.session, ids, true, {}); }) == ErrorCode::Refused);
    CHECK(membershipState(desk.membership(ids[1])) == MembershipState::Invited);
}

TEST_CASE("once the consent is withdrawn nobody comes any further into the group, but out of it", "[members]")
{
    TeamDesk desk;
    Document consent;
    consent.kind = QStringLiteral("consent");
    consent.subject = desk.patient.id.uuid();
    consent.signedOn = desk.ledger.clock.today();
    consent = attachDocument(desk.session, consent, std::nullopt);
    const MembershipId accepted = desk.invite(desk.nurse);
    judgeInvitation(desk.session, accepted, true, {});
    const MembershipId approved = desk.invite(desk.therapist);
    judgeInvitation(desk.session, approved, true, {});
    approveMembers(desk.session, {approved}, {});
    withdrawDocument(desk.session, consent.id, {{}, desk.patient.name, QStringLiteral("家族の希望")});

    const auto isRefused = [&](const std::function<void()> &step) {
        const Error error = test::thrown(step);
        CHECK(error.code() == ErrorCode::Refused);
        CHECK(error.sentence().contains(desk.pack.clause(QStringLiteral("6"))->label));
    };
    isRefused([&] { desk.invite(desk.pharmacist); });
    isRefused([&] { enterMembers(desk.session, desk.group.id, {desk.pharmacist.id}, {}); });
    isRefused([&] { approveMembers(desk.session, {accepted}, {}); });
    isRefused([&] { joinMembers(desk.session, {approved}, {}); });
    CHECK(membershipState(desk.membership(accepted)) == MembershipState::Accepted);
    CHECK(membershipState(desk.membership(approved)) == MembershipState::Approved);
    releaseMembers(desk.session, {accepted, approved}, {{}, {}, QStringLiteral("同意の撤回")});
    CHECK(openMemberships(*desk.ledger, desk.group.id).isEmpty());
}

TEST_CASE("a second patient in a group is refused with the clause", "[groups]")
{
    TeamDesk desk;
    const Patient second = desk.addPatient(QStringLiteral("佐藤 一"));
    Record record = toRecord(desk.group);
    record.setValue("patient", QVariant::fromValue(second.id.uuid()));
    const Error error = test::thrown([&] { editRecord(desk.session, record); });
    CHECK(error.code() == ErrorCode::Refused);
    CHECK(error.sentence().contains(QStringLiteral("留意事項（１）")));
    CHECK(error.sentence().contains(QStringLiteral("複数の利用者の個人情報が混在")));
    CHECK(desk.ledger->get<Group>(desk.group.id).patient == desk.patient.id);

    Group free;
    free.kind = QString::fromUtf16(freeGroup);
    free.name = QStringLiteral("感染対策");
    free.patient = second.id;
    CHECK(test::thrown([&] { openGroup(desk.session, free); }).code() == ErrorCode::Refused);
    Group nobody;
    nobody.kind = QString::fromUtf16(patientGroup);
    nobody.name = QStringLiteral("だれの");
    CHECK(test::thrown([&] { openGroup(desk.session, nobody); }).code() == ErrorCode::Refused);
}

TEST_CASE("a member comes in by invitation, judgement and approval, each with who, when and why", "[members]")
{
    TeamDesk desk;
    const MembershipId id = desk.invite(desk.pharmacist);
    CHECK(membershipState(desk.membership(id)) == MembershipState::Invited);
    // Nobody is approved before judging for themselves.
    const Error early = test::thrown([&] { approveMembers(desk.session, {id}, {}); });
    CHECK(early.code() == ErrorCode::Refused);
    CHECK(early.sentence().contains(QStringLiteral("ふさわしいかどうかを判断")));

    judgeInvitation(desk.session, id, true, {});
    CHECK(desk.membership(id).judgedBy == QStringLiteral("\U00020BB7田 花子"));
    CHECK(membershipState(desk.membership(id)) == MembershipState::Accepted);
    CHECK(test::thrown([&] { joinMembers(desk.session, {id}, {}); }).code() == ErrorCode::Refused);
    approveMembers(desk.session, {id}, {{}, {}, QStringLiteral("主治医の薬局")});
    CHECK(membershipState(desk.membership(id)) == MembershipState::Approved);
    joinMembers(desk.session, {id}, {});
    const Membership member = desk.membership(id);
    CHECK(membershipState(member) == MembershipState::Member);
    CHECK(member.invitedReason == QStringLiteral("担当"));
    CHECK(member.approvedBy == QStringLiteral("佐藤"));
    CHECK(member.approvedReason == QStringLiteral("主治医の薬局"));
    CHECK(member.joinedOn == desk.ledger.clock.today());

    CHECK(setNextCheck(desk.session, id, QDate(2027, 3, 1)).nextCheckOn == QDate(2027, 3, 1));
    CHECK(test::thrown([&] { releaseMembers(desk.session, {id}, {}); }).code() == ErrorCode::InvalidInput);
    releaseMembers(desk.session, {id}, {{}, {}, QStringLiteral("担当交代")});
    CHECK(membershipState(desk.membership(id)) == MembershipState::Released);
    CHECK(test::thrown([&] {
              releaseMembers(desk.session, {id}, {{}, {}, QStringLiteral("再")});
          }).code() == ErrorCode::Refused);
    desk.ledger->history().undo(test::undoVerb());
    CHECK(membershipState(desk.membership(id)) == MembershipState::Member);
}

TEST_CASE("who declines is out, with a reason, and may be invited again", "[members]")
{
    TeamDesk desk;
    const MembershipId id = desk.invite(desk.nurse);
    CHECK(test::thrown([&] { judgeInvitation(desk.session, id, false, {}); }).code() ==
          ErrorCode::InvalidInput);
    judgeInvitation(desk.session, id, false, {{}, {}, QStringLiteral("担当ではない")});
    CHECK(membershipState(desk.membership(id)) == MembershipState::Declined);
    CHECK(openMemberships(*desk.ledger, desk.group.id).isEmpty());
    CHECK(desk.invite(desk.nurse) != id);
}

TEST_CASE("nobody stands in a group twice, and several come in as one entry or not at all", "[members]")
{
    TeamDesk desk;
    enterMembers(desk.session, desk.group.id, {desk.nurse.id}, {});
    const qint64 before = desk.ledger->changeCount();
    const Error error = test::thrown([&] {
        inviteMembers(desk.session, desk.group.id, {desk.therapist.id, desk.nurse.id}, {});
    });
    CHECK(error.sentence().contains(QStringLiteral("髙橋 日出男")));
    CHECK(desk.ledger->changeCount() == before);
    inviteMembers(desk.session, desk.group.id, {desk.therapist.id, desk.pharmacist.id}, {});
    CHECK(desk.newestEntry().verb == QStringLiteral("member.invite"));
    CHECK(desk.newestEntry().imageCount == 2);
    CHECK(openMemberships(*desk.ledger, desk.group.id).size() == 3);
    CHECK(openMemberships(*desk.ledger, desk.therapist.id).size() == 1);
}

TEST_CASE("an archived group has nobody in it and takes nobody in", "[groups]")
{
    TeamDesk desk;
    enterMembers(desk.session, desk.group.id, {desk.nurse.id, desk.therapist.id}, {});
    CHECK(test::thrown([&] { archiveGroups(desk.session, {desk.group.id}, {}); }).code() ==
          ErrorCode::InvalidInput);
    archiveGroups(desk.session, {desk.group.id}, QStringLiteral("死亡"));
    CHECK(openMemberships(*desk.ledger, desk.group.id).isEmpty());
    CHECK(desk.ledger->get<Group>(desk.group.id).archivedOn == desk.session.clock.today());
    CHECK(desk.ledger->get<Group>(desk.group.id).archiveReason == QStringLiteral("死亡"));
    CHECK(groupsOf(*desk.ledger, desk.patient.id).isEmpty());
    CHECK(test::thrown([&] { desk.invite(desk.pharmacist); }).code() == ErrorCode::Refused);
    desk.ledger->history().undo(test::undoVerb());
    CHECK(openMemberships(*desk.ledger, desk.group.id).size() == 2);
    CHECK(groupsOf(*desk.ledger, desk.patient.id).size() == 1);
}

TEST_CASE("who has left joins no group", "[members]")
{
    TeamDesk desk;
    desk.nurse.left = desk.ledger.clock.today().addDays(-1);
    desk.ledger.change(u"staff.edit", [&](Change &change) { change.put(desk.nurse); });
    const Error left = test::thrown([&] { desk.invite(desk.nurse); });
    CHECK(left.sentence().contains(QStringLiteral("髙橋 日出男")));
}

TEST_CASE("a day for the next check is for people of other offices", "[members]")
{
    TeamDesk desk;
    const MembershipId own = enterMembers(desk.session, desk.group.id, {desk.nurse.id}, {}).first().id;
    const Error error = test::thrown([&] { setNextCheck(desk.session, own, QDate(2027, 1, 1)); });
    CHECK(error.code() == ErrorCode::Refused);
}

TEST_CASE("what happened in the future is refused", "[members]")
{
    TeamDesk desk;
    const QDate tomorrow = desk.ledger.clock.today().addDays(1);
    CHECK(test::thrown([&] {
              enterMembers(desk.session, desk.group.id, {desk.nurse.id}, {tomorrow, {}, {}});
          }).code() == ErrorCode::InvalidInput);
}
