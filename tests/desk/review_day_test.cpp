// SPDX-License-Identifier: Apache-2.0
// A review of 12 groups with 140 members in which 9 leave, by a newcomer with the keyboard alone.
#include "app/desk/pages/reviews/review_model.h"
#include "app/desk/pages/reviews/review_tree.h"
#include "desk/pages/page_desk.h"
#include "desk/support/desk_window.h"
#include "desk/support/review_office.h"
#include "domain/printout.h"
#include "domain/procedure.h"

#include <QComboBox>
#include <QJsonArray>

using namespace renkei;
using namespace renkei::test;

namespace {

constexpr int groupCount = 12;
constexpr int memberCount = 140;
const QString leaving = QStringLiteral("年度末で退職するため");
const QString together = QStringLiteral("担当者会議で全員の担当を確認した");

/// Sits at the window and touches nothing but the keys.
class Keyboard : public DeskWindow
{
public:
    Keyboard() { enter(); }

    Session &session() { return window->context()->session(); }
    Ledger &ledger() { return session().ledger; }
    void tabTo(const QString &name)
    {
        QStringList visited;
        while (focused() != name && visited.size() < 200) {
            visited.append(focused());
            press(Qt::Key_Tab);
        }
        INFO(visited.join(QLatin1Char(' ')).toStdString());
        REQUIRE(focused() == name);
    }
    void waitFor(const QString &name)
    {
        if (QApplication::activeModalWidget() == nullptr) {
            window->activateWindow(); // without a window manager nobody else does
        }
        INFO(name.toStdString());
        REQUIRE(QTest::qWaitFor([&] { return focused() == name; }, 10000));
    }
    void waitForDialog(const char *name)
    {
        INFO(name);
        REQUIRE(QTest::qWaitFor(
            [&] {
                const QWidget *dialog = QApplication::activeWindow();
                return dialog != nullptr && dialog->objectName() == QLatin1StringView(name) &&
                       QApplication::focusWidget() != nullptr;
            },
            10000));
    }
    desk::ReviewTree &tree() { return find<desk::ReviewTree>("reviewTree"); }
    desk::ReviewModel &model() { return *static_cast<desk::ReviewModel *>(tree().model()); }
    void answer(const QString &reason)
    {
        waitFor(QStringLiteral("reviewReason"));
        type(reason);
        press(Qt::Key_Return);
        waitFor(QStringLiteral("reviewTree"));
    }
    /// What the print dialog shows, into a file, by keys.
    QString savedText(const char *name)
    {
        waitForDialog("print");
        dialogs.file = path(QLatin1StringView(name));
        tabTo(QStringLiteral("printSavePdf"));
        press(Qt::Key_Space);
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(dialogs.file); }, 60000));
        REQUIRE(QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }, 10000));
        waitFor(QStringLiteral("reviewTree"));
        return pdfText(dialogs.file);
    }
};

/// 8 groups of 12 and 4 of 11; three people who leave are in three groups each.
QSet<QString> fill(Keyboard &desk)
{
    ReviewOffice office(desk.session());
    QList<StaffMember> leavers{office.own(QStringLiteral("髙橋 日出男"), QStringLiteral("たかはし ひでお")),
                               office.own(QStringLiteral("山﨑 月子"), QStringLiteral("やまざき つきこ")),
                               office.own(QStringLiteral("渡邉 彩"), QStringLiteral("わたなべ あや"))};
    QList<StaffMember> others;
    for (int i = 0; i < 24; ++i) {
        const QString name = QStringLiteral("職員 %1").arg(i + 1, 2, 10, QLatin1Char('0'));
        others.append(i % 3 == 0 ? office.own(name, QStringLiteral("しょくいん"))
                                 : office.fromElsewhere(name, QStringLiteral("しょくいん")));
    }
    int members = 0;
    for (int g = 0; g < groupCount; ++g) {
        QList<StaffMember> people;
        if (g < 9) {
            people.append(leavers.at(g / 3));
        }
        const int size = g < 8 ? 12 : 11;
        for (int m = 0; people.size() < size; ++m) {
            people.append(others.at((g * 5 + m) % others.size()));
        }
        members += size;
        office.group(QStringLiteral("患者 %1").arg(g + 1, 2, 10, QLatin1Char('0')),
                     QStringLiteral("かんじゃ"), people);
    }
    REQUIRE(members == memberCount);
    office.closedReview();
    desk.clock.advanceDays(190);
    QSet<QString> names;
    for (const StaffMember &leaver : leavers) {
        office.leaves(leaver, desk.clock.today().addDays(30));
        names.insert(leaver.name);
    }
    return names;
}

void startByKeys(Keyboard &desk)
{
    // 精査 is the sixth area; the areas come one after the other when the desk opens.
    REQUIRE(QTest::qWaitFor(
        [&] {
            desk.press(Qt::Key_6, Qt::ControlModifier);
            return desk.window->frame()->currentPage() == "reviews";
        },
        10000));
    desk.press(Qt::Key_F2);
    desk.waitForDialog("startReview");
    CHECK(desk.find<QLabel>("startReviewCount").text() ==
          QStringLiteral("12グループ・のべ140名を確かめます"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.waitFor(QStringLiteral("reviewTree"));
}

/// Releases who leaves, keeps the rest group by group; returns how many keys decided.
void decideByKeys(Keyboard &desk, const QSet<QString> &leavers)
{
    int steps = 0;
    while (desk.model().undecided() > 0 && steps++ < memberCount) {
        const QModelIndex current = desk.tree().currentIndex().siblingAtColumn(0);
        if (const ReviewItem *item = desk.model().itemAt(current)) {
            REQUIRE(leavers.contains(item->name)); // everybody else is unchanged and stands in a block
            desk.press(Qt::Key_R);
            desk.answer(leaving);
        } else {
            desk.press(Qt::Key_Return);
            desk.answer(together);
        }
    }
    CHECK(steps == 9 + groupCount);
}

QJsonObject closedReport(Keyboard &desk)
{
    for (const Review &review : desk.ledger().all<Review>()) {
        if (review.startedOn == desk.clock.today()) {
            return reviewReport(desk.session(), review.id);
        }
    }
    FAIL("no review of today");
    return {};
}

void checkReport(const QJsonObject &report, const QSet<QString> &leavers)
{
    const QJsonObject summary = report.value(u"summary").toObject();
    CHECK(summary.value(u"groups").toInt() == groupCount);
    CHECK(summary.value(u"members").toInt() == memberCount);
    CHECK(summary.value(u"released").toInt() == 9);
    CHECK(summary.value(u"kept").toInt() == memberCount - 9);
    CHECK(summary.value(u"bulkPercent").toInt() == 94); // 131 of 140
    CHECK(report.value(u"chainHead").toString().size() == 64);
    int releases = 0;
    const QJsonArray groups = report.value(u"groups").toArray();
    for (const auto &group : groups) {
        const QJsonArray items = group.toObject().value(u"items").toArray();
        for (const auto &each : items) {
            const QJsonObject item = each.toObject();
            const bool leaves = leavers.contains(item.value(u"name").toString());
            CHECK((item.value(u"decision").toString() == QStringLiteral("release")) == leaves);
            CHECK(item.value(u"reason").toString() == (leaves ? leaving : together));
            CHECK(item.value(u"outcome").toString() == (leaves ? QStringLiteral("not-released") : QString()));
            releases += int(leaves);
        }
    }
    CHECK(releases == 9);
}

} // namespace

TEST_CASE("a review of 12 groups in which 9 leave, by keyboard alone", "[desk][reviews]")
{
    Keyboard desk;
    const QSet<QString> leavers = fill(desk);
    desk.window->lock(); // half a year later: the desk has long locked itself
    desk.unlock();
    startByKeys(desk);

    // The sheets for whoever decides with a pen.
    const qint64 printed = desk.ledger().count(Printout::spec());
    desk.press(Qt::Key_F5);
    const QString sheets = desk.savedText("sheets.pdf");
    CHECK(sheets.count(QStringLiteral("髙橋日出男")) == 3);
    CHECK(sheets.contains(QStringLiteral("患者12さんの会")));
    CHECK(desk.ledger().count(Printout::spec()) == printed + groupCount);

    decideByKeys(desk, leavers);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.waitForDialog("closeReview");
    CHECK(desk.find<QLabel>("closeReviewCounts").text() ==
          QStringLiteral("140名：継続 131名、解除 9名、要確認 0名。"));
    desk.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return desk.ledger().count(Task::spec()) == 9; }, 10000));
    checkReport(closedReport(desk), leavers);

    REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, 10000));
    desk.press(Qt::Key_F5);
    const QString report = desk.savedText("report.pdf");
    CHECK(report.count(leaving) == 9);
    CHECK(report.contains(QStringLiteral("140")));
    CHECK(report.contains(closedReport(desk).value(u"chainHead").toString()));

    // All of it can be taken back, one step after the other, and done again.
    int steps = 0;
    while (!closedReport(desk).value(u"review").toObject().value(u"closedOn").toString().isEmpty()) {
        desk.press(Qt::Key_F8);
        ++steps;
        REQUIRE(steps < 5);
    }
    CHECK(desk.ledger().count(Task::spec()) == 0);
    while (desk.model().undecided() < memberCount) {
        desk.press(Qt::Key_F8);
        QTest::qWait(1);
        ++steps;
        REQUIRE(steps < 60);
    }
    CHECK(desk.ledger().verify() == QStringList());
    for (; steps > 0; --steps) {
        desk.press(Qt::Key_F9);
    }
    checkReport(closedReport(desk), leavers);
    CHECK(desk.ledger().verify() == QStringList());
}
