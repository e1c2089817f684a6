// SPDX-License-Identifier: Apache-2.0
#include "desk/support/desk_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

using namespace renkei;
using namespace renkei::test;

static bool isInteractive(const QWidget &widget)
{
    const bool kind = qobject_cast<const QAbstractButton *>(&widget) != nullptr ||
                      qobject_cast<const QLineEdit *>(&widget) != nullptr ||
                      qobject_cast<const QComboBox *>(&widget) != nullptr ||
                      qobject_cast<const QAbstractItemView *>(&widget) != nullptr ||
                      qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr ||
                      qobject_cast<const QPlainTextEdit *>(&widget) != nullptr ||
                      qobject_cast<const QTabBar *>(&widget) != nullptr;
    return kind && widget.isVisible() && widget.focusPolicy() != Qt::NoFocus &&
           widget.focusProxy() == nullptr;
}

static bool isJapanese(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.unicode() >= 0x3000; });
}

/// Four Latin letters in a row and nothing Japanese beside them: a sentence that was not translated.
static bool looksUntranslated(const QString &text)
{
    static const QStringList fine{QStringLiteral("Excel"), QStringLiteral("renkei")};
    int run = 0;
    int longest = 0;
    for (const QChar letter : text) {
        run = letter.unicode() < 0x80 && letter.isLetter() ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest >= 4 && !isJapanese(text) && !fine.contains(text);
}

static void checkTree(const QWidget &root)
{
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            INFO(label->text().toStdString());
            if (label->isVisible() && label->textInteractionFlags() == Qt::LinksAccessibleByMouse) {
                CHECK_FALSE(looksUntranslated(label->text()));
            }
            if (label->buddy() != nullptr && label->isVisible() &&
                qobject_cast<const QLabel *>(label->buddy()) == nullptr) {
                CHECK(label->buddy()->accessibleName() == label->text());
            }
        }
        if (!isInteractive(*widget)) {
            continue;
        }
        QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        REQUIRE(interface != nullptr);
        const QString name = interface->text(QAccessible::Name);
        CHECK_FALSE(name.isEmpty());
        CHECK_FALSE(looksUntranslated(name));
        CHECK_FALSE(widget->objectName().isEmpty());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && !button->text().isEmpty()) {
            CHECK(name == QString(button->text()).remove(QLatin1Char('&')));
        }
    }
}

TEST_CASE("every control says in Japanese what its label says", "[accessibility]")
{
    DeskWindow desk;
    desk.show();
    checkTree(*desk.window); // first start
    desk.window->close();

    DeskWindow open;
    open.enter();
    for (const QByteArray &area : open.window->frame()->areas()) {
        INFO(area.toStdString());
        open.window->frame()->showPage(area);
        QTest::qWait(1);
        checkTree(*open.window);
    }
    auto &tabs = open.find<QTabWidget>("settingsTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        INFO(tabs.tabText(tab).toStdString());
        tabs.setCurrentIndex(tab);
        QTest::qWait(1);
        checkTree(tabs);
    }
    open.lock();
    checkTree(*open.window);
}

TEST_CASE("Tab goes around the window in reading order and is caught nowhere", "[accessibility]")
{
    DeskWindow desk;
    desk.enter();
    for (const QByteArray &area : desk.window->frame()->areas()) {
        INFO(area.toStdString());
        desk.window->frame()->showPage(area);
        QTest::qWait(1);
        desk.find<QLineEdit>("searchBox").setFocus();
        QStringList visited;
        do {
            visited.append(DeskWindow::focused());
            desk.press(Qt::Key_Tab);
        } while (DeskWindow::focused() != QStringLiteral("searchBox") && visited.size() < 200);
        INFO(visited.mid(0, 40).join(QLatin1Char(' ')).toStdString());
        CHECK(visited.size() < 200);
        const qsizetype lock = visited.indexOf(QStringLiteral("lockButton"));
        const qsizetype areaButton = visited.indexOf(QStringLiteral("area_") + QString::fromLatin1(area));
        CHECK(0 < lock);
        CHECK(lock < areaButton);
        CHECK(areaButton < visited.size());
    }
}
