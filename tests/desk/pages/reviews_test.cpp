// SPDX-License-Identifier: Apache-2.0
// 精査: started, decided by keys, confirmed in a block, closed, read again.
#include "app/desk/pages/reviews/review_model.h"
#include "app/desk/pages/reviews/review_tree.h"
#include "app/desk/widgets/date_field.h"
#include "app/desk/widgets/record_list.h"
#include "desk/pages/page_desk.h"
#include "desk/support/review_office.h"
#include "domain/document.h"
#include "domain/procedure.h"
#include "workflow/undo.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCompleter>
#include <QElapsedTimer>
#include <QListWidget>
#include <QProgressBar>

using namespace renkei;
using namespace renkei::test;
using desk::PageCommand;
using desk::ReviewTree;

namespace {

/// Two groups: one with a leaver and somebody without a pledge, one where nothing has changed.
class ReviewDesk : public PageDesk
{
public:
    ReviewDesk()
        : office(session())
        , leaver(office.own(QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお")))
        , unsigned_(office.own(QStringLiteral("山﨑 月子"), QStringLiteral("やまざき つきこ"), false))
    {
        office.leaves(leaver, QDate(2026, 12, 31));
        for (const QString &name :
             {QStringLiteral("渡邉 彩"), QStringLiteral("\U00020BB7田 さくら"), QStringLiteral("齋藤 一")}) {
            unchanged.append(office.fromElsewhere(name, QStringLiteral("かな")));
        }
        first = office.group(QStringLiteral("田中 ウメ"), QStringLiteral("たなか うめ"),
                             QList{leaver, unsigned_} + unchanged);
        second = office.group(QStringLiteral("伊藤 茂"), QStringLiteral("いとう しげる"), unchanged);
    }

    Review start()
    {
        show("reviews");
        page().run(PageCommand::New);
        dialog("startReview");
        click("startReviewAccept");
        const QList<Review> reviews = ledger().all<Review>();
        REQUIRE(reviews.size() == 1);
        page().activateWindow(); // the dialog that has just closed takes the keyboard with it
        REQUIRE(QTest::qWaitForWindowActive(&page()));
        return reviews.first();
    }
    ReviewTree &tree() { return find<ReviewTree>("reviewTree"); }
    desk::ReviewModel &model() { return *static_cast<desk::ReviewModel *>(tree().model()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&tree(), key, modifiers);
        settle();
    }
    QString current() { return tree().currentIndex().siblingAtColumn(0).data().toString(); }
    void goTo(const QString &name)
    {
        for (const ReviewItem &item : model().items()) {
            if (item.name == name) {
                tree().goTo(model().indexOf(item.id));
                return;
            }
        }
        FAIL("nobody of that name");
    }
    ReviewItem item(const QString &name)
    {
        for (const ReviewItem &item : ledger().all<ReviewItem>()) {
            if (item.name == name) {
                return item;
            }
        }
        FAIL("nobody of that name");
        return {};
    }
    QString message()
    {
        auto &label = find<QLabel>("reviewMessage");
        return label.isVisible() ? label.text() : QString();
    }
    void giveReason(const QString &reason)
    {
        REQUIRE(find<QLineEdit>("reviewReason").isVisible());
        type("reviewReason", reason);
    }
    void decideAll()
    {
        press(Qt::Key_R);
        giveReason(QStringLiteral("12月末で退職"));
        press(Qt::Key_K);
        giveReason(QStringLiteral("誓約書は今週署名予定"));
        press(Qt::Key_Return);
        giveReason(QStringLiteral("全員の担当を確認"));
        press(Qt::Key_Return);
        giveReason(QStringLiteral("全員の担当を確認"));
    }

    ReviewOffice office;
    StaffMember leaver;
    StaffMember unsigned_;
    QList<StaffMember> unchanged;
    Group first;
    Group second;
};

const QString leaverName = QStringLiteral("髙橋 日出男");
const QString unsignedName = QStringLiteral("山﨑 月子");

} // namespace

TEST_CASE("a review starts with the groups that are chosen, and says how many people that is", "[reviews]")
{
    ReviewDesk desk;
    desk.show("reviews");
    CHECK(desk.page().pendingCount() == 0);
    desk.click("reviewStart");
    desk.dialog("startReview");
    CHECK(desk.find<QLabel>("startReviewCount").text() == QStringLiteral("2グループ・のべ8名を確かめます"));
    desk.find<QAbstractButton>("startReviewChosen").click();
    CHECK_FALSE(desk.find<QAbstractButton>("startReviewAccept").isEnabled());
    auto &groups = desk.find<QListWidget>("startReviewGroups");
    REQUIRE(groups.count() == 2);
    CHECK(groups.item(0)->text().startsWith(QStringLiteral("伊藤 茂さんの会")));
    groups.item(0)->setCheckState(Qt::Checked);
    CHECK(desk.find<QLabel>("startReviewCount").text() == QStringLiteral("1グループ・のべ3名を確かめます"));
    desk.type("startReviewTitle", QStringLiteral("下期の精査"));
    if (desk.ledger().count(Review::spec()) == 0) { // Enter in the field has pressed the button already
        desk.click("startReviewAccept");
    }
    const QList<Review> reviews = desk.ledger().all<Review>();
    REQUIRE(reviews.size() == 1);
    CHECK(reviews.first().title == QStringLiteral("下期の精査"));
    CHECK(desk.find<QLabel>("reviewTitle").text() == QStringLiteral("下期の精査"));
    CHECK(desk.page().pendingCount() == 1);
    CHECK(desk.find<QLabel>("reviewProgressWords").text() ==
          QStringLiteral("3名中 0名を判断済み（残り 3名）"));

    // What is under review is not offered again.
    desk.click("reviewStart");
    desk.dialog("startReview");
    CHECK(desk.find<QLabel>("startReviewCount", &desk.dialog("startReview")).text() ==
          QStringLiteral("1グループ・のべ5名を確かめます"));
}

TEST_CASE("a due day that is no date stays in the dialog with a sentence", "[reviews]")
{
    ReviewDesk desk;
    desk.show("reviews");
    desk.click("reviewStart");
    desk.dialog("startReview");
    desk.find<desk::DateField>("startReviewDueOn").setText(QStringLiteral("来月"));
    desk.click("startReviewAccept");
    CHECK(desk.find<QLabel>("dialogMessage").text().contains(QStringLiteral("R8.12.22")));
    CHECK(desk.ledger().count(Review::spec()) == 0);
}

TEST_CASE("changes stand first, the most pressing on top, and the unchanged follow as blocks", "[reviews]")
{
    ReviewDesk desk;
    desk.start();
    const desk::ReviewModel &model = desk.model();
    REQUIRE(model.rowCount() == 3);
    const QModelIndex changed = model.index(0, 0);
    CHECK(changed.data().toString() == QStringLiteral("田中 ウメさんの会　変わったところ 2名（残り 2名）"));
    CHECK(desk.tree().isExpanded(changed));
    CHECK(model.index(0, 0, changed).data().toString() == leaverName);
    CHECK(model.index(0, desk::ReviewModel::FlagsColumn, changed).data().toString() ==
          QStringLiteral("退職・退職予定"));
    CHECK(model.index(0, desk::ReviewModel::OfficeColumn, changed).data().toString() ==
          QStringLiteral("訪問看護ステーションふくしま"));
    CHECK(model.index(1, 0, changed).data().toString() == unsignedName);
    CHECK(model.index(1, 0).data().toString() ==
          QStringLiteral("伊藤 茂さんの会　変わりのないメンバー 3名をまとめて継続"));
    CHECK_FALSE(desk.tree().isExpanded(model.index(1, 0)));
    CHECK(desk.current() == leaverName);
}

TEST_CASE("single keys decide; a release and keeping somebody conspicuous ask for the reason in place",
          "[reviews]")
{
    ReviewDesk desk;
    desk.start();
    desk.press(Qt::Key_R);
    CHECK(desk.item(leaverName).decision.isEmpty());
    CHECK(desk.message().contains(leaverName));
    CHECK_FALSE(desk.find("reviewLegend").isVisible());
    CHECK(QApplication::activeModalWidget() == nullptr);

    // Enter without a reason changes nothing, Esc goes back.
    QTest::keyClick(&desk.find<QLineEdit>("reviewReason"), Qt::Key_Return);
    CHECK(desk.item(leaverName).decision.isEmpty());
    CHECK(desk.message() == QStringLiteral("理由を入力してください。報告書に載ります。"));
    QTest::keyClick(&desk.find<QLineEdit>("reviewReason"), Qt::Key_Escape);
    CHECK(desk.find("reviewLegend").isVisible());
    CHECK(desk.tree().hasFocus());

    desk.press(Qt::Key_2);
    desk.giveReason(QStringLiteral("12月末で退職"));
    CHECK(desk.item(leaverName).decision == QStringLiteral("release"));
    CHECK(desk.item(leaverName).reason == QStringLiteral("12月末で退職"));
    CHECK(desk.item(leaverName).decidedBy == QStringLiteral("佐藤"));
    CHECK(desk.current() == unsignedName);
    CHECK(desk.tree().hasFocus());

    desk.press(Qt::Key_U);
    CHECK(desk.item(unsignedName).decision == QStringLiteral("unsure"));
    CHECK(desk.current().startsWith(QStringLiteral("伊藤 茂さんの会")));
    CHECK(desk.find<QProgressBar>("reviewProgress").value() == 2);
    CHECK(desk.find<QLabel>("reviewProgressWords").text() ==
          QStringLiteral("8名中 2名を判断済み（残り 6名）"));
    CHECK(desk.find<QComboBox>("reviewGroupFilter").itemText(2) ==
          QStringLiteral("田中 ウメさんの会（残り 3名）"));

    // Taken back, kept with a reason, and undone from the history.
    desk.goTo(unsignedName);
    desk.press(Qt::Key_0);
    CHECK(desk.item(unsignedName).decision.isEmpty());
    desk.goTo(unsignedName);
    desk.press(Qt::Key_1);
    desk.giveReason(QStringLiteral("今週署名予定"));
    CHECK(desk.item(unsignedName).decision == QStringLiteral("keep"));
    undoLast(desk.session());
    PageDesk::settle();
    desk.goTo(unsignedName);
    CHECK(desk.tree().targets().first().decision.isEmpty());
    CHECK(desk.find<QProgressBar>("reviewProgress").value() == 1);
}

TEST_CASE("a block of unchanged members is kept with one note", "[reviews]")
{
    ReviewDesk desk;
    desk.start();
    desk.tree().goTo(desk.model().index(1, 0));
    desk.press(Qt::Key_R);
    CHECK(desk.message() ==
          QStringLiteral("解除と要確認は一人ずつ選んでください。まとめて判断できるのは継続だけです。"));
    desk.tree().collapse(desk.model().index(1, 0));
    desk.tree().goTo(desk.model().index(1, 0));
    CHECK(desk.find<QLabel>("reviewWhom").text() ==
          QStringLiteral("伊藤 茂さんの会の変わりのないメンバー 3名"));
    desk.press(Qt::Key_Return);
    CHECK(desk.find<QLineEdit>("reviewReason").isVisible());
    QTest::keyClick(&desk.find<QLineEdit>("reviewReason"), Qt::Key_Return);
    CHECK(desk.model().undecided() == 8);
    desk.giveReason(QStringLiteral("全員の担当を確認"));
    CHECK(desk.model().undecided() == 5);
    int together = 0;
    for (const ReviewItem &item : desk.ledger().all<ReviewItem>()) {
        together += int(item.inBulk && item.reason == QStringLiteral("全員の担当を確認"));
    }
    CHECK(together == 3);
    CHECK(desk.model().index(1, 0).data().toString() ==
          QStringLiteral("伊藤 茂さんの会　変わりのないメンバー 3名（すべて判断済み）"));
}

TEST_CASE("Space and Ctrl+A select several; the last reasons are offered", "[reviews]")
{
    ReviewDesk desk;
    desk.start();
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Space);
    CHECK(desk.find<QLabel>("reviewWhom").text() == QStringLiteral("選んだ 2名"));
    desk.press(Qt::Key_Escape);
    CHECK(desk.tree().targets().size() == 1);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(desk.tree().targets().size() == 2);
    desk.press(Qt::Key_U);
    CHECK(desk.item(leaverName).decision.isEmpty());
    desk.giveReason(QStringLiteral("事業所に確認中"));
    CHECK(desk.item(leaverName).decision == QStringLiteral("unsure"));
    CHECK(desk.item(unsignedName).inBulk);
    desk.goTo(leaverName);
    desk.press(Qt::Key_R);
    auto &reason = desk.find<QLineEdit>("reviewReason");
    QTest::keyClick(&reason, Qt::Key_Down);
    CHECK(reason.completer()->completionModel()->index(0, 0).data().toString() ==
          QStringLiteral("事業所に確認中"));
}

TEST_CASE("one's own membership is decided by another operator, or with a reason where there is none",
          "[reviews]")
{
    ReviewDesk desk;
    Operator self = desk.ledger().all<Operator>().first();
    self.staff = desk.unsigned_.id;
    desk.ledger().change(desk.session().verb(QStringLiteral("operator.edit")),
                         [&](Change &change) { change.put(self); });
    desk.start();
    desk.goTo(unsignedName);
    CHECK(desk.find("reviewKeep").isEnabled());
    CHECK(desk.find<QLabel>("reviewHint").text().contains(QStringLiteral("事業所管理者の署名")));

    Operator colleague;
    colleague.name = QStringLiteral("鈴木");
    desk.ledger().change(desk.session().verb(QStringLiteral("operator.add")),
                         [&](Change &change) { change.put(colleague); });
    PageDesk::settle();
    desk.goTo(leaverName);
    desk.goTo(unsignedName);
    CHECK_FALSE(desk.find("reviewKeep").isEnabled());
    CHECK(desk.find<QLabel>("reviewHint").text().contains(QStringLiteral("ほかの操作者")));
    desk.press(Qt::Key_K);
    CHECK(desk.item(unsignedName).decision.isEmpty());
    CHECK(desk.message().contains(unsignedName));

    desk.click("reviewAssign");
    desk.dialog("assignReview");
    CHECK(desk.find<QComboBox>("assignOperator").currentText() == QStringLiteral("鈴木"));
    desk.click("assignReviewAccept");
    CHECK(desk.item(unsignedName).assignedTo == colleague.id);
    CHECK(desk.tree().currentIndex().siblingAtColumn(desk::ReviewModel::ByColumn).data().toString() ==
          QStringLiteral("鈴木さんの担当"));
}

TEST_CASE("closing asks who releases, makes tasks, and leaves a review that can only be read", "[reviews]")
{
    ReviewDesk desk;
    const Review review = desk.start();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.message().contains(QStringLiteral("8名の判断が残っています")));
    desk.decideAll();
    CHECK(desk.model().undecided() == 0);
    CHECK(desk.page().pendingCount() == 0);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.dialog("closeReview");
    CHECK(desk.find<QLabel>("closeReviewCounts").text() ==
          QStringLiteral("8名：継続 7名、解除 1名、要確認 0名。"));
    desk.find<QComboBox>("closeReviewReleaseBy").setEditText(QStringLiteral("鈴木 次郎"));
    desk.click("closeReviewAccept");
    CHECK(desk.ledger().get<Review>(review.id).closedOn.isValid());
    const QList<Task> tasks = desk.ledger().all<Task>();
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.first().assignedTo == QStringLiteral("鈴木 次郎"));

    CHECK_FALSE(desk.find("reviewKeep").isVisible());
    CHECK(desk.find("reviewReport").isVisible());
    CHECK(desk.find<QLabel>("reviewSummary").text().contains(QStringLiteral("未解除 1名")));
    desk.goTo(leaverName);
    const QModelIndex outcome = desk.tree().currentIndex().siblingAtColumn(desk::ReviewModel::OutcomeColumn);
    CHECK(outcome.data().toString() == QStringLiteral("未解除"));
    desk.press(Qt::Key_K);
    CHECK(desk.item(leaverName).decision == QStringLiteral("release"));

    // Released, and somebody nobody knew of came in: both show.
    releaseMembers(desk.session(), {desk.item(leaverName).membership}, {{}, {}, QStringLiteral("退職")});
    PageDesk::settle();
    desk.goTo(leaverName);
    CHECK(desk.tree().currentIndex().siblingAtColumn(desk::ReviewModel::OutcomeColumn).data().toString() ==
          QStringLiteral("解除済"));
    // Reopened as a whole by undo.
    undoLast(desk.session());
    undoLast(desk.session());
    PageDesk::settle();
    CHECK(desk.find("reviewKeep").isVisible());
    CHECK(desk.ledger().count(Task::spec()) == 0);
}

TEST_CASE("a group and a member open from anywhere", "[reviews]")
{
    ReviewDesk desk;
    const Review review = desk.start();
    const QList<ReviewGroup> groups = reviewGroups(desk.ledger(), review.id);
    REQUIRE(desk.page().open("reviewGroup", groups.at(0).id.uuid()));
    CHECK(desk.find<QComboBox>("reviewGroupFilter").currentData().toUuid() == groups.at(0).id.uuid());
    CHECK(desk.model().rowCount() == 1);
    REQUIRE(desk.page().open("reviewItem", desk.item(leaverName).id.uuid()));
    CHECK(desk.current() == leaverName);
    CHECK(desk.find<QComboBox>("reviewGroupFilter").currentIndex() == 0);
    CHECK(desk.page().open("review", review.id.uuid()));
    CHECK_FALSE(desk.page().open("reviewItem", QUuid::createUuid()));
}

TEST_CASE("6,000 members are shown and decided without waiting", "[reviews]")
{
    desk::ReviewModel model;
    desk::ReviewTree tree(&model);
    tree.resize(1000, 700);
    tree.show();
    desk::ReviewContents contents;
    for (int g = 0; g < 500; ++g) {
        ReviewGroup group;
        group.id = ReviewGroupId(QUuid::createUuid());
        group.groupName = QStringLiteral("グループ%1").arg(g);
        contents.groups.append(group);
        for (int m = 0; m < 12; ++m) {
            ReviewItem item;
            item.id = ReviewItemId(QUuid::createUuid());
            item.reviewGroup = group.id;
            item.name = QStringLiteral("職員%1").arg(m);
            item.flags = m == 0 ? QStringLiteral("leaver") : QString();
            contents.items.append(item);
        }
    }
    QElapsedTimer timer;
    timer.start();
    model.setContents(contents);
    QApplication::processEvents();
    const qint64 opened = timer.restart();
    ReviewItem item = tree.targets().first();
    item.decision = QString::fromUtf16(decisionKeep);
    model.update({item});
    tree.goToNextUndecided();
    QApplication::processEvents();
    const qint64 decided = timer.elapsed();
    CHECK(model.rowCount() == 1000);
    CHECK(model.undecided() == 5999);
    CHECK(opened < 2000); // unoptimised builds, busy machines
    CHECK(decided < 500);
}
