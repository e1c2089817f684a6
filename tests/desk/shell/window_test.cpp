// SPDX-License-Identifier: Apache-2.0
#include "desk/support/desk_window.h"
#include "domain/staff_member.h"
#include "workflow/save_record.h"
#include "workflow/settings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace renkei;
using namespace renkei::test;

TEST_CASE("a new desk is set up by keyboard alone", "[first-start]")
{
    DeskWindow desk;
    desk.show();
    REQUIRE(desk.window->isFirstStart());
    CHECK(DeskWindow::focused() == QStringLiteral("deskOffice"));
    desk.press(Qt::Key_Tab);
    REQUIRE(DeskWindow::focused() == QStringLiteral("officeName"));
    desk.type(QStringLiteral("訪問看護ステーションふくしま"));
    desk.press(Qt::Key_Return);
    REQUIRE(DeskWindow::focused() == QStringLiteral("operatorName"));
    desk.type(QStringLiteral("髙橋"));
    desk.press(Qt::Key_Return);
    REQUIRE(DeskWindow::focused() == QStringLiteral("password"));
    auto &folder = desk.find<QLineEdit>("ledgerFolder");
    CHECK(folder.text() == desk.ledgerFolder());

    desk.type(QStringLiteral("short"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    CHECK(desk.find<QLabel>("passwordProblem").text().contains(QStringLiteral("8文字以上")));
    desk.find<QLineEdit>("password").clear();
    desk.type(desk.password);
    desk.press(Qt::Key_Return);
    desk.type(QStringLiteral("another2026"));
    desk.press(Qt::Key_Return);
    CHECK(desk.find<QLabel>("passwordProblem").text().contains(QStringLiteral("違っています")));
    CHECK_FALSE(LedgerFolder(desk.ledgerFolder()).looksLikeLedger());
    desk.find<QLineEdit>("passwordAgain").clear();
    desk.type(desk.password);
    desk.press(Qt::Key_Return);

    REQUIRE(DeskWindow::focused() == QStringLiteral("printCode"));
    const QString code = desk.find<QLabel>("recoveryCodeText").text();
    CHECK(code.size() > 20);
    auto &begin = desk.find<QAbstractButton>("begin");
    CHECK_FALSE(begin.isEnabled());
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    REQUIRE(DeskWindow::focused() == QStringLiteral("codeKept"));
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Space);

    REQUIRE(QTest::qWaitFor([&] { return !desk.window->isLocked(); }));
    CHECK(desk.window->windowTitle() == QStringLiteral("訪問看護ステーションふくしま － 連携デスク"));
    CHECK(desk.window->context()->session().operatorName == QStringLiteral("髙橋"));
    CHECK(desk.find<QLabel>("deskName").text() == QStringLiteral("訪問看護ステーションふくしま"));
}

TEST_CASE("a wrong password is told and opens nothing; the recovery code sets a new one", "[unlock]")
{
    DeskWindow desk;
    desk.enter();
    desk.lock();
    desk.window->unlockWith(QStringLiteral("wrong12345"));
    auto &problem = desk.find<QLabel>("unlockProblem");
    REQUIRE(QTest::qWaitFor([&] { return !problem.text().isEmpty(); }, 30000));
    CHECK(desk.window->isLocked());
    CHECK(problem.text().contains(QStringLiteral("パスワード")));

    desk.find<QAbstractButton>("useRecoveryCode").click();
    desk.find<QLineEdit>("recoveryCode").setText(desk.recoveryCode.toLower());
    desk.find<QAbstractButton>("recoveryButton").click();
    auto &who = desk.find<QComboBox>("recoveredOperator");
    REQUIRE(QTest::qWaitFor([&] { return who.count() == 1; }, 30000));
    CHECK(who.currentText() == QStringLiteral("佐藤"));
    desk.find<QLineEdit>("newPassword").setText(QStringLiteral("sakura20271"));
    desk.find<QLineEdit>("newPasswordAgain").setText(QStringLiteral("sakura20271"));
    desk.find<QAbstractButton>("setPassword").click();
    REQUIRE(QTest::qWaitFor([&] { return !desk.window->isLocked(); }, 30000));
    desk.lock();
    desk.password = QStringLiteral("sakura20271");
    desk.unlock();
    CHECK(desk.window->context()->session().operatorName == QStringLiteral("佐藤"));
}

static QStringList textsOf(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    for (const QLineEdit *line : window.findChildren<QLineEdit *>()) {
        texts.append(line->text());
    }
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        for (int row = 0; view->model() != nullptr && row < view->model()->rowCount(); ++row) {
            texts.append(view->model()->index(row, 0).data().toString());
        }
    }
    return texts;
}

TEST_CASE("locking empties the window and unlocking brings the same page back", "[lock]")
{
    DeskWindow desk;
    desk.enter();
    StaffMember member;
    member.office = ownOfficeId(desk.window->context()->ledger());
    member.name = QStringLiteral("山﨑 月子");
    member.kana = QStringLiteral("やまざき つきこ");
    addRow(desk.window->context()->session(), member);
    desk.window->frame()->showPage("staff");
    REQUIRE(textsOf(*desk.window).filter(QStringLiteral("月子")).size() >= 1);

    desk.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.window->isLocked(); }, 30000));
    CHECK(desk.window->frame() == nullptr);
    CHECK(desk.window->context() == nullptr);
    CHECK(desk.window->windowTitle() == QStringLiteral("連携デスク"));
    CHECK(textsOf(*desk.window).filter(QStringLiteral("月子")).isEmpty());
    CHECK(textsOf(*desk.window).filter(QStringLiteral("訪問看護")).isEmpty());

    desk.unlock();
    CHECK(desk.window->frame()->currentPage() == "staff");
    CHECK(textsOf(*desk.window).filter(QStringLiteral("月子")).size() >= 1);
}

TEST_CASE("the desk locks itself after the minutes of the setting, counted from the last key", "[lock]")
{
    DeskWindow desk;
    desk.enter();
    desk.clock.advanceSeconds(4LL * 60);
    desk.press(Qt::Key_Shift);
    desk.clock.advanceSeconds(4LL * 60);
    desk.window->idleLock().check();
    QTest::qWait(100);
    CHECK_FALSE(desk.window->isLocked());
    desk.clock.advanceSeconds(60);
    desk.window->idleLock().check();
    CHECK(QTest::qWaitFor([&] { return desk.window->isLocked(); }, 30000));
}

TEST_CASE("the function keys work from anywhere and undo takes back what was done", "[keys]")
{
    DeskWindow desk;
    desk.enter();
    StaffMember member;
    member.office = ownOfficeId(desk.window->context()->ledger());
    member.name = QStringLiteral("渡邉 彩");
    addRow(desk.window->context()->session(), member);
    desk.window->frame()->showPage("staff");
    Ledger &ledger = desk.window->context()->ledger();
    REQUIRE(ledger.count(StaffMember::spec()) == 1);
    desk.press(Qt::Key_F8);
    CHECK(ledger.count(StaffMember::spec()) == 0);
    CHECK(desk.find<QLabel>("status").text().startsWith(QStringLiteral("取り消しました")));
    CHECK(desk.find<QLabel>("saved").text() ==
          QStringLiteral("保存済 %1").arg(desk.clock.now().toLocalTime().toString(QStringLiteral("HH:mm"))));
    desk.press(Qt::Key_F9);
    CHECK(ledger.count(StaffMember::spec()) == 1);
}

TEST_CASE("a page that comes up by its key has the keyboard in its list", "[keys]")
{
    DeskWindow desk;
    desk.enter();
    StaffMember member;
    member.office = ownOfficeId(desk.window->context()->ledger());
    member.name = QStringLiteral("渡邉 彩");
    addRow(desk.window->context()->session(), member);
    REQUIRE(QTest::qWaitFor( // the areas come one after the other when the desk opens
        [&] {
            desk.press(Qt::Key_3, Qt::ControlModifier);
            return desk.window->frame()->currentPage() == "staff";
        },
        10000));
    CHECK(qobject_cast<QAbstractItemView *>(QApplication::focusWidget()) != nullptr);
    desk.press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(desk.window->frame()->currentPage() == "today");
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("todayList"));
}

TEST_CASE("the search box finds by kana while typing and opens with Enter", "[search]")
{
    DeskWindow desk;
    desk.enter();
    StaffMember member;
    member.office = ownOfficeId(desk.window->context()->ledger());
    member.name = QStringLiteral("髙橋 日出男");
    member.kana = QStringLiteral("たかはし ひでお");
    addRow(desk.window->context()->session(), member);
    QTest::qWait(1);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(DeskWindow::focused() == QStringLiteral("searchBox"));
    desk.type(QStringLiteral("ﾀｶﾊ"));
    auto &popup = desk.find<QWidget>("searchPopup");
    CHECK(popup.isVisible());
    desk.press(Qt::Key_Return);
    CHECK(desk.window->frame()->currentPage() == "staff");
    CHECK_FALSE(popup.isVisible());
}
