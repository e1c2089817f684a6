// SPDX-License-Identifier: Apache-2.0
#include "forms/run_builder.h"

#include "forms/laid_block.h"
#include "text/error.h"

#include <QCoreApplication>

namespace renkei::forms {

static char32_t codeAt(const QString &text, int at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size()) {
        return QChar::surrogateToUcs4(unit, text[at + 1]);
    }
    return unit.unicode();
}

[[noreturn]] static void refuseMissing(const QString &text, const TextGlyph &glyph, const QString &owner)
{
    const QString character = text.mid(glyph.textStart, glyph.textLength);
    const QString code =
        QStringLiteral("U+%1").arg(uint(codeAt(text, glyph.textStart)), 4, 16, QLatin1Char('0')).toUpper();
    throw Error(ErrorCode::InvalidInput,
                QCoreApplication::translate("Typesetter",
                                            "No installed font can print \"%1\" (%2) in %3. Replace the "
                                            "character, or leave the field open and write it by hand.")
                    .arg(character, code, owner));
}

/// Half-width − in BIZ UDMincho would make 〒９６０−８００２ uneven: among full-width digits it takes their
/// width.
static bool standsAmongWideDigits(const QString &text, const TextGlyph &glyph)
{
    const auto isWideDigit = [&](int at) {
        return at >= 0 && at < text.size() && text[at] >= QChar(0xFF10) && text[at] <= QChar(0xFF19);
    };
    return text[glyph.textStart] == QChar(0x2212) && isWideDigit(glyph.textStart - 1) &&
           isWideDigit(glyph.textStart + 1);
}

std::vector<LineItem> itemsOf(const FontBook &fonts, const QString &text, Face face, double sizePt,
                              double tracking, const QString &owner)
{
    const double em = sizePt * mmPerPoint;
    std::vector<LineItem> items;
    items.reserve(size_t(text.size()));
    for (TextGlyph &glyph : fonts.shape(text, face)) {
        if (glyph.textLength > 0 && glyph.index == 0) {
            refuseMissing(text, glyph, owner);
        }
        if (standsAmongWideDigits(text, glyph)) {
            glyph.dx = (1 - glyph.advance) / 2;
            glyph.advance = 1;
        }
        LineItem item;
        item.code = glyph.textLength > 0 ? codeAt(text, glyph.textStart) : markCode;
        item.glyph = glyph;
        item.width = glyph.textLength > 0 ? glyph.advance * em + tracking * em : glyph.advance * em;
        items.push_back(item);
    }
    return items;
}

std::vector<PlacedRun> runsOf(const FontBook &fonts, const QString &text, const std::vector<LineItem> &items,
                              const SetLine &line, QPointF origin, double sizePt, const QString &field)
{
    const double em = sizePt * mmPerPoint;
    std::vector<PlacedRun> runs;
    bool fresh = true;
    double start = 0;
    for (size_t i = line.begin; i < line.end; ++i) {
        const LineItem &item = items[i];
        if (item.code == objectCode) {
            fresh = true;
            continue;
        }
        const double x = line.x[i - line.begin];
        const QString &family = fonts.family(item.glyph.family);
        if (fresh || runs.back().fontFamily != family) {
            PlacedRun run;
            run.origin = origin + QPointF(x, 0);
            run.fontFamily = family;
            run.sizePt = sizePt;
            run.field = field;
            runs.push_back(run);
            start = x;
            fresh = false;
        }
        PlacedRun &run = runs.back();
        PlacedGlyph glyph;
        glyph.index = item.glyph.index;
        glyph.x = x - start + item.glyph.dx * em;
        glyph.y = item.glyph.dy * em;
        glyph.textStart = int(run.text.size());
        glyph.textLength = item.glyph.textLength;
        run.text += QStringView(text).mid(item.glyph.textStart, item.glyph.textLength);
        run.glyphs.push_back(glyph);
    }
    return runs;
}

} // namespace renkei::forms
