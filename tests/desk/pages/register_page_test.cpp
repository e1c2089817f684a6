// SPDX-License-Identifier: Apache-2.0
// 職員, 利用者（患者）, 事業所 as one page over a register: list, editor, state, filters, bin.
#include "app/desk/pages/common/bin/bin_dialog.h"
#include "app/desk/pages/common/register_page.h"
#include "app/desk/widgets/sheet_view.h"
#include "desk/pages/page_desk.h"
#include "workflow/attach_document.h"
#include "workflow/undo.h"

#include <QComboBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>

using namespace renkei;
using namespace renkei::test;
using desk::PageCommand;
using desk::RegisterPage;

static QStringList namesShown(RegisterPage &page)
{
    QStringList names;
    const desk::RecordListModel &model = page.list().model();
    for (int row = 0; row < model.shownCount(); ++row) {
        names.append(model.rowAt(row).text("name"));
    }
    return names;
}

static QString cell(RegisterPage &page, const QUuid &id, const char *column)
{
    const desk::RecordListModel &model = page.list().model();
    return model.data(model.index(model.rowOf(id), model.columnOf(column)), Qt::DisplayRole).toString();
}

TEST_CASE("a staff member is entered with the keyboard and stands in the list at once", "[pages]")
{
    PageDesk desk;
    auto &page = static_cast<RegisterPage &>(desk.show("staff"));
    page.run(PageCommand::New);
    desk.type("name", QStringLiteral("髙橋 日出男"));
    desk.type("kana", QStringLiteral("ﾀｶﾊｼ ﾋﾃﾞｵ"));
    desk.type("email", QStringLiteral("Takahashi@EXAMPLE.jp"));
    const QList<StaffMember> stored = desk.ledger().all<StaffMember>();
    REQUIRE(stored.size() == 1);
    CHECK(stored.first().name == QStringLiteral("髙橋 日出男"));
    CHECK(stored.first().kana == QStringLiteral("たかはし ひでお"));
    CHECK(stored.first().email == QStringLiteral("Takahashi@example.jp"));
    CHECK(stored.first().office == desk.ownOffice());
    CHECK(namesShown(page) == QStringList{QStringLiteral("髙橋 日出男")});
    CHECK(desk.find<QLabel>("staffCounts").text() == QStringLiteral("1名（全1名）"));
}

TEST_CASE("the paper beside the data shows the name while it is typed", "[pages]")
{
    PageDesk desk;
    desk.addStaff(QStringLiteral("山田 花子"), QStringLiteral("やまだ はなこ"));
    desk.show("staff");
    QTest::qWait(120); // one drawing delay
    CHECK(desk.find<desk::SheetView>("formPreview").pageCount() == 1);
}

TEST_CASE("the state of 様式3 is told in the list and changes when the signed sheet is registered", "[pages]")
{
    PageDesk desk;
    const StaffMember member = desk.addStaff(QStringLiteral("山﨑 月子"), QStringLiteral("やまざき つきこ"));
    auto &page = static_cast<RegisterPage &>(desk.show("staff"));
    CHECK(cell(page, member.id.uuid(), "staff-pledge").contains(QStringLiteral("未")));
    Document document;
    document.kind = QStringLiteral("staff-pledge");
    document.subject = member.id.uuid();
    document.signedOn = desk.clock.today();
    attachDocument(desk.session(), document, std::nullopt);
    PageDesk::settle();
    CHECK(cell(page, member.id.uuid(), "staff-pledge").contains(QStringLiteral("署名受領")));
}

TEST_CASE("who has left is out of sight until asked for, and searching by profession folds aliases",
          "[pages]")
{
    PageDesk desk;
    StaffMember left = desk.addStaff(QStringLiteral("渡邉 彩"), QStringLiteral("わたなべ あや"));
    left.left = desk.clock.today().addDays(-1);
    left = editRow(desk.session(), left);
    StaffMember lastDay = desk.addStaff(QStringLiteral("今日 最後"), QStringLiteral("いまひ さいご"));
    lastDay.left = desk.clock.today();
    lastDay.profession = QStringLiteral("ケアマネ");
    editRow(desk.session(), lastDay);
    auto &page = static_cast<RegisterPage &>(desk.show("staff"));
    CHECK(namesShown(page) == QStringList{QStringLiteral("今日 最後")});

    auto &state = desk.find<QComboBox>("leftFilter");
    state.setCurrentIndex(1);
    CHECK(namesShown(page) == QStringList{QStringLiteral("渡邉 彩")});
    state.setCurrentIndex(2);
    CHECK(namesShown(page).size() == 2);

    auto &profession = desk.find<QComboBox>("professionFilter");
    const int careManager = profession.findText(QStringLiteral("介護支援専門員"), Qt::MatchContains);
    REQUIRE(careManager > 0);
    profession.setCurrentIndex(careManager);
    CHECK(namesShown(page) == QStringList{QStringLiteral("今日 最後")});
}

TEST_CASE("a deleted person goes to the bin and comes back from it, or by undo", "[pages]")
{
    PageDesk desk;
    const StaffMember member = desk.addStaff(QStringLiteral("鈴木 一郎"), QStringLiteral("すずき いちろう"));
    auto &page = static_cast<RegisterPage &>(desk.show("staff"));
    REQUIRE(page.canRun(PageCommand::Delete));
    page.run(PageCommand::Delete);
    PageDesk::settle();
    CHECK(namesShown(page).isEmpty());
    CHECK(desk.statuses.last().contains(QStringLiteral("F8")));

    undoLast(desk.session());
    PageDesk::settle();
    CHECK(namesShown(page) == QStringList{member.name});

    page.run(PageCommand::Delete);
    desk::openBin(desk.context(), &page, StaffMember::spec());
    CHECK(desk.find<QTableWidget>("binList").item(0, 0)->text() == member.name);
    desk.click("binRestore");
    PageDesk::settle();
    CHECK(namesShown(page) == QStringList{member.name});
}

TEST_CASE("what is being typed survives a crash of the program", "[pages]")
{
    PageDesk desk;
    const StaffMember member = desk.addStaff(QStringLiteral("加藤 恵"), QStringLiteral("かとう めぐみ"));
    desk.show("staff");
    auto &field = desk.find<QLineEdit>("address");
    field.setFocus();
    field.insert(QStringLiteral("福島市森合町"));
    QTest::qWait(700); // the draft is written half a second after the last key
    CHECK(desk.ledger().get<StaffMember>(member.id).address.isEmpty());
    REQUIRE_FALSE(desk.session().ledger.folder().isEmpty());
    CHECK_FALSE(desk.context().drafts().keys().isEmpty());

    const QString draftKey = desk.context().drafts().keys().first();
    const auto draft = desk.context().drafts().get(draftKey);
    REQUIRE(draft);
    CHECK(QString::fromUtf8(*draft).contains(QStringLiteral("福島市森合町")));
    desk.show("staff");
    CHECK(desk.find<QLineEdit>("address").text() == QStringLiteral("福島市森合町"));
}

TEST_CASE("a record that a search found is opened at its field, whatever the filters hide", "[pages]")
{
    PageDesk desk;
    StaffMember left = desk.addStaff(QStringLiteral("渡邉 彩"), QStringLiteral("わたなべ あや"));
    left.left = desk.clock.today().addDays(-30);
    editRow(desk.session(), left);
    auto &page = static_cast<RegisterPage &>(desk.show("staff"));
    CHECK(page.open("staff", left.id.uuid(), "email"));
    CHECK(page.list().current() == left.id.uuid());
    CHECK_FALSE(page.open("patient", left.id.uuid(), {}));
    CHECK_FALSE(page.open("staff", QUuid::createUuid(), {}));
}

TEST_CASE("the office desk opens with its own office", "[pages]")
{
    PageDesk desk;
    auto &page = static_cast<RegisterPage &>(desk.show("offices"));
    CHECK(page.list().current() == desk.ownOffice().uuid());
    CHECK(desk.find<QLineEdit>("name").text() == QStringLiteral("訪問看護ステーションふくしま"));
}

TEST_CASE("the history of a person says what changed from what into what", "[pages]")
{
    PageDesk desk;
    StaffMember member = desk.addStaff(QStringLiteral("佐々木 健"), QStringLiteral("ささき けん"),
                                       QStringLiteral("old@example.jp"));
    member.email = QStringLiteral("new@example.jp");
    editRow(desk.session(), member);
    desk.show("staff");
    auto &tabs = desk.find<QTabWidget>("staffTabs");
    tabs.setCurrentIndex(tabs.count() - 1);
    const auto &list = desk.find<QTreeWidget>("historyList");
    REQUIRE(list.topLevelItemCount() == 2);
    REQUIRE(list.topLevelItem(0)->childCount() == 1);
    CHECK(
        list.topLevelItem(0)->child(0)->text(0).endsWith(QStringLiteral("old@example.jp → new@example.jp")));
    CHECK(list.topLevelItem(0)->text(2) == QStringLiteral("佐藤"));
}
