// SPDX-License-Identifier: Apache-2.0
// グループ: opening, the steps of a member, comparing with MCS by the keyboard, the archive.
#include "app/desk/pages/common/register_page.h"
#include "app/desk/widgets/badge.h"
#include "desk/pages/page_desk.h"
#include "domain/review.h"
#include "workflow/attach_document.h"
#include "workflow/groups.h"
#include "workflow/members.h"
#include "workflow/procedures.h"
#include "workflow/reconcile_members.h"
#include "workflow/undo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeWidget>

using namespace renkei;
using namespace renkei::test;
using desk::PageCommand;
using desk::RegisterPage;

namespace {

/// A patient group with its page in front.
struct GroupDesk : PageDesk
{
    GroupDesk()
        : patient(addPatient(QStringLiteral("渡邉 彩"), QStringLiteral("わたなべ あや")))
        , nurse(addStaff(QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお")))
        , therapist(addStaff(QStringLiteral("山﨑 月子"), QStringLiteral("やまざき つきこ")))
    {
        Group fresh;
        fresh.patient = patient.id;
        group = openGroup(session(), fresh);
    }
    RegisterPage &open() { return static_cast<RegisterPage &>(show("groups")); }
    void tab(int index) { find<QTabWidget>("groupsTabs").setCurrentIndex(index); }
    QTreeWidget &members() { return find<QTreeWidget>("membersList"); }
    QTreeWidget &differences() { return find<QTreeWidget>("differenceList"); }
    QList<Membership> inside() { return openMemberships(ledger(), group.id); }
    QString cell(RegisterPage &page, const char *column)
    {
        const desk::RecordListModel &model = page.list().model();
        return model.data(model.index(model.rowOf(group.id.uuid()), model.columnOf(column)), Qt::DisplayRole)
            .toString();
    }
    void signConsent()
    {
        Document document;
        document.kind = QStringLiteral("consent");
        document.subject = patient.id.uuid();
        document.signedOn = clock.today();
        attachDocument(session(), document, std::nullopt);
        settle();
    }
    static void press(QWidget &widget, Qt::Key key)
    {
        widget.setFocus();
        QTest::keyClick(&widget, key);
        settle();
    }
    void paste(const QString &list)
    {
        find<QPlainTextEdit>("reconcileText").setPlainText(list);
        click("reconcileCompare");
    }

    Patient patient;
    StaffMember nurse;
    StaffMember therapist;
    Group group;
};

constexpr int membersTab = 1;
constexpr int compareTab = 2;

} // namespace

TEST_CASE("the list tells patient, host, number of members, next review and standing", "[groups]")
{
    GroupDesk desk;
    enterMembers(desk.session(), desk.group.id, {desk.nurse.id, desk.therapist.id}, {});
    RegisterPage &page = desk.open();
    CHECK(desk.cell(page, "name") == QStringLiteral("渡邉 彩"));
    CHECK(desk.cell(page, "patient") == QStringLiteral("渡邉 彩"));
    CHECK(desk.cell(page, "hostOffice") == QStringLiteral("訪問看護ステーションふくしま"));
    CHECK(desk.cell(page, "members") == QStringLiteral("2"));
    CHECK_FALSE(desk.cell(page, "nextReview").isEmpty());
    CHECK(desk.cell(page, "standing") == QStringLiteral("○ 有効な同意なし"));
    desk.signConsent();
    CHECK(desk.cell(page, "standing") == QStringLiteral("● 使用中"));
}

TEST_CASE("a group without valid consent says so with the clause and what to do", "[groups]")
{
    GroupDesk desk;
    desk.open();
    auto &notice = desk.find<QLabel>("groupsNotice");
    CHECK(notice.isVisible());
    CHECK(notice.text().contains(QStringLiteral("第６条")));
    CHECK(notice.text().contains(QStringLiteral("様式4")));
    desk.signConsent();
    CHECK_FALSE(notice.isVisible());
}

TEST_CASE("a new group takes its name from the patient", "[groups]")
{
    GroupDesk desk;
    const Patient second =
        desk.addPatient(QStringLiteral("\U00020BB7田 花子"), QStringLiteral("よしだ はなこ"));
    RegisterPage &page = desk.open();
    page.run(PageCommand::New);
    auto &dialog = desk.dialog("newGroup");
    auto &choice = desk.find<QComboBox>("patient", &dialog);
    choice.setFocus();
    choice.setEditText(second.name);
    QTest::keyClick(&choice, Qt::Key_Return);
    desk.click("newGroupAccept", &dialog);
    const QList<Group> groups = groupsOf(desk.ledger(), second.id);
    REQUIRE(groups.size() == 1);
    CHECK(groups.first().name == second.name);
    CHECK(groups.first().kana == second.kana);
    CHECK(page.list().current() == groups.first().id.uuid());
}

TEST_CASE("an invitation goes step by step to membership, with Enter for the next step", "[groups]")
{
    GroupDesk desk;
    desk.signConsent();
    desk.open();
    desk.tab(membersTab);
    desk.click("memberInvite");
    auto &dialog = desk.dialog("invite");
    auto &search = desk.find<QLineEdit>("peopleSearch", &dialog);
    search.setText(QStringLiteral("たかはし"));
    GroupDesk::press(search, Qt::Key_Return);
    CHECK(search.text().isEmpty());
    desk.type("invitedReason", QStringLiteral("担当"), &dialog);
    desk.click("inviteAccept", &dialog);
    REQUIRE(desk.members().topLevelItemCount() == 1);
    CHECK(desk.inside().first().invitedReason == QStringLiteral("担当"));

    const auto goOn = [&](const char *name) {
        desk.members().topLevelItem(0)->setSelected(true);
        GroupDesk::press(desk.members(), Qt::Key_Return);
        const std::string dialogName = std::string(name) + "Dialog";
        desk.click((dialogName + "Accept").c_str(), &desk.dialog(dialogName.c_str()));
    };
    goOn("memberJudge");
    CHECK(desk.inside().first().judgedBy == desk.nurse.name); // the person, not who sits at the desk
    goOn("memberApprove");
    CHECK(desk.inside().first().approvedBy == QStringLiteral("佐藤"));
    goOn("memberJoin");
    CHECK(membershipState(desk.inside().first()) == MembershipState::Member);
    CHECK(desk.members().topLevelItem(0)->text(1) == QStringLiteral("● 参加中"));
    const QString name = desk.members().topLevelItem(0)->text(0);
    CHECK(desk.members().columnWidth(0) > desk.members().fontMetrics().horizontalAdvance(name));
}

TEST_CASE("several members are released at once with one reason and come back with one undo", "[groups]")
{
    GroupDesk desk;
    enterMembers(desk.session(), desk.group.id, {desk.nurse.id, desk.therapist.id}, {});
    desk.open();
    desk.tab(membersTab);
    desk.members().selectAll();
    GroupDesk::press(desk.members(), Qt::Key_Delete);
    auto &dialog = desk.dialog("memberReleaseDialog");
    desk.click("memberReleaseDialogAccept", &dialog);
    // Without a reason it stays open and says why.
    CHECK(dialog.isVisible());
    CHECK_FALSE(desk.find<QLabel>("dialogMessage", &dialog).text().isEmpty());
    desk.type("releasedReason", QStringLiteral("担当の交代"), &dialog);
    desk.click("memberReleaseDialogAccept", &dialog);
    CHECK(desk.inside().isEmpty());
    CHECK(desk.members().topLevelItemCount() == 0);

    desk.find<QCheckBox>("membersPast").setChecked(true);
    CHECK(desk.members().topLevelItemCount() == 2);
    undoLast(desk.session());
    PageDesk::settle();
    CHECK(desk.inside().size() == 2);
}

TEST_CASE("a pasted list shows only the differences, and single keys decide them", "[groups]")
{
    GroupDesk desk;
    const QList<Membership> entered =
        enterMembers(desk.session(), desk.group.id, {desk.nurse.id, desk.therapist.id}, {});
    desk.addStaff(QStringLiteral("鈴木 一郎"), QStringLiteral("すずき いちろう"));
    desk.open();
    desk.tab(compareTab);
    desk.paste(QStringLiteral("メンバー 3名\n高橋日出男\n鈴木一郎 さん\n福島訪看 事務室"));
    QTreeWidget &list = desk.differences();
    REQUIRE(list.topLevelItemCount() == 3);
    CHECK(list.topLevelItem(0)->childCount() == 1); // 鈴木, whom the ledger knows
    CHECK(list.topLevelItem(1)->childCount() == 1); // 山﨑
    CHECK(list.topLevelItem(2)->childCount() == 1); // the department
    CHECK(list.topLevelItem(0)->child(0)->text(1).contains(QStringLiteral("鈴木 一郎")));

    CHECK(list.currentItem() == list.topLevelItem(0)->child(0));
    GroupDesk::press(list, Qt::Key_A);
    CHECK(list.currentItem() == list.topLevelItem(1)->child(0)); // the next open one
    GroupDesk::press(list, Qt::Key_A);
    GroupDesk::press(list, Qt::Key_N);
    desk.click("reconcileRecord");

    CHECK(desk.inside().size() == 2);
    CHECK(membershipState(desk.ledger().get<Membership>(entered[1].id)) == MembershipState::Released);
    CHECK(desk.find<QPlainTextEdit>("reconcileText").toPlainText().isEmpty());
    CHECK(desk.find<QLabel>("reconcileLast").text().contains(QStringLiteral("佐藤")));
    const QList<Reconciliation> stored = reconciliationsOf(desk.ledger(), desk.group.id);
    REQUIRE(stored.size() == 1);
    CHECK(stored.first().uncertain == 0);
    undoLast(desk.session());
    CHECK(desk.inside().size() == 2);
    CHECK(reconciliationsOf(desk.ledger(), desk.group.id).isEmpty());
}

TEST_CASE("a decision is taken back with Backspace, and nothing undecided is changed", "[groups]")
{
    GroupDesk desk;
    enterMembers(desk.session(), desk.group.id, {desk.nurse.id}, {});
    desk.open();
    desk.tab(compareTab);
    desk.paste(QStringLiteral("山崎月子"));
    desk.click("differenceAcceptAll");
    CHECK(desk.differences().topLevelItem(0)->child(0)->text(2).startsWith(u'●'));
    for (int part = 0; part < 2; ++part) {
        desk.differences().setCurrentItem(desk.differences().topLevelItem(part)->child(0));
        GroupDesk::press(desk.differences(), Qt::Key_Backspace);
    }
    desk.click("reconcileRecord");
    REQUIRE(desk.inside().size() == 1);
    CHECK(desk.inside().first().staff == desk.nurse.id);
    CHECK(desk.inside().first().missedOn == desk.clock.today());
}

TEST_CASE("somebody the ledger does not know is entered with name, profession and office from the list",
          "[groups]")
{
    GroupDesk desk;
    desk.open();
    desk.tab(compareTab);
    desk.paste(QStringLiteral("佐々木健（薬剤師）／もり薬局"));
    GroupDesk::press(desk.differences(), Qt::Key_A);
    auto &dialog = desk.dialog("newcomer");
    CHECK(desk.find<QLineEdit>("name", &dialog).text() == QStringLiteral("佐々木健"));
    CHECK(desk.find<QComboBox>("newcomerOffice", &dialog).currentText() == QStringLiteral("もり薬局"));
    desk.click("newcomerAccept", &dialog);
    desk.click("reconcileRecord");
    REQUIRE(desk.inside().size() == 1);
    const auto person = desk.ledger().get<StaffMember>(desk.inside().first().staff);
    CHECK(person.profession == QStringLiteral("薬剤師"));
    CHECK(desk.ledger().get<Office>(person.office).name == QStringLiteral("もり薬局"));
}

TEST_CASE("what was pasted for one group is still there after a look at another", "[groups]")
{
    GroupDesk desk;
    Group other;
    other.name = QStringLiteral("別のグループ");
    other.kind = QString::fromUtf16(freeGroup);
    other = openGroup(desk.session(), other);
    RegisterPage &page = desk.open();
    REQUIRE(page.open("group", desk.group.id.uuid(), {}));
    desk.tab(compareTab);
    auto &text = desk.find<QPlainTextEdit>("reconcileText");
    text.setPlainText(QStringLiteral("高橋日出男"));
    page.list().setCurrent(other.id.uuid());
    CHECK(text.toPlainText().isEmpty());
    page.list().setCurrent(desk.group.id.uuid());
    CHECK(text.toPlainText() == QStringLiteral("高橋日出男"));
}

TEST_CASE("an archived group asks for the reason and leaves the list of those in use", "[groups]")
{
    GroupDesk desk;
    enterMembers(desk.session(), desk.group.id, {desk.nurse.id}, {});
    RegisterPage &page = desk.open();
    desk.find<QAction>("groupArchive").trigger();
    auto &dialog = desk.dialog("archiveGroup");
    desk.type("archiveReason", QStringLiteral("転居"), &dialog);
    desk.click("archiveGroupAccept", &dialog);
    CHECK(page.list().model().shownCount() == 0);
    CHECK(desk.inside().isEmpty());
    desk.find<QComboBox>("standingFilter").setCurrentIndex(2);
    REQUIRE(page.list().model().shownCount() == 1);
    CHECK(desk.cell(page, "standing") == QStringLiteral("– 保管庫"));
}

TEST_CASE("a change of host starts its procedure from the group", "[groups]")
{
    GroupDesk desk;
    Office other;
    other.name = QStringLiteral("もり薬局");
    other = addRow(desk.session(), other);
    desk.open();
    desk.find<QAction>("groupHost").trigger();
    auto &dialog = desk.dialog("hostChange");
    auto &choice = desk.find<QComboBox>("toOffice", &dialog);
    choice.setFocus();
    choice.setEditText(other.name);
    QTest::keyClick(&choice, Qt::Key_Return);
    desk.type("reason", QStringLiteral("担当の移管"), &dialog);
    desk.click("hostChangeAccept", &dialog);
    const QList<Procedure> open = openProcedures(desk.ledger());
    REQUIRE(open.size() == 1);
    CHECK(open.first().subject == desk.group.id.uuid());
    CHECK(open.first().toOffice == other.id);
    // The host changes when the steps are done, not before.
    CHECK(desk.ledger().get<Group>(desk.group.id).hostOffice == desk.ownOffice());
}

TEST_CASE("a review of the group starts from its page", "[groups]")
{
    GroupDesk desk;
    enterMembers(desk.session(), desk.group.id, {desk.nurse.id}, {});
    desk.open();
    desk.find<QAction>("groupReview").trigger();
    PageDesk::settle();
    const QList<Review> reviews = desk.ledger().all<Review>();
    REQUIRE(reviews.size() == 1);
    CHECK(desk.requested == reviews.first().id.uuid());
}

TEST_CASE("a person's groups stand beside the person, and other offices' people behind a filter", "[groups]")
{
    GroupDesk desk;
    const Membership membership = enterMembers(desk.session(), desk.group.id, {desk.nurse.id}, {}).first();
    NewcomerOnMcs newcomer;
    newcomer.person.name = QStringLiteral("佐々木 健");
    newcomer.officeName = QStringLiteral("もり薬局");
    addNewcomerPerson(desk.session(), newcomer);
    auto &page = static_cast<RegisterPage &>(desk.show("staff"));
    CHECK(page.list().model().shownCount() == 2);
    desk.find<QComboBox>("officeFilter").setCurrentIndex(1);
    CHECK(page.list().model().shownCount() == 1);

    REQUIRE(page.open("staff", desk.nurse.id.uuid(), {}));
    desk.find<QTabWidget>("staffTabs").setCurrentIndex(1);
    auto &groups = desk.find<QTreeWidget>("personGroupsList");
    REQUIRE(groups.topLevelItemCount() == 1);
    CHECK(groups.topLevelItem(0)->text(0) == desk.group.name);
    groups.setCurrentItem(groups.topLevelItem(0));
    GroupDesk::press(groups, Qt::Key_Return);
    CHECK(desk.requested == membership.id.uuid());

    // The membership opens the group's page at that member.
    RegisterPage &groupsPage = desk.open();
    CHECK(groupsPage.open("membership", membership.id.uuid(), {}));
    CHECK(groupsPage.list().current() == desk.group.id.uuid());
    CHECK(desk.find<QTabWidget>("groupsTabs").currentIndex() == membersTab);
    CHECK(desk.members().currentItem() == desk.members().topLevelItem(0));
}
