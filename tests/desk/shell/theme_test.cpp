// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/theme.h"

#include <QApplication>
#include <QFont>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace renkei::desk;

TEST_CASE("contrast is that of WCAG", "[theme]")
{
    CHECK(contrast(Qt::black, Qt::white) == Catch::Approx(21.0).margin(0.01));
    CHECK(contrast(Qt::white, Qt::white) == Catch::Approx(1.0));
    // #767676 on white is the lightest grey that passes 4.5.
    CHECK(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

TEST_CASE("every colour that carries words stands out from every ground it is used on", "[theme]")
{
    using enum ColorRole;
    for (const bool dark : {false, true}) {
        for (const ColorRole ground : {Window, Surface, SurfaceAlt, AccentSoft}) {
            for (const ColorRole words : {Text, TextMuted, Good, Waiting, Missing, Danger}) {
                INFO("dark " << dark << " ground " << int(ground) << " words " << int(words));
                CHECK(contrast(color(words, dark), color(ground, dark)) >= 4.5);
            }
        }
        for (const ColorRole ground : {Window, Surface}) {
            CHECK(contrast(color(Accent, dark), color(ground, dark)) >= 4.5);
        }
        CHECK(contrast(color(AccentText, dark), color(Accent, dark)) >= 4.5);
        CHECK(contrast(Qt::black, color(Mark, dark)) >= 4.5); // sheets are white in both
    }
}

TEST_CASE("the theme reaches palette and text size", "[theme]")
{
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    applyTheme(application, ThemeChoice::Dark, TextSize::Large);
    CHECK(isDark());
    CHECK(QApplication::palette().color(QPalette::Base) == color(ColorRole::Surface, true));
    CHECK(QApplication::font().pointSize() == 13);
    applyTheme(application, ThemeChoice::Light, TextSize::Normal);
    CHECK_FALSE(isDark());
    CHECK(QApplication::palette().color(QPalette::Text) == color(ColorRole::Text, false));
    CHECK(QApplication::font().pointSize() == 11);
    CHECK_FALSE(application.styleSheet().contains(QLatin1Char('@')));
}
