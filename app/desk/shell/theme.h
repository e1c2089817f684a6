// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFontMetrics>
#include <QPalette>

class QApplication;
class QSettings;

namespace renkei::desk {

enum class ThemeChoice { System, Light, Dark };
enum class TextSize { Normal, Large };

/// What a colour is for; both palettes name every role.
enum class ColorRole {
    Window,     ///< ground of the window
    Surface,    ///< lists, fields, sheets of the desk
    SurfaceAlt, ///< every second row
    Text,
    TextMuted, ///< labels, hints
    Border,
    Accent,     ///< the calm green-blue: what is chosen, what goes on
    AccentText, ///< on Accent
    AccentSoft, ///< ground of the chosen row
    Good,       ///< settled
    Waiting,    ///< on its way
    Missing,    ///< not yet
    Danger,     ///< harms someone if ignored
    Mark        ///< ground of the field being edited on a sheet
};

/// The colour of a role in the theme in use.
QColor color(ColorRole role);
QColor color(ColorRole role, bool dark);
bool isDark();

/// Contrast of two opaque colours after WCAG 2: 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// Fusion, palette, style sheet and font of the whole program.
void applyTheme(QApplication &application, ThemeChoice theme, TextSize size);
/// As chosen on this PC.
ThemeChoice themeChoice(const QSettings &settings);
TextSize textSize(const QSettings &settings);
void rememberTheme(QSettings &settings, ThemeChoice theme, TextSize size);

/// Spaces of the 4/8 rhythm, in device-independent pixels.
namespace space {
constexpr int tight = 4;
constexpr int normal = 8;
constexpr int wide = 16;
constexpr int page = 24;
} // namespace space
constexpr int rowHeight = 28;
/// Width of one half-width character: columns and dialogs are measured in them. A kanji takes two.
int characterWidth(const QFontMetrics &metrics);

} // namespace renkei::desk
