// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

#include <array>
#include <cmath>

namespace renkei::desk {

namespace {

struct RoleColors
{
    ColorRole role;
    const char *name; ///< "@name" in resources/styles/desk.qss
    QRgb light;
    QRgb dark;
};

constexpr std::array roles{
    RoleColors{ColorRole::Window, "window", 0xFFF1F4F5, 0xFF1D2326},
    RoleColors{ColorRole::Surface, "surface", 0xFFFFFFFF, 0xFF15191C},
    RoleColors{ColorRole::SurfaceAlt, "alternate", 0xFFF7F9FA, 0xFF1A1F22},
    RoleColors{ColorRole::Text, "text", 0xFF1A2327, 0xFFE7ECEE},
    RoleColors{ColorRole::TextMuted, "muted", 0xFF52616A, 0xFFA6B3BA},
    RoleColors{ColorRole::Border, "border", 0xFFC5CFD4, 0xFF3D494F},
    RoleColors{ColorRole::Accent, "accent", 0xFF0A6673, 0xFF58BAC6},
    RoleColors{ColorRole::AccentText, "onAccent", 0xFFFFFFFF, 0xFF06242A},
    RoleColors{ColorRole::AccentSoft, "soft", 0xFFD3EAED, 0xFF173F46},
    RoleColors{ColorRole::Good, "good", 0xFF1A6B3A, 0xFF74D19B},
    RoleColors{ColorRole::Waiting, "waiting", 0xFF7F5300, 0xFFE7B95C},
    RoleColors{ColorRole::Missing, "missing", 0xFF4A555C, 0xFFB4BFC6},
    RoleColors{ColorRole::Danger, "danger", 0xFFB0251D, 0xFFFF8F86},
    RoleColors{ColorRole::Mark, "mark", 0xFFFFEFB0, 0xFFFFEFB0},
};

QPalette paletteFor(bool dark)
{
    const auto of = [dark](ColorRole role) { return color(role, dark); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(ColorRole::Window));
    palette.setColor(QPalette::WindowText, of(ColorRole::Text));
    palette.setColor(QPalette::Base, of(ColorRole::Surface));
    palette.setColor(QPalette::AlternateBase, of(ColorRole::SurfaceAlt));
    palette.setColor(QPalette::Text, of(ColorRole::Text));
    palette.setColor(QPalette::PlaceholderText, of(ColorRole::TextMuted));
    palette.setColor(QPalette::Button, of(ColorRole::Window));
    palette.setColor(QPalette::ButtonText, of(ColorRole::Text));
    palette.setColor(QPalette::BrightText, of(ColorRole::Danger));
    palette.setColor(QPalette::ToolTipBase, of(ColorRole::Surface));
    palette.setColor(QPalette::ToolTipText, of(ColorRole::Text));
    palette.setColor(QPalette::Highlight, of(ColorRole::Accent));
    palette.setColor(QPalette::HighlightedText, of(ColorRole::AccentText));
    palette.setColor(QPalette::Link, of(ColorRole::Accent));
    palette.setColor(QPalette::LinkVisited, of(ColorRole::Accent));
    palette.setColor(QPalette::Light, of(dark ? ColorRole::Border : ColorRole::Surface));
    palette.setColor(QPalette::Midlight, of(ColorRole::SurfaceAlt));
    palette.setColor(QPalette::Mid, of(ColorRole::Border));
    palette.setColor(QPalette::Dark, of(ColorRole::Border));
    palette.setColor(QPalette::Shadow, of(dark ? ColorRole::Surface : ColorRole::TextMuted));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, of(ColorRole::TextMuted));
    }
    return palette;
}

/// Families with Japanese, the system's own first and BIZ UD where it brings none. All are named without
/// asking which there are: on a Japanese system a family is listed under its Japanese name only, but found by
/// either.
QStringList uiFamilies()
{
    return {QStringLiteral("Yu Gothic UI"), QStringLiteral("Hiragino Sans"), QStringLiteral("Meiryo"),
            QStringLiteral("Noto Sans CJK JP"), QStringLiteral("BIZ UDPGothic")};
}

QString styleSheet(bool dark)
{
    QFile file(QStringLiteral(":/styles/desk.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString text = QString::fromUtf8(file.readAll());
    for (const RoleColors &role : roles) {
        text.replace(QStringLiteral("@%1@").arg(QLatin1StringView(role.name)), color(role.role, dark).name());
    }
    return text;
}

bool systemIsDark(const QApplication &application)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return application.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Before our own palette is set the application has that of the platform theme.
    static const bool dark = application.palette().color(QPalette::Window).lightness() < 128;
    return dark;
#endif
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

constexpr const char *themeKey = "appearance/theme";
constexpr const char *sizeKey = "appearance/largeText";

} // namespace

QColor color(ColorRole role, bool dark)
{
    const RoleColors &entry = roles.at(size_t(role));
    return QColor::fromRgb(dark ? entry.dark : entry.light);
}

bool isDark()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

QColor color(ColorRole role)
{
    return color(role, isDark());
}

int characterWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QLatin1Char('0'));
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

void applyTheme(QApplication &application, ThemeChoice theme, TextSize size)
{
    const bool systemDark = systemIsDark(application);
    const bool dark = theme == ThemeChoice::Dark || (theme == ThemeChoice::System && systemDark);
    if (application.style()->name() != QStringLiteral("fusion") && application.styleSheet().isEmpty()) {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }
    QFont font = QApplication::font();
    const QStringList families = uiFamilies();
    if (!families.isEmpty()) {
        font.setFamilies(families);
    }
    font.setPointSize(size == TextSize::Large ? 13 : 11);
    QApplication::setFont(font);
    QApplication::setPalette(paletteFor(dark));
    application.setStyleSheet(styleSheet(dark));
}

ThemeChoice themeChoice(const QSettings &settings)
{
    const QString text = settings.value(QLatin1StringView(themeKey)).toString();
    if (text == QStringLiteral("dark")) {
        return ThemeChoice::Dark;
    }
    return text == QStringLiteral("light") ? ThemeChoice::Light : ThemeChoice::System;
}

TextSize textSize(const QSettings &settings)
{
    return settings.value(QLatin1StringView(sizeKey)).toBool() ? TextSize::Large : TextSize::Normal;
}

void rememberTheme(QSettings &settings, ThemeChoice theme, TextSize size)
{
    static constexpr std::array names{"system", "light", "dark"};
    settings.setValue(QLatin1StringView(themeKey), QLatin1StringView(names.at(size_t(theme))));
    settings.setValue(QLatin1StringView(sizeKey), size == TextSize::Large);
}

} // namespace renkei::desk
