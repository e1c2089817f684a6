// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace renkei::forms {

enum class Face { Mincho, Gothic };

/// One glyph of a text: which family, which glyph, how wide in parts of the text size, what it shows.
struct TextGlyph
{
    int family = 0; ///< index for FontBook::family()
    quint32 index = 0;
    double advance = 1; ///< in em
    double dx = 0;      ///< in em; marks that stand on the glyph before them
    double dy = 0;
    int textStart = 0;
    int textLength = 0;
};

/// The fonts that official paper is set in, named one by one so that no machine picks another: BIZ UDMincho
/// or BIZ UDGothic, then IPAmj Mincho for rare characters of names. Advances come from the font's own units:
/// at 300 and 600 dpi Qt rounds them to whole device pixels and a line grows by 2 pt; Qt also ignores
/// variation selectors. One glyph a character, no ligatures and no kerning, so that the text can be read back
/// exactly.
class FontBook
{
public:
    /// Throws Error(Unavailable) naming the font that is not installed.
    FontBook();
    ~FontBook();
    FontBook(const FontBook &) = delete;
    FontBook &operator=(const FontBook &) = delete;

    const QString &family(int index) const;
    /// Glyphs in reading order. A character that no font has comes back with index 0.
    std::vector<TextGlyph> shape(const QString &text, Face face) const;
    /// Width in em.
    double width(const QString &text, Face face) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace renkei::forms
