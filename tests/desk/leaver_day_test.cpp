// SPDX-License-Identifier: Apache-2.0
// Somebody leaves: from the plan to the last tick, through the real page and the keyboard.
#include "desk/pages/page_desk.h"
#include "domain/procedure_kind.h"
#include "text/era.h"
#include "workflow/groups.h"
#include "workflow/members.h"
#include "workflow/procedures.h"
#include "workflow/reviews.h"
#include "workflow/undo.h"

#include <QAction>
#include <QComboBox>
#include <QPointer>
#include <QSet>
#include <QTableView>
#include <QTreeWidget>

#include <algorithm>

using namespace renkei;
using namespace renkei::test;

namespace {

struct LeaverDesk : PageDesk
{
    LeaverDesk()
    {
        nurse = addStaff(QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお"));
        Group fresh;
        fresh.patient = addPatient(QStringLiteral("𠮷田 ハル"), QStringLiteral("よしだ はる")).id;
        group = openGroup(session(), fresh);
        enterMembers(session(), group.id, {nurse.id}, {});
    }

    QTreeWidget &steps() { return find<QTreeWidget>("stepsList"); }
    /// Goes to the step with the arrow keys, as somebody without a mouse does.
    void goTo(const char *kind)
    {
        const QString label = taskKind(QLatin1StringView(kind)).translatedLabel();
        QTreeWidget &list = steps();
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Home);
        for (int i = 0; i < list.topLevelItemCount(); ++i) {
            if (list.currentItem()->text(1) == label) {
                return;
            }
            QTest::keyClick(&list, Qt::Key_Down);
        }
        FAIL("no step " << kind);
    }
    void tick(const char *kind)
    {
        goTo(kind);
        QTest::keyClick(&steps(), Qt::Key_Space);
        settle();
    }
    void waive(const char *kind, const QString &reason)
    {
        goTo(kind);
        QTest::keyClick(&steps(), Qt::Key_0);
        settle();
        auto &answer = dialog<QDialog>("taskWaive");
        find<QLineEdit>("taskReason", &answer).setText(reason);
        click("taskWaiveAccept", &answer);
    }
    QString stateOf(const char *kind)
    {
        goTo(kind);
        return steps().currentItem()->text(0);
    }
    void closeReviews()
    {
        for (const Review &review : ledger().all<Review>()) {
            QList<ReviewItemId> items;
            for (const ReviewItem &item : reviewItems(ledger(), review.id)) {
                items += item.id;
            }
            decide(session(), items, QString::fromUtf16(decisionRelease), QStringLiteral("退職のため"));
            closeReview(session(), review.id);
        }
        settle();
    }
    Procedure stored() { return ledger().all<Procedure>().first(); }

    StaffMember nurse;
    Group group;
};

} // namespace

TEST_CASE("a leaver, from plan to done, with the keyboard", "[desk][procedures]")
{
    LeaverDesk desk;
    desk.show("procedures");
    desk.click("proceduresNew");
    auto &start = desk.dialog<QDialog>("startProcedure");
    auto &kinds = desk.find<QComboBox>("procedureKind", &start);
    kinds.setCurrentIndex(kinds.findData(QStringLiteral("leaving")));
    auto &person = desk.find<QWidget>("staffSubject", &start);
    desk.click("startProcedureAccept", &start);
    CHECK(desk.ledger().all<Procedure>().isEmpty()); // nobody chosen yet: the dialog says so and stays
    auto *choice = person.findChild<QComboBox *>();
    REQUIRE(choice != nullptr);
    choice->showPopup();
    choice->hidePopup();
    choice->setCurrentIndex(choice->findText(desk.nurse.name));
    // Enter goes on to the next field and starts nothing, until it stands on the button.
    desk.type("plannedOn", desk.clock.today().addDays(2).toString(Qt::ISODate), &start);
    CHECK(start.isVisible());
    CHECK(desk.ledger().all<Procedure>().isEmpty());
    const auto &steps = desk.find<QTreeWidget>("procedureSteps", &start);
    REQUIRE(steps.topLevelItemCount() == 9); // what will be done, before it is begun
    CHECK(steps.topLevelItem(1)->text(0) == eraDate(desk.clock.today().addDays(1)));
    CHECK(steps.topLevelItem(1)->text(1).contains(QStringLiteral("退会")));
    CHECK(steps.topLevelItem(1)->text(2) == desk.nurse.name);
    const QPointer<QDialog> dialog = &start;
    for (int fields = 0; fields < 5 && dialog != nullptr; ++fields) {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        PageDesk::settle();
    }

    REQUIRE(desk.ledger().all<Procedure>().size() == 1);
    CHECK(desk.ledger().get<StaffMember>(desk.nurse.id).left == desk.clock.today().addDays(2));
    CHECK(desk.find<QLabel>("procedureTitle").text().contains(desk.nurse.name));
    CHECK(desk.find<QLabel>("procedureState").text().contains(QStringLiteral("あと2日")));
    CHECK(desk.steps().topLevelItemCount() == 9);

    // The groups cannot be ticked while the person is in one; the sentence names it.
    desk.tick("groups-released");
    REQUIRE_FALSE(desk.dialogs.sentences.isEmpty());
    CHECK(desk.dialogs.sentences.last().contains(desk.group.name));
    desk.click("procedureComplete");
    CHECK(desk.dialogs.sentences.last().contains(QStringLiteral("スタッフ解除")));
    CHECK_FALSE(desk.stored().doneOn.isValid());

    desk.closeReviews();
    CHECK(desk.stateOf("review-groups").contains(QStringLiteral("済")));
    releaseMembers(desk.session(), {openMemberships(desk.ledger(), desk.nurse.id).first().id},
                   {{}, {}, QStringLiteral("退職のため")});
    PageDesk::settle();
    CHECK(desk.stateOf("groups-released").contains(QStringLiteral("済")));

    desk.tick("delete-account");
    desk.tick("staff-release");
    desk.tick("devices-back");
    desk.tick("secrecy-notice");
    desk.tick("change-notice");
    desk.waive("shared-passwords", QStringLiteral("共有アカウントは無い"));
    desk.waive("mail-lock", QStringLiteral("アドレスは再利用しない"));
    desk.click("procedureComplete");
    CHECK(desk.stored().doneOn == desk.clock.today());
    CHECK(desk.stored().doneBy == QStringLiteral("佐藤"));

    undoLast(desk.session());
    CHECK_FALSE(desk.stored().doneOn.isValid());
}

TEST_CASE("Ctrl+Enter starts from any field, and another day moves the steps that are shown",
          "[desk][procedures]")
{
    LeaverDesk desk;
    desk.show("staff").open("staff", desk.nurse.id.uuid());
    desk.find<QAction>("procedure_joining").trigger();
    auto &start = desk.dialog<QDialog>("startProcedure");
    const auto &steps = desk.find<QTreeWidget>("procedureSteps", &start);
    const QDate first = desk.clock.today().addDays(20);
    auto &day = desk.find<QLineEdit>("plannedOn", &start);
    day.setFocus();
    day.selectAll();
    day.insert(first.toString(Qt::ISODate));
    PageDesk::settle();
    CHECK(steps.topLevelItem(0)->text(0) == eraDate(first));
    QTest::keyClick(&day, Qt::Key_Return, Qt::ControlModifier);
    PageDesk::settle();
    REQUIRE(desk.ledger().all<Procedure>().size() == 1);
    CHECK(desk.stored().plannedOn == first);
}

TEST_CASE("an incident starts from the page of the staff, and its review says why", "[desk][procedures]")
{
    LeaverDesk desk;
    desk.show("staff").open("staff", desk.nurse.id.uuid());
    desk.find<QAction>("procedure_incident").trigger();
    auto &start = desk.dialog<QDialog>("startProcedure");
    auto &reason = desk.find<QComboBox>("procedureReason", &start);
    CHECK_FALSE(reason.isEditable()); // nothing personal can be typed
    const QList<QLabel *> labels = start.findChildren<QLabel *>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == QStringLiteral("把握した日"); }));
    CHECK(desk.find<QTreeWidget>("procedureSteps", &start).topLevelItemCount() == 4);
    desk.click("startProcedureAccept", &start);
    CHECK(start.isVisible()); // it asks for the reason
    CHECK(desk.find<QLabel>("dialogMessage", &start).text().contains(QStringLiteral("不正アクセス")));
    reason.setCurrentIndex(reason.findText(QStringLiteral("不正アクセス")));
    desk.click("startProcedureAccept", &start);
    REQUIRE(desk.ledger().all<Procedure>().size() == 1);
    CHECK(desk.requested == desk.stored().id.uuid());
    CHECK(desk.stored().reason == QStringLiteral("foreign-access"));

    desk.show("procedures");
    CHECK(desk.find<QLabel>("procedureState").text().contains(QStringLiteral("不正アクセス")));
    const QList<Review> reviews = desk.ledger().all<Review>();
    REQUIRE(reviews.size() == 1);
    REQUIRE(desk.show("reviews").open("review", reviews.first().id.uuid()));
    CHECK(desk.find<QLabel>("reviewAbout").text().contains(QStringLiteral("不正アクセス")));

    undoLast(desk.session());
    CHECK(desk.ledger().all<Procedure>().isEmpty());
    CHECK(desk.ledger().all<Review>().isEmpty());
}

TEST_CASE("the steps follow the procedure that is chosen, few steps after many and many after few",
          "[desk][procedures]")
{
    LeaverDesk desk;
    const StaffMember other = desk.addStaff(QStringLiteral("山﨑 月子"), QStringLiteral("やまざき つきこ"));
    Procedure change;
    change.kind = QStringLiteral("name-change");
    change.subject = other.id.uuid();
    change.plannedOn = desk.clock.today();
    const size_t few = procedureKind(startProcedure(desk.session(), change).kind).steps.size();
    editField(desk.session(), StaffMember::spec(), desk.nurse.id.uuid(), "left", desk.clock.today());
    const size_t many = procedureKind(QStringLiteral("leaving")).steps.size();
    REQUIRE(few < many);
    desk.show("procedures");
    auto &list = desk.find<QTableView>("proceduresListTable");
    QSet<int> shown;
    for (const int row : {0, 1, 0}) {
        list.setCurrentIndex(list.model()->index(row, 0));
        PageDesk::settle();
        shown += desk.steps().topLevelItemCount();
    }
    CHECK(shown == QSet<int>{int(few), int(many)});
}

TEST_CASE("one undo brings the leaver back whole at the desk", "[desk][procedures]")
{
    LeaverDesk desk;
    editField(desk.session(), StaffMember::spec(), desk.nurse.id.uuid(), "left", desk.clock.today());
    desk.show("procedures");
    CHECK(desk.steps().topLevelItemCount() == 9);
    undoLast(desk.session());
    PageDesk::settle();
    CHECK(desk.steps().topLevelItemCount() == 0);
    CHECK_FALSE(desk.ledger().get<StaffMember>(desk.nurse.id).left.isValid());
    CHECK(openMemberships(desk.ledger(), desk.nurse.id).size() == 1);
    CHECK_FALSE(desk.find<QAbstractButton>("procedureComplete").isEnabled());
}

TEST_CASE("an account deleted too late asks for the reason, and the hint says what remains",
          "[desk][procedures]")
{
    LeaverDesk desk;
    editField(desk.session(), StaffMember::spec(), desk.nurse.id.uuid(), "left", desk.clock.today());
    desk.clock.advanceDays(3);
    desk.show("procedures");
    CHECK(desk.find<QLabel>("procedureState").text().contains(QStringLiteral("3日過ぎています")));
    desk.goTo("delete-account");
    CHECK(desk.find<QLabel>("stepsHint").text().contains(QStringLiteral("スタッフ解除")));
    QTest::keyClick(&desk.steps(), Qt::Key_Space);
    auto &late = desk.dialog<QDialog>("taskDone");
    desk.find<QLineEdit>("taskReason", &late).setText(QStringLiteral("本人が後日削除した"));
    desk.click("taskDoneAccept", &late);
    CHECK(desk.stateOf("delete-account").contains(QStringLiteral("済")));
}

TEST_CASE("calling off needs a reason and takes the last day back", "[desk][procedures]")
{
    LeaverDesk desk;
    editField(desk.session(), StaffMember::spec(), desk.nurse.id.uuid(), "left", desk.clock.today());
    desk.show("procedures");
    desk.click("procedureCancel");
    auto &off = desk.dialog<QDialog>("procedureOff");
    desk.click("procedureOffAccept", &off);
    CHECK(off.isVisible());
    desk.find<QLineEdit>("taskReason", &off).setText(QStringLiteral("退職を取りやめた"));
    desk.click("procedureOffAccept", &off);
    CHECK(openProcedures(desk.ledger()).isEmpty());
    CHECK_FALSE(desk.ledger().get<StaffMember>(desk.nurse.id).left.isValid());
}

TEST_CASE("a single task is ticked with a reason from its list", "[desk][procedures]")
{
    LeaverDesk desk;
    Task task;
    task.kind = QStringLiteral("release-member");
    task.membership = openMemberships(desk.ledger(), desk.nurse.id).first().id;
    task.group = desk.group.id;
    task.subjectName = desk.nurse.name;
    task.dueOn = desk.clock.today();
    desk.ledger().change(desk.session().verb(QStringLiteral("review.close")),
                         [&](Change &change) { change.put(task); });
    desk::Page &page = desk.show("procedures");
    CHECK(page.pendingCount() == 1);
    REQUIRE(page.open("task", task.id.uuid()));
    auto &list = desk.find<QTreeWidget>("tasksList");
    REQUIRE(list.topLevelItemCount() == 1);
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(desk.requested == task.membership.uuid());
    QTest::keyClick(&list, Qt::Key_Space);
    auto &done = desk.dialog<QDialog>("taskDone");
    desk.find<QLineEdit>("taskReason", &done).setText(QStringLiteral("画面で確認した"));
    desk.click("taskDoneAccept", &done);
    CHECK(openMemberships(desk.ledger(), desk.nurse.id).isEmpty());
    CHECK(list.topLevelItemCount() == 0);
}
