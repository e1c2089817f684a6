// SPDX-License-Identifier: Apache-2.0
#include "regulation/clause_service.h"
#include "regulation/findings.h"
#include "support/settled_desk.h"
#include "support/text_stream.h"

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using test::Desk;

TEST_CASE("a desk with everything settled has nothing to do", "[regulation][findings]")
{
    const Desk desk;
    CHECK(desk.findings().isEmpty());
    CHECK(groupFindings({}, desk.pack).isEmpty());
}

TEST_CASE("staff in service without a signed pledge are found", "[regulation][findings]")
{
    Desk desk;
    const QUuid subject = desk.view.staff[0].id.uuid();
    desk.set("staff-pledge", subject, DocumentState::Missing);
    const QList<Finding> findings = desk.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "staff-pledge");
    CHECK(findings[0].clauseId == QStringLiteral("9"));
    CHECK(findings[0].registerKey == "staff");
    CHECK(findings[0].subject == subject);
    CHECK(findings[0].documentKind == QStringLiteral("staff-pledge"));
    CHECK(findings[0].action == FindingAction::Print);
    CHECK(findings[0].since == QDate(2024, 4, 1));
    CHECK(findings[0].sentence.contains(QStringLiteral("髙橋 日出男")));
    CHECK(findings[0].sentence.contains(QStringLiteral("様式3")));

    SECTION("a printed one is waiting to be registered")
    {
        desk.set("staff-pledge", subject, DocumentState::Printed);
        REQUIRE(desk.findings().size() == 1);
        CHECK(desk.findings()[0].action == FindingAction::Register);
    }
    SECTION("a waiver or an earlier pledge settles it")
    {
        desk.set("staff-pledge", subject, DocumentState::Waived);
        CHECK(desk.findings().isEmpty());
        desk.set("staff-pledge", subject, DocumentState::Substituted);
        CHECK(desk.findings().isEmpty());
    }
    SECTION("on the last day it is still asked, afterwards not")
    {
        desk.view.staff[0].left = desk.view.today;
        CHECK(desk.of("staff-pledge").size() == 1);
        desk.view.staff[0].left = desk.view.today.addDays(-1);
        CHECK(desk.of("staff-pledge").isEmpty());
    }
    SECTION("people of other offices are their offices' matter")
    {
        desk.view.staff[0].office = OfficeId(newUuid(desk.clock));
        CHECK(desk.findings().isEmpty());
    }
    SECTION("the centre takes no pledges")
    {
        desk.view.ownOffice = OfficeId();
        CHECK(desk.findings().isEmpty());
    }
}

TEST_CASE("patients in care without a consent are found", "[regulation][findings]")
{
    Desk desk;
    const QUuid subject = desk.view.patients[0].id.uuid();
    desk.set("consent", subject, DocumentState::Missing);
    const QList<Finding> findings = desk.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].clauseId == QStringLiteral("6"));
    CHECK(findings[0].registerKey == "patient");
    CHECK(findings[0].since == QDate(2025, 4, 1));
    CHECK(findings[0].sentence.contains(QStringLiteral("\U00020BB7田 ハナ")));
    CHECK(findings[0].sentence.contains(QStringLiteral("様式4")));
    desk.set("consent", subject, DocumentState::Substituted);
    CHECK(desk.findings().isEmpty());
    desk.set("consent", subject, DocumentState::Missing);
    desk.view.patients[0].careEnded = desk.view.today.addDays(-1);
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("an office without its two papers is found", "[regulation][findings]")
{
    Desk desk;
    const QUuid own = desk.view.ownOffice.uuid();
    const OfficeView other{OfficeId(newUuid(desk.clock)), QStringLiteral("森合薬局"), QString()};
    desk.view.offices.push_back(other);
    for (const char *kind : {"usage-application", "office-pledge"}) {
        desk.set(kind, own, DocumentState::Missing);
        desk.set(kind, other.id.uuid(), DocumentState::Missing);
    }
    QList<Finding> findings = desk.findings();
    REQUIRE(findings.size() == 2); // only its own
    CHECK(findings[0].clauseId == QStringLiteral("3"));
    CHECK(findings[0].sentence.contains(QStringLiteral("様式1")));
    CHECK(findings[1].sentence.contains(QStringLiteral("様式2")));
    CHECK(findings[1].subjectName == QStringLiteral("訪問看護ステーションふくしま"));

    desk.set("office-pledge", own, DocumentState::Waived);
    CHECK(desk.findings().size() == 1);

    desk.view.ownOffice = OfficeId(); // the centre looks at all of them
    CHECK(desk.findings().size() == 3);
    desk.view.offices[0].name.clear();
    CHECK_FALSE(desk.findings()[0].subjectName.isEmpty());
}

TEST_CASE("people who share a mail address are found, each with the other's name", "[regulation][findings]")
{
    Desk desk;
    desk.view.staff[1].email = QStringLiteral("Takahashi@example.jp");
    QList<Finding> findings = desk.findings();
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].clauseId == QStringLiteral("F1.1"));
    CHECK(findings[0].action == FindingAction::Edit);
    CHECK(findings[0].field == "email");
    CHECK(findings[0].sentence.startsWith(QStringLiteral("髙橋 日出男")));
    CHECK(findings[0].sentence.contains(QStringLiteral("渡邉 彩")));
    CHECK(findings[1].sentence.startsWith(QStringLiteral("渡邉 彩")));
    CHECK(findings[1].sentence.contains(QStringLiteral("髙橋 日出男")));
    // The regulation contradicts itself on shared accounts: the finding says where, and whom to ask.
    CHECK(findings[0].sentence.contains(QStringLiteral("様式1の注記")));
    CHECK(findings[0].sentence.contains(QStringLiteral("第１１条※")));
    CHECK(findings[0].sentence.contains(QStringLiteral("支援センター")));

    desk.addStaff(QStringLiteral("山\uFA11 月子"), QStringLiteral("takahashi@example.jp"),
                  QStringLiteral("やまざき つきこ"));
    CHECK(desk.findings().size() == 3);
    CHECK(desk.findings()[1].sentence.contains(QStringLiteral("髙橋 日出男")));

    desk.view.staff.pop_back();
    desk.view.staff[1].left = QDate(2026, 3, 31);
    CHECK(desk.findings().isEmpty());
    desk.view.staff[1].left = QDate();
    desk.view.staff[0].email.clear();
    desk.view.staff[1].email.clear();
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("an account that names only an office is found", "[regulation][findings]")
{
    Desk desk;
    desk.view.staff[0].displayName = QStringLiteral("福島訪看");
    QList<Finding> findings = desk.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "display-name");
    CHECK(findings[0].clauseId == QStringLiteral("G1.3"));
    CHECK(findings[0].field == "displayName");
    CHECK(findings[0].sentence.contains(QStringLiteral("福島訪看")));

    desk.view.staff[0].displayName = QStringLiteral("髙橋日出男／福島訪看");
    CHECK(desk.findings().isEmpty());

    desk.view.staff[0].displayName.clear();
    desk.view.staff[0].name =
        QStringLiteral("訪問看護ステーション ふくしま"); // registered as if it were a person
    REQUIRE(desk.findings().size() == 1);
    CHECK(desk.findings()[0].field == "name");
}

TEST_CASE("findings are grouped by what one sitting can finish, the most pressing first",
          "[regulation][findings]")
{
    Desk desk;
    desk.addStaff(QStringLiteral("山\uFA11 月子"), QStringLiteral("yamazaki@example.jp"),
                  QStringLiteral("やまざき つきこ"));
    desk.set("staff-pledge", desk.view.staff[0].id.uuid(), DocumentState::Missing);
    desk.set("staff-pledge", desk.view.staff[1].id.uuid(), DocumentState::Printed);
    desk.set("staff-pledge", desk.view.staff[2].id.uuid(), DocumentState::Missing);
    desk.set("consent", desk.view.patients[0].id.uuid(), DocumentState::Missing);
    desk.set("usage-application", desk.view.ownOffice.uuid(), DocumentState::Printed);
    const QList<FindingGroup> groups = groupFindings(desk.findings(), desk.pack);
    REQUIRE(groups.size() == 4);
    // What nobody has begun comes before what waits for a signature or the centre.
    CHECK(groups[0].documentKind == QStringLiteral("consent"));
    CHECK(groups[1].action == FindingAction::Print);
    CHECK(groups[1].findings.size() == 2);
    CHECK(groups[2].documentKind == QStringLiteral("usage-application"));
    CHECK(groups[2].action == FindingAction::Register);
    CHECK(groups[3].findings.size() == 1);
    for (const FindingGroup &group : groups) {
        CHECK(group.headline.contains(desk.pack.formForKind(group.documentKind)->shortName));
        CHECK_FALSE(group.actionLabel.isEmpty());
    }
    CHECK(groups[1].actionLabel != groups[0].actionLabel); // several are printed together
}

TEST_CASE("what is overdue stands before what is to be printed, reminders and what was put off after it",
          "[regulation][findings]")
{
    Desk desk;
    for (const char *name : {"山﨑 月子", "ﾊﾝｶｸ 花子"}) {
        const StaffId leaver = desk.addStaff(QString::fromUtf8(name), {}, {});
        desk.view.staff.back().left = desk.view.today.addDays(-3);
        desk.addMember(desk.addGroup(QString::fromUtf8(name)).id, leaver);
    }
    const QUuid putOff = desk.view.staff.back().id.uuid();
    desk.view.deferrals = {{DeferralId(newUuid(desk.clock)), "leaver-member", "staff", putOff, QString(),
                            desk.view.today.addDays(7), QStringLiteral("本人に連絡中"), QString()}};
    desk.set("usage-application", desk.view.ownOffice.uuid(), DocumentState::Printed);
    desk.set("staff-pledge", desk.view.staff[0].id.uuid(), DocumentState::Missing);
    desk.view.appointments[0].until = desk.view.today.addDays(10);

    const QList<FindingGroup> groups = groupFindings(desk.findings(), desk.pack);
    QByteArrayList order;
    for (const FindingGroup &group : groups) {
        order += group.rule;
    }
    CHECK(order ==
          QByteArrayList{"leaver-member", "staff-pledge", "office-papers", "administrator", "leaver-member"});
    CHECK(groups.first().findings.first().urgency == FindingUrgency::Overdue);
    CHECK(groups.last().isDeferred);
}

TEST_CASE("the desk says in Japanese how many and what to do", "[regulation][findings]")
{
    QTranslator japanese;
    REQUIRE(japanese.load(QStringLiteral(":/translations/renkei_ja.qm")));
    QCoreApplication::installTranslator(&japanese); // until it goes out of scope
    Desk desk;
    desk.set("staff-pledge", desk.view.staff[0].id.uuid(), DocumentState::Missing);
    desk.set("staff-pledge", desk.view.staff[1].id.uuid(), DocumentState::Missing);
    desk.view.staff[1].email = desk.view.staff[0].email;
    const QList<FindingGroup> groups = groupFindings(desk.findings(), desk.pack);
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].headline == QStringLiteral("様式3の署名がまだの職員 2名"));
    CHECK(groups[0].actionLabel == QStringLiteral("一括で印刷する"));
    CHECK(groups[0].findings[0].sentence ==
          QStringLiteral("髙橋 "
                         "日出男さんの様式3に署名がまだありません。印刷して署名をもらうか、以前の誓約書を記録"
                         "してください。"));
    CHECK(groups[1].headline == QStringLiteral("メールアドレスがほかの人と同じ職員 2名"));
    CHECK(groups[1].findings[0].sentence ==
          QStringLiteral("髙橋 日出男さんのメールアドレスが渡邉 "
                         "彩さんと同じです。本人のアドレスを入れてください。なお、この点は様式1の注記と"
                         "第１１条※で書き方が違います。どちらによるかは支援センターにご確認ください。"));
}

TEST_CASE("a region is asked only what its clauses ask", "[regulation][findings]")
{
    Desk desk;
    desk.view.staff[0].displayName = QStringLiteral("福島訪看");
    desk.set("staff-pledge", desk.view.staff[0].id.uuid(), DocumentState::Missing);
    for (Clause &clause : desk.pack.clauses) {
        clause.served.removeAll(QStringLiteral("rule:display-name"));
    }
    REQUIRE(desk.findings().size() == 1);
    CHECK(desk.findings()[0].rule == "staff-pledge");
}

TEST_CASE("every rule is asked by a clause of the pack that ships", "[regulation][findings]")
{
    const RegionPack pack = RegionPack::byNameOrFolder(QStringLiteral("fukushima"));
    for (const QString &key : ruleKeys()) {
        CAPTURE(key);
        CHECK(pack.clauseServedBy(QStringLiteral("rule:") + key) != nullptr);
    }
}
