// SPDX-License-Identifier: Apache-2.0
#include "desk/support/desk_window.h"
#include "workflow/document_states.h"
#include "workflow/groups.h"
#include "workflow/intervals.h"

#include <QLabel>
#include <QSpinBox>
#include <QTabWidget>
#include <QWheelEvent>

using namespace renkei;
using namespace renkei::test;

namespace {

/// The window on the page 設定 with the tab of the intervals in front.
struct IntervalsDesk : DeskWindow
{
    IntervalsDesk()
    {
        enter();
        openTab();
    }
    void openTab()
    {
        QTest::qWait(1); // what was there before the lock is gone
        window->context()->openPage("settings");
        auto &tabs = find<QTabWidget>("settingsTabs");
        for (int i = 0; i < tabs.count(); ++i) {
            if (tabs.tabText(i) == QStringLiteral("精査と更新")) {
                tabs.setCurrentIndex(i);
            }
        }
        REQUIRE(box("review.months").isVisible());
    }
    QSpinBox &box(const char *name) { return find<QSpinBox>(name); }
    void enterNumber(const char *name, const QString &digits)
    {
        box(name).setFocus();
        box(name).selectAll();
        QTest::keyClicks(&box(name), digits);
        QTest::keyClick(&box(name), Qt::Key_Return);
        QTest::qWait(1);
    }
    void undo()
    {
        press(Qt::Key_F8);
        QTest::qWait(1);
    }
    Session &session() { return window->context()->session(); }
    int months() { return reviewMonths(session(), Group()); }
    qsizetype entries() { return session().ledger.history().entries().size(); }
};

} // namespace

TEST_CASE("intervals show what the region says, with the clause behind them", "[settings]")
{
    IntervalsDesk desk;
    CHECK(desk.box("review.months").text() == QStringLiteral("6か月"));
    CHECK(desk.box("review.days").text() == QStringLiteral("30日"));
    CHECK(desk.box("pledge.renewalMonths").text() == QStringLiteral("更新しない"));
    CHECK(desk.box("consent.renewalMonths").text() == QStringLiteral("更新しない"));
    CHECK(desk.box("review.months").toolTip().contains(QStringLiteral("定期的に利用者グループごとに")));
    CHECK(desk.box("pledge.renewalMonths").toolTip().contains(QStringLiteral("第９条")));
    CHECK(desk.box("consent.renewalMonths").toolTip().contains(QStringLiteral("第６条")));
    CHECK(desk.box("review.months").minimum() == 1); // a review can be spaced, but not switched off
}

TEST_CASE("an interval holds at once, is one entry, comes back with F8, and survives a restart", "[settings]")
{
    IntervalsDesk desk;
    const qsizetype before = desk.entries();
    desk.enterNumber("review.months", QStringLiteral("3"));
    CHECK(desk.months() == 3);
    CHECK(desk.entries() == before + 1);
    desk.enterNumber("review.months", QStringLiteral("3")); // the same again
    CHECK(desk.entries() == before + 1);
    desk.undo();
    CHECK(desk.months() == 6);
    CHECK(desk.box("review.months").value() == 6);

    desk.enterNumber("pledge.renewalMonths", QStringLiteral("12"));
    desk.enterNumber("consent.renewalMonths", QStringLiteral("24"));
    desk.enterNumber("review.days", QStringLiteral("14"));
    CHECK(paperTerms(desk.session()).renewalMonths.value(QStringLiteral("staff-pledge")) == 12);
    desk.lock();
    desk.unlock();
    desk.openTab();
    CHECK(desk.box("pledge.renewalMonths").text() == QStringLiteral("12か月"));
    CHECK(desk.box("consent.renewalMonths").text() == QStringLiteral("24か月"));
    CHECK(desk.box("review.days").text() == QStringLiteral("14日"));
    CHECK(desk.box("review.months").value() == 6);
}

TEST_CASE("what equals the region's number follows the region again", "[settings]")
{
    IntervalsDesk desk;
    desk.enterNumber("review.months", QStringLiteral("3"));
    desk.enterNumber("review.months", QStringLiteral("6"));
    CHECK(setting(desk.session().ledger, SettingName::reviewMonths).isEmpty());
}

TEST_CASE("scrolling past a number does not change it", "[settings]")
{
    IntervalsDesk desk;
    desk.box("review.days").setFocus();
    QSpinBox &months = desk.box("review.months");
    QWheelEvent wheel(QPointF(5, 5), months.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&months, &wheel);
    CHECK(months.value() == 6);
}
