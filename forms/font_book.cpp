// SPDX-License-Identifier: Apache-2.0
#include "forms/font_book.h"

#include "text/error.h"

#include <QCoreApplication>
#include <QFont>
#include <QHash>
#include <QRawFont>

#include <hb-ot.h>

#include <array>

namespace renkei::forms {

namespace {

constexpr const char *familyNames[] = {"BIZ UDMincho", "BIZ UDGothic", "IPAmjMincho"};
constexpr int mincho = 0;
constexpr int gothic = 1;
constexpr int rare = 2;

bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

/// Belongs to the character before it.
bool isMark(char32_t c)
{
    return isVariationSelector(c) || c == 0x200D || QChar::isMark(c);
}

/// Tables are read when HarfBuzz asks; substitutions and positioning are withheld: one glyph a character.
hb_blob_t *tableOf(hb_face_t *, hb_tag_t tag, void *userData)
{
    const auto *font = static_cast<const QRawFont *>(userData);
    if (tag == HB_TAG('G', 'S', 'U', 'B') || tag == HB_TAG('G', 'P', 'O', 'S') ||
        tag == HB_TAG('k', 'e', 'r', 'n')) {
        return hb_blob_get_empty();
    }
    const std::array<char, 5> name = {char(tag >> 24U), char(tag >> 16U), char(tag >> 8U), char(tag), '\0'};
    auto *bytes = new QByteArray(font->fontTable(name.data()));
    return hb_blob_create(bytes->constData(), unsigned(bytes->size()), HB_MEMORY_MODE_READONLY, bytes,
                          [](void *data) { delete static_cast<QByteArray *>(data); });
}

struct FontDeleter
{
    void operator()(hb_font_t *font) const { hb_font_destroy(font); }
};

struct LoadedFont
{
    QString family;
    QRawFont raw;
    std::unique_ptr<hb_font_t, FontDeleter> font;
    double unitsPerEm = 1000;
};

void load(LoadedFont &loaded, const QString &family)
{
    QFont font;
    font.setFamilies({family});
    font.setPixelSize(100);
    loaded.family = family;
    loaded.raw = QRawFont::fromFont(font);
    // Asked for a family that is missing, Qt silently gives another.
    if (!loaded.raw.isValid() || loaded.raw.familyName() != family) {
        throw Error(ErrorCode::Unavailable,
                    QCoreApplication::translate(
                        "FontBook",
                        "The font \"%1\" is needed to set forms and is not installed. Install it (Debian: "
                        "fonts-morisawa-bizud-mincho, fonts-morisawa-bizud-gothic, fonts-ipamj-mincho) and "
                        "try again.")
                        .arg(family));
    }
    hb_face_t *face = hb_face_create_for_tables(tableOf, &loaded.raw, nullptr);
    loaded.font.reset(hb_font_create(face));
    loaded.unitsPerEm = hb_face_get_upem(face);
    hb_face_destroy(face);
}

struct Nominal
{
    int family = -1; ///< -1 = no font has the character
    quint32 index = 0;
    double advance = 1;
};

} // namespace

struct FontBook::Private
{
    std::array<LoadedFont, std::size(familyNames)> fonts;
    std::array<QHash<char32_t, Nominal>, 2> nominal;

    LoadedFont &font(int index)
    {
        LoadedFont &loaded = fonts.at(size_t(index));
        if (!loaded.font) {
            load(loaded, QLatin1StringView(familyNames[index]));
        }
        return loaded;
    }

    static std::array<int, 2> familiesOf(Face face) { return {face == Face::Gothic ? gothic : mincho, rare}; }

    double advance(int family, quint32 glyph)
    {
        LoadedFont &loaded = font(family);
        return hb_font_get_glyph_h_advance(loaded.font.get(), glyph) / loaded.unitsPerEm;
    }

    Nominal find(char32_t c, Face face)
    {
        QHash<char32_t, Nominal> &known = nominal.at(face == Face::Gothic ? 1 : 0);
        const auto found = known.constFind(c);
        if (found != known.constEnd()) {
            return *found;
        }
        Nominal result;
        for (const int family : familiesOf(face)) {
            hb_codepoint_t glyph = 0;
            if (hb_font_get_nominal_glyph(font(family).font.get(), c, &glyph) && glyph != 0) {
                result = {family, glyph, advance(family, glyph)};
                break;
            }
        }
        known.insert(c, result);
        return result;
    }

    /// A base with a variation selector: the first font that has that very shape, else the plain one.
    Nominal findVariation(char32_t base, char32_t selector, Face face)
    {
        for (const int family : familiesOf(face)) {
            hb_codepoint_t glyph = 0;
            if (hb_font_get_variation_glyph(font(family).font.get(), base, selector, &glyph) && glyph != 0) {
                return {family, glyph, advance(family, glyph)};
            }
        }
        return find(base, face);
    }

    /// A base with combining marks (か + U+309A): HarfBuzz composes or places them.
    void shapeCluster(const QString &text, int start, int length, int family, std::vector<TextGlyph> &glyphs)
    {
        LoadedFont &loaded = font(family);
        const std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)> buffer(hb_buffer_create(),
                                                                                hb_buffer_destroy);
        const auto *units = reinterpret_cast<const uint16_t *>(text.utf16());
        hb_buffer_add_utf16(buffer.get(), units, int(text.size()), unsigned(start), length);
        hb_buffer_guess_segment_properties(buffer.get());
        hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
        hb_shape(loaded.font.get(), buffer.get(), nullptr, 0);
        unsigned count = 0;
        const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
        const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
        for (unsigned i = 0; i < count; ++i) {
            TextGlyph glyph;
            glyph.family = family;
            glyph.index = infos[i].codepoint;
            glyph.advance = positions[i].x_advance / loaded.unitsPerEm;
            glyph.dx = positions[i].x_offset / loaded.unitsPerEm;
            glyph.dy = -positions[i].y_offset / loaded.unitsPerEm;
            // All of the cluster's text belongs to its first glyph, so that it can be read back.
            glyph.textStart = i == 0 ? start : start + length;
            glyph.textLength = i == 0 ? length : 0;
            glyphs.push_back(glyph);
        }
    }
};

FontBook::FontBook()
    : d(std::make_unique<Private>())
{
    d->font(mincho);
}

FontBook::~FontBook() = default;

const QString &FontBook::family(int index) const
{
    return d->font(index).family;
}

std::vector<TextGlyph> FontBook::shape(const QString &text, Face face) const
{
    std::vector<TextGlyph> glyphs;
    glyphs.reserve(size_t(text.size()));
    const auto codePointAt = [&](int at) -> char32_t {
        const QChar unit = text[at];
        if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            return QChar::surrogateToUcs4(unit, text[at + 1]);
        }
        return unit.unicode();
    };
    const auto unitsOf = [](char32_t c) { return QChar::requiresSurrogates(c) ? 2 : 1; };
    int at = 0;
    while (at < int(text.size())) {
        const char32_t base = codePointAt(at);
        int end = at + unitsOf(base);
        char32_t selector = 0;
        bool otherMarks = false;
        while (end < int(text.size()) && isMark(codePointAt(end))) {
            const char32_t mark = codePointAt(end);
            if (isVariationSelector(mark)) {
                selector = mark;
            } else {
                otherMarks = true;
            }
            end += unitsOf(mark);
        }
        const Nominal nominal = selector != 0 ? d->findVariation(base, selector, face) : d->find(base, face);
        if (otherMarks && nominal.family >= 0) {
            d->shapeCluster(text, at, end - at, nominal.family, glyphs);
        } else {
            TextGlyph glyph;
            glyph.family = qMax(nominal.family, 0);
            glyph.index = nominal.index;
            glyph.advance = nominal.advance;
            glyph.textStart = at;
            glyph.textLength = end - at;
            glyphs.push_back(glyph);
        }
        at = end;
    }
    return glyphs;
}

double FontBook::width(const QString &text, Face face) const
{
    double width = 0;
    for (const TextGlyph &glyph : shape(text, face)) {
        width += glyph.advance;
    }
    return width;
}

} // namespace renkei::forms
