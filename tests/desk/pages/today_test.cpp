// SPDX-License-Identifier: Apache-2.0
// 今日: sentences, the step behind them, and the calm when nothing waits.
#include "desk/pages/page_desk.h"
#include "domain/appointment.h"
#include "domain/document.h"
#include "domain/document_kind.h"
#include "domain/waiver.h"
#include "workflow/undo.h"
#include "workflow/waive_document.h"

#include <QAbstractButton>
#include <QTreeWidget>

#include <algorithm>

using namespace renkei;
using namespace renkei::test;

static QTreeWidgetItem *groupWith(QTreeWidget &list, const QString &text)
{
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        if (list.topLevelItem(i)->text(0).contains(text)) {
            return list.topLevelItem(i);
        }
    }
    return nullptr;
}

static void waive(PageDesk &desk, const char *kind, const QUuid &subject)
{
    Waiver waiver;
    waiver.kind = QString::fromLatin1(kind);
    waiver.subjectRegister = QString::fromLatin1(documentKind(waiver.kind).subjectRegister);
    waiver.subject = subject;
    waiver.form = QString::fromUtf16(waiverSubstituted);
    waiver.evidence = QStringLiteral("契約書");
    waiver.confirmedBy = QStringLiteral("佐藤");
    waiveDocument(desk.session(), waiver);
}

/// An MCS administrator whose own papers are all there.
static void appointSettled(PageDesk &desk)
{
    const StaffMember staff = desk.addStaff(QStringLiteral("佐藤 恵"), QStringLiteral("さとう めぐみ"));
    for (const char *kind : {"staff-pledge", "acknowledgement"}) {
        Document paper;
        paper.kind = QString::fromLatin1(kind);
        paper.subjectRegister = QStringLiteral("staff");
        paper.subject = staff.id.uuid();
        paper.signedOn = QDate(2026, 4, 1);
        addRow(desk.session(), paper);
    }
    Appointment appointment;
    appointment.staff = staff.id;
    appointment.office = desk.ownOffice();
    appointment.from = QDate(2026, 4, 1);
    addRow(desk.session(), appointment);
}

TEST_CASE("three unsigned pledges are one sentence, and Enter prints exactly these three", "[pages]")
{
    PageDesk desk;
    desk.addStaff(QStringLiteral("鈴木 一郎"), QStringLiteral("すずき いちろう"));
    desk.addStaff(QStringLiteral("山田 花子"), QStringLiteral("やまだ はなこ"));
    desk.addStaff(QStringLiteral("渡邉 彩"), QStringLiteral("わたなべ あや"));
    const StaffMember settled =
        desk.addStaff(QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお"));
    waive(desk, "staff-pledge", settled.id.uuid());
    desk::Page &page = desk.show("today");
    auto &list = desk.find<QTreeWidget>("todayList");
    QTreeWidgetItem *group = groupWith(list, QStringLiteral("様式３"));
    if (group == nullptr) {
        group = groupWith(list, QStringLiteral("様式3"));
    }
    REQUIRE(group != nullptr);
    CHECK(group->text(0).contains(QStringLiteral("3名")));
    // 様式1 and 2 of the office, four 確認書, and nobody appointed as MCS administrator, too.
    CHECK(page.pendingCount() == 10);

    group->setExpanded(true);
    CHECK(group->childCount() == 3);
    list.setCurrentItem(group);
    QTest::keyClick(&list, Qt::Key_Return);
    desk.dialog("print");
    CHECK(desk.find<QLabel>("printWhose").text().contains(QStringLiteral("1/3")));

    list.setCurrentItem(group->child(0));
    QTest::keyClick(&list, Qt::Key_Space);
    CHECK_FALSE(desk.requested.isNull());
}

TEST_CASE("what was settled leaves the list at once, and an empty list is calm", "[pages]")
{
    PageDesk desk;
    const Patient patient = desk.addPatient(QStringLiteral("本田 ミサ"), QStringLiteral("ほんだ みさ"));
    appointSettled(desk);
    desk::Page &page = desk.show("today");
    CHECK(page.pendingCount() == 3);
    waive(desk, "consent", patient.id.uuid());
    waive(desk, "usage-application", desk.ownOffice().uuid());
    waive(desk, "office-pledge", desk.ownOffice().uuid());
    PageDesk::settle();
    CHECK(page.pendingCount() == 0);
    CHECK(desk.find<QLabel>("todayCalm").isVisibleTo(&page));
}

TEST_CASE("the centre desk sees offices without forms, not the people of the offices", "[pages]")
{
    PageDesk desk(DeskKind::Centre);
    Office office;
    office.name = QStringLiteral("森合クリニック");
    addRow(desk.session(), office);
    desk.show("today");
    auto &list = desk.find<QTreeWidget>("todayList");
    REQUIRE(list.topLevelItemCount() > 0);
    list.topLevelItem(0)->setExpanded(true);
    CHECK(list.topLevelItem(0)->child(0)->text(0).contains(QStringLiteral("森合クリニック")));
}

TEST_CASE("what is put off needs a reason, stays last in the list, and comes back on the day after",
          "[pages][today]")
{
    PageDesk desk;
    desk.addStaff(QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお"));
    desk.show("today");
    auto &list = desk.find<QTreeWidget>("todayList");
    const int before = desk.page().pendingCount();
    const QString headline = list.topLevelItem(0)->text(0);
    REQUIRE(list.topLevelItemCount() > 1);
    desk.click("todayPutOff");
    auto &dialog = desk.dialog("defer");
    desk.find<QLineEdit>("deferUntil", &dialog).setText(QStringLiteral("R8.12.1"));
    desk.click("deferAccept", &dialog);
    CHECK_FALSE(desk.find<QLabel>("dialogMessage", &dialog).text().isEmpty()); // why?
    CHECK(desk.page().pendingCount() == before);
    desk.find<QLineEdit>("deferReason", &dialog).setText(QStringLiteral("月末に来所予定"));
    desk.click("deferAccept", &dialog);
    CHECK(desk.page().pendingCount() < before);
    QTreeWidgetItem *last = list.topLevelItem(list.topLevelItemCount() - 1);
    last->setExpanded(true);
    CHECK(last->child(0)->text(1).contains(QStringLiteral("月末に来所予定")));
    list.setCurrentItem(last);
    CHECK(desk.find<QAbstractButton>("todayPutOff").text() == QStringLiteral("後回しをやめる"));

    desk.restart();
    desk.clock.advanceDays(9); // 1 December: the last day for which it was put off
    desk.show("today");
    CHECK(desk.page().pendingCount() < before);
    desk.clock.advanceDays(1);
    desk.page().refresh(); // nothing was written, only the day is another
    CHECK(desk.page().pendingCount() == before);
    CHECK(desk.find<QTreeWidget>("todayList").topLevelItem(0)->text(0) == headline);
}

TEST_CASE("to put off is undone as one step", "[pages][today]")
{
    PageDesk desk;
    desk.addStaff(QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお"));
    desk.show("today");
    const int before = desk.page().pendingCount();
    desk.click("todayPutOff");
    auto &dialog = desk.dialog("defer");
    desk.find<QLineEdit>("deferReason", &dialog).setText(QStringLiteral("月末に来所予定"));
    desk.click("deferAccept", &dialog);
    REQUIRE(desk.page().pendingCount() < before);
    undoLast(desk.session());
    PageDesk::settle();
    CHECK(desk.page().pendingCount() == before);
}

TEST_CASE("the day's sheet prints every matter that waits, and F1 gives the words of its clause",
          "[pages][today]")
{
    PageDesk desk;
    desk.addStaff(QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお"));
    desk::Page &page = desk.show("today");
    auto &list = desk.find<QTreeWidget>("todayList");
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        list.setCurrentItem(list.topLevelItem(row));
        const QString help = page.helpText();
        INFO(list.topLevelItem(row)->text(0).toStdString());
        CHECK(std::ranges::any_of(desk.session().pack.clauses, [&](const Clause &clause) {
            return help.contains(clause.label) && help.endsWith(clause.text);
        }));
    }
    desk.click("todayPrint");
    desk.dialog("sheets");
    desk.dialogs.saveAs = desk.path(QStringLiteral("day.pdf"));
    desk.click("sheetsSave");
    const QString text = pdfText(desk.dialogs.saveAs);
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        CHECK(text.contains(list.topLevelItem(row)->text(0).remove(u' ').remove(u'\u3000')));
    }
    CHECK(text.contains(QStringLiteral("髙橋日出男")));
}
