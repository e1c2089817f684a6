// SPDX-License-Identifier: Apache-2.0
// Who a name in a member list of MCS is.
#include "exchange/match_members.h"
#include "exchange/reconcile_list.h"
#include "support/test_session.h"
#include "support/text_stream.h"
#include "workflow/groups.h"
#include "workflow/members.h"
#include "workflow/save_record.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using renkei::test::TestSession;

namespace {

/// One group; two offices beside the own one.
struct MatchDesk : TestSession
{
    MatchDesk()
    {
        office.shortName = QStringLiteral("福島訪看");
        office = editRow(session, office);
        pharmacy = ledger.addOffice(QStringLiteral("株式会社もり薬局"));
        pharmacy.shortName = QStringLiteral("もり薬局");
        pharmacy = editRow(session, pharmacy);
        Group fresh;
        fresh.name = QStringLiteral("試し");
        fresh.kind = QString::fromUtf16(freeGroup);
        group = openGroup(session, fresh);
    }
    StaffMember person(const char16_t *name, const char16_t *kana = u"", const Office *of = nullptr)
    {
        return ledger.addStaff(of == nullptr ? office : *of, QString::fromUtf16(name),
                               QString::fromUtf16(kana));
    }
    MembershipId enter(const StaffMember &who)
    {
        return enterMembers(session, group.id, {who.id}, {}).first().id;
    }
    StaffMember member(const char16_t *name, const char16_t *kana = u"", const Office *of = nullptr)
    {
        const StaffMember who = person(name, kana, of);
        enter(who);
        return who;
    }
    MemberMatch match(const char16_t *list)
    {
        return MemberMatcher(*ledger).match(group.id, readMemberList(QString::fromUtf16(list)));
    }
    static bool agree(const MemberMatch &found, qsizetype count)
    {
        return found.agreeing.size() == count && found.onlyOnMcs.isEmpty() && found.onlyHere.isEmpty() &&
               found.uncertain.isEmpty();
    }

    Office pharmacy;
    Group group;
};

} // namespace

// --- the five hardest cases

TEST_CASE("髙橋 and 高橋, 﨑 and 崎, 渡邉 and 渡辺, 𠮷 and 吉 are one name", "[match][hard]")
{
    MatchDesk desk;
    desk.member(u"髙橋 日出男");
    desk.member(u"山\uFA11 月子");
    desk.member(u"渡邉 彩");
    desk.member(u"\U00020BB7田 花子");
    CHECK(MatchDesk::agree(
        desk.match(u"高橋日出男／福島訪看\n山崎月子／福島訪看\n渡辺　彩／福島訪看\n吉田花子／福島訪看"), 4));

    // Where both stand in the ledger, the one that is written like this is meant.
    const StaffMember other = desk.member(u"高橋 日出男");
    const MemberMatch both = desk.match(u"高橋日出男／福島訪看\n山崎月子\n渡辺彩\n吉田花子");
    CHECK(both.agreeing.size() == 4);
    CHECK(both.agreeing.first().person == other.id);
    REQUIRE(both.onlyHere.size() == 1);
    CHECK(desk.ledger->get<StaffMember>(both.onlyHere.first().staff).name == QStringLiteral("髙橋 日出男"));
}

TEST_CASE("two people of one name in two offices are told apart by the office", "[match][hard]")
{
    MatchDesk desk;
    const StaffMember own = desk.member(u"佐藤 花子");
    const StaffMember theirs = desk.person(u"佐藤 花子", u"", &desk.pharmacy);

    MemberMatch found = desk.match(u"佐藤花子／もり薬局");
    REQUIRE(found.onlyOnMcs.size() == 1);
    CHECK(found.onlyOnMcs.first().person == theirs.id);
    REQUIRE(found.onlyHere.size() == 1);
    CHECK(found.onlyHere.first().staff == own.id);
    CHECK(found.uncertain.isEmpty());

    // The full name of the office, without its legal form, says the same.
    CHECK(desk.match(u"佐藤花子／(株)もり薬局").onlyOnMcs.first().person == theirs.id);

    // Without an office the member is meant; with an office of nobody, nobody is.
    CHECK(MatchDesk::agree(desk.match(u"佐藤花子"), 1));
    found = desk.match(u"佐藤花子／さくら病院");
    REQUIRE(found.uncertain.size() == 1);
    CHECK(found.uncertain.first().reason == UncertainReason::NoSuchOffice);
    CHECK(found.uncertain.first().candidates.first() == own.id); // the member first
    CHECK(found.onlyHere.isEmpty());                             // may well be there

    // Both are members and the list names no office: two lines mean both, one line cannot be decided.
    desk.enter(theirs);
    CHECK(MatchDesk::agree(desk.match(u"佐藤花子\n佐藤花子"), 2));
    found = desk.match(u"佐藤花子");
    REQUIRE(found.uncertain.size() == 1);
    CHECK(found.uncertain.first().reason == UncertainReason::SameName);
    CHECK(found.uncertain.first().candidates.size() == 2);
}

TEST_CASE("a maiden name in brackets finds the person under either name", "[match][hard]")
{
    MatchDesk desk;
    const StaffMember member = desk.member(u"佐藤 花子");
    CHECK(MatchDesk::agree(desk.match(u"田中（佐藤）花子／福島訪看"), 1));
    CHECK(MatchDesk::agree(desk.match(u"佐藤（旧姓 田中）花子／福島訪看"), 1));
    CHECK(MatchDesk::agree(desk.match(u"田中花子（旧姓：佐藤）／福島訪看"), 1));

    // The ledger may have it the other way round, with the bracket in its own name.
    StaffMember renamed = member;
    renamed.name = QStringLiteral("田中（旧姓 佐藤） 花子");
    editRow(desk.session, renamed);
    CHECK(MatchDesk::agree(desk.match(u"佐藤花子／福島訪看"), 1));
    CHECK(MatchDesk::agree(desk.match(u"田中　花子／福島訪看"), 1));
}

TEST_CASE("half-width kana finds the person by kana", "[match][hard]")
{
    MatchDesk desk;
    const StaffMember hiroko = desk.member(u"山田 裕子", u"やまだ ひろこ");
    desk.person(u"山田 裕子", u"やまだ ゆうこ", &desk.pharmacy);
    CHECK(MatchDesk::agree(desk.match(u"ﾔﾏﾀﾞ ﾋﾛｺ／福島訪看"), 1));
    CHECK(MatchDesk::agree(desk.match(u"ﾔﾏﾀﾞﾋﾛｺ"), 1));
    // Kana in brackets tells people of one written name apart.
    const MemberMatch found = desk.match(u"山田裕子（ﾕｳｺ）\n山田裕子(ﾔﾏﾀﾞ ﾋﾛｺ)");
    REQUIRE_FALSE(found.agreeing.isEmpty());
    CHECK(found.agreeing.last().person == hiroko.id);
    const MemberMatch other = desk.match(u"山田裕子(ﾔﾏﾀﾞ ﾕｳｺ)");
    REQUIRE(other.onlyOnMcs.size() == 1);
    CHECK(other.onlyOnMcs.first().person != hiroko.id);
}

TEST_CASE("an account of a department is not taken for a person", "[match][hard]")
{
    MatchDesk desk;
    desk.member(u"山田 花子");
    const MemberMatch found =
        desk.match(u"山田花子／福島訪看\n福島訪看 事務室\n事務室／もり薬局\n福島訪看\n福島訪看／福島訪看");
    CHECK(found.agreeing.size() == 1);
    CHECK(found.onlyOnMcs.isEmpty());
    REQUIRE(found.uncertain.size() == 4);
    for (const UncertainName &name : found.uncertain) {
        INFO(name.listed.text.toStdString());
        CHECK(name.reason == UncertainReason::Department);
        CHECK(name.candidates.isEmpty());
    }
    // An office that registered such an account in the ledger has said who answers for it.
    desk.member(u"福島訪看 事務室");
    CHECK(MatchDesk::agree(desk.match(u"山田花子／福島訪看\n福島訪看 事務室"), 2));
}

// --- the rest

TEST_CASE("on MCS but not here: a person the ledger proposes, or somebody unknown", "[match]")
{
    MatchDesk desk;
    desk.member(u"山田 花子");
    const StaffMember known = desk.person(u"鈴木 一郎", u"", &desk.pharmacy);
    const MemberMatch found =
        desk.match(u"山田花子／福島訪看\n鈴木一郎／もり薬局\n知良奈井 誰（薬剤師）／遠くの病院");
    CHECK(found.agreeing.size() == 1);
    REQUIRE(found.onlyOnMcs.size() == 2);
    CHECK(found.onlyOnMcs[0].person == known.id);
    CHECK(found.onlyOnMcs[1].person.isNull());
    const MemberMatcher matcher(*desk.ledger);
    const NewcomerOnMcs proposed = proposedNewcomer(found.onlyOnMcs[1].listed, matcher);
    CHECK(proposed.person.name == QStringLiteral("知良奈井 誰"));
    CHECK(proposed.person.profession == QStringLiteral("薬剤師"));
    CHECK(proposed.officeName == QStringLiteral("遠くの病院"));
    CHECK(proposed.person.office.isNull());
    CHECK(matcher.officeOf(QStringLiteral("もり薬局")) == desk.pharmacy.id);
    CHECK(found.listed == 3);
}

TEST_CASE("whoever is invited here and joined there already is a difference, not a stranger", "[match]")
{
    MatchDesk desk;
    const StaffMember invited = desk.person(u"鈴木 一郎");
    const MembershipId id = inviteMembers(desk.session, desk.group.id, {invited.id}, {}).first().id;
    MemberMatch found = desk.match(u"鈴木一郎／福島訪看");
    REQUIRE(found.onlyOnMcs.size() == 1);
    CHECK(found.onlyOnMcs.first().membership == id);
    found = desk.match(u"山田花子／福島訪看");
    CHECK(found.onlyHere.isEmpty()); // an invitation is no membership
}

TEST_CASE("a member whose name changed is offered, not declared missing", "[match]")
{
    MatchDesk desk;
    const StaffMember member = desk.member(u"佐藤 花子");
    for (const char16_t *list : {u"田中花子／福島訪看", u"佐藤化子／福島訪看"}) {
        const MemberMatch found = desk.match(list);
        REQUIRE(found.uncertain.size() == 1);
        CHECK(found.uncertain.first().reason == UncertainReason::SimilarName);
        CHECK(found.uncertain.first().candidates == QList{member.id});
        CHECK(found.onlyHere.isEmpty());
    }
    // The same given name at another office is somebody else.
    CHECK(desk.match(u"田中花子／もり薬局").onlyOnMcs.size() == 1);
}

TEST_CASE("a person who moved to another office, and one who stands there twice, are for people to decide",
          "[match]")
{
    MatchDesk desk;
    const StaffMember member = desk.member(u"佐藤 花子");
    MemberMatch found = desk.match(u"佐藤花子／もり薬局");
    REQUIRE(found.uncertain.size() == 1);
    CHECK(found.uncertain.first().reason == UncertainReason::OtherOffice);
    found = desk.match(u"佐藤花子／福島訪看\n佐藤 花子／福島訪看");
    CHECK(found.agreeing.size() == 1);
    REQUIRE(found.uncertain.size() == 1);
    CHECK(found.uncertain.first().reason == UncertainReason::ListedTwice);
    CHECK(found.uncertain.first().candidates == QList{member.id});
}

TEST_CASE("the office may stand first, or behind nothing but a space", "[match]")
{
    MatchDesk desk;
    desk.member(u"山田 花子");
    CHECK(MatchDesk::agree(desk.match(u"福島訪看／山田花子"), 1));
    CHECK(MatchDesk::agree(desk.match(u"山田 花子 福島訪看"), 1));
    CHECK(MatchDesk::agree(desk.match(u"山田花子（福島訪看）"), 1));
    CHECK(MatchDesk::agree(desk.match(u"山田花子／看護師／福島訪看"), 1));
}

TEST_CASE("what was decided about uncertain names says who was seen and who was missed", "[match]")
{
    MatchDesk desk;
    const StaffMember first = desk.member(u"佐藤 花子");
    const StaffMember second = desk.member(u"佐藤 花子", u"", &desk.pharmacy);
    const QString list = QStringLiteral("佐藤花子");
    const MemberMatch found = desk.match(u"佐藤花子");
    CHECK(found.doubted.size() == 2);

    const ReconcileRequest open = reconcileRequest(found, list);
    CHECK(open.uncertain == 1);
    CHECK(open.missed.isEmpty());

    ReconcileDecisions decisions(found);
    decisions.uncertain[0] = {NameDecision::Kind::Person, second.id, {}};
    const ReconcileRequest decided = reconcileRequest(found, list, decisions);
    CHECK(decided.uncertain == 0);
    CHECK(decided.entered == QList{second.id});
    REQUIRE(decided.missed.size() == 1);
    reconcileMembers(desk.session, decided);
    for (const Membership &membership : openMemberships(*desk.ledger, desk.group.id)) {
        CHECK(membership.seenOn.isValid() == (membership.staff == second.id));
        CHECK(membership.missedOn.isValid() == (membership.staff == first.id));
    }

    decisions.uncertain[0] = {NameDecision::Kind::Nobody, {}, {}};
    CHECK(reconcileRequest(found, list, decisions).missed.size() == 2);
}
